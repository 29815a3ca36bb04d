#include "ui/records/sessionspage.h"

#include "app/edits/placing.h"
#include "ui/base/emptystate.h"
#include "ui/exchange/pastedialog.h"
#include "ui/forms/forms.h"
#include "ui/records/kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace blokplan::ui
{

SessionsPage::SessionsPage(Desk &wanted, QWidget *parent)
    : RecordPage(wanted, parent), track(new QComboBox(this)), state(new QComboBox(this)),
      unplaced(new QCheckBox(tr("N&ot placed"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(addPanel(sessionKind()));
    panel()->newAction->setText(tr("&New session"));
    connect(panel(), &RecordPanel::newAsked, this, [this] { newSessionForm(desk, this); });
    makeActions();
    makeConditions();
    makeEmptyState();
    panel()->sortBy(5); // when
}

void SessionsPage::makeActions()
{
    auto *duplicate =
        panel()->addAction(QStringLiteral("copy"), tr("&Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")));
    connect(duplicate, &QAction::triggered, this, &SessionsPage::duplicateSelected);
    auto *show = panel()->addAction(QStringLiteral("timetable"), tr("Show on the &timetable"),
                                    QKeySequence(QStringLiteral("Ctrl+T")));
    connect(show, &QAction::triggered, this, &SessionsPage::showOnTimetable);
    auto *paste = panel()->addAction(QStringLiteral("paste"), tr("&Paste rows..."), {});
    connect(paste, &QAction::triggered, this, &SessionsPage::openPaste);
    const auto follow = [this, duplicate, show] {
        const auto count = panel()->selected().size();
        duplicate->setEnabled(count > 0);
        show->setEnabled(count == 1);
    };
    connect(panel(), &RecordPanel::selectionChanged, this, follow);
    follow();
}

void SessionsPage::makeConditions()
{
    state->addItem(tr("All states"));
    state->addItems(wordsOf<SessionState>(wording::word));
    state->setAccessibleName(tr("State"));
    track->setAccessibleName(tr("Track"));
    track->setMaximumWidth(180);
    fillTracks();
    for (QWidget *widget :
         {static_cast<QWidget *>(track), static_cast<QWidget *>(state), static_cast<QWidget *>(unplaced)})
        panel()->addToBar(widget);
    connect(track, &QComboBox::activated, this, &SessionsPage::filterRows);
    connect(state, &QComboBox::activated, this, &SessionsPage::filterRows);
    connect(unplaced, &QCheckBox::toggled, this, &SessionsPage::filterRows);
    connect(&desk, &Desk::changed, this, [this](const Edit &edit) {
        if (!edit.of<Track>().empty())
            fillTracks();
    });
}

void SessionsPage::fillTracks()
{
    const QVariant chosen = track->currentData();
    track->clear();
    track->addItem(tr("All tracks"), QString());
    for (const Track *one : orderedTracks(desk.plan()))
        track->addItem(one->name.first, one->id.toString());
    track->setCurrentIndex(std::max(0, track->findData(chosen)));
    track->setVisible(track->count() > 1);
}

void SessionsPage::filterRows()
{
    const bool all = track->currentIndex() <= 0 && state->currentIndex() <= 0 && !unplaced->isChecked();
    panel()->filter().setCondition(all ? std::function<bool(const AnyId &)>()
                                       : [this](const AnyId &id) { return isWanted(idOf<Session>(id)); });
}

bool SessionsPage::isWanted(const SessionId &id) const
{
    const Session *session = desk.plan().find(id);
    if (session == nullptr)
        return false;
    const auto wantedTrack = TrackId::fromString(track->currentData().toString());
    return (wantedTrack.isNull() || session->tracks.contains(wantedTrack)) &&
           (state->currentIndex() <= 0 || int(session->state) == state->currentIndex() - 1) &&
           (!unplaced->isChecked() || desk.agenda().of(id).empty());
}

void SessionsPage::makeEmptyState()
{
    auto *empty = new EmptyState(iconName(), tr("No sessions yet"),
                                 tr("Write the first session, paste the rows of a spreadsheet or a mail, or "
                                    "import a schedule you already have."));
    connect(empty->addButton(tr("New session")), &QPushButton::clicked, panel(), &RecordPanel::newAsked);
    connect(empty->addButton(tr("Paste rows...")), &QPushButton::clicked, this, &SessionsPage::openPaste);
    connect(empty->addButton(tr("Import a schedule...")), &QPushButton::clicked, this,
            [this] { emit asked(QStringLiteral("import")); });
    panel()->setEmptyState(empty);
}

bool SessionsPage::reveal(const Target &target)
{
    const auto *placement = std::get_if<PlacementId>(&target);
    const Placement *found = placement == nullptr ? nullptr : desk.plan().find(*placement);
    const Target wanted = found == nullptr ? target : Target(found->session);
    if (panelOf(wanted) != nullptr && panel()->filter().indexOf(idIn(wanted)).row() < 0) {
        track->setCurrentIndex(0);
        state->setCurrentIndex(0);
        unplaced->setChecked(false);
        filterRows();
    }
    return RecordPage::reveal(wanted);
}

void SessionsPage::duplicateSelected()
{
    QList<AnyId> made;
    for (const AnyId &id : panel()->selected()) {
        const Edit edit = edits::duplicate(desk.plan(), idOf<Session>(id));
        if (!desk.commit(edit))
            break;
        for (const Change<Session> &change : edit.of<Session>())
            made.append(anyId(change.either().id));
    }
    panel()->select(made);
}

void SessionsPage::showOnTimetable()
{
    const QList<AnyId> ids = panel()->selected();
    if (ids.isEmpty())
        return;
    const SessionId id = idOf<Session>(ids.first());
    const PlacementRows &rows = desk.agenda().of(id);
    desk.lead(rows.empty() ? Target(id) : Target(rows.front()->id));
}

void SessionsPage::openPaste()
{
    openPasteDialog(desk, this);
}

} // namespace blokplan::ui

#include "ui/records/sessionspage.h"

#include "ui/base/emptystate.h"
#include "ui/forms/forms.h"
#include "ui/records/kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace blokplan::ui
{

SessionsPage::SessionsPage(Desk &wanted, QWidget *parent)
    : RecordPage(wanted, parent), track(new QComboBox(this)), state(new QComboBox(this)),
      unplaced(new QCheckBox(tr("N&ot placed"), this)), withTodos(new QCheckBox(tr("&To-dos"), this))
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

void SessionsPage::makeConditions()
{
    state->addItem(tr("All states"));
    state->addItems(wordsOf<SessionState>(wording::word));
    state->setAccessibleName(tr("State"));
    track->setAccessibleName(tr("Track"));
    track->setMaximumWidth(180);
    fillTracks();
    withTodos->setToolTip(tr("Only sessions with something still to be done"));
    for (QWidget *widget : std::initializer_list<QWidget *>{track, state, unplaced, withTodos})
        panel()->addToBar(widget);
    connect(track, &QComboBox::activated, this, &SessionsPage::filterRows);
    connect(state, &QComboBox::activated, this, &SessionsPage::filterRows);
    connect(unplaced, &QCheckBox::toggled, this, &SessionsPage::filterRows);
    connect(withTodos, &QCheckBox::toggled, this, &SessionsPage::filterRows);
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
    const bool all = track->currentIndex() <= 0 && state->currentIndex() <= 0 && !unplaced->isChecked() &&
                     !withTodos->isChecked();
    panel()->filter().setCondition(all ? std::function<bool(const AnyId &)>()
                                       : [this](const AnyId &id) { return isWanted(idOf<Session>(id)); });
}

bool SessionsPage::isWanted(const SessionId &id)
{
    const Session *session = desk.plan().find(id);
    if (session == nullptr)
        return false;
    const auto wantedTrack = TrackId::fromString(track->currentData().toString());
    return (wantedTrack.isNull() || session->tracks.contains(wantedTrack)) &&
           (state->currentIndex() <= 0 || int(session->state) == state->currentIndex() - 1) &&
           (!unplaced->isChecked() || desk.agenda().of(id).empty()) &&
           (!withTodos->isChecked() || todos.of(desk.plan(), id).open > 0);
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
        withTodos->setChecked(false);
        filterRows();
    }
    return RecordPage::reveal(wanted);
}

} // namespace blokplan::ui

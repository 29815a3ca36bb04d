#include "ui/guests/attendeespage.h"

#include "app/model/draft.h"
#include "ui/base/emptystate.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/guestkinds.h"

#include <QVBoxLayout>

#include <unordered_set>

namespace blokplan::ui
{

namespace
{

/// One step, however many; nothing for those who are so already.
Edit withState(const Plan &plan, const QList<AttendeeId> &attendees, AttendeeState state)
{
    Draft draft(plan);
    QString first;
    int count = 0;
    for (const AttendeeId &id : attendees) {
        const Attendee *one = plan.find(id);
        if (one == nullptr || one->state == state)
            continue;
        if (++count == 1)
            first = one->asWritten;
        draft.change(id, [&](Attendee &attendee) { attendee.state = state; });
    }
    return draft.edit({Wish::Change, first, {QLatin1String(Attendee::kind), QStringLiteral("state")}, count});
}

} // namespace

AttendeesPage::AttendeesPage(Desk &wanted, QWidget *parent)
    : Page(parent), desk(wanted), number(countOfAttendees(wanted.plan())),
      panel(new RecordPanel(wanted, attendeeKind(in), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    panel->newAction->setText(tr("&New attendee"));
    connect(panel, &RecordPanel::newAsked, this, [this] { newAttendeeForm(desk, this); });
    connect(panel, &RecordPanel::openAsked, this,
            [this](const AnyId &id) { openAttendeeForm(desk, idOf<Attendee>(id), this); });
    panel->setFinder([this](const QString &typed) { return found(typed); });
    addActions();
    addEmptyState();
    connect(panel, &RecordPanel::selectionChanged, this, &AttendeesPage::updateActions);
    connect(&desk, &Desk::changed, this, &AttendeesPage::follow);
    updateActions();
}

void AttendeesPage::addActions()
{
    cancelAction = panel->addAction(QStringLiteral("remove"), tr("&Cancel the registration"), {});
    connect(cancelAction, &QAction::triggered, this, [this] { setState(AttendeeState::Cancelled); });
    reinstateAction = panel->addAction(QStringLiteral("accept"), tr("&Register again"), {});
    connect(reinstateAction, &QAction::triggered, this, [this] { setState(AttendeeState::Registered); });
    QAction *import = panel->addAction(QStringLiteral("import"), tr("&Import a list..."), {});
    connect(import, &QAction::triggered, this, [this] { emit asked(QStringLiteral("import-attendees")); });
    QAction *doors = panel->addAction(QStringLiteral("list"), tr("&Doors and categories..."), {});
    connect(doors, &QAction::triggered, this, [this] { emit asked(QStringLiteral("doors")); });
}

void AttendeesPage::addEmptyState()
{
    auto *empty = new EmptyState(iconName(), tr("No attendees yet"),
                                 tr("Attendees are who register for the event and come through its doors. "
                                    "Import the list of your registration program, or add somebody now."));
    connect(empty->addButton(tr("New attendee")), &QPushButton::clicked, panel, &RecordPanel::newAsked);
    connect(empty->addButton(tr("Import a list...")), &QPushButton::clicked, this,
            [this] { emit asked(QStringLiteral("import-attendees")); });
    panel->setEmptyState(empty);
}

void AttendeesPage::showEvent(QShowEvent *event)
{
    wake();
    Page::showEvent(event);
}

void AttendeesPage::wake()
{
    if (in != nullptr)
        return;
    in = std::make_unique<WhoIsIn>(desk);
    connect(in.get(), &WhoIsIn::happened, this, [this](const QList<AttendeeId> &attendees) {
        QList<AnyId> rows;
        for (const AttendeeId &one : attendees)
            rows.append(anyId(one));
        panel->records().refresh(rows);
    });
    panel->records().reload();
}

void AttendeesPage::follow(const Edit &edit)
{
    if (edit.of<Attendee>().empty())
        return;
    if (finder) {
        finder->follow(edit, desk.plan());
        panel->searchAnew();
    }
    updateActions();
    const int now = countOfAttendees(desk.plan());
    if (now != number) {
        number = now;
        emit countChanged();
    }
}

/// What looks like the words with a slip counts only when nothing has them as typed.
RecordPanel::Condition AttendeesPage::found(const QString &typed)
{
    if (!finder)
        finder.emplace(desk.plan());
    auto rows = std::make_shared<std::unordered_set<AttendeeId>>();
    bool asTyped = false;
    for (const auto &hit : finder->find(typed, desk.plan().attendees().size())) {
        const bool slip = hit.match == checkin::AttendeeFinder::Match::Typo;
        if (slip && asTyped)
            break;
        asTyped = asTyped || !slip;
        rows->insert(hit.id);
    }
    return [rows](const AnyId &id) { return rows->contains(idOf<Attendee>(id)); };
}

void AttendeesPage::setState(AttendeeState state)
{
    QList<AttendeeId> attendees;
    for (const AnyId &id : panel->selected())
        attendees.append(idOf<Attendee>(id));
    desk.commit(withState(desk.plan(), attendees, state));
}

void AttendeesPage::updateActions()
{
    bool cancelled = false;
    bool others = false;
    for (const AnyId &id : panel->selected()) {
        const Attendee *one = desk.plan().find(idOf<Attendee>(id));
        if (one != nullptr)
            (one->state == AttendeeState::Cancelled ? cancelled : others) = true;
    }
    cancelAction->setEnabled(others);
    reinstateAction->setEnabled(cancelled);
}

} // namespace blokplan::ui

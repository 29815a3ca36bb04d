#include "ui/guests/registrationspage.h"

#include "app/wording/booking.h"
#include "ui/base/emptystate.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/guestkinds.h"
#include "ui/guests/registerdialog.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace blokplan::ui
{

RegistrationsPage::RegistrationsPage(Desk &wanted, QWidget *parent)
    : Page(parent), desk(wanted), bookings(wanted),
      sessions(new RecordPanel(wanted, enrolmentKind(bookings), this)),
      people(new RecordPanel(wanted, registrationKind(bookings), this)), heading(new QLabel(this)),
      number(count())
{
    sessions->setObjectName(QStringLiteral("enrolments"));
    people->setObjectName(QStringLiteral("registrations"));
    makeSessions();
    makePeople();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(sessions);
    auto *right = new QWidget(this);
    auto *below = new QVBoxLayout(right);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    heading->setContentsMargins(8, 8, 8, 0);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    below->addWidget(heading);
    below->addWidget(people, 1);
    halves->addWidget(right);
    halves->setSizes({5000, 4000}); // in proportion
    column->addWidget(halves);
    right->setVisible(number > 0);
    connect(&desk, &Desk::changed, this, [this, right](const Edit &edit) {
        right->setVisible(count() > 0);
        for (const Change<Enrolment> &change : edit.of<Enrolment>()) {
            if (!change.before) // the next thing is to register people for it
                sessions->select({anyId(change.after->id)});
        }
        chosenChanged();
        if (number != count()) {
            number = count();
            emit countChanged();
        }
    });
    chosenChanged();
}

/// With one session chosen the people stand there at once.
void RegistrationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (sessions->selected().isEmpty())
        sessions->table().selectRow(0);
}

void RegistrationsPage::makeSessions()
{
    sessions->newAction->setText(tr("&Take registrations for a session..."));
    sessions->newAction->setIconText(tr("Take registrations"));
    connect(sessions, &RecordPanel::newAsked, this, [this] { newEnrolmentForm(desk, this); });
    connect(sessions, &RecordPanel::openAsked, this,
            [this](const AnyId &id) { openEnrolmentForm(desk, idOf<Enrolment>(id), this); });
    connect(sessions, &RecordPanel::selectionChanged, this, &RegistrationsPage::chosenChanged);
    sessions->sortBy(1);
    auto *empty = new EmptyState(iconName(), tr("No session takes registrations"),
                                 tr("Where places are few, workshops and excursions for instance, people "
                                    "register for the session itself: first come, first served, the others "
                                    "wait in line."));
    connect(empty->addButton(tr("Take registrations for a session...")), &QPushButton::clicked, sessions,
            &RecordPanel::newAsked);
    sessions->setEmptyState(empty);
}

void RegistrationsPage::makePeople()
{
    people->newAction->setText(tr("&Register people..."));
    people->newAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    addAction(people->newAction); // from the sessions too
    people->deleteAction->setText(tr("&Withdraw"));
    people->editAction->setText(tr("&Open the attendee..."));
    connect(people, &RecordPanel::newAsked, this, &RegistrationsPage::openRegister);
    connect(people, &RecordPanel::openAsked, this, [this](const AnyId &id) {
        if (const Registration *one = desk.plan().find(idOf<Registration>(id)); one != nullptr)
            openAttendeeForm(desk, one->attendee, this);
    });
    promoteAction = people->addAction(QStringLiteral("accept"), tr("&From the waiting list"), {});
    connect(promoteAction, &QAction::triggered, this, &RegistrationsPage::promoteChosen);
    fillAction = people->addAction(QStringLiteral("up"), tr("F&ill the places"), {});
    connect(fillAction, &QAction::triggered, this, &RegistrationsPage::fillPlaces);
    connect(people, &RecordPanel::selectionChanged, this, &RegistrationsPage::updateActions);
    people->sortBy(0);
}

QList<QAction *> RegistrationsPage::pageActions()
{
    return sessions->panelActions() + people->panelActions();
}

SessionId RegistrationsPage::chosen() const
{
    const QList<AnyId> ids = sessions->selected();
    const Enrolment *one = ids.size() == 1 ? desk.plan().find(idOf<Enrolment>(ids.first())) : nullptr;
    return one == nullptr ? SessionId() : one->session;
}

QList<RegistrationId> RegistrationsPage::chosenPeople() const
{
    QList<RegistrationId> ids;
    for (const AnyId &id : people->selected())
        ids.append(idOf<Registration>(id));
    return ids;
}

void RegistrationsPage::chosenChanged()
{
    const SessionId now = chosen();
    if (now != shown || now.isNull()) {
        shown = now;
        people->filter().setCondition([this](const AnyId &id) {
            const Registration *one = desk.plan().find(idOf<Registration>(id));
            return one != nullptr && !shown.isNull() && one->session == shown;
        });
    }
    const Session *session = desk.plan().find(now);
    QString text = tr("Choose a session to see who is registered for it.");
    if (session != nullptr)
        text = session->title.first + QStringLiteral(" \u00b7 ") + wording::booking(bookings.of(now));
    heading->setText(text);
    updateActions();
}

void RegistrationsPage::openRegister()
{
    if (!shown.isNull())
        (new RegisterDialog(desk, shown, this))->open();
}

/// Also past the places, when somebody says so: the findings tell of it.
void RegistrationsPage::promoteChosen()
{
    desk.commit(edits::promote(desk.plan(), chosenPeople()));
}

void RegistrationsPage::fillPlaces()
{
    if (!shown.isNull())
        desk.commit(edits::promoteAll(desk.plan(), shown));
}

void RegistrationsPage::updateActions()
{
    bool waits = false;
    for (const RegistrationId &id : chosenPeople()) {
        const Registration *one = desk.plan().find(id);
        waits = waits || (one != nullptr && one->state == AttendeeState::Waiting);
    }
    const edits::Booking booking = shown.isNull() ? edits::Booking() : bookings.of(shown);
    const bool hasRoom = !booking.left() || *booking.left() > 0;
    people->newAction->setEnabled(!shown.isNull());
    promoteAction->setEnabled(waits);
    fillAction->setEnabled(booking.waiting > 0 && hasRoom);
}

} // namespace blokplan::ui

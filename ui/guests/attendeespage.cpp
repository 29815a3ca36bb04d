#include "ui/guests/attendeespage.h"

#include "app/base/wholefile.h"
#include "app/edits/registering.h"
#include "app/exchange/aboutattendee.h"
#include "app/wording/sentences.h"
#include "ui/base/emptystate.h"
#include "ui/base/guestfinder.h"
#include "ui/base/icons.h"
#include "ui/guests/attendeedoubles.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/guestkinds.h"
#include "ui/guests/privacydialog.h"
#include "ui/guests/registerdialog.h"
#include "ui/print/guestprints.h"

#include <QFileDialog>
#include <QMenu>
#include <QVBoxLayout>

#include <unordered_set>

namespace blokplan::ui
{

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
    connect(cancelAction, &QAction::triggered, this,
            [this] { desk.commit(edits::cancelAttendees(desk.plan(), chosenAttendees())); });
    reinstateAction = panel->addAction(QStringLiteral("accept"), tr("&Register again"), {});
    connect(reinstateAction, &QAction::triggered, this,
            [this] { desk.commit(edits::reinstate(desk.plan(), chosenAttendees())); });
    sessionsAction = panel->addAction(QStringLiteral("registrations"), tr("Register for a &session"), {});
    connect(sessionsAction, &QAction::triggered, this,
            [this] { registerForSession(desk, chosenAttendees(), this); });
    QAction *import = panel->addAction(QStringLiteral("import"), tr("&Import a list..."), {});
    connect(import, &QAction::triggered, this, [this] { emit asked(QStringLiteral("import-attendees")); });
    addFurtherActions(*panel->addMenu(QStringLiteral("list"), tr("M&ore")));
}

void AttendeesPage::addFurtherActions(QMenu &menu)
{
    promoteAction = menu.addAction(icon(QStringLiteral("up")), tr("&From the waiting list"), this,
                                   [this] { desk.commit(edits::promote(desk.plan(), chosenAttendees())); });
    ticketAction =
        menu.addAction(icon(QStringLiteral("redo")), tr("New &ticket, the old one is refused"), this,
                       [this] { desk.commit(edits::replaceTicket(desk.plan(), chosenAttendees().first())); });
    aboutAction = menu.addAction(icon(QStringLiteral("export")), tr("E&xport all that is kept of them..."),
                                 this, &AttendeesPage::exportAbout);
    badgesAction = menu.addAction(icon(QStringLiteral("print")), tr("&Badges of these..."), this, [this] {
        std::vector<AttendeeId> who;
        for (const AttendeeId &id : chosenAttendees()) {
            if (desk.plan().find(id)->state == AttendeeState::Registered)
                who.push_back(id);
        }
        if (!who.empty())
            openGuestPrints(desk, QStringLiteral("badges"), this, std::move(who));
    });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("merge")), tr("Who &may be the same..."), this,
                   &AttendeesPage::openDoubles);
    menu.addAction(icon(QStringLiteral("check-in")), tr("&Doors, categories and questions..."), this,
                   [this] { emit asked(QStringLiteral("doors")); });
    menu.addAction(icon(QStringLiteral("settings")), tr("&Privacy..."), this,
                   [this] { openPrivacyDialog(desk, this); });
}

/// The ones chosen, where there are several; else who are likely to be.
void AttendeesPage::openDoubles()
{
    const QList<AttendeeId> chosen = chosenAttendees();
    if (chosen.size() > 1)
        (new AttendeeDoubles(desk, chosen, this))->open();
    else
        (new AttendeeDoubles(desk, this))->open();
}

void AttendeesPage::exportAbout()
{
    const AttendeeId who = chosenAttendees().first();
    const Attendee *one = desk.plan().find(who);
    QString name = one->asWritten;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    auto *dialog = new QFileDialog(this, tr("Export all that is kept of %1").arg(one->asWritten), {},
                                   QStringLiteral("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(name + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, who](const QString &path) {
        const auto &facts = desk.document().facts();
        const auto done = writeWhole(path, aboutAttendee(desk.plan(), facts.scans, facts.badges, who));
        if (done)
            emit desk.said(tr("Exported to %1").arg(path));
        else
            desk.warn(wording::problem(done.error()));
    });
    dialog->open();
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
    static_cast<void>(desk.guests()); // folded meanwhile
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
    if (hasSought)
        panel->searchAnew();
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
    hasSought = true;
    auto rows = std::make_shared<std::unordered_set<AttendeeId>>();
    bool asTyped = false;
    for (const auto &hit : desk.guests().ready().find(typed, desk.plan().attendees().size())) {
        const bool slip = hit.match == checkin::AttendeeFinder::Match::Typo;
        if (slip && asTyped)
            break;
        asTyped = asTyped || !slip;
        rows->insert(hit.id);
    }
    return [rows](const AnyId &id) { return rows->contains(idOf<Attendee>(id)); };
}

QList<AttendeeId> AttendeesPage::chosenAttendees() const
{
    QList<AttendeeId> attendees;
    for (const AnyId &id : panel->selected())
        attendees.append(idOf<Attendee>(id));
    return attendees;
}

void AttendeesPage::updateActions()
{
    bool cancelled = false;
    bool others = false;
    bool waits = false;
    for (const AnyId &id : panel->selected()) {
        const Attendee *one = desk.plan().find(idOf<Attendee>(id));
        if (one == nullptr)
            continue;
        (one->state == AttendeeState::Cancelled ? cancelled : others) = true;
        waits = waits || one->state == AttendeeState::Waiting;
    }
    cancelAction->setEnabled(others);
    reinstateAction->setEnabled(cancelled);
    promoteAction->setEnabled(waits);
    sessionsAction->setEnabled(others);
    badgesAction->setEnabled(others);
    const bool isOne = chosenAttendees().size() == 1;
    ticketAction->setEnabled(isOne);
    aboutAction->setEnabled(isOne);
}

} // namespace blokplan::ui

#include "ui/mainwindow/picture.h"

#include "app/wording/sentences.h"
#include "ui/checkin/deskform.h"
#include "ui/checkin/desksdialog.h"
#include "ui/checkin/rehearsaldialog.h"
#include "ui/checkin/scannertest.h"
#include "ui/findings/acceptform.h"
#include "ui/forms/forms.h"
#include "ui/guests/attendeedoubles.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/privacydialog.h"
#include "ui/guests/registerdialog.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/followupdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/neweventdialog.h"
#include "ui/mainwindow/pages.h"
#include "ui/mainwindow/startwindow.h"
#include "ui/mainwindow/windows.h"
#include "ui/print/findingsdialog.h"
#include "ui/records/trackspage.h"
#include "ui/timetable/daydialogs.h"
#include "ui/timetable/dealdialog.h"
#include "ui/timetable/finddialog.h"
#include "ui/timetable/shiftdialog.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTabWidget>

#include <algorithm>
#include <array>
#include <cstdio>

namespace blokplan::ui
{

namespace
{

int refuse(const QString &sentence, int exitCode)
{
    std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
    return exitCode;
}

template <class R>
Target firstOf(const Plan &plan)
{
    return plan.all<R>().isEmpty() ? Id<R>() : plan.all<R>().begin()->id;
}

/// A session with people and a room, that says more of the form than an empty one.
Target tellingSession(const Agenda &agenda)
{
    for (const Session &session : agenda.plan().sessions()) {
        if (agenda.participantsOf(session.id).size() > 1 && !agenda.of(session.id).empty())
            return session.id;
    }
    return firstOf<Session>(agenda.plan());
}

/// Somebody with the longest day.
Target busiestPerson(const Agenda &agenda)
{
    const auto &people = agenda.plan().people();
    const auto busier = [&](const Person &a, const Person &b) {
        return agenda.appearancesOf(a.id).size() < agenda.appearancesOf(b.id).size();
    };
    return people.isEmpty() ? PersonId() : std::max_element(people.begin(), people.end(), busier)->id;
}

/// The form with that tab in front.
template <int Tab>
void showTab(QDialog *form)
{
    if (auto *tabs = form == nullptr ? nullptr : form->findChild<QTabWidget *>())
        tabs->setCurrentIndex(Tab);
}

template <int Tab>
void openSession(MainWindow &window)
{
    showTab<Tab>(openForm(window.desk(), tellingSession(window.desk().agenda()), &window));
}

template <class R>
void openFirst(MainWindow &window)
{
    openForm(window.desk(), firstOf<R>(window.desk().plan()), &window);
}

/// Not a dialog, but another face of its page.
void buildFirstRoute(MainWindow &window)
{
    const QString name = QStringLiteral("tracks");
    const auto routes = orderedRoutes(window.desk().plan());
    auto *page = qobject_cast<TracksPage *>(window.page(name));
    window.showPage(name);
    if (page != nullptr && !routes.empty())
        page->buildRoute(routes.front()->id);
}

QDate firstDate(MainWindow &window)
{
    const auto days = orderedDays(window.desk().plan());
    return days.empty() ? QDate() : days.front()->date;
}

RoomId firstRoom(MainWindow &window)
{
    const auto rooms = orderedRooms(window.desk().plan());
    return rooms.empty() ? RoomId() : rooms.front()->id;
}

CheckinListId firstList(MainWindow &window)
{
    const auto &lists = window.desk().plan().checkinLists();
    return lists.isEmpty() ? CheckinListId() : lists.begin()->id;
}

AttendeeId firstAttendee(MainWindow &window)
{
    const auto &all = window.desk().plan().attendees();
    return all.isEmpty() ? AttendeeId() : all.begin()->id;
}

SessionId anySession(MainWindow &window)
{
    return std::get<SessionId>(tellingSession(window.desk().agenda()));
}

void registerForFirst(MainWindow &window)
{
    const auto &all = window.desk().plan().enrolments();
    if (!all.isEmpty())
        (new RegisterDialog(window.desk(), all.begin()->session, &window))->open();
}

SessionId withParts(MainWindow &window)
{
    for (const Session &session : window.desk().plan().sessions()) {
        if (!window.desk().agenda().partsOf(session.id).empty())
            return session.id;
    }
    return anySession(window);
}

struct DialogPicture {
    const char *name;
    void (*open)(MainWindow &window);
};

constexpr std::array dialogs{
    DialogPicture{"session-form", openSession<0>},
    DialogPicture{"session-times", openSession<1>},
    DialogPicture{"session-parts", openSession<2>},
    DialogPicture{"session-wishes", openSession<3>},
    DialogPicture{"session-todo", openSession<4>},
    DialogPicture{"session-texts", openSession<5>},
    DialogPicture{"person-form", openFirst<Person>},
    DialogPicture{
        "person-programme",
        [](MainWindow &w) { showTab<1>(openForm(w.desk(), busiestPerson(w.desk().agenda()), &w)); }},
    DialogPicture{"room-form", openFirst<Room>},
    DialogPicture{"room-walking",
                  [](MainWindow &w) { showTab<2>(openForm(w.desk(), firstOf<Room>(w.desk().plan()), &w)); }},
    DialogPicture{"track-form", openFirst<Track>},
    DialogPicture{"route-form", openFirst<Route>},
    DialogPicture{"event-form", [](MainWindow &w) { w.carryOut(QStringLiteral("event")); }},
    DialogPicture{"route-builder", buildFirstRoute},
    DialogPicture{
        "follow-up",
        [](MainWindow &w) { (new FollowUpDialog(w.desk().agenda(), QDate::currentDate(), &w))->open(); }},
    DialogPicture{"event-days", [](MainWindow &w) { showTab<1>(openEventForm(w.desk(), &w)); }},
    DialogPicture{"duplicates", [](MainWindow &w) { openDuplicates(w.desk(), &w); }},
    DialogPicture{"shift",
                  [](MainWindow &w) { openShiftDialog(w.desk(), firstDate(w), 720, firstRoom(w), &w); }},
    DialogPicture{"find-place",
                  [](MainWindow &w) { openPlacesFor(w.desk(), anySession(w), {}, firstDate(w), &w); }},
    DialogPicture{"sessions-that-fit",
                  [](MainWindow &w) {
                      openSessionsFor(w.desk(), {firstDate(w), 720, {firstRoom(w)}}, 60, &w);
                  }},
    DialogPicture{"deal-parts", [](MainWindow &w) { openDealDialog(w.desk(), withParts(w), &w); }},
    DialogPicture{"copy-frame", [](MainWindow &w) { openCopyFrame(w.desk(), firstDate(w), &w); }},
    DialogPicture{"move-day", [](MainWindow &w) { openMoveDay(w.desk(), firstDate(w), &w); }},
    DialogPicture{"move-stretch",
                  [](MainWindow &w) { openMoveStretch(w.desk(), firstDate(w), firstRoom(w), &w); }},
    DialogPicture{"attendee-form", [](MainWindow &w) { openAttendeeForm(w.desk(), firstAttendee(w), &w); }},
    DialogPicture{"attendee-sessions",
                  [](MainWindow &w) { showTab<2>(openAttendeeForm(w.desk(), firstAttendee(w), &w)); }},
    DialogPicture{"attendee-doubles", [](MainWindow &w) { (new AttendeeDoubles(w.desk(), &w))->open(); }},
    DialogPicture{"privacy", [](MainWindow &w) { openPrivacyDialog(w.desk(), &w); }},
    DialogPicture{"enrolment-form", [](MainWindow &w) { newEnrolmentForm(w.desk(), &w); }},
    DialogPicture{"register-people", registerForFirst},
    DialogPicture{"lock-desk", [](MainWindow &w) { w.carryOut(QStringLiteral("lock-desk")); }},
    DialogPicture{"split-desks",
                  [](MainWindow &w) { (new DesksDialog(w.desk(), firstList(w), &w))->open(); }},
    DialogPicture{"rehearsal",
                  [](MainWindow &w) { (new RehearsalDialog(w.desk(), firstList(w), &w))->open(); }},
    DialogPicture{"name-desk",
                  [](MainWindow &w) { (new DeskForm(QStringLiteral("Deur 1"), {}, &w))->open(); }},
    DialogPicture{"try-scanner", [](MainWindow &w) { (new ScannerTest(&w))->open(); }},
    DialogPicture{"doors", [](MainWindow &w) { w.carryOut(QStringLiteral("doors")); }},
    DialogPicture{"door-form", [](MainWindow &w) { newCheckinListForm(w.desk(), &w); }},
    DialogPicture{"import", [](MainWindow &w) { w.carryOut(QStringLiteral("import")); }},
    DialogPicture{"paste", [](MainWindow &w) { w.carryOut(QStringLiteral("paste")); }},
    DialogPicture{"export", [](MainWindow &w) { w.carryOut(QStringLiteral("export")); }},
    DialogPicture{"print", [](MainWindow &w) { w.carryOut(QStringLiteral("print")); }},
    DialogPicture{"print-badges", [](MainWindow &w) { w.carryOut(QStringLiteral("print-badges")); }},
    DialogPicture{"print-door-list", [](MainWindow &w) { w.carryOut(QStringLiteral("print-door-list")); }},
    DialogPicture{"print-evacuation-list",
                  [](MainWindow &w) { w.carryOut(QStringLiteral("print-evacuation-list")); }},
    DialogPicture{"keys", [](MainWindow &w) { w.carryOut(QStringLiteral("keys")); }},
    DialogPicture{"rules", [](MainWindow &w) { w.carryOut(QStringLiteral("rules")); }},
    DialogPicture{"accept",
                  [](MainWindow &w) {
                      std::vector<Finding> some = w.desk().findings().all();
                      some.resize(std::min(some.size(), size_t(3)));
                      (new AcceptForm(w.desk(), some, &w))->open();
                  }},
    DialogPicture{"print-findings",
                  [](MainWindow &w) { openFindingsDialog(w.desk(), w.desk().findings().all(), &w); }},
    DialogPicture{"help", [](MainWindow &w) { w.carryOut(QStringLiteral("help")); }},
    DialogPicture{"about", [](MainWindow &w) { w.carryOut(QStringLiteral("about")); }},
};

/// Lets what was asked for be laid out and painted.
void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 600)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

int save(QWidget *widget, const PictureOrder &order)
{
    settle();
    if (!widget->grab().save(order.out))
        return refuse(wording::problem({ProblemKind::CannotWrite, order.out, {}}), 4);
    return 0;
}

QDialog *dialogOver(const MainWindow &window)
{
    QDialog *found = nullptr;
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            found = dialog;
    }
    return found;
}

int takeOfEvent(Windows &windows, const PictureOrder &order)
{
    if (const auto there = Document::open(order.file, Store::Access::ReadOnly); !there)
        return refuse(wording::problem(there.error()), 3);
    MainWindow *window = windows.open(order.file);
    if (window == nullptr)
        return 3;
    window->showNormal(); // a first window fills a small screen
    window->resize(order.size);
    for (const PageKind &kind : allPages()) {
        if (order.what == QLatin1String(kind.name)) {
            window->showPage(order.what);
            return save(window, order);
        }
    }
    for (const DialogPicture &one : dialogs) {
        if (order.what != QLatin1String(one.name))
            continue;
        one.open(*window);
        settle();
        QDialog *dialog = dialogOver(*window);
        return dialog == nullptr ? save(window, order) : save(dialog, order);
    }
    return 2;
}

} // namespace

QStringList pictureNames()
{
    QStringList names{QStringLiteral("start"), QStringLiteral("new-event")};
    for (const PageKind &kind : allPages())
        names.append(QLatin1String(kind.name));
    for (const DialogPicture &dialog : dialogs)
        names.append(QLatin1String(dialog.name));
    return names;
}

bool isPictureWithoutEvent(const QString &what)
{
    return what == QLatin1String("start") || what == QLatin1String("new-event");
}

int takePicture(Windows &windows, const PictureOrder &order)
{
    if (order.what == QLatin1String("start")) {
        StartWindow start(windows);
        start.refresh();
        start.resize(order.size);
        start.show();
        return save(&start, order);
    }
    if (order.what == QLatin1String("new-event")) {
        NewEventDialog dialog;
        dialog.show();
        return save(&dialog, order);
    }
    return takeOfEvent(windows, order);
}

} // namespace blokplan::ui

#include "ui/mainwindow/pages.h"

#include "ui/checkin/checkinpage.h"
#include "ui/findings/acceptform.h"
#include "ui/findings/findingspage.h"
#include "ui/forms/forms.h"
#include "ui/guests/attendeespage.h"
#include "ui/guests/registrationspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/records/peoplepage.h"
#include "ui/records/roomspage.h"
#include "ui/records/sessionspage.h"
#include "ui/records/trackspage.h"
#include "ui/timetable/timetablepage.h"

#include <algorithm>
#include <array>

namespace blokplan::ui
{

namespace
{

template <class P>
Page *make(MainWindow &window)
{
    auto *page = new P(window.desk());
    if constexpr (requires { &P::asked; })
        QObject::connect(page, &P::asked, &window, &MainWindow::carryOut);
    if constexpr (requires { &P::editRequested; })
        QObject::connect(page, &P::editRequested, &window,
                         [&window](const SessionId &session) { openForm(window.desk(), session, &window); });
    if constexpr (requires { &P::acceptRequested; })
        QObject::connect(page, &P::acceptRequested, &window, [&window](const std::vector<Finding> &findings) {
            if (!findings.empty())
                (new AcceptForm(window.desk(), findings, &window))->open();
        });
    return page;
}

template <class R>
int countOf(const Desk &desk)
{
    return int(desk.plan().all<R>().size());
}

/// Who stands for themselves.
int attendeesIn(const Desk &desk)
{
    const auto &all = desk.plan().attendees();
    return int(std::count_if(all.begin(), all.end(), [](const Attendee &a) { return a.sameAs.isNull(); }));
}

PageSign findingsSign(const Desk &desk)
{
    const Findings &found = desk.findings();
    const int blocking = found.count(Severity::Blocking);
    return {FindingsPage::tr("Findings"),
            blocking + found.count(Severity::Serious) + found.count(Severity::Hint), blocking > 0};
}

} // namespace

PageSign signOf(const Page &page)
{
    return {page.title(), page.count(), page.isCountAlarming()};
}

std::span<const PageKind> allPages()
{
    static constexpr std::array pages{
        PageKind{"timetable", "Ctrl+1", make<TimetablePage>,
                 [](const Desk &) { return PageSign{TimetablePage::tr("Timetable")}; }},
        PageKind{"sessions", "Ctrl+2", make<SessionsPage>,
                 [](const Desk &desk) {
                     return PageSign{SessionsPage::tr("Sessions"), countOf<Session>(desk)};
                 }},
        PageKind{"people", "Ctrl+3", make<PeoplePage>,
                 [](const Desk &desk) {
                     return PageSign{PeoplePage::tr("People"), countOf<Person>(desk)};
                 }},
        PageKind{"rooms", "Ctrl+4", make<RoomsPage>,
                 [](const Desk &desk) {
                     return PageSign{RoomsPage::tr("Rooms"), countOf<Room>(desk)};
                 }},
        PageKind{"tracks", "Ctrl+5", make<TracksPage>,
                 [](const Desk &desk) {
                     return PageSign{TracksPage::tr("Tracks and routes"), countOf<Track>(desk)};
                 }},
        PageKind{"findings", "Ctrl+6", make<FindingsPage>, findingsSign},
        PageKind{"attendees", "Ctrl+7", make<AttendeesPage>,
                 [](const Desk &desk) {
                     return PageSign{AttendeesPage::tr("Attendees"), attendeesIn(desk)};
                 }},
        PageKind{"registrations", "Ctrl+Shift+7", make<RegistrationsPage>,
                 [](const Desk &desk) {
                     return PageSign{RegistrationsPage::tr("Registrations"), countOf<Enrolment>(desk)};
                 }},
        PageKind{"check-in", "Ctrl+8", make<CheckinPage>,
                 [](const Desk &) { return PageSign{CheckinPage::tr("Check-in")}; }},
    };
    return pages;
}

} // namespace blokplan::ui

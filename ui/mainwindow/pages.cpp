#include "ui/mainwindow/pages.h"

#include "ui/checkin/checkinpage.h"
#include "ui/findings/acceptform.h"
#include "ui/findings/findingspage.h"
#include "ui/forms/forms.h"
#include "ui/guests/attendeespage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/records/peoplepage.h"
#include "ui/records/roomspage.h"
#include "ui/records/sessionspage.h"
#include "ui/records/trackspage.h"
#include "ui/timetable/timetablepage.h"

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

} // namespace

std::span<const PageKind> allPages()
{
    static constexpr std::array pages{
        PageKind{"timetable", make<TimetablePage>}, PageKind{"sessions", make<SessionsPage>},
        PageKind{"people", make<PeoplePage>},       PageKind{"rooms", make<RoomsPage>},
        PageKind{"tracks", make<TracksPage>},       PageKind{"findings", make<FindingsPage>},
        PageKind{"attendees", make<AttendeesPage>}, PageKind{"check-in", make<CheckinPage>},
    };
    return pages;
}

} // namespace blokplan::ui

#pragma once

#include "app/checkin/attendance.h"

namespace blokplan::checkin
{

/// Somebody whose session begins soon, or has begun, and who has not come in.
struct Expected {
    AttendeeId attendee;
    SessionId session;
    LocalMinute start = 0; ///< of the session, on the event's wall clock
    bool onStage = false;  ///< speaks there, moderates, hosts; else registered for it
    PersonId person = {};  ///< of those on stage
};

/// An attendee is a person of the programme where somebody has said so, else by address, else by a name that
/// one person alone has. Speakers first, then by start, then by name. Looks at sessions that begin before
/// `now` plus so many minutes and have not ended.
std::vector<Expected> expectedSoon(const Plan &plan, const Attendance &attendance, const CheckinListId &list,
                                   LocalMinute now, int minutes);

/// A stretch of the alphabet for one desk, by family name: "A" to "F"; two letters where one letter has too
/// many.
struct DeskShare {
    QString from;
    QString to;
    int people = 0;
};
/// Splits those who belong on the list over so many desks, so that the longest queue is as short as can be.
std::vector<DeskShare> splitOverDesks(const Plan &plan, const CheckinList &list, int desks);

} // namespace blokplan::checkin

#include "app/checkin/doorcounts.h"

#include "app/checkin/belonging.h"

namespace blokplan::checkin
{

DoorCounts::DoorCounts(const Plan &plan, const CheckinList &wanted, const Attendance &attendance)
    : list(wanted.id), reentry(wanted.reentry)
{
    const Belonging belongs(plan, wanted);
    for (const Attendee &one : plan.attendees()) {
        if (!belongs(one))
            continue;
        ++all;
        ++categories[one.category].expected;
    }
    for (const auto &[person, presence] : attendance.present(list))
        take(plan, person, presence);
}

void DoorCounts::settle(const Plan &plan, const Attendance &attendance, const AttendeeId &attendee)
{
    const AttendeeId person = attendance.standsFor(attendee);
    drop(person);
    if (const Presence *presence = attendance.of(list, person); presence != nullptr)
        take(plan, person, *presence);
}

void DoorCounts::take(const Plan &plan, const AttendeeId &person, const Presence &presence)
{
    const Attendee *attendee = plan.find(person);
    const Counted now{attendee == nullptr ? CategoryId() : attendee->category,
                      presence.at.toSecsSinceEpoch() / 60, presence.inside || !reentry};
    counted.insert_or_assign(person, now);
    ++minutes[now.minute];
    if (!now.in)
        return;
    ++present;
    ++categories[now.category].in;
}

void DoorCounts::drop(const AttendeeId &person)
{
    const auto found = counted.find(person);
    if (found == counted.end())
        return;
    if (found->second.in) {
        --present;
        const auto category = categories.find(found->second.category);
        if (--category->second.in == 0 && category->second.expected == 0)
            categories.erase(category);
    }
    const auto minute = minutes.find(found->second.minute);
    if (--minute->second == 0)
        minutes.erase(minute);
    counted.erase(found);
}

} // namespace blokplan::checkin

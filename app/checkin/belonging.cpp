#include "app/checkin/belonging.h"

#include "app/checkin/judging.h"

namespace blokplan::checkin
{

Belonging::Belonging(const Plan &plan, const CheckinList &wanted) : list(wanted)
{
    if (list.scope != ListScope::Session)
        return;
    for (const Registration &one : plan.registrations()) {
        if (one.session == list.session && one.state == AttendeeState::Registered)
            registered.insert(one.attendee);
    }
}

bool Belonging::operator()(const Attendee &attendee) const
{
    const bool isGuest = attendee.sameAs.isNull() && attendee.state == AttendeeState::Registered;
    return isGuest && asksFor(list, attendee) &&
           (list.scope != ListScope::Session || registered.contains(attendee.id));
}

} // namespace blokplan::checkin

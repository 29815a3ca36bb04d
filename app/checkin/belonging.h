#pragma once

#include "app/model/plan.h"

#include <unordered_set>

namespace blokplan::checkin
{

/// Who belongs on a check-in list: registered for the event, of its categories, and for a list of one session
/// registered for that. Who was merged into another belongs nowhere. Outlived by the plan and the list.
class Belonging
{
public:
    Belonging(const Plan &plan, const CheckinList &list);

    [[nodiscard]] bool operator()(const Attendee &attendee) const;

private:
    const CheckinList &list;
    std::unordered_set<AttendeeId> registered; ///< for the session of such a list
};

} // namespace blokplan::checkin

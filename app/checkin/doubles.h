#pragma once

#include "app/model/facts.h"
#include "app/model/plan.h"

#include <vector>

namespace blokplan::checkin
{

/// One attendee let in more than once on a list where that cannot be: two desks did not know of each other.
struct DoubleEntry {
    CheckinListId list;
    AttendeeId attendee;
    std::vector<Scan> entries; ///< the earliest, which holds, first
};

/// By list, then by the time of the entry that holds. Lists for going in and out have none.
std::vector<DoubleEntry> doubleEntries(const Plan &plan, const std::vector<Scan> &scans);

} // namespace blokplan::checkin

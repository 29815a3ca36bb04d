#pragma once

#include "app/model/facts.h"

#include <unordered_set>
#include <vector>

namespace blokplan::checkin
{

/// What the last fact says of somebody's badge; null where there is none.
const BadgeFact *lastBadge(const std::vector<BadgeFact> &badges, const AttendeeId &attendee);
/// Whether they have one: printed and not voided since.
bool hasBadge(const std::vector<BadgeFact> &badges, const AttendeeId &attendee);

/// All who have one.
std::unordered_set<AttendeeId> badgeHolders(const std::vector<BadgeFact> &badges);

/// The facts of badges that come out of a printer now: reprinted for whoever has one.
std::vector<BadgeFact> printedNow(const std::vector<BadgeFact> &badges,
                                  const std::vector<AttendeeId> &attendees, const QString &desk,
                                  const QDateTime &at);

} // namespace blokplan::checkin

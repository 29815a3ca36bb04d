#include "app/checkin/badgetruth.h"

#include <algorithm>

namespace blokplan::checkin
{

const BadgeFact *lastBadge(const std::vector<BadgeFact> &badges, const AttendeeId &attendee)
{
    const auto last = std::find_if(badges.rbegin(), badges.rend(),
                                   [&](const BadgeFact &one) { return one.attendee == attendee; });
    return last == badges.rend() ? nullptr : &*last;
}

bool hasBadge(const std::vector<BadgeFact> &badges, const AttendeeId &attendee)
{
    const BadgeFact *last = lastBadge(badges, attendee);
    return last != nullptr && last->what != BadgeEvent::Voided;
}

std::unordered_set<AttendeeId> badgeHolders(const std::vector<BadgeFact> &badges)
{
    std::unordered_set<AttendeeId> holders;
    for (const BadgeFact &one : badges) {
        if (one.what == BadgeEvent::Voided)
            holders.erase(one.attendee);
        else
            holders.insert(one.attendee);
    }
    return holders;
}

std::vector<BadgeFact> printedNow(const std::vector<BadgeFact> &badges,
                                  const std::vector<AttendeeId> &attendees, const QString &desk,
                                  const QDateTime &at)
{
    const auto owners = badgeHolders(badges);
    std::vector<BadgeFact> facts;
    facts.reserve(attendees.size());
    for (const AttendeeId &one : attendees)
        facts.push_back({BadgeNonce::create(), one,
                         owners.contains(one) ? BadgeEvent::Reprinted : BadgeEvent::Printed, desk, at});
    return facts;
}

} // namespace blokplan::checkin

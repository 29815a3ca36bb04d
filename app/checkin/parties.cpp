#include "app/checkin/parties.h"

namespace blokplan::checkin
{

namespace
{

bool isInGroup(const Attendee &attendee)
{
    return !attendee.party.isEmpty() && attendee.sameAs.isNull();
}

} // namespace

Parties::Parties(const Plan &plan)
{
    for (const Attendee &attendee : plan.attendees()) {
        if (isInGroup(attendee))
            members[attendee.party].push_back(attendee.id);
    }
}

void Parties::follow(const Edit &edit)
{
    for (const Change<Attendee> &change : edit.of<Attendee>()) {
        if (change.before && isInGroup(*change.before)) {
            auto &group = members[change.before->party];
            std::erase(group, change.before->id);
            if (group.empty())
                members.remove(change.before->party);
        }
        if (change.after && isInGroup(*change.after))
            members[change.after->party].push_back(change.after->id);
    }
}

std::vector<AttendeeId> Parties::of(const QString &party) const
{
    return members.value(party);
}

} // namespace blokplan::checkin

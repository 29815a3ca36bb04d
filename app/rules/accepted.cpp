#include "app/rules/accepted.h"

#include "app/rules/accepting.h"

namespace blokplan
{

namespace
{

/// Equal for equal records in whatever order they stand.
template <class Ids>
size_t sumOf(const Ids &ids, size_t seed)
{
    size_t sum = 0;
    for (const auto &id : ids)
        sum += qHash(id, seed);
    return sum;
}

template <class Named>
size_t keyOf(const Named &one)
{
    return sumOf(one.sessions, 1) + sumOf(one.people, 2) + sumOf(one.rooms, 3);
}

template <class Ids>
bool sameOnes(Ids a, Ids b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool isOf(const Acceptance &acceptance, const Finding &finding)
{
    return acceptance.rule == QLatin1String(finding.rule) &&
           sameOnes(acceptance.sessions, finding.sessions) && sameOnes(acceptance.people, finding.people) &&
           sameOnes(acceptance.rooms, finding.rooms);
}

} // namespace

Accepted::Accepted(const Plan &plan)
{
    for (auto it = plan.acceptances().begin(); it != plan.acceptances().end(); ++it)
        byRecords.insert(keyOf(*it), it.row());
}

void Accepted::mark(Finding &finding) const
{
    if (byRecords.isEmpty())
        return;
    const auto [first, last] = byRecords.equal_range(keyOf(finding));
    for (auto it = first; it != last; ++it) {
        const Acceptance &one = **it;
        if (!isOf(one, finding))
            continue;
        // of two that say the same the same one is named whatever the order they came in
        const bool covers = finding.minutes <= one.minutes;
        const bool isBetter =
            covers != finding.accepted ? covers : finding.acceptance.isNull() || one.id < finding.acceptance;
        if (isBetter) {
            finding.accepted = covers;
            finding.acceptance = one.id;
        }
    }
}

Acceptance acceptanceOf(const Finding &finding)
{
    Acceptance wanted;
    wanted.rule = QLatin1String(finding.rule);
    wanted.sessions = finding.sessions;
    wanted.people = finding.people;
    wanted.rooms = finding.rooms;
    wanted.minutes = finding.minutes;
    return wanted;
}

} // namespace blokplan

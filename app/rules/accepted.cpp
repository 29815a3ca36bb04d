#include "app/rules/accepted.h"

#include "app/rules/accepting.h"
#include "app/rules/rule.h"

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

template <class Ids>
bool areAmong(const Ids &some, const Ids &all)
{
    return std::all_of(some.begin(), some.end(), [&](const auto &one) { return all.contains(one); });
}

/// Of the same people, and of no sessions and rooms that are not in the acceptance.
bool isPartOf(const Acceptance &acceptance, const Finding &finding)
{
    return acceptance.rule == QLatin1String(finding.rule) && finding.minutes <= acceptance.minutes &&
           sameOnes(acceptance.people, finding.people) && areAmong(finding.sessions, acceptance.sessions) &&
           areAmong(finding.rooms, acceptance.rooms);
}

} // namespace

Accepted::Accepted(const Plan &plan)
{
    for (auto it = plan.acceptances().begin(); it != plan.acceptances().end(); ++it) {
        byRecords.insert(keyOf(*it), it.row());
        const Rule *rule = ruleNamed(it->rule);
        if (rule == nullptr || !rule->ofMany)
            continue;
        if (!it->people.isEmpty())
            byMember.insert(qHash(it->people.first(), 2), it.row());
        for (const SessionId &session : it->people.isEmpty() ? it->sessions : QList<SessionId>())
            byMember.insert(qHash(session, 1), it.row());
    }
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
    if (!finding.accepted && !byMember.isEmpty())
        markAmongMore(finding);
}

/// The smallest id of those that cover it, whatever order they came in.
void Accepted::markAmongMore(Finding &finding) const
{
    const size_t index = ruleIndex(finding.rule);
    if (index >= allRules().size() || !allRules()[index].ofMany || finding.sessions.isEmpty())
        return;
    const size_t key =
        finding.people.isEmpty() ? qHash(finding.sessions.first(), 1) : qHash(finding.people.first(), 2);
    const auto [first, last] = byMember.equal_range(key);
    for (auto it = first; it != last; ++it) {
        if (isPartOf(**it, finding) && (!finding.accepted || (*it)->id < finding.acceptance)) {
            finding.accepted = true;
            finding.acceptance = (*it)->id;
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

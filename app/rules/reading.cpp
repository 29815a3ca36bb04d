#include "app/rules/reading.h"

#include "app/rules/rules.h"

#include <limits>

namespace blokplan
{

namespace
{

LocalMinute startOf(const Finding &finding, const Plan &plan)
{
    const Placement *at = plan.find(finding.placements.value(0));
    return at == nullptr ? std::numeric_limits<LocalMinute>::max() : spanOf(*at).start;
}

/// What comes before the time; the same findings stand in the same order whatever order they came in.
bool readSooner(const Finding &a, LocalMinute startA, const Finding &b, LocalMinute startB)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    const size_t rankA = ruleIndex(a.rule);
    const size_t rankB = ruleIndex(b.rule);
    if (rankA != rankB)
        return rankA < rankB;
    return startA != startB ? startA < startB : readBefore(a, b);
}

} // namespace

void sortForReading(std::vector<Finding> &findings, const Agenda &agenda)
{
    std::vector<std::pair<LocalMinute, Finding>> timed;
    timed.reserve(findings.size());
    for (Finding &finding : findings) {
        const LocalMinute start = startOf(finding, agenda.plan());
        timed.emplace_back(start, std::move(finding));
    }
    std::sort(timed.begin(), timed.end(),
              [](const auto &a, const auto &b) { return readSooner(a.second, a.first, b.second, b.first); });
    for (size_t i = 0; i < timed.size(); ++i)
        findings[i] = std::move(timed[i].second);
}

} // namespace blokplan

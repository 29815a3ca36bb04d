#include "app/print/busyhours.h"

namespace blokplan::print
{

namespace
{

/// A shorter gap is a pause, and part of what a day looks like.
constexpr LocalMinute leastCut = 150;

LocalMinute nextHour(LocalMinute at)
{
    return (at + 59) / 60 * 60;
}
LocalMinute hourBefore(LocalMinute at)
{
    return at / 60 * 60;
}

} // namespace

std::vector<TimeSpan> busyHours(TimeSpan day, std::vector<TimeSpan> taken)
{
    std::sort(taken.begin(), taken.end());
    std::vector<TimeSpan> stretches{{day.start, day.start}};
    LocalMinute busyUntil = day.start;
    for (const TimeSpan &one : taken) {
        const TimeSpan quiet{nextHour(busyUntil), hourBefore(one.start)};
        if (busyUntil > day.start && quiet.length() >= leastCut) {
            stretches.back().end = quiet.start;
            stretches.push_back({quiet.end, quiet.end});
        }
        busyUntil = std::max(busyUntil, one.end);
    }
    stretches.back().end = day.end;
    return stretches;
}

} // namespace blokplan::print

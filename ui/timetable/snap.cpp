#include "ui/timetable/snap.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace blokplan::ui
{

namespace
{

constexpr double roundsPull = 1.5; ///< rounds attract from that much farther than neighbours

int onClock(double minute, int step)
{
    return int(std::lround(minute / step)) * step;
}

Stretch kept(const SnapLines &lines, Stretch at)
{
    at.length = std::min(at.length, lines.last - lines.first);
    at.start = std::clamp(at.start, lines.first, lines.last - at.length);
    return at;
}

const Stretch *roundAt(const SnapLines &lines, double start)
{
    const Stretch *best = nullptr;
    double distance = lines.reach * roundsPull;
    for (const Stretch &round : lines.rounds) {
        if (std::abs(round.start - start) <= distance) {
            distance = std::abs(round.start - start);
            best = &round;
        }
    }
    return best;
}

/// The nearest of the lines within reach.
std::optional<int> nearest(const std::vector<int> &lines, double minute, double reach)
{
    std::optional<int> best;
    for (const int line : lines) {
        if (std::abs(line - minute) <= reach) {
            reach = std::abs(line - minute);
            best = line;
        }
    }
    return best;
}

/// Where it would begin if its start or its end held on to a neighbour.
std::optional<int> besideNeighbour(const SnapLines &lines, double start, int length)
{
    const auto begins = nearest(lines.edges, start, lines.reach);
    const auto ends = nearest(lines.edges, start + length, lines.reach);
    if (!ends)
        return begins;
    if (!begins || std::abs(*ends - length - start) < std::abs(*begins - start))
        return *ends - length;
    return begins;
}

} // namespace

Stretch onRound(const Stretch &round, int length, bool takesRound)
{
    return {round.start, takesRound && length < 2 * round.length ? round.length : length};
}

Stretch snappedMove(const SnapLines &lines, double start, int length, bool takesRound)
{
    if (const Stretch *round = roundAt(lines, start))
        return kept(lines, onRound(*round, length, takesRound));
    if (const auto beside = besideNeighbour(lines, start, length))
        return kept(lines, {*beside, length});
    return kept(lines, {onClock(start, lines.step), length});
}

int snappedEdge(const SnapLines &lines, double minute)
{
    std::vector<int> strong;
    for (const Stretch &round : lines.rounds)
        strong.insert(strong.end(), {round.start, round.end()});
    auto at = nearest(strong, minute, lines.reach * roundsPull);
    if (!at)
        at = nearest(lines.edges, minute, lines.reach);
    return std::clamp(at.value_or(onClock(minute, lines.step)), lines.first, lines.last);
}

} // namespace blokplan::ui

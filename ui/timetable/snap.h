#pragma once

#include "ui/timetable/geometry.h"

#include <vector>

namespace blokplan::ui
{

/// What a dragged stretch holds on to: rounds first, then the neighbours' edges, then the clock.
struct SnapLines {
    std::vector<Stretch> rounds;
    std::vector<int> edges; ///< minutes at which neighbours begin and end
    int step = 5;           ///< minutes of the clock
    double reach = 5;       ///< minutes within which a line attracts
    int first = 0;          ///< nothing begins before
    int last = 1440;        ///< or ends after
};

/// Something of that length on the round.
Stretch onRound(const Stretch &round, int length, bool takesRound);
/// The stretch dragged so that it would begin at `start`. On a round it takes the round's start and, if
/// `takesRound`, its length, unless it is as long as two of them. Always inside first..last.
Stretch snappedMove(const SnapLines &lines, double start, int length, bool takesRound);
/// An edge dragged to that minute.
int snappedEdge(const SnapLines &lines, double minute);

} // namespace blokplan::ui

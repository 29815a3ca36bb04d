#pragma once

#include "ui/timetable/geometry.h"

#include <vector>

namespace blokplan::ui
{

/// When something is and in which columns (ascending).
struct Occupancy {
    Stretch at;
    std::vector<int> columns;
};

/// For each its pieces of the grid: one for each run of adjacent columns, cut where others stand beside it at
/// the same time. What overlaps in the very same columns shares their whole width; nothing covers another.
std::vector<std::vector<Piece>> sideBySide(const std::vector<Occupancy> &all);

/// For each its lane so that no two of a lane overlap; as few lanes as can be.
std::vector<int> lanesOf(const std::vector<Stretch> &all);

} // namespace blokplan::ui

#pragma once

#include "ui/timetable/blocks.h"

/// What a rectangle on the grid selects; pure.
namespace blokplan::ui
{

/// Blocks of which some part lies in it; a touching edge is not enough.
QSet<PlacementId> blocksWithin(const DayBlocks &day, const Geometry &geometry, const QRectF &rect);
/// From one block to the other, both included.
QRectF rectThrough(const DayBlocks &day, const Geometry &geometry, const PlacementId &one,
                   const PlacementId &other);

} // namespace blokplan::ui

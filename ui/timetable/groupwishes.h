#pragma once

#include "ui/timetable/wishes.h"

/// From a drop of several blocks, or of a copy, to the edit that is wished; pure.
namespace blokplan::ui
{

/// How far the others reach beyond the block that leads; what spans all rooms does not hold the rest in its
/// columns, and fixed ones stay anyway.
Reach reachOf(const DayBlocks &day, const Block &lead, const std::vector<Block> &others);

/// Where another block is carried while the one that leads goes from one place to another.
Ghost carriedAlong(const DayBlocks &day, const Block &other, const Ghost &from, const Ghost &to);

/// One edit for all that is carried.
Edit groupEditFor(const Plan &plan, const DayBlocks &day, const Carried &carried, const Ghost &from,
                  const Ghost &to, QDate tabDate);

/// Whether all of them are, so that nothing of the group would move.
bool areFixed(const Plan &plan, const QList<PlacementId> &placements);

/// Takes away the sessions of those placements; a session that stands elsewhere too only loses these.
Edit removalOf(const Agenda &agenda, const QList<PlacementId> &placements);
/// Copies right after those placements, in the same rooms; on the shelf where the day (its programme minutes
/// end at `last`) has no room for them.
Edit duplicatesOf(const Agenda &agenda, const DayBlocks &day, const QList<PlacementId> &placements);

} // namespace blokplan::ui

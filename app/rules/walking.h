#pragma once

#include "app/model/plan.h"

namespace blokplan
{

/// Nobody plans for a walk longer than this; a day's rules need not look further.
constexpr int longestWalk = 240;

/// Minutes from one room to the other: what either says of the other, else `otherBuilding` to another
/// building, a third of it to another floor, none on the same floor or where nothing is known.
int walkBetween(const Room &from, const Room &to, int otherBuilding);
/// Between the nearest two of them.
int walkBetween(const Plan &plan, const QList<RoomId> &from, const QList<RoomId> &to, int otherBuilding);

} // namespace blokplan

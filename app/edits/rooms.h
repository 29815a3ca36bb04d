#pragma once

#include "app/model/draft.h"

/// Wishes about the order of rooms on the grid; positions are counted anew.
namespace blokplan::edits
{

/// Rooms named take, in that order, the places they have together; the others keep theirs (hidden ones stay
/// where they were).
Edit reorderRooms(const Plan &plan, const QList<RoomId> &order);
/// The room before another, or at the end when that is null.
Edit moveRoom(const Plan &plan, const RoomId &room, const RoomId &before);

} // namespace blokplan::edits

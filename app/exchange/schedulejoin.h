#pragma once

#include "app/exchange/schedulesource.h"

#include <QHash>

namespace blokplan::schedulexml
{

/// One placement over several rooms comes as one event a room; their guids tell (see guidIn). Gives those
/// placements their rooms, in that order, takes the others out and returns the sessions that came with them.
QSet<SessionId> joinRooms(Rows<Placement> &placements, const QHash<RoomId, int> &roomPositions);

} // namespace blokplan::schedulexml

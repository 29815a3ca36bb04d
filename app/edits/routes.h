#pragma once

#include "app/model/draft.h"

/// Wishes about routes. Blocks are counted from 0; a block that is not there makes the edit empty.
namespace blokplan::edits
{

/// Clicked while building a route: a session that is in it leaves it, another joins the end of the block (a
/// first block is made in a route that has none).
Edit toggleInRoute(const Plan &plan, const RouteId &route, int block, const SessionId &session);
/// The session, wherever it is in the route, to that place of that block (clamped).
Edit moveInRoute(const Plan &plan, const RouteId &route, const SessionId &session, int block, int index);

/// A new block before the one that is at `index` (clamped: the end).
Edit addRouteBlock(const Plan &plan, const RouteId &route, int index, const QString &heading);
Edit renameRouteBlock(const Plan &plan, const RouteId &route, int block, const QString &heading,
                      const QString &note);
Edit moveRouteBlock(const Plan &plan, const RouteId &route, int block, int index);
/// With the sessions in it, which stay on the programme.
Edit removeRouteBlock(const Plan &plan, const RouteId &route, int block);

} // namespace blokplan::edits

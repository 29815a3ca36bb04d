#pragma once

#include "app/edits/spots.h"

/// Wishes about when and where sessions are. Each says in its Intent what was done; an edit that changes
/// nothing is empty.
namespace blokplan::edits
{

/// Gives the session a placement there, with its planned length.
Edit place(const Plan &plan, const SessionId &session, const Spot &spot);
/// Gives the session a placement there of that many minutes (a drop on a round takes the round's).
Edit place(const Plan &plan, const SessionId &session, const Spot &spot, int length);
/// One more placement of a session that may have others: it is held again. Empty for a part, which has no
/// placement of its own, and where it is held at that very moment already.
Edit repeat(const Plan &plan, const SessionId &session, const Spot &spot);
Edit repeat(const Plan &plan, const SessionId &session, const Spot &spot, int length);
/// Whether a placement of the session begins at the spot's moment, in whatever room.
bool isHeldThen(const Plan &plan, const SessionId &session, const Spot &spot);
Edit move(const Plan &plan, const PlacementId &placement, const Spot &spot);
Edit move(const Plan &plan, const PlacementId &placement, const Spot &spot, int length);
/// An edge was dragged: another start or length on the same date and in the same rooms. The session's own
/// length follows.
Edit resize(const Plan &plan, const PlacementId &placement, int start, int length);
/// Back to the shelf.
Edit unplace(const Plan &plan, const QList<PlacementId> &placements);
Edit pin(const Plan &plan, const QList<PlacementId> &placements, bool fixed);
/// A new session there; the shelf when `spot` has no rooms.
Edit createSession(const Plan &plan, const Session &session, const Spot &spot);
/// A copy of the placement's session with its participants and parts, at another place: a session of its own.
Edit duplicate(const Plan &plan, const PlacementId &placement, const Spot &spot);
/// A copy of the session with its participants and parts, on the shelf.
Edit duplicate(const Plan &plan, const SessionId &session);

} // namespace blokplan::edits

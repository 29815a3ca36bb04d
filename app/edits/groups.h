#pragma once

#include "app/edits/spots.h"

#include <QMap>

/// Wishes about several sessions at once, each one edit. Fixed placements stay where they are; ids of what is
/// not there are passed over.
namespace blokplan::edits
{

/// Which room stands `by` places further in `shown`; rooms that would fall off the end are left out.
QMap<RoomId, RoomId> roomsFurther(const QList<RoomId> &shown, int by);

/// Moves all by minutes and days, and each room to the one the map gives it (rooms it does not name stay). A
/// placement over several rooms keeps its shape: where the map would bring two of its rooms together it keeps
/// them all. What leaves the day or the grid is the rules' matter, never refused.
Edit moveAll(const Plan &plan, const QList<PlacementId> &placements, int byMinutes, int byDays,
             const QMap<RoomId, RoomId> &rooms = {});
/// The same for copies: each session is copied once, with its people and parts, however many of its
/// placements are among them. A copy is not fixed, so fixed ones are copied too. They keep their lengths
/// unless one is given.
Edit copyAll(const Plan &plan, const QList<PlacementId> &placements, int byMinutes, int byDays,
             const QMap<RoomId, RoomId> &rooms = {}, std::optional<int> length = {});
/// Takes them off the grid; one alone also when it is fixed.
Edit toShelf(const Plan &plan, const QList<PlacementId> &placements);
/// Takes away the sessions of those placements, with all that hangs on them.
Edit removeSessionsOf(const Plan &plan, const QList<PlacementId> &placements);
Edit setState(const Plan &plan, const QList<SessionId> &sessions, SessionState state);
/// Each gets the track as its leading one, in the place of the one that led; a null id takes all its tracks
/// away.
Edit setTrack(const Plan &plan, const QList<SessionId> &sessions, const TrackId &track);
/// Copies on the shelf, with people and parts. A session that is a part of another is copied beside it.
Edit duplicate(const Plan &plan, const QList<SessionId> &sessions);

/// Exchanges where and when two placements are; each keeps its length. With unlike numbers of rooms each
/// keeps its rooms and only the times are exchanged. Neighbours in the same rooms with nothing between them
/// fill the same stretch in the other order, whatever their lengths. Empty when one of them is fixed.
Edit swap(const Plan &plan, const PlacementId &a, const PlacementId &b);

/// The moved placement takes the spot; those that stood there go to the shelf, but for fixed ones.
Edit replaceOnShelf(const Plan &plan, const PlacementId &moved, const Spot &spot, int length,
                    const QList<PlacementId> &toShelf);
/// The same for a session that is not placed there yet.
Edit replaceOnShelf(const Plan &plan, const SessionId &newcomer, const Spot &spot, int length,
                    const QList<PlacementId> &toShelf);

} // namespace blokplan::edits

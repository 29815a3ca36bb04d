#pragma once

#include "app/edits/spots.h"
#include "app/model/agenda.h"

/// Wishes that shift what follows. Within the programme day: what stands after midnight shifts with its
/// evening. Drop-ins, cancelled and rejected sessions keep nobody from a room.
namespace blokplan::edits
{

/// What a shift could not keep apart: after it, `shifted` overlaps what stayed.
struct Collision {
    PlacementId shifted; ///< null for a newcomer that has no placement yet
    PlacementId stayed;
    RoomId room;
    int minutes = 0;

    bool operator==(const Collision &) const = default;
};

struct Shift {
    Edit edit;
    QList<PlacementId> shifted;  ///< beside the newcomer; in order of time
    QList<Collision> collisions; ///< empty when all fits
    QList<RoundId> rounds;       ///< that shift along

    [[nodiscard]] bool fits() const { return collisions.isEmpty(); }
};

/// What nothing is pushed past, and what no gap is closed with: fixed placements, breaks and plenaries.
bool endsAPush(const Plan &plan, const Placement &placement);

/// Puts the placement there and pushes what is in its way later, only as far as needed: to the end of what
/// comes before it plus the room's changeover, up to the next break, plenary or fixed placement. Those stay,
/// and what is pushed into them is told. A placement over several rooms is pushed as one and pushes on in
/// all of them. A pushed session that began before the newcomer comes after it.
Shift insertAndPush(const Agenda &agenda, const PlacementId &moved, const Spot &spot, int length);
/// The same for a session that gets a new placement there.
Shift insertAndPush(const Agenda &agenda, const SessionId &newcomer, const Spot &spot, int length);

/// The empty stretch of the room at that minute is closed: what follows comes earlier by as much, but for the
/// room's changeover, up to the next break, plenary or fixed placement, or one over more rooms that is not
/// free to come earlier there. Before the first session of the day the stretch begins when the day has
/// opened, and the room where it has hours of its own. Empty when there is no gap.
Shift closeGap(const Agenda &agenda, const RoomId &room, QDate date, int minute);

enum class FixedOnes { Stay, ShiftToo };
enum class Rounds { Stay, ShiftToo };
/// The programme runs late (or early): all that begins at that minute of the programme day or later shifts by
/// so many minutes, in those rooms or in all when none are named. A placement shared with other rooms shifts
/// as one: late, it drags along what comes after it in its other rooms, since nobody there can begin before
/// it ends; early, it and what comes after it stay, since the other rooms are not ready. Fixed placements
/// stay unless told otherwise (then what was agreed shifts along), and what shifts into them is told. The
/// rounds of the day that begin then or later shift along when that is wished.
Shift shiftAfter(const Agenda &agenda, QDate date, int minute, int by, const QList<RoomId> &rooms = {},
                 FixedOnes fixed = FixedOnes::Stay, Rounds rounds = Rounds::Stay);

} // namespace blokplan::edits

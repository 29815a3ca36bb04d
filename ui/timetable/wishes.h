#pragma once

#include "app/edits/placing.h"
#include "ui/timetable/blocks.h"

/// From where something was dropped to the edit that is wished; pure.
namespace blokplan::ui
{

/// What is being carried: a placement, or a session that has none yet.
struct Carried {
    PlacementId placement;
    SessionId session;
    QList<PlacementId> others = {}; ///< carried along with it
    bool copies = false;            ///< what is carried stays, a copy goes
    bool again = false;             ///< the session is held once more

    /// The placements, that which leads first.
    [[nodiscard]] QList<PlacementId> all() const;
};

/// The rooms of something that stood at `from` and goes to `to`: as many adjacent ones, the host among them
/// where it was; rooms that are not shown stay.
QList<RoomId> roomsAt(const DayBlocks &day, const QList<RoomId> &was, const Ghost &from, const Ghost &to);

/// Where that is on the calendar.
edits::Spot spotAt(const DayBlocks &day, const Ghost &at);

/// What the drop asks for; empty when it asks for nothing. `tabDate` is the day of the tab it was dropped on.
Edit editFor(const Plan &plan, const DayBlocks &day, const Carried &carried, const Hold &hold,
             const Ghost &to, QDate tabDate);

/// The first stretch on that day, in the rooms' order, where the session clashes with nothing shown; rounds
/// first; over as many adjacent rooms. column -1 when there is none.
Ghost firstFree(const DayBlocks &day, int length, int columns = 1);

/// What is meant by a place in a column: inside a round that is free there the round's time, else from the
/// clock's step on 45 minutes, or up to what follows; at least one step.
Ghost pointedPlace(const DayBlocks &day, int column, double minute, int step);
/// Right after the block, in its first room: 45 minutes, or up to what follows. column -1 when that is less
/// than one step.
Ghost placeAfter(const DayBlocks &day, const Block &block, int step);

} // namespace blokplan::ui

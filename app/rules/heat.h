#pragma once

#include "app/rules/rules.h"

namespace blokplan
{

/// A day as it would receive one placement: the worst that would be found for every room and start.
struct Heat {
    QDate date;
    QList<RoomId> rooms;         ///< in the order people see them
    int first = 0;               ///< minute of the first start, since midnight of `date`
    int step = 5;                ///< minutes from one start to the next
    int starts = 0;              ///< starts a room
    std::vector<Severity> worst; ///< room by room

    /// Severity::Off where nothing would be found.
    [[nodiscard]] Severity at(int room, int slot) const
    {
        return worst[size_t(room) * size_t(starts) + size_t(slot)];
    }
    /// The slot of that minute; -1 outside the day.
    [[nodiscard]] int slotOf(int minute) const
    {
        const int slot = minute < first ? -1 : (minute - first) / step;
        return slot < starts ? slot : -1;
    }
};

/// What would be found of `what` (a session's placement, in the plan or not yet) if it stood with its length
/// in that room at that start, by the rules that depend on the place. A placement of several rooms takes as
/// many in a row, from that one on; where they do not fit, it is blocked. What is accepted where it stands
/// now counts here too: it was accepted for that place.
Heat heatOf(const Agenda &agenda, const Placement &what, QDate date, int step);
Heat heatOf(const Agenda &agenda, const Placement &what, QDate date, int step, const RuleBook &book);

} // namespace blokplan

#pragma once

#include "app/exchange/format.h"

#include <QSet>

namespace blokplan
{

/// What a Selection takes of a plan, asked quickly.
class Chosen
{
public:
    Chosen(const Plan &from, const Selection &wanted);

    [[nodiscard]] bool has(const Session &session) const;
    [[nodiscard]] bool has(const Placement &placement) const; ///< its session, day and room
    [[nodiscard]] bool has(const RoomId &room) const { return !selection.room || *selection.room == room; }
    [[nodiscard]] bool has(const Day &day) const { return !selection.day || *selection.day == day.date; }
    [[nodiscard]] bool isAll() const;

private:
    Plan plan;
    Selection selection;
    QSet<SessionId> ofRoute;
};

} // namespace blokplan

#pragma once

#include "app/rules/heat.h"
#include "ui/timetable/blocks.h"
#include "ui/timetable/overlay.h"

namespace blokplan::ui
{

/// The heat of a day as what is painted: starts that are blocked or serious, joined, by column.
std::vector<std::vector<Shade>> shadesOf(const Heat &heat, const DayBlocks &day);

/// When people of the session, or of its parts, cannot come on the shown day; those who said nothing always
/// can.
std::vector<Away> awayFrom(const Agenda &agenda, const SessionId &session, const DayBlocks &day);

/// What is dragged, as a placement on that day; it need not be in the plan.
Placement draggedOn(const Plan &plan, const PlacementId &placement, const SessionId &session, QDate date);

} // namespace blokplan::ui

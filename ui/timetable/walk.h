#pragma once

#include "app/rules/rules.h"
#include "ui/timetable/blocks.h"
#include "ui/timetable/overlay.h"

namespace blokplan::ui
{

/// The stops of a route on the shown day in the order of time, each with the way to it, as the rule on routes
/// goes it (app/rules/routewalk.h).
std::vector<WalkStop> walkOf(const Agenda &agenda, const Findings &findings, const Route &route,
                             const DayBlocks &day);

} // namespace blokplan::ui

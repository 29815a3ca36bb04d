#pragma once

#include "app/rules/rules.h"
#include "ui/timetable/blocks.h"

namespace blokplan::ui
{

/// A block as a screen reader says it: title, time, room, people, state, whether it is fixed, its findings.
QString spoken(const Plan &plan, const Findings &findings, const Block &block);
/// A room's list: name, where it is, how many sessions it has that day.
QString spoken(const RoomColumn &room, int sessions);

} // namespace blokplan::ui

#pragma once

#include "ui/timetable/blocks.h"

namespace blokplan::ui
{

/// Minutes of the span from midnight of that date on.
Stretch stretchOn(QDate date, const TimeSpan &span);

/// The rooms that are shown, in the order people see them; those of one floor or building side by side where
/// that is asked for.
std::vector<RoomColumn> columnsOf(const Plan &plan, QDate date, const Showing &showing);
/// The headings over columns that share one; none where none has one.
std::vector<RoomGroup> groupsOf(const std::vector<RoomColumn> &columns);

} // namespace blokplan::ui

#pragma once

#include "app/print/blockschedule.h"

namespace blokplan::print
{

/// A placement on the grid: a run of adjacent columns, or one lane of a column where sessions overlap.
struct GridBlock {
    Row<Placement> placement;
    Row<Session> session;
    TimeSpan span; ///< as shown: no longer than the programme day
    int first = 0; ///< columns, both included
    int last = 0;
    int lane = 0;
    int lanes = 1;
};

struct GridColumn {
    const Room *room = nullptr;
    int lanes = 1; ///< the most sessions side by side
};

/// One programme day, filtered and put into columns and lanes; still without millimetres.
struct DayGrid {
    QDate date;
    const Day *day = nullptr;
    std::vector<TimeSpan> hours; ///< what is shown, without long quiet hours between; never empty
    std::vector<GridColumn> columns;
    std::vector<GridBlock> blocks;
    std::vector<GridBlock> dropIns; ///< `lane` of `dropInLanes`; first and last mean nothing
    int dropInLanes = 0;
    std::vector<const Round *> rounds;
};

/// The days the options mean, in order.
std::vector<const Day *> daysOf(const Plan &plan, const BlockScheduleOptions &options);
/// What is printed of a day, in order of start.
PlacementRows printedOn(const Agenda &agenda, QDate date, const BlockScheduleOptions &options);
DayGrid dayGrid(const Agenda &agenda, const Day &day, const BlockScheduleOptions &options);

} // namespace blokplan::print

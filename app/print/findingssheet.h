#pragma once

#include "app/print/sheetframe.h"
#include "app/rules/finding.h"

namespace blokplan::print
{

/// Findings on paper: by rule, the worst first, every sentence whole, with the reason where one is accepted.
/// Of the options the paper, its colours, the language and the time of printing count.
Printout findingsSheets(const Agenda &agenda, const std::vector<Finding> &findings,
                        const BlockScheduleOptions &options);
Printout findingsSheets(const Agenda &agenda, const std::vector<Finding> &findings,
                        const BlockScheduleOptions &options, const Measure &measure);

/// What the rules find on the day of printing, of the days, rooms, track and route wanted.
Printout findingsProduct(const Agenda &agenda, const BlockScheduleOptions &options);

} // namespace blokplan::print

#pragma once

namespace blokplan::figures
{

/// 1,000 sessions and people in 72 rooms on three days, every rule on: findings after a move, all findings,
/// the heat of a day, and what the timetable of such an event costs.
int ruleFigures();

} // namespace blokplan::figures

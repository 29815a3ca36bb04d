#pragma once

namespace blokplan::figures
{

/// 1,000 sessions and people in 72 rooms on three days, every rule on: findings after a move, all findings,
/// the heat of a day.
void ruleFigures();

} // namespace blokplan::figures

#pragma once

#include "app/base/timespan.h"

#include <vector>

namespace blokplan::print
{

/// The stretches of a day that are worth their paper, in order: the whole of `day` but for long hours in
/// which nothing of `taken` stands. Cut at whole hours, so that both edges of a tear bear their time. At
/// least one.
std::vector<TimeSpan> busyHours(TimeSpan day, std::vector<TimeSpan> taken);

} // namespace blokplan::print

#pragma once

#include "app/model/plan.h"

namespace blokplan::schedulexml
{

/// What schedule.xml has no place for, but for what depends on a value: by kind of record or by field, and
/// how many hold it. Rules, acceptances and presets are the team's own and nobody's loss.
QMap<QString, int> unsaidIn(const Plan &plan);

} // namespace blokplan::schedulexml

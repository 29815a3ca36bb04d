#pragma once

#include "app/model/plan.h"

#include <QDateTime>

namespace blokplan::ui
{

/// A moment as the event's clock shows it: "17 Nov 2017 09:30".
QString momentText(const QDateTime &at, const Plan &plan);

} // namespace blokplan::ui

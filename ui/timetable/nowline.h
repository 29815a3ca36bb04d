#pragma once

#include "app/model/plan.h"

#include <QDateTime>

#include <optional>

namespace blokplan::ui
{

/// The minute that it is at the event, since midnight of that day's date; nothing on another programme day.
std::optional<int> nowOn(const Event &event, QDate date, const QDateTime &now);

} // namespace blokplan::ui

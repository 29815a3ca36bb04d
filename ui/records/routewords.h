#pragma once

#include "app/rules/routewalk.h"

#include <QString>

namespace blokplan::ui
{

/// How one gets there, in a few words: "15 min, 5 min walk", "10 min overlap with 'Opening'", "full: 80
/// expected, 60 seats".
QString stepWords(const RouteStep &step, const Plan &plan);
/// The whole walk: "5 sessions, 2 problems".
QString walkWords(const std::vector<RouteStep> &walk);

} // namespace blokplan::ui

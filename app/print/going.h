#pragma once

#include <functional>

namespace blokplan::print
{

/// Told how far long work is, from 0 to 1; asks to stop by false. What was stopped has no sheets.
using Going = std::function<bool(double)>;

} // namespace blokplan::print

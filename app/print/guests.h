#pragma once

#include "app/model/plan.h"

#include <vector>

namespace blokplan::print
{

/// All attendees but those merged into others, family name first, the Dutch way.
std::vector<const Attendee *> guestsByName(const Plan &plan);

} // namespace blokplan::print

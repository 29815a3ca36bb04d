#pragma once

#include "app/model/edit.h"

#include <vector>

namespace blokplan
{

/// A plan and all edits that made it, from the first.
struct History {
    Plan plan;
    std::vector<Edit> edits;
};

} // namespace blokplan

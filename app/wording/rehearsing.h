#pragma once

#include "app/store/rehearsal.h"

namespace blokplan::wording
{

/// What became of a rehearsal, a line each.
QString rehearsal(const Rehearsal &rehearsal);

} // namespace blokplan::wording

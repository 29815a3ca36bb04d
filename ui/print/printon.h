#pragma once

#include "app/print/blockschedule.h"

class QPrinter;

namespace blokplan::ui
{

/// All sheets, each on a page of its size. CannotWrite (details = nothing, where = the printer).
Result<void> printOn(QPrinter &printer, const print::Printout &printout);

} // namespace blokplan::ui

#pragma once

#include "app/base/result.h"
#include "app/print/going.h"
#include "app/print/sheet.h"

class QPrinter;

namespace blokplan::ui
{

/// All sheets, each on a page of its size. CannotWrite (details = nothing, where = the printer); Cancelled.
Result<void> printOn(QPrinter &printer, const print::Printout &printout, const print::Going &going = {});

} // namespace blokplan::ui

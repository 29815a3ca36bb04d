#pragma once

#include "app/base/result.h"
#include "app/print/going.h"
#include "app/print/sheet.h"

class QPrinter;

namespace blokplan::ui
{

/// Each sheet on a page of its size, only those in the printer's range where it has one. Gives the indices of
/// the sheets that come out. CannotWrite (details = nothing, where = the printer); Cancelled.
Result<std::vector<size_t>> printOn(QPrinter &printer, const print::Printout &printout,
                                    const print::Going &going = {});

} // namespace blokplan::ui

#pragma once

#include "ui/print/sheetsdialog.h"

namespace blokplan::tests
{

/// Saves the dialog's sheets as a PDF and waits for it; false when they could not be written.
bool saved(ui::SheetsDialog &dialog, const QString &path);
/// Prints them and waits.
bool printed(ui::SheetsDialog &dialog, const std::shared_ptr<QPrinter> &printer);

} // namespace blokplan::tests

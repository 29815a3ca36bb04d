#pragma once

#include "ui/base/desk.h"

class QDialog;

namespace blokplan::ui
{

/// Rows from a spreadsheet or a mail, taken from the clipboard: what each column means, what will be made and
/// which rows cannot be, before anything is done. Lives until it is closed; one edit.
QDialog *openPasteDialog(Desk &desk, QWidget *parent);

} // namespace blokplan::ui

#pragma once

#include "ui/base/desk.h"

namespace blokplan::ui
{

/// Puts mail addresses on the clipboard, as a mail program takes them, and says how many there are.
void copyAddresses(Desk &desk, const QStringList &addresses);

} // namespace blokplan::ui

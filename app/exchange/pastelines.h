#pragma once

#include "app/exchange/paste.h"

namespace blokplan::paste
{

/// Plain lines as in a mail: "10:30-11:15 Title - Person, Person (Zaal 1)". Bullets are dropped; a line that
/// is a date holds for the lines after it, so does "Zaal 1:"; other lines that end with a colon become notes
/// of what follows; a line that is only a time belongs to the next.
PasteTable tableOfLines(const QString &text);

} // namespace blokplan::paste

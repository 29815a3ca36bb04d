#pragma once

#include "app/exchange/paste.h"

namespace blokplan::paste
{

/// What a header cell says its column holds, in Dutch or English; Ignore when it says nothing known. Of two
/// cells with one meaning the one with the lower rank says it more clearly ("titel" before "sessie").
struct HeaderMeaning {
    PasteColumn column = PasteColumn::Ignore;
    int rank = 0;
};
HeaderMeaning meaningOf(const QString &cell);

/// Whether these cells are a header: at least two name columns, and half of what is not empty; or the only
/// cell is a word for the title.
bool isHeader(const QStringList &cells);

} // namespace blokplan::paste

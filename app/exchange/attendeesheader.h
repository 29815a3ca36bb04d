#pragma once

#include "app/exchange/spreadsheets.h"

/// Which row of a list names its columns.
namespace blokplan::attendees
{

/// Doubtful when no name is known, so that the row may as well be a guest.
struct HeaderRow {
    qsizetype at = -1; ///< -1: no row does
    bool doubtful = false;
};

/// Of the first rows the one with most names we know. A row that holds an address is somebody; a row as
/// narrow as one above it must name people to be taken before it. Without empty rows.
HeaderRow headerRow(const spreadsheets::Cells &cells);

/// Those of the rows above the header that are as wide as what is below it, and so may be guests.
QList<qsizetype> guestsAbove(const spreadsheets::Cells &cells, qsizetype header);

} // namespace blokplan::attendees

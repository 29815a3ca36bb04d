#pragma once

#include "app/exchange/format.h"

/// Sessions as a table for spreadsheets: format "sessions-csv", written only. UTF-8 with byte order mark, RFC
/// 4180 (commas, CRLF, quotes where needed). One row a placement; a session without one has one row without
/// time. People first of all: title, people, kind, state, date, start, end, minutes, room, track, and the
/// other fields by their names. A cell that a spreadsheet would take for a formula begins with an apostrophe.
namespace blokplan::sessionscsv
{

Result<Outgoing> write(const Agenda &agenda, const Selection &selection);

/// The cell as it stands between commas.
QString cell(const QString &text);

} // namespace blokplan::sessionscsv

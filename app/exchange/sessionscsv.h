#pragma once

#include "app/exchange/format.h"

/// Sessions as a spreadsheet: format "sessions-csv", written only; pasting its text reads it.
///
/// UTF-8 with BOM, RFC 4180 with CRLF. One row a placement, and one a session without; rows with one id are
/// one session. Dates are ISO calendar dates, times HH:MM, `length` the session's own minutes. Several
/// rooms, people and tracks are separated by semicolons; one that would be read as several ends with one. A
/// text that a spreadsheet would take for a formula gets an apostrophe before it. Texts are in the event's
/// first language.
namespace blokplan::sessionscsv
{

Result<Outgoing> write(const Agenda &agenda, const Selection &selection);

/// The text as it stands between commas: guarded and quoted where needed.
QString cell(const QString &text);

} // namespace blokplan::sessionscsv

#pragma once

#include "app/exchange/format.h"

/// Attendees as a list that reads back as the same: formats "attendees-csv" and "attendees-xlsx".
///
/// One row an attendee by family name, the Dutch way; merged duplicates and those whose data was taken out
/// are not in it. Several codes, ids, instructions and sessions stand in one cell, between semicolons. Every
/// cell is text: in CSV one that a spreadsheet would take for a formula gets an apostrophe before it.
namespace blokplan::attendees
{

/// The header and the rows.
QList<QStringList> listOf(const Plan &plan);

Result<Outgoing> writeCsv(const Agenda &agenda, const Selection &selection);
Result<Outgoing> writeXlsx(const Agenda &agenda, const Selection &selection);

} // namespace blokplan::attendees

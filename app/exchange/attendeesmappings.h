#pragma once

#include "app/exchange/attendeescolumns.h"

/// How the columns of a list were read, kept for the next time: presets of the purpose below, found again by
/// the set of headers, in whatever order.
namespace blokplan::attendees
{

constexpr auto mappingPurpose = "import/attendees";

/// What stands in a preset and in a mapping's JSON: header -> field, "question: the question" or
/// "external-id: whose"; a header that comes again is "header#2".
using Mapping = QMap<QString, QString>;

Mapping mappingOf(const QStringList &header, const Columns &columns);
/// The columns as the mapping says, the others as guessed. Invalid for a word that is no field (details =
/// field, value); NoSuchThing for a header that the list has not (details = "column", the header).
Result<Columns> columnsBy(const Mapping &mapping, const Table &table);
/// {"Header": "field", ...}. NotWellFormed.
Result<Mapping> mappingFromJson(const QByteArray &json, const QString &source);

/// The kept mapping for exactly these headers, or nullptr; the one kept last under an empty name stands back.
const Preset *mappingFor(const Plan &plan, const QStringList &header);
const Preset *mappingNamed(const Plan &plan, const QString &name);
/// The columns that were kept for these headers, else guessed.
Columns rememberedColumns(const Plan &plan, const Table &table);
/// The table as it is most likely meant: a doubtful header that was not kept before is a guest, for a guest
/// taken for a header would be lost.
Table likelyReading(const Plan &plan, Table table);

} // namespace blokplan::attendees

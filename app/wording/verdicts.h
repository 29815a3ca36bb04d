#pragma once

#include "app/model/scancase.h"

/// What a door says.
namespace blokplan::wording
{

/// "In already", "Go in": the big word beside the colour.
QString word(Verdict verdict);
/// One sentence or two: what the scan came to, with all there is to know. Said from the answer alone, so that
/// a retry says the same; times in the event's zone.
QString verdict(const ScanAnswer &answer, const QString &zone);

/// The name of the list that an event gets first.
QString wholeEventList();
QString word(InstructionKind kind);
/// "Wheelchair seat: show the lift"
QString instruction(const Instruction &instruction);
QString word(AttendeeState state);
QString word(QuestionKind kind);
/// What of attendees is kept for so long and no longer.
QString word(Retained what);

/// "at 09:12 at Deur 1 by Mia"; with the date when it is not that of `beside`.
QString whenAndWhere(const Scan &scan, const QString &zone, const QDateTime &beside);

} // namespace blokplan::wording

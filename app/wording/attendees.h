#pragma once

#include "app/exchange/attendeesimport.h"

/// What the import of attendees shows.
namespace blokplan::wording
{

/// Why the row was not simply taken: one sentence; empty where it was.
QString reason(const attendees::Outcome &outcome, const Plan &plan);
/// "new", "changed", ...
QString word(attendees::Fate fate);
/// A field as it is chosen for a column: "Given name".
QString word(attendees::Field field);

} // namespace blokplan::wording

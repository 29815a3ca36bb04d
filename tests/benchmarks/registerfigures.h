#pragma once

namespace blokplan::figures
{

/// Lists of 100,000 attendees: read, matched, written to the file; the same again; out again.
int registerFigures();

} // namespace blokplan::figures

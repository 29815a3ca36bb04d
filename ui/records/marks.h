#pragma once

#include "ui/records/recordkind.h"

namespace blokplan::ui
{

/// What the rules have against the session or any of its placements, each once.
std::vector<const Finding *> findingsOn(const Desk &desk, const SessionId &session);
/// "Blocking 2": the worst severity and how many of it.
RecordCell marksCell(const Desk &desk, const SessionId &session);

} // namespace blokplan::ui

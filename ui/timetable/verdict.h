#pragma once

#include "ui/timetable/view.h"

namespace blokplan::ui
{

/// What a ghost's label says: the exact place, then what would clash there, or that it is free.
DropVerdict verdictOf(const Agenda &agenda, const DayBlocks &day, const Carried &what, const Ghost &to,
                      const Edit &edit, QDate tabDate);

} // namespace blokplan::ui

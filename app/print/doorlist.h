#pragma once

#include "app/print/badges.h"

namespace blokplan::checkin
{
class Attendance;
}

namespace blokplan::print
{

/// The paper list for a door, A4 portrait or larger: by family name the Dutch way, with boxes to tick, row
/// codes to bring the ticks back by (checkin::rowCodes), and what must be read before somebody goes in.
/// Cancelled ones are struck through; who is in by `attendance`, where there is one, has a crossed box. Of
/// the options the paper, its colours, the language and the time of printing count.
Printout doorList(const Agenda &agenda, const BlockScheduleOptions &options, const Going &going = {},
                  const checkin::Attendance *attendance = nullptr);

/// Who is inside now, by what the doors saw, since when, with boxes to tick outside. Whoever is on a list
/// of the event or a day that people go out of and come back to is where that list says; else in by any
/// list.
Printout evacuationList(const Agenda &agenda, const BlockScheduleOptions &options,
                        const checkin::Attendance &attendance, const Going &going = {});

} // namespace blokplan::print

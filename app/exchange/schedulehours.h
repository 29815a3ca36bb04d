#pragma once

#include "app/exchange/scheduledays.h"
#include "app/exchange/schedulesource.h"

namespace blokplan::schedulexml
{

/// Opening hours of the days: as the file says, else by what takes place.
void readHours(Rows<Day> &days, const Rows<Placement> &placements, const Timetable &times,
               const Source &source);

} // namespace blokplan::schedulexml

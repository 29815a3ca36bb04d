#pragma once

#include "app/print/blockschedule.h"

#include <QStringList>

#include <functional>

namespace blokplan::print
{

/// Told how far it is, from 0 to 1; asks to stop by false. What was stopped has no sheets.
using Going = std::function<bool(double)>;

/// "A4": ten badges of 90 by 54 mm with crop marks; "A6": to be folded in the middle, both halves alike;
/// "label": one of 89 by 36 mm.
QStringList badgePapers();

/// Badges in the Dutch alphabetical order of all who are registered, not of who waits or is cancelled: name,
/// organisation, category, event and the ticket's code. Of the options the paper, its colours, and the
/// language count.
Printout badges(const Agenda &agenda, const BlockScheduleOptions &options, const Going &going = {});
/// Of those only, in that order.
Printout badgesOf(const Agenda &agenda, const std::vector<AttendeeId> &who,
                  const BlockScheduleOptions &options, const Going &going = {});
/// The same with widths measured otherwise.
Printout badgesOf(const Agenda &agenda, const std::vector<AttendeeId> &who,
                  const BlockScheduleOptions &options, const Measure &measure, const Going &going = {});

} // namespace blokplan::print

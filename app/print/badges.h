#pragma once

#include "app/print/blockschedule.h"
#include "app/print/going.h"

#include <QStringList>

namespace blokplan::print
{

/// "A4": ten badges of 90 by 54 mm with crop marks; "A6": to be folded in the middle, both halves alike;
/// "label": one of 89 by 36 mm.
QStringList badgePapers();

/// Who gets a badge, in the Dutch alphabetical order: all who are registered, not who waits or is cancelled.
std::vector<AttendeeId> badgeOwners(const Plan &plan);

/// Badges of all of them: name,
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

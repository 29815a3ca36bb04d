#pragma once

#include "app/model/facts.h"
#include "app/model/plan.h"

namespace blokplan
{

/// Everything that is kept of one attendee, for them to have: the record as its field list, answers with
/// their questions, registrations with the titles of the sessions, and every scan and badge, as JSON (UTF-8,
/// indented). Records that were merged into them count as theirs. Empty where there is no such attendee.
QByteArray aboutAttendee(const Plan &plan, const std::vector<Scan> &scans,
                         const std::vector<BadgeFact> &badges, const AttendeeId &attendee);

} // namespace blokplan

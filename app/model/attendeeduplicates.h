#pragma once

#include "app/model/plan.h"

namespace blokplan
{

/// Attendees who are probably the same, each group in order of registration, groups by name: the same folded
/// name and nothing that tells them apart (another address, organisation or telephone number each), or the
/// same e-mail address and nearly the same name. For a person to look at, never to act on alone.
QList<QList<AttendeeId>> likelyDuplicateAttendees(const Plan &plan);

/// As apartPurpose, for attendees.
constexpr auto attendeesApartPurpose = "attendees/apart";
QString apartKey(const AttendeeId &a, const AttendeeId &b);

} // namespace blokplan

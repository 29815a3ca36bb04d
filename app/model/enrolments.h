#pragma once

#include "app/model/agenda.h"

namespace blokplan
{

/// That the session takes registrations of its own, or nullptr.
const Enrolment *enrolmentOf(const Plan &plan, const SessionId &session);

/// How many can register for a session: its own limit, else the seats of its rooms together (of several
/// placements the fewest); unset when nothing bounds it.
std::optional<int> placesOf(const Plan &plan, const SessionId &session);
/// The same where its placements are at hand.
std::optional<int> placesOf(const Plan &plan, const SessionId &session, const PlacementRows &placements);

} // namespace blokplan

#pragma once

#include "app/cli/call.h"

/// Attendees and lists of the door, as scripts see them.
namespace blokplan::cli
{

/// {"id", "name", "organisation", "code", "state"}
QJsonObject asJson(const Attendee &attendee);

/// By UUID, ticket code (ours or another's) or exact name; who was merged into another is not meant.
/// NoSuchThing, NotTheOnlyOne.
Result<AttendeeId> attendeeNamed(const Plan &plan, const QString &text);

/// The list that --list names (a UUID or an exact name); without it the only one, or the only one for the
/// whole event. NoSuchThing, NotTheOnlyOne.
Result<CheckinList> listFor(const Call &call, const std::vector<CheckinList> &lists);

} // namespace blokplan::cli

#pragma once

#include "app/model/plan.h"

#include <QHash>

#include <optional>

namespace blokplan::checkin
{

/// The code a ticket shows: our own, else the first of the others; empty when there is none.
QString ticketOf(const Attendee &attendee);

/// What a printed row is known by, so that paper can come back: the shortest beginning of the ticket's code,
/// of four letters at least, that no other ticket begins with. In capitals.
QHash<AttendeeId, QString> rowCodes(const Plan &plan);

/// Whose row it is: the only one whose ticket begins with what was typed, four letters at least.
std::optional<AttendeeId> attendeeOfRow(const Plan &plan, const QString &typed);

} // namespace blokplan::checkin

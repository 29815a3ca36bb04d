#pragma once

#include "app/exchange/attendeesguest.h"
#include "app/exchange/attendeesnamed.h"

/// From what a row says to the attendee's record.
namespace blokplan::attendees
{

/// Somebody new.
Attendee fresh(const Guest &guest, NamedThings &things, const QDateTime &now);

struct Taken {
    Attendee attendee;
    QStringList changed; ///< fields, as the record names them
    QStringList kept;    ///< fields that the list and people here both changed
};
/// Somebody known, with what the list says now. `own`: the list is our own export.
Taken merged(const Attendee &mine, const Guest &guest, NamedThings &things, bool own);

} // namespace blokplan::attendees

#pragma once

#include "app/model/scancase.h"

namespace blokplan::checkin
{

/// The same ticket at the same desk within so many seconds is the same gesture, not a second guest.
constexpr int justNowSeconds = 10;

/// Validity before "already in": known, replaced, cancelled, on the waiting list, on this list, this day,
/// places left; then whether they are in; then what wants to be confirmed. Otherwise a cancelled ticket would
/// pass as a harmless second scan.
Verdict judge(const ScanCase &scanCase, const ScanRequest &request);

/// Whether that verdict lets somebody through.
bool isGreen(Verdict verdict);

/// Whether the list is for such attendees at all, by category; sessions are a matter of registration.
bool asksFor(const CheckinList &list, const Attendee &attendee);

} // namespace blokplan::checkin

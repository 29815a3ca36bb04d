#pragma once

#include "app/model/values.h"

/// What is said of keeping and purging personal data.
namespace blokplan::wording
{

/// "Contact details: of 3 attendees"
QString kept(Retained what, int attendees);
/// That a purge was carried out.
QString purged();

} // namespace blokplan::wording

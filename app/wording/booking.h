#pragma once

#include "app/edits/enrolling.h"

namespace blokplan::wording
{

/// "12 of 20 places taken · 3 waiting"
QString booking(const edits::Booking &booking);

} // namespace blokplan::wording

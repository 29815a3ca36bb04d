#pragma once

#include "app/checkin/expected.h"

namespace blokplan::wording
{

/// "A - F: 120 people"
QString deskShare(const checkin::DeskShare &share);
/// "A - F": for a sign
QString deskLetters(const checkin::DeskShare &share);

} // namespace blokplan::wording

#pragma once

#include "app/wording/groupedits.h"

namespace blokplan::wording
{

/// The sentences of wishes about attendees; nothing for others.
std::optional<Moods> registerMoods(const Intent &intent);

} // namespace blokplan::wording

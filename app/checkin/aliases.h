#pragma once

#include "app/model/register.h"

#include <unordered_map>

namespace blokplan::checkin
{

/// Which record stands for which once duplicates are merged.
using Aliases = std::unordered_map<AttendeeId, AttendeeId>;

/// Whom a record stands for in the end, itself when it was never merged away. Follows at most 16 steps, as
/// the store does, so that a circle in a damaged file ends.
inline AttendeeId standsFor(const Aliases &aliases, AttendeeId id)
{
    for (int step = 0; step < 16; ++step) {
        const auto next = aliases.find(id);
        if (next == aliases.end())
            break;
        id = next->second;
    }
    return id;
}

} // namespace blokplan::checkin

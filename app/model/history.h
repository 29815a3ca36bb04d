#pragma once

#include "app/model/edit.h"

#include <QSet>

#include <vector>

namespace blokplan
{

/// A plan and all edits that made it, from the first; and whom and what its doors have seen.
struct History {
    Plan plan;
    std::vector<Edit> edits;
    // what facts name is never removed
    QSet<AttendeeId> attendees = {};
    QSet<CheckinListId> lists = {};
};

} // namespace blokplan

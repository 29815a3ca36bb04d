#pragma once

#include "app/model/facts.h"
#include "app/store/sqlite.h"

namespace blokplan::facts
{

/// Whether somebody is in, by all facts about them.
struct Standing {
    Nonce entry; ///< null: none holds
    bool inside = false;
};

/// Derives admissions from the facts; its statements serve one person after another.
class Settling
{
public:
    explicit Settling(const Connection &connection);
    Result<void> settle(const CheckinListId &list, const AttendeeId &attendee);
    Result<AttendeeId> standsFor(const AttendeeId &attendee);
    Result<Standing> standingOf(const CheckinListId &list, const AttendeeId &person);

private:
    Result<void> forget(const CheckinListId &list, const AttendeeId &person);

    Statement alias;
    Statement moves;
    Statement forgetting;
    Statement admission;
};

} // namespace blokplan::facts

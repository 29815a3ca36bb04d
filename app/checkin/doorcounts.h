#pragma once

#include "app/checkin/attendance.h"

namespace blokplan::checkin
{

/// How many belong on one list and how many of them are in (inside now, on a list for going in and out), in
/// all and by category, and in which minute they came: counted once, then followed fact by fact, so that a
/// door with a million guests counts none twice.
class DoorCounts
{
public:
    struct Count {
        int expected = 0; ///< who belong on the list
        int in = 0;       ///< whether they belong or not

        bool operator==(const Count &) const = default;
    };

    DoorCounts() = default;
    DoorCounts(const Plan &plan, const CheckinList &list, const Attendance &attendance);

    /// After a fact about them that `attendance` has been told of.
    void settle(const Plan &plan, const Attendance &attendance, const AttendeeId &attendee);

    [[nodiscard]] int expected() const { return all; }
    [[nodiscard]] int in() const { return present; }
    /// Without those of which there is nobody; a null id for who has no category.
    [[nodiscard]] const std::map<CategoryId, Count> &byCategory() const { return categories; }
    /// How many came in each minute (since 1970, UTC); minutes without anybody are left out.
    [[nodiscard]] const std::map<qint64, int> &arrivals() const { return minutes; }

    bool operator==(const DoorCounts &) const = default;

private:
    struct Counted {
        CategoryId category;
        qint64 minute = 0;
        bool in = true;

        bool operator==(const Counted &) const = default;
    };
    void take(const Plan &plan, const AttendeeId &person, const Presence &presence);
    void drop(const AttendeeId &person);

    CheckinListId list;
    bool reentry = false;
    int all = 0;
    int present = 0;
    std::map<CategoryId, Count> categories;
    std::map<qint64, int> minutes;
    std::unordered_map<AttendeeId, Counted> counted; ///< who are in
};

} // namespace blokplan::checkin

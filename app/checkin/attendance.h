#pragma once

#include "app/checkin/aliases.h"
#include "app/model/edit.h"
#include "app/model/facts.h"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace blokplan::checkin
{

/// That somebody was let in and it was not taken back.
struct Presence {
    Nonce entry; ///< the earliest that holds
    QDateTime at;
    QString desk;
    QString operatorName;
    bool inside = true; ///< false once they went out

    bool operator==(const Presence &) const = default;
};

/// What the facts say about who is here: told fact by fact, in any order, as the store says it. Somebody
/// merged into another counts as that one.
class Attendance
{
public:
    explicit Attendance(const Plan &plan);

    void add(const Scan &scan);
    void follow(const Edit &edit, const Plan &after);

    /// Null when they are not in.
    [[nodiscard]] const Presence *of(const CheckinListId &list, const AttendeeId &attendee) const;
    /// Whether they were let in on any list.
    [[nodiscard]] bool isAnywhere(const AttendeeId &attendee) const;
    [[nodiscard]] int admitted(const CheckinListId &list) const;
    /// Who is inside now, in no order.
    [[nodiscard]] std::vector<AttendeeId> inside(const CheckinListId &list) const;
    /// The newest entries that hold, on any list, the last told of first.
    [[nodiscard]] std::vector<Scan> lastEntries(size_t most) const;

    /// How many came in each minute (since 1970, UTC); minutes without anybody are left out.
    [[nodiscard]] std::map<qint64, int> arrivals(const CheckinListId &list) const;
    /// How many came of each category.
    [[nodiscard]] std::map<CategoryId, int> arrivalsByCategory(const CheckinListId &list,
                                                               const Plan &plan) const;

private:
    struct Move {
        Nonce id;
        QDateTime at;
        QString desk;
        QString operatorName;
        bool in = true;
    };
    using Moves = std::vector<Move>; ///< by time, then id
    struct List {
        std::unordered_map<AttendeeId, Moves> moves;
        std::unordered_map<AttendeeId, Presence> present;
    };
    void takeAliases(const Plan &plan);
    [[nodiscard]] AttendeeId standsFor(AttendeeId id) const;
    void settle(List &list, const AttendeeId &person);
    void settleAll();

    std::unordered_map<CheckinListId, List> lists;
    std::unordered_set<Nonce> annulled;
    std::vector<Scan> entries; ///< in the order in which they were told
    Aliases aliases;
};

} // namespace blokplan::checkin

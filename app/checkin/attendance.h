#pragma once

#include "app/checkin/aliases.h"
#include "app/model/edit.h"
#include "app/model/facts.h"

#include <map>
#include <tuple>
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
    QDateTime since;    ///< when they last came in
    QDateTime seen;     ///< when they were last scanned on their way in, be it in vain

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
    using Present = std::unordered_map<AttendeeId, Presence>;
    /// Who was let in there, inside now or not.
    [[nodiscard]] const Present &present(const CheckinListId &list) const;
    /// Who somebody counts as: themselves, or whom they were merged into.
    [[nodiscard]] AttendeeId standsFor(AttendeeId id) const;
    /// Whether an entry was not taken back.
    [[nodiscard]] bool holds(const Nonce &entry) const { return !annulled.contains(entry); }
    /// Who is inside now, in no order.
    [[nodiscard]] std::vector<AttendeeId> inside(const CheckinListId &list) const;
    /// The newest entries that hold, on any list, the last told of first.
    [[nodiscard]] std::vector<Scan> lastEntries(size_t most) const;

private:
    struct Move {
        Nonce id;
        QDateTime at;
        int number = 0; ///< at the desk
        QString desk;
        QString operatorName;
        bool in = true;
        AttendeeId attendee; ///< as the fact names them, whoever they count as

        /// By time; of one instant by the desk's own count, as the store does.
        bool operator<(const Move &other) const
        {
            return std::tie(at, number, id) < std::tie(other.at, other.number, other.id);
        }
    };
    using Moves = std::vector<Move>; ///< in that order
    struct List {
        std::unordered_map<AttendeeId, Moves> moves;
        std::unordered_map<AttendeeId, QDateTime> again; ///< when a ticket of who is in was last shown
        Present present;
    };
    void takeAliases(const Plan &plan);
    void settle(List &list, const AttendeeId &person);
    void settleAll();

    std::unordered_map<CheckinListId, List> lists;
    std::unordered_set<Nonce> annulled;
    std::vector<Scan> entries; ///< in the order in which they were told
    Aliases aliases;
};

} // namespace blokplan::checkin

#pragma once

#include "app/checkin/aliases.h"
#include "app/model/edit.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace blokplan::checkin
{

class PeopleIndex;

/// Finds people as somebody types: folded once, in memory, from the first letter on. Words may come in any
/// order and stop anywhere; particles may be left out or typed. Sought are name, badge name, organisation,
/// e-mail address, ticket codes and the last four figures of the phone number. A duplicate that was merged is
/// never found; its codes lead to whom it stands for. Any thread may search while nobody calls `follow`.
class AttendeeFinder
{
public:
    explicit AttendeeFinder(const Plan &plan);
    ~AttendeeFinder();
    AttendeeFinder(AttendeeFinder &&) noexcept;
    AttendeeFinder &operator=(AttendeeFinder &&) noexcept;

    void follow(const Edit &edit, const Plan &after);

    /// How somebody was found, best first.
    enum class Match {
        Code,   ///< exactly a ticket code
        Email,  ///< exactly an e-mail address
        Words,  ///< every word typed begins one of theirs
        Inside, ///< stands somewhere in one
        Typo    ///< one slip away: "looks like"
    };
    struct Hit {
        AttendeeId id;
        Match match = Match::Words;

        bool operator==(const Hit &) const = default;
    };
    /// At most so many, the best first. Within Words: whose whole name was typed, then who have each word
    /// whole, then those whose name begins so, then by other fields; then who have not arrived before who
    /// have; then by name.
    [[nodiscard]] std::vector<Hit> find(const QString &typed, size_t most,
                                        const std::function<bool(const AttendeeId &)> &arrived = {}) const;

    /// Whom a ticket code leads to; whose former code it is stands last.
    [[nodiscard]] std::vector<AttendeeId> byCode(const QString &code) const;

    [[nodiscard]] size_t size() const; ///< people who can be found

private:
    class Search;
    [[nodiscard]] AttendeeId standsFor(AttendeeId id) const;
    void index(const std::vector<const Attendee *> &people);
    void joinSmallOnes(const Plan &plan);

    std::vector<std::unique_ptr<PeopleIndex>> indexes; ///< a person lives in one; large ones first
    Aliases aliases;
};

} // namespace blokplan::checkin

#pragma once

#include "app/checkin/attendeefinder.h"
#include "app/checkin/peopleindex.h"

namespace blokplan::checkin
{

/// What somebody was found by, without who they are and whether they are here; less is better.
struct Likeness {
    AttendeeFinder::Match match = AttendeeFinder::Match::Words;
    int tier = 0;      ///< within the match; stronger than who arrived
    int penalty = 0;   ///< within all that
    int uncovered = 0; ///< words of the name that were not typed
};

/// Keeps the best of many. Whether somebody arrived is asked only of who would be kept.
class BestHits
{
public:
    using Arrived = std::function<bool(const AttendeeId &)>;
    BestHits(size_t most, const Arrived &arrived) : room(most), hasArrived(arrived) {}

    void offer(const PeopleIndex &index, uint32_t person, const Likeness &likeness);
    [[nodiscard]] bool isFull() const { return best.size() >= room; }
    /// Whether nobody found so could still be among the best.
    [[nodiscard]] bool areAllBetterThan(const Likeness &likeness) const;
    /// The best first.
    [[nodiscard]] std::vector<AttendeeFinder::Hit> taken();

private:
    struct Kept {
        uint64_t rank = 0;
        const PeopleIndex *index = nullptr;
        uint32_t person = 0;
    };
    static bool isBetter(const Kept &a, const Kept &b);

    size_t room;
    const Arrived &hasArrived;
    std::vector<Kept> best; ///< a heap, the worst on top
};

} // namespace blokplan::checkin

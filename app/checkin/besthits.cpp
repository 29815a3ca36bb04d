#include "app/checkin/besthits.h"

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

constexpr uint64_t arrivedBit = uint64_t(1) << 20U; ///< between tier and penalty

uint64_t rankOf(const Likeness &likeness)
{
    const auto byte = [](int value) { return uint64_t(std::min(value, 255)); };
    return uint64_t(likeness.match) << 32U | byte(likeness.tier) << 24U | byte(likeness.penalty) << 8U |
           byte(likeness.uncovered);
}

AttendeeFinder::Match matchOf(uint64_t rank)
{
    return AttendeeFinder::Match(rank >> 32U);
}

} // namespace

bool BestHits::isBetter(const Kept &a, const Kept &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.index->isBefore(a.person, *b.index, b.person);
}

void BestHits::offer(const PeopleIndex &index, uint32_t person, const Likeness &likeness)
{
    Kept one{rankOf(likeness), &index, person};
    const auto isKept = [&] { return best.size() < room || isBetter(one, best.front()); };
    if (room == 0 || !isKept())
        return;
    if (hasArrived && hasArrived(index.id(person)))
        one.rank |= arrivedBit;
    if (!isKept())
        return;
    if (best.size() == room) {
        std::pop_heap(best.begin(), best.end(), isBetter);
        best.pop_back();
    }
    best.push_back(one);
    std::push_heap(best.begin(), best.end(), isBetter);
}

bool BestHits::areAllBetterThan(const Likeness &likeness) const
{
    return isFull() && (room == 0 || best.front().rank < rankOf(likeness));
}

std::vector<AttendeeFinder::Hit> BestHits::taken()
{
    std::sort(best.begin(), best.end(), isBetter);
    std::vector<AttendeeFinder::Hit> hits;
    hits.reserve(best.size());
    for (const Kept &one : best)
        hits.push_back({one.index->id(one.person), matchOf(one.rank)});
    return hits;
}

} // namespace blokplan::checkin

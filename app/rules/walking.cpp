#include "app/rules/walking.h"

namespace blokplan
{

namespace
{

bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

int walkBetween(const Room &from, const Room &to, int otherBuilding)
{
    if (from.id == to.id)
        return 0;
    if (const auto there = from.walking.constFind(to.id); there != from.walking.constEnd())
        return std::clamp(*there, 0, longestWalk);
    if (const auto back = to.walking.constFind(from.id); back != to.walking.constEnd())
        return std::clamp(*back, 0, longestWalk);
    if (differ(from.building, to.building))
        return std::clamp(otherBuilding, 0, longestWalk);
    return differ(from.floor, to.floor) ? std::clamp((otherBuilding + 2) / 3, 0, longestWalk) : 0;
}

int walkBetween(const Plan &plan, const QList<RoomId> &from, const QList<RoomId> &to, int otherBuilding)
{
    int least = longestWalk;
    bool known = false;
    for (const RoomId &a : from) {
        for (const RoomId &b : to) {
            const Room *one = plan.find(a);
            const Room *other = plan.find(b);
            if (one == nullptr || other == nullptr)
                continue;
            least = std::min(least, walkBetween(*one, *other, otherBuilding));
            known = true;
        }
    }
    return known ? least : 0;
}

} // namespace blokplan

#include "app/edits/rooms.h"

namespace blokplan::edits
{

namespace
{

QList<RoomId> shownOrder(const Plan &plan)
{
    QList<RoomId> order;
    for (const Room *room : orderedRooms(plan))
        order.append(room->id);
    return order;
}

Edit numbered(const Plan &plan, const QList<RoomId> &order, const QString &subject)
{
    if (order == shownOrder(plan))
        return {};
    Draft draft(plan);
    for (int i = 0; i < order.size(); ++i)
        draft.change(order[i], [&](Room &room) { room.position = i; });
    return draft.edit({Wish::ReorderRooms, subject, {}, 1});
}

} // namespace

Edit reorderRooms(const Plan &plan, const QList<RoomId> &order)
{
    QList<RoomId> wanted;
    for (const RoomId &id : order) {
        if (plan.find(id) != nullptr && !wanted.contains(id))
            wanted.append(id);
    }
    const QList<RoomId> named = wanted;
    QList<RoomId> next = shownOrder(plan);
    for (RoomId &place : next) {
        if (named.contains(place))
            place = wanted.takeFirst();
    }
    return numbered(plan, next, {});
}

Edit moveRoom(const Plan &plan, const RoomId &room, const RoomId &before)
{
    const Room *found = plan.find(room);
    if (found == nullptr || room == before || (!before.isNull() && plan.find(before) == nullptr))
        return {};
    QList<RoomId> order = shownOrder(plan);
    order.removeOne(room);
    order.insert(before.isNull() ? order.size() : order.indexOf(before), room);
    return numbered(plan, order, found->name.first);
}

} // namespace blokplan::edits

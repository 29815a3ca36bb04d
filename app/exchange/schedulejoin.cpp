#include "app/exchange/schedulejoin.h"

namespace blokplan::schedulexml
{

namespace
{

using Alike = std::vector<std::shared_ptr<Placement>>; ///< of one date, start and length

struct Joining {
    const QHash<RoomId, int> &roomPositions;
    QSet<PlacementId> joined;
    int patience = 2'000'000;

    /// Each guid is looked for among the host's guids in all rooms; `patience` keeps hostile files cheap.
    void joinGroup(const Alike &group)
    {
        QHash<QUuid, std::shared_ptr<Placement>> derived;
        QSet<RoomId> inRooms;
        for (const auto &placement : group) {
            inRooms.insert(placement->rooms.first());
            if (placement->id.toUuid().version() == QUuid::Sha1)
                derived.insert(placement->id.toUuid(), placement);
        }
        for (const auto &host : group) {
            if (derived.isEmpty() || patience <= 0)
                return;
            patience -= int(inRooms.size());
            QList<RoomId> others;
            for (const RoomId &room : inRooms) {
                const auto other = derived.value(guidIn(host->id, room));
                if (other && other != host && other->rooms.first() == room)
                    others.append(room);
            }
            for (const RoomId &room : others)
                joined.insert(PlacementId::fromUuid(guidIn(host->id, room)));
            std::sort(others.begin(), others.end(), [&](const RoomId &a, const RoomId &b) {
                return roomPositions.value(a) < roomPositions.value(b);
            });
            host->rooms += others;
        }
    }
};

} // namespace

QSet<SessionId> joinRooms(Rows<Placement> &placements, const QHash<RoomId, int> &roomPositions)
{
    QHash<QString, Alike> alike;
    for (const auto &placement : placements.list)
        alike[QStringLiteral("%1|%2|%3")
                  .arg(placement->date.toJulianDay())
                  .arg(placement->start)
                  .arg(placement->length)]
            .push_back(placement);
    Joining joining{roomPositions, {}};
    for (const auto &group : alike)
        joining.joinGroup(group);
    QSet<SessionId> gone;
    for (const auto &placement : placements.list) {
        if (joining.joined.contains(placement->id))
            gone.insert(placement->session);
    }
    std::erase_if(placements.list, [&](const auto &p) { return joining.joined.contains(p->id); });
    return gone;
}

} // namespace blokplan::schedulexml

#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct RoomColumns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::RoomColumns)
};

RecordCell orderCell(const Desk &desk, const Room &room)
{
    const auto rooms = orderedRooms(desk.plan());
    const auto at = std::find_if(rooms.begin(), rooms.end(), [&](const Room *r) { return r->id == room.id; });
    return numberCell(int(at - rooms.begin()) + 1);
}

RecordCell roomNameCell(const Desk & /*desk*/, const Room &room)
{
    return {room.name.first};
}

bool setRoomName(Room &room, const QString &text)
{
    room.name.first = text;
    return !text.isEmpty();
}

template <QString Room::*Member>
RecordCell cellOf(const Desk & /*desk*/, const Room &room)
{
    return {room.*Member};
}

template <QString Room::*Member>
bool setText(Room &room, const QString &text)
{
    room.*Member = text;
    return true;
}

RecordCell seatsCell(const Desk & /*desk*/, const Room &room)
{
    return room.seats ? numberCell(*room.seats) : RecordCell{{}, -1.0};
}

RecordCell featuresCell(const Desk & /*desk*/, const Room &room)
{
    return {room.features.join(QStringLiteral(", "))};
}

bool setFeatures(Room &room, const QString &text)
{
    room.features.clear();
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            room.features.append(one.trimmed());
    }
    return true;
}

RecordCell changeoverCell(const Desk & /*desk*/, const Room &room)
{
    return {room.changeover == 0 ? QString() : wording::minutes(room.changeover), double(room.changeover)};
}

bool setChangeover(Room &room, const QString &text)
{
    const int minutes = text.isEmpty() ? 0 : parseLength(text);
    if (minutes >= 0)
        room.changeover = minutes;
    return minutes >= 0;
}

RecordCell roomSessionsCell(const Desk &desk, const Room &room)
{
    return numberCell(int(desk.agenda().inRoom(room.id).size()));
}

void roomTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    eachSide<Placement>(edit, [&](const Placement &placement) {
        for (const RoomId &id : placement.rooms)
            rows.changed.append(anyId(id));
    });
    rows.all = !edit.of<Room>().empty(); // the place in the order is counted
}

} // namespace

std::unique_ptr<RecordKind> roomKind()
{
    std::vector<RecordColumn<Room>> columns{
        {"position", [] { return RoomColumns::tr("Order"); }, 70, orderCell},
        {"name", fieldTitle<Room, "name">, 200, roomNameCell, setRoomName},
        {"building", fieldTitle<Room, "building">, 160, cellOf<&Room::building>, setText<&Room::building>},
        {"floor", fieldTitle<Room, "floor">, 120, cellOf<&Room::floor>, setText<&Room::floor>},
        {"seats", fieldTitle<Room, "seats">, 80, seatsCell,
         [](Room &room, const QString &text) { return setNumber(room.seats, text); }},
        {"features", fieldTitle<Room, "features">, 180, featuresCell, setFeatures},
        {"changeover", fieldTitle<Room, "changeover">, 110, changeoverCell, setChangeover},
        {"sessions", [] { return RoomColumns::tr("Sessions"); }, 90, roomSessionsCell},
    };
    return std::make_unique<KindOf<Room>>(std::move(columns), roomTouched);
}

} // namespace blokplan::ui

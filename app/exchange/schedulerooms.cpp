#include "app/exchange/schedulerooms.h"

namespace blokplan::schedulexml
{

FileRooms::FileRooms(Source &from) : source(from)
{
    for (const FileDay &day : source.file.days) {
        for (const FileRoom &room : day.rooms)
            named(source.line(room.name), room.guid.trimmed());
    }
}

RoomId FileRooms::named(const QString &name, const QString &guid)
{
    if (name.isEmpty())
        return {};
    // our own files may have two rooms of one name, told apart by their guids
    const QString key = source.isOurs() && isUuid(guid) ? guid : name;
    if (const auto found = ids.constFind(key); found != ids.constEnd())
        return *found;
    RoomId id = isUuid(guid) ? RoomId::fromString(guid) : source.named<Room>(name);
    if (rooms.ids.contains(id))
        id = source.named<Room>(name);
    if (rooms.ids.contains(id))
        return id;
    Room &room = rooms.add(id);
    room.name = name;
    room.position = int(rooms.list.size()) - 1;
    ids.insert(key, id);
    ids.insert(name, id);
    return id;
}

QString FileRooms::nameFor(const FileEvent &event) const
{
    const QString own = source.line(event.text("room"));
    return own.isEmpty() ? source.line(event.enclosingRoom) : own;
}

RoomId FileRooms::of(const FileEvent &event)
{
    const QString around = source.line(event.enclosingRoom);
    if (event.enclosingRoom.isEmpty())
        ++underDay;
    else if (!event.text("room").trimmed().isEmpty() && source.line(event.text("room")) != around)
        ++nested[around];
    return named(nameFor(event));
}

QHash<RoomId, int> FileRooms::positions() const
{
    QHash<RoomId, int> positions;
    for (const auto &room : rooms.list)
        positions.insert(room->id, room->position);
    return positions;
}

void FileRooms::noteStrays()
{
    if (underDay > 0)
        source.note(NoteKind::EventsUnderDay, {QString::number(underDay)});
    for (auto it = nested.begin(); it != nested.end(); ++it)
        source.note(NoteKind::RoomsNestedInOne, {it.key(), QString::number(it.value())});
}

} // namespace blokplan::schedulexml

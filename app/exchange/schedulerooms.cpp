#include "app/exchange/schedulerooms.h"

namespace blokplan::schedulexml
{

FileRooms::FileRooms(Source &from) : source(from)
{
    for (const FileDay &day : source.file.days) {
        for (const FileRoom &room : day.rooms) {
            if (source.isOurs() && room.name.isEmpty())
                nameless(room.guid.trimmed());
            named(source.line(room.name), room.guid.trimmed());
        }
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
    const QString name = nameFor(event);
    eventsWithout += name.isEmpty();
    return name.isEmpty() ? nameless({}) : named(name);
}

/// Their date, time and length would be lost on the shelf.
RoomId FileRooms::nameless(const QString &guid)
{
    if (!withoutName.isNull())
        return withoutName;
    withoutName = isUuid(guid) ? RoomId::fromString(guid) : source.named<Room>({});
    if (rooms.ids.contains(withoutName))
        withoutName = source.named<Room>({});
    Room &room = rooms.add(withoutName);
    room.name = namelessRoom();
    room.position = int(rooms.list.size()) - 1;
    room.extras.insert(roomNameKey(), QString());
    return withoutName;
}

void FileRooms::finish()
{
    if (withoutName.isNull() || source.isOurs())
        return;
    const auto isIt = [&](const auto &room) { return room->id == withoutName; };
    const auto at = std::find_if(rooms.list.begin(), rooms.list.end(), isIt);
    std::rotate(at, at + 1, rooms.list.end());
    for (size_t i = 0; i < rooms.list.size(); ++i)
        rooms.list[i]->position = int(i);
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
    if (eventsWithout > 0)
        source.note(NoteKind::NoRoom, {{}, QString::number(eventsWithout)});
    for (auto it = nested.begin(); it != nested.end(); ++it)
        source.note(NoteKind::RoomsNestedInOne, {it.key(), QString::number(it.value())});
}

} // namespace blokplan::schedulexml

#pragma once

#include "app/exchange/schedulesource.h"

#include <QHash>

/// The rooms of a schedule.xml: the elements that hold the events and those that the events name.
namespace blokplan::schedulexml
{

class FileRooms
{
public:
    explicit FileRooms(Source &from);

    /// The room of that name, made where there is none yet; null for no name.
    RoomId named(const QString &name, const QString &guid = {});
    /// The name of an event's room: its own word, else that of the element around it.
    [[nodiscard]] QString nameFor(const FileEvent &event) const;
    /// The room of an event, one made for them where it names none; counts where it and the element around it
    /// differ.
    RoomId of(const FileEvent &event);
    /// Puts the room of the nameless, if any, behind the others. To be called when all events are read.
    void finish();
    [[nodiscard]] QHash<RoomId, int> positions() const;
    [[nodiscard]] Table<Room> table() const { return rooms.table(); }
    void noteStrays();

private:
    RoomId nameless(const QString &guid);

    Source &source;
    Rows<Room> rooms;
    QHash<QString, RoomId> ids;
    QMap<QString, int> nested; ///< name of an enclosing room -> events in it that name another
    RoomId withoutName;
    int underDay = 0;
    int eventsWithout = 0;
};

} // namespace blokplan::schedulexml

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
    /// The room of an event; counts where it and the element around it differ.
    RoomId of(const FileEvent &event);
    [[nodiscard]] QHash<RoomId, int> positions() const;
    [[nodiscard]] Table<Room> table() const { return rooms.table(); }
    void noteStrays();

private:
    Source &source;
    Rows<Room> rooms;
    QHash<QString, RoomId> ids;
    QMap<QString, int> nested; ///< name of an enclosing room -> events in it that name another
    int underDay = 0;
};

} // namespace blokplan::schedulexml

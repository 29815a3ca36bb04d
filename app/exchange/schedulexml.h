#pragma once

#include "app/exchange/format.h"
#include "app/exchange/schedulefile.h"

/// Pentabarf/frab schedule.xml, both ways: format "schedule-xml". Reads what any producer since 2007 wrote;
/// writes what the c3voc XSD admits.
///
/// Ids: a valid event guid is the PlacementId; others get the UUIDv5 of what names them, so the same file
/// read twice gives the same ids. A placement in several rooms is written once a room, the host's with the
/// placement's id, each other with UUIDv5(placement id, room id); that is how they are known again. Foreign
/// ids "schedule.xml/id", "schedule.xml/guid" (where it is no UUID) and "schedule.xml/code" keep the file's
/// own on session and placement; a number that is the one we would give is not kept. Extras keep the rest: on
/// the session "type" (the word where it is not our kind's own), "slug", "logo", "url", "feedback_url",
/// "origin_url", "video_download_url", "recording.license/.optout/.url/.link" and unknown leaf elements; on
/// the event "schedule_url", "timeslot_duration", "base_url", "logo", "url", "color.primary",
/// "color.background", "subtitle"; on a track "slug".
namespace blokplan::schedulexml
{

int recognise(const QByteArray &head, const QString &fileName);
Result<Incoming> read(const QByteArray &bytes, const QString &source, const ReadOptions &options);
/// NothingToDo for a plan without days: the format has no file without one.
Result<Outgoing> write(const Agenda &agenda, const Selection &selection);

/// What a parsed file means.
Incoming planOf(const ScheduleFile &file, const ReadOptions &options);
/// What a plan looks like as such a file.
ScheduleFile fileOf(const Agenda &agenda, const Selection &selection, std::vector<Note> &notes);

const QUuid &space();
/// The number an event gets when it bears none: made of its guid, so that it stays when others come and go.
QString numberOf(const QUuid &guid);
/// The guid of a placement's event in a room that is not its host.
QUuid guidIn(const PlacementId &placement, const RoomId &room);
SessionKind kindOf(const QString &type);
/// The same; without a type and without people a title may say that it is a break.
SessionKind kindOf(const QString &type, const QString &title, bool hasPeople);
QString typeOf(SessionKind kind);

inline QString idKey()
{
    return QStringLiteral("schedule.xml/id");
}
inline QString guidKey()
{
    return QStringLiteral("schedule.xml/guid");
}
/// The name in the file of the room made for events that name none: an extra of that room.
inline QString roomNameKey()
{
    return QStringLiteral("schedule.xml/name");
}
inline QString namelessRoom()
{
    return QStringLiteral("\u2014");
}
inline QString codeKey()
{
    return QStringLiteral("schedule.xml/code");
}

} // namespace blokplan::schedulexml

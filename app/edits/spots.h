#pragma once

#include "app/model/draft.h"

#include <QHash>

namespace blokplan::edits
{

/// A place on the timetable: calendar date, minutes since its midnight, rooms (the first is host).
struct Spot {
    QDate date;
    int start = 0;
    QList<RoomId> rooms;

    bool operator==(const Spot &) const = default;
};

/// A spot whose start may lie before midnight or after it, brought to its calendar date.
Spot normalised(Spot spot);

inline Spot spotOf(const Placement &placement)
{
    return {placement.date, placement.start, placement.rooms};
}
/// Whether something can stand there: a date, and rooms that are all there, each once.
bool canStand(const Plan &plan, const Spot &spot);

/// A new placement there; the spot is normalised here.
Placement placementAt(const SessionId &session, const Spot &spot, int length);
/// Sets when and where a placement is, and nothing else of it.
void settle(Placement &placement, const Spot &spot);
/// The session's title in the event's first language; empty when it is not there.
QString titleOfSession(const Plan &plan, const SessionId &session);
/// What a wish about one session at one spot says: subject = its title, details = host room, "HH:MM", ISO
/// date.
Intent intentAt(const Plan &plan, Wish wish, const SessionId &session, const Spot &spot, int count = 1);
/// What hangs on each session, looked up once for however many are copied.
struct Belongings {
    QHash<SessionId, std::vector<Row<Session>>> parts;
    QHash<SessionId, std::vector<Row<Participant>>> participants;

    explicit Belongings(const Plan &plan);
};
/// Puts a copy of the session with its participants and parts, new ids and no foreign ones; returns its id.
/// Null when the session is not there.
SessionId copySession(Draft &draft, const SessionId &original, const Belongings &belongings);

} // namespace blokplan::edits

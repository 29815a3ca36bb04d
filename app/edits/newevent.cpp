#include "app/edits/newevent.h"

#include "app/model/draft.h"

namespace blokplan::edits
{

namespace
{

void addEvent(Draft &draft, const Outline &outline)
{
    Event event;
    event.id = EventId::create();
    event.name = outline.name;
    event.venue = outline.venue;
    event.city = outline.city;
    event.zone = outline.zone;
    event.languages = {outline.language};
    draft.put(std::move(event));
}

QList<RoomId> addRooms(Draft &draft, const Outline &outline)
{
    QList<RoomId> ids;
    for (const Outline::Room &one : outline.rooms) {
        Room room;
        room.id = RoomId::create();
        room.name = one.name;
        room.floor = one.floor;
        room.seats = one.seats;
        room.position = int(ids.size());
        ids.append(room.id);
        draft.put(std::move(room));
    }
    return ids;
}

void addDay(Draft &draft, const Outline &outline, QDate date)
{
    Day day;
    day.id = DayId::create();
    day.date = date;
    day.opens = outline.opens;
    day.closes = outline.closes;
    for (const Outline::Round &one : outline.rounds) {
        Round round;
        round.id = RoundId::create();
        round.day = day.id;
        round.name = one.name;
        round.start = one.start;
        round.length = one.length;
        draft.put(std::move(round));
    }
    draft.put(std::move(day));
}

/// One session with a placement on each day: lunch is lunch.
void addCommon(Draft &draft, const Outline &outline, const Outline::Common &one, const QList<RoomId> &rooms)
{
    Session session;
    session.id = SessionId::create();
    session.title = one.title;
    session.sort = one.sort;
    session.state = SessionState::Confirmed;
    session.length = one.length;
    session.detailsToFollow = one.sort == SessionKind::Plenary;
    for (int day = 0; day < outline.days; ++day) {
        Placement placement;
        placement.id = PlacementId::create();
        placement.session = session.id;
        placement.date = outline.first.addDays(day);
        placement.start = one.start;
        placement.length = one.length;
        placement.rooms = rooms;
        draft.put(std::move(placement));
    }
    draft.put(std::move(session));
}

} // namespace

Plan newEvent(const Outline &outline)
{
    Draft draft{Plan()};
    addEvent(draft, outline);
    const QList<RoomId> rooms = addRooms(draft, outline);
    for (int day = 0; day < outline.days; ++day)
        addDay(draft, outline, outline.first.addDays(day));
    if (!rooms.isEmpty()) {
        for (const Outline::Common &one : outline.commons)
            addCommon(draft, outline, one, rooms);
    }
    return draft.plan();
}

DayParts partsOf(const DayPattern &pattern)
{
    DayParts parts;
    int at = pattern.opens;
    if (pattern.welcome > 0) {
        parts.welcome = TimeSpan{at, at + pattern.welcome};
        at += pattern.welcome;
    }
    while (pattern.round > 0 && at + pattern.round <= pattern.closes) {
        const bool lunchIsDue =
            pattern.lunch > 0 && !parts.lunch && at + pattern.round > pattern.lunchAt + pattern.round / 2;
        if (lunchIsDue) {
            const int ended = parts.rounds.isEmpty() ? at : int(parts.rounds.last().end);
            parts.lunch = TimeSpan{ended, ended + pattern.lunch};
            at = ended + pattern.lunch;
            continue;
        }
        parts.rounds.append({at, at + pattern.round});
        at += pattern.round + pattern.pause;
    }
    return parts;
}

} // namespace blokplan::edits

#include "app/rules/checks.h"
#include "app/rules/decisions.h"

#include <map>

namespace blokplan::rules
{

namespace
{

Finding &notePair(const Lens &lens, Found &found, const Placement &a, const Placement &b, LocalMinute minutes)
{
    Finding &finding = note(lens, found);
    finding.sessions = {a.session};
    if (b.session != a.session)
        finding.sessions.append(b.session);
    finding.placements = {a.id, b.id};
    finding.minutes = int(minutes);
    return finding;
}

} // namespace

void roomDoubleBooked(const RoomCase &room, const Lens &lens, Found &found)
{
    std::vector<const Placement *> open; // those that a later one can still overlap
    for (const RoomUse &use : room.uses) {
        if (!occupies(*use.session))
            continue;
        const TimeSpan span = spanOf(*use.placement);
        std::erase_if(open, [&](const Placement *other) { return spanOf(*other).end <= span.start; });
        for (const Placement *other : open) {
            if (!spanOf(*other).overlaps(span))
                continue;
            const LocalMinute minutes = spanOf(*other).intersected(span).length();
            notePair(lens, found, *other, *use.placement, minutes).rooms = {room.room.id};
        }
        open.push_back(use.placement);
    }
}

void roomClosed(const RoomCase &room, const Lens &lens, Found &found)
{
    if (room.room.hours.isEmpty())
        return;
    const std::vector<TimeSpan> open = spansOf(room.room.hours);
    for (const RoomUse &use : room.uses) {
        const TimeSpan span = spanOf(*use.placement);
        if (isInOne(span, open))
            continue;
        Finding &finding = note(lens, found);
        finding.sessions = {use.session->id};
        finding.placements = {use.placement->id};
        finding.rooms = {room.room.id};
        finding.minutes = int(minutesOutside(span, open));
    }
}

void changeoverTooShort(const RoomCase &room, const Lens &lens, Found &found)
{
    const int changeover = room.room.changeover > 0 ? room.room.changeover : lens.amount;
    if (changeover <= 0)
        return;
    std::vector<const Placement *> recent;
    for (const RoomUse &use : room.uses) {
        if (!wantsChangeover(*use.session))
            continue;
        const LocalMinute start = spanOf(*use.placement).start;
        std::erase_if(recent,
                      [&](const Placement *other) { return spanOf(*other).end <= start - changeover; });
        for (const Placement *other : recent) {
            const LocalMinute gap = start - spanOf(*other).end;
            if (gap >= 0 && other->session != use.session->id)
                notePair(lens, found, *other, *use.placement, changeover - gap).rooms = {room.room.id};
        }
        recent.push_back(use.placement);
    }
}

namespace
{

/// From the first to the last session that is the room's own, by day: an event that has only the frame of its
/// day has no gaps, however empty its rooms are.
std::map<QDate, TimeSpan> timesInUse(const RoomCase &room, const Event &event)
{
    std::map<QDate, TimeSpan> days;
    for (const RoomUse &use : room.uses) {
        if (use.session->sort == SessionKind::Break || use.session->sort == SessionKind::Plenary)
            continue;
        const TimeSpan span = spanOf(*use.placement);
        TimeSpan &day = days.try_emplace(programmeDate(event, *use.placement), span).first->second;
        day = {std::min(day.start, span.start), std::max(day.end, span.end)};
    }
    return days;
}

} // namespace

void roomGap(const RoomCase &room, const Lens &lens, Found &found)
{
    const Event &event = lens.plan().event();
    const std::map<QDate, TimeSpan> inUse = timesInUse(room, event);
    const auto isWithinUse = [&](QDate date, LocalMinute from, LocalMinute until) {
        const auto day = inUse.find(date);
        return day != inUse.end() && day->second.start < from && until < day->second.end;
    };
    const Placement *last = nullptr; // the one that ends last so far
    for (const RoomUse &use : room.uses) {
        const LocalMinute until = spanOf(*use.placement).start;
        const LocalMinute gap = last == nullptr ? 0 : until - spanOf(*last).end;
        const QDate date = programmeDate(event, *use.placement);
        if (gap >= std::max(1, lens.amount) && programmeDate(event, *last) == date &&
            isWithinUse(date, spanOf(*last).end, until))
            notePair(lens, found, *last, *use.placement, gap).rooms = {room.room.id};
        if (last == nullptr || spanOf(*use.placement).end > spanOf(*last).end)
            last = use.placement;
    }
}

} // namespace blokplan::rules

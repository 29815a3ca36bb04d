#include "app/edits/frames.h"

#include "app/base/fold.h"
#include "app/edits/spots.h"

namespace blokplan::edits
{

namespace
{

DayId dayFor(Draft &draft, const Day *like, QDate date)
{
    if (const Day *there = dayOn(draft.plan(), date))
        return there->id;
    if (like == nullptr)
        return {};
    Day day;
    day.id = DayId::create();
    day.date = date;
    day.opens = like->opens;
    day.closes = like->closes;
    const DayId id = day.id;
    draft.put(std::move(day));
    return id;
}

void copyRounds(Draft &draft, const DayId &from, const DayId &to)
{
    const Plan before = draft.plan();
    const std::vector<const Round *> there = orderedRounds(before, to);
    for (const Round *round : orderedRounds(before, from)) {
        const auto isSame = [&](const Round *other) {
            return other->start == round->start && other->length == round->length;
        };
        if (std::any_of(there.begin(), there.end(), isSame))
            continue;
        Round copy = *round;
        copy.id = RoundId::create();
        copy.day = to;
        draft.put(std::move(copy));
    }
}

bool standsThere(const Agenda &agenda, const Session &session, const Spot &spot)
{
    const PlacementRows &rows = agenda.onDate(programmeDate(agenda.plan().event(), spot.date, spot.start));
    return std::any_of(rows.begin(), rows.end(), [&](const Row<Placement> &row) {
        const Session *other = agenda.plan().find(row->session);
        return other != nullptr && row->date == spot.date && row->start == spot.start &&
               (other->id == session.id ||
                (other->sort == session.sort && folded(other->title.first) == folded(session.title.first)));
    });
}

Intent intentOfDays(Wish wish, QDate from, QDate to, int count)
{
    return {wish, {}, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}, count};
}

} // namespace

bool isFrame(const Session &session)
{
    return isAlive(session) && session.parent.isNull() &&
           (session.sort == SessionKind::Break || session.sort == SessionKind::Plenary);
}

Edit copyFrame(const Agenda &agenda, QDate from, QDate to)
{
    const Plan &plan = agenda.plan();
    const Day *like = dayOn(plan, from);
    if (!from.isValid() || !to.isValid() || from == to)
        return {};
    Draft draft(plan);
    const DayId day = dayFor(draft, like, to);
    if (like != nullptr && !day.isNull())
        copyRounds(draft, like->id, day);
    int copied = 0;
    for (const Row<Placement> &row : agenda.onDate(from)) {
        const Session *session = plan.find(row->session);
        Spot spot = spotOf(*row);
        spot.date = spot.date.addDays(from.daysTo(to));
        if (session == nullptr || !isFrame(*session) || standsThere(agenda, *session, spot))
            continue;
        draft.put(placementAt(session->id, spot, row->length));
        ++copied;
    }
    return draft.edit(intentOfDays(Wish::CopyFrame, from, to, copied));
}

namespace
{

/// Hours before the day changes are of the evening before.
bool isOfDay(const Hours &hours, QDate day, int dayChange)
{
    return hours.end <= dayChange ? hours.date == day.addDays(1) : hours.date == day;
}

void moveHours(Draft &draft, QDate from, qint64 days)
{
    const Plan before = draft.plan();
    for (const Room &room : before.rooms()) {
        draft.change(room.id, [&](Room &r) {
            for (Hours &hours : r.hours) {
                if (isOfDay(hours, from, before.event().dayChange))
                    hours.date = hours.date.addDays(days);
            }
        });
    }
}

void moveToOtherDay(Placement &placement, qint64 days)
{
    placement.date = placement.date.addDays(days);
    if (placement.agreedDate.isValid())
        placement.agreedDate = placement.agreedDate.addDays(days);
}

} // namespace

Edit moveDay(const Agenda &agenda, QDate from, QDate to)
{
    const Plan &plan = agenda.plan();
    const Day *day = dayOn(plan, from);
    if (day == nullptr || !to.isValid() || dayOn(plan, to) != nullptr)
        return {};
    const qint64 days = from.daysTo(to);
    Draft draft(plan);
    draft.change(day->id, [&](Day &d) { d.date = to; });
    const PlacementRows &rows = agenda.onDate(from);
    for (const Row<Placement> &row : rows)
        draft.change(row->id, [&](Placement &p) { moveToOtherDay(p, days); });
    moveHours(draft, from, days);
    return draft.edit(intentOfDays(Wish::MoveDay, from, to, int(rows.size())));
}

Edit moveStretch(const Agenda &agenda, const RoomId &roomFrom, const RoomId &roomTo, QDate date,
                 int fromMinute, int toMinute)
{
    const Room *source = agenda.plan().find(roomFrom);
    const Room *target = agenda.plan().find(roomTo);
    if (source == nullptr || target == nullptr || roomFrom == roomTo || !date.isValid())
        return {};
    const TimeSpan stretch{localMinute(date, fromMinute), localMinute(date, toMinute)};
    Draft draft(agenda.plan());
    int moved = 0;
    for (const Row<Placement> &row : agenda.inRoom(roomFrom)) {
        const LocalMinute start = spanOf(*row).start;
        const bool isOfDate = programmeDate(agenda.plan().event(), *row) == date;
        if (row->fixed || row->isIn(roomTo) || !isOfDate || start < stretch.start || start >= stretch.end)
            continue;
        draft.change(row->id, [&](Placement &p) { p.rooms.replace(p.rooms.indexOf(roomFrom), roomTo); });
        ++moved;
    }
    return draft.edit({Wish::MoveStretch, {}, {source->name.first, target->name.first}, moved});
}

} // namespace blokplan::edits

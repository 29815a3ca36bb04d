#include "app/edits/shifting.h"

#include <QHash>
#include <QSet>

namespace blokplan::edits
{

namespace
{

bool keepsOthersOut(const Plan &plan, const Placement &placement)
{
    const Session *session = plan.find(placement.session);
    return session != nullptr && isAlive(*session) && session->sort != SessionKind::DropIn;
}

} // namespace

bool endsAPush(const Plan &plan, const Placement &placement)
{
    const Session *session = plan.find(placement.session);
    return placement.fixed || (session != nullptr && (session->sort == SessionKind::Break ||
                                                      session->sort == SessionKind::Plenary));
}

namespace
{

int changeoverOf(const Plan &plan, const RoomId &room)
{
    const Room *found = plan.find(room);
    return found == nullptr ? 0 : std::max(0, found->changeover);
}

TimeSpan later(const Placement &placement, LocalMinute by)
{
    const TimeSpan span = spanOf(placement);
    return {span.start + by, span.end + by};
}

/// Placements in time order with the minutes that each shifts.
struct Shifting {
    std::vector<std::pair<Row<Placement>, LocalMinute>> rows;
    QHash<PlacementId, LocalMinute> by;

    void add(const Row<Placement> &row, LocalMinute minutes)
    {
        rows.emplace_back(row, minutes);
        by.insert(row->id, minutes);
    }
};

void findCollisions(const Agenda &agenda, const Shifting &shifting, const RoomId &room,
                    const Placement &shifted, const TimeSpan &before, const TimeSpan &now,
                    QList<Collision> &found)
{
    for (const Row<Placement> &other : agenda.inRoom(room)) {
        if (other->id == shifted.id || shifting.by.contains(other->id) ||
            !keepsOthersOut(agenda.plan(), *other))
            continue;
        const LocalMinute was = std::max<LocalMinute>(0, spanOf(*other).intersected(before).length());
        const LocalMinute is = spanOf(*other).intersected(now).length();
        if (is > was)
            found.append({shifted.id, other->id, room, int(is)});
    }
}

QList<Collision> collisionsOf(const Agenda &agenda, const Shifting &shifting)
{
    QList<Collision> found;
    for (const auto &[row, by] : shifting.rows) {
        if (!keepsOthersOut(agenda.plan(), *row))
            continue;
        for (const RoomId &room : row->rooms)
            findCollisions(agenda, shifting, room, *row, spanOf(*row), later(*row, by), found);
    }
    return found;
}

/// What was agreed shifts along: it is agreed anew, not found to be elsewhere.
void shiftBy(Placement &placement, int minutes)
{
    settle(placement, {placement.date, placement.start + minutes, placement.rooms});
    if (!placement.agreedDate.isValid())
        return;
    const Spot agreed = normalised({placement.agreedDate, placement.agreedStart + minutes, {}});
    placement.agreedDate = agreed.date;
    placement.agreedStart = agreed.start;
}

void carryOut(const Shifting &shifting, Draft &draft, Shift &shift)
{
    for (const auto &[row, by] : shifting.rows) {
        draft.change(row->id, [minutes = int(by)](Placement &p) { shiftBy(p, minutes); });
        shift.shifted.append(row->id);
    }
}

/// Pushes in order of time what begins before its rooms are free again.
Shifting pushedBy(const Agenda &agenda, const Placement &newcomer)
{
    const Plan &plan = agenda.plan();
    const TimeSpan taken = spanOf(newcomer);
    QHash<RoomId, LocalMinute> freeAgain;
    for (const RoomId &room : newcomer.rooms)
        freeAgain.insert(room, taken.end + changeoverOf(plan, room));
    Shifting pushed;
    for (const Row<Placement> &row : agenda.onDate(programmeDate(plan.event(), newcomer))) {
        const TimeSpan span = spanOf(*row);
        if (row->id == newcomer.id || span.end <= taken.start || !keepsOthersOut(plan, *row))
            continue;
        LocalMinute start = span.start;
        for (const RoomId &room : row->rooms)
            start = std::max(start, freeAgain.value(room, start));
        if (start == span.start)
            continue;
        if (endsAPush(plan, *row)) {
            for (const RoomId &room : row->rooms)
                freeAgain.remove(room);
            continue;
        }
        pushed.add(row, start - span.start);
        for (const RoomId &room : row->rooms)
            freeAgain.insert(room, start + span.length() + changeoverOf(plan, room));
    }
    return pushed;
}

Shift inserting(const Agenda &agenda, const Placement &newcomer)
{
    const Plan &plan = agenda.plan();
    if (plan.find(newcomer.session) == nullptr || newcomer.length < 0 || !canStand(plan, spotOf(newcomer)))
        return {};
    const Shifting pushed = keepsOthersOut(plan, newcomer) ? pushedBy(agenda, newcomer) : Shifting();
    Draft draft(plan);
    draft.put(newcomer);
    Shift shift;
    carryOut(pushed, draft, shift);
    shift.edit = draft.edit(
        intentAt(plan, Wish::Insert, newcomer.session, spotOf(newcomer), int(shift.shifted.size())));
    if (keepsOthersOut(plan, newcomer)) {
        for (const RoomId &room : newcomer.rooms)
            findCollisions(agenda, pushed, room, newcomer, {}, spanOf(newcomer), shift.collisions);
    }
    shift.collisions += collisionsOf(agenda, pushed);
    return shift;
}

} // namespace

Shift insertAndPush(const Agenda &agenda, const PlacementId &moved, const Spot &spot, int length)
{
    const Placement *found = agenda.plan().find(moved);
    if (found == nullptr)
        return {};
    Placement newcomer = *found;
    settle(newcomer, spot);
    newcomer.length = length;
    return inserting(agenda, newcomer);
}

Shift insertAndPush(const Agenda &agenda, const SessionId &newcomer, const Spot &spot, int length)
{
    Shift shift = inserting(agenda, placementAt(newcomer, spot, length));
    for (Collision &collision : shift.collisions) {
        if (agenda.plan().find(collision.shifted) == nullptr)
            collision.shifted = {};
    }
    return shift;
}

namespace
{

std::vector<Row<Placement>> takenOn(const Agenda &agenda, const RoomId &room, QDate date)
{
    std::vector<Row<Placement>> rows;
    for (const Row<Placement> &row : agenda.inRoom(room)) {
        if (programmeDate(agenda.plan().event(), *row) == date && keepsOthersOut(agenda.plan(), *row))
            rows.push_back(row);
    }
    return rows;
}

/// From when on the room is open for what begins at that minute: neither before the day nor before it itself
/// opens.
LocalMinute openFrom(const Agenda &agenda, const RoomId &room, const Day &day, LocalMinute begins)
{
    LocalMinute from = spanOf(day).start;
    for (const Hours &hours : agenda.plan().find(room)->hours) {
        const LocalMinute opens = localMinute(hours.date, hours.start);
        if (programmeDate(agenda.plan().event(), hours.date, hours.start) == day.date && opens <= begins)
            from = std::max(from, opens);
    }
    return from;
}

/// Minutes that are empty around `at`, but for the changeover; 0 when something stands there or nothing
/// follows.
LocalMinute gapAround(const Agenda &agenda, const RoomId &room, QDate date, LocalMinute at,
                      const std::vector<Row<Placement>> &rows)
{
    const Day *day = dayOn(agenda.plan(), date);
    std::optional<LocalMinute> from;
    std::optional<LocalMinute> until;
    for (const Row<Placement> &row : rows) {
        const TimeSpan span = spanOf(*row);
        if (span.start <= at && at < span.end)
            return 0;
        if (span.end <= at)
            from = std::max(from.value_or(span.end), span.end);
        else if (!until)
            until = span.start;
    }
    if (from)
        from = *from + changeoverOf(agenda.plan(), room);
    else if (day != nullptr && until)
        from = openFrom(agenda, room, *day, *until);
    return from && until ? *until - *from : 0;
}

bool isFreeEarlier(const Agenda &agenda, const Placement &placement, LocalMinute by, const Shifting &others)
{
    const TimeSpan to = later(placement, -by);
    const auto isInTheWay = [&](const Row<Placement> &other) {
        return other->id != placement.id && !others.by.contains(other->id) &&
               keepsOthersOut(agenda.plan(), *other) && spanOf(*other).overlaps(to);
    };
    return std::none_of(placement.rooms.begin(), placement.rooms.end(), [&](const RoomId &room) {
        const PlacementRows &rows = agenda.inRoom(room);
        return std::any_of(rows.begin(), rows.end(), isInTheWay);
    });
}

} // namespace

Shift closeGap(const Agenda &agenda, const RoomId &room, QDate date, int minute)
{
    const Room *found = agenda.plan().find(room);
    if (found == nullptr || !date.isValid())
        return {};
    const LocalMinute at = localMinute(date, minute);
    const std::vector<Row<Placement>> rows = takenOn(agenda, room, date);
    const LocalMinute gap = gapAround(agenda, room, date, at, rows);
    if (gap <= 0)
        return {};
    Shifting earlier;
    for (const Row<Placement> &row : rows) {
        if (spanOf(*row).end <= at)
            continue;
        if (endsAPush(agenda.plan(), *row) || !isFreeEarlier(agenda, *row, gap, earlier))
            break;
        earlier.add(row, -gap);
    }
    Shift shift;
    Draft draft(agenda.plan());
    carryOut(earlier, draft, shift);
    shift.edit = draft.edit(
        {Wish::CloseGap, {}, {found->name.first, QString::number(gap)}, int(shift.shifted.size())});
    return shift;
}

namespace
{

/// From when on each room runs late or early, while the day is gone through in order of time.
class Running
{
public:
    Running(const Agenda &day, const QList<RoomId> &rooms, LocalMinute from, bool late)
        : agenda(day), isLate(late)
    {
        for (const Room &room : agenda.plan().rooms()) {
            if (rooms.isEmpty() || rooms.contains(room.id))
                since.insert(room.id, from);
        }
    }

    /// Whether it shifts; what comes after it is told apart by it.
    bool takesAlong(const Placement &placement, bool mayShift)
    {
        const LocalMinute start = spanOf(placement).start;
        const auto runs = [&](const RoomId &room) {
            const auto found = since.constFind(room);
            return found != since.constEnd() && *found <= start;
        };
        const auto begin = placement.rooms.begin();
        const auto end = placement.rooms.end();
        if (!mayShift || std::none_of(begin, end, runs))
            return false;
        const bool all = std::all_of(begin, end, runs);
        if (!all && keepsOthersOut(agenda.plan(), placement))
            share(placement, start);
        return all || isLate;
    }

private:
    void share(const Placement &placement, LocalMinute start)
    {
        for (const RoomId &room : placement.rooms) {
            if (isLate)
                since.insert(room, std::min(start, since.value(room, start)));
            else
                since.remove(room);
        }
    }

    const Agenda &agenda;
    bool isLate;
    QHash<RoomId, LocalMinute> since;
};

QString onlyRoom(const Plan &plan, const QList<RoomId> &rooms)
{
    const Room *room = rooms.size() == 1 ? plan.find(rooms.first()) : nullptr;
    return room == nullptr ? QString() : room->name.first;
}

void shiftRounds(const Plan &plan, QDate date, int minute, int by, Draft &draft, Shift &shift)
{
    const Day *day = dayOn(plan, date);
    if (day == nullptr)
        return;
    for (const Round *round : orderedRounds(plan, day->id)) {
        if (round->start < minute)
            continue;
        draft.change(round->id, [by](Round &one) { one.start = std::max(0, one.start + by); });
        shift.rounds.append(round->id);
    }
}

} // namespace

Shift shiftAfter(const Agenda &agenda, QDate date, int minute, int by, const QList<RoomId> &rooms,
                 FixedOnes fixed, Rounds rounds)
{
    if (!date.isValid() || by == 0)
        return {};
    Running running(agenda, rooms, localMinute(date, minute), by > 0);
    Shifting shifting;
    for (const Row<Placement> &row : agenda.onDate(date)) {
        if (running.takesAlong(*row, !row->fixed || fixed == FixedOnes::ShiftToo))
            shifting.add(row, by);
    }
    Shift shift;
    Draft draft(agenda.plan());
    carryOut(shifting, draft, shift);
    if (rounds == Rounds::ShiftToo)
        shiftRounds(agenda.plan(), date, minute, by, draft, shift);
    shift.edit = draft.edit({Wish::ShiftAfter,
                             {},
                             {QString::number(by), clockText(minute), onlyRoom(agenda.plan(), rooms)},
                             int(shift.shifted.size())});
    shift.collisions = collisionsOf(agenda, shifting);
    return shift;
}

} // namespace blokplan::edits

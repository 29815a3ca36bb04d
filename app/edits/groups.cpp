#include "app/edits/groups.h"

#include "app/edits/placing.h"
#include "app/edits/records.h"

#include <QHash>
#include <QSet>

namespace blokplan::edits
{

QMap<RoomId, RoomId> roomsFurther(const QList<RoomId> &shown, int by)
{
    QMap<RoomId, RoomId> to;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const qsizetype at = i + by;
        if (at >= 0 && at < shown.size())
            to.insert(shown[i], shown[at]);
    }
    return to;
}

namespace
{

QList<RoomId> mapped(const QList<RoomId> &from, const QMap<RoomId, RoomId> &rooms)
{
    QList<RoomId> to;
    for (const RoomId &room : from) {
        const RoomId other = rooms.value(room, room);
        if (to.contains(other))
            return from;
        to.append(other);
    }
    return to;
}

Spot shifted(const Placement &placement, int byMinutes, int byDays, const QMap<RoomId, RoomId> &rooms)
{
    return normalised(
        {placement.date.addDays(byDays), placement.start + byMinutes, mapped(placement.rooms, rooms)});
}

/// Those that are there, each once.
std::vector<Row<Placement>> rowsOf(const Plan &plan, const QList<PlacementId> &placements)
{
    std::vector<Row<Placement>> rows;
    QSet<PlacementId> seen;
    for (const PlacementId &id : placements) {
        const Row<Placement> row = plan.placements().row(id);
        if (row && !seen.contains(id))
            rows.push_back(row);
        seen.insert(id);
    }
    return rows;
}

QString titleOfFirst(const Plan &plan, const std::vector<Row<Placement>> &rows)
{
    return rows.empty() ? QString() : titleOfSession(plan, rows.front()->session);
}

QList<SessionId> sessionsOf(const std::vector<Row<Placement>> &rows)
{
    QList<SessionId> sessions;
    QSet<SessionId> seen;
    for (const Row<Placement> &row : rows) {
        if (!seen.contains(row->session))
            sessions.append(row->session);
        seen.insert(row->session);
    }
    return sessions;
}

template <class T>
QList<Id<T>> thereOnce(const Plan &plan, const QList<Id<T>> &ids)
{
    QList<Id<T>> there;
    QSet<Id<T>> seen;
    for (const Id<T> &id : ids) {
        if (plan.find(id) != nullptr && !seen.contains(id))
            there.append(id);
        seen.insert(id);
    }
    return there;
}

} // namespace

Edit moveAll(const Plan &plan, const QList<PlacementId> &placements, int byMinutes, int byDays,
             const QMap<RoomId, RoomId> &rooms)
{
    std::vector<Row<Placement>> rows = rowsOf(plan, placements);
    std::erase_if(rows, [](const Row<Placement> &row) { return row->fixed; });
    Draft draft(plan);
    for (const Row<Placement> &row : rows) {
        const Spot to = shifted(*row, byMinutes, byDays, rooms);
        if (canStand(plan, to))
            draft.change(row->id, [&](Placement &p) { settle(p, to); });
    }
    return draft.edit({Wish::MoveAll,
                       titleOfFirst(plan, rows),
                       {QString::number(byMinutes), QString::number(byDays)},
                       int(rows.size())});
}

Edit copyAll(const Plan &plan, const QList<PlacementId> &placements, int byMinutes, int byDays,
             const QMap<RoomId, RoomId> &rooms, std::optional<int> length)
{
    const std::vector<Row<Placement>> rows = rowsOf(plan, placements);
    Draft draft(plan);
    const Belongings belongings(plan);
    QHash<SessionId, SessionId> copies;
    for (const Row<Placement> &row : rows) {
        const Spot to = shifted(*row, byMinutes, byDays, rooms);
        if (!canStand(plan, to))
            continue;
        SessionId &copy = copies[row->session];
        if (copy.isNull())
            copy = copySession(draft, row->session, belongings);
        draft.put(placementAt(copy, to, length.value_or(row->length)));
    }
    return draft.edit({Wish::CopyAll, titleOfFirst(plan, rows), {}, int(copies.size())});
}

Edit toShelf(const Plan &plan, const QList<PlacementId> &placements)
{
    QList<PlacementId> going = placements;
    if (going.size() > 1)
        going.removeIf([&](const PlacementId &id) {
            const Placement *placement = plan.find(id);
            return placement == nullptr || placement->fixed;
        });
    return unplace(plan, going);
}

Edit removeSessionsOf(const Plan &plan, const QList<PlacementId> &placements)
{
    return remove(plan, sessionsOf(rowsOf(plan, placements)));
}

Edit setState(const Plan &plan, const QList<SessionId> &sessions, SessionState state)
{
    QList<SessionId> changing = thereOnce(plan, sessions);
    changing.removeIf([&](const SessionId &id) { return plan.find(id)->state == state; });
    Draft draft(plan);
    for (const SessionId &id : changing)
        draft.change(id, [&](Session &session) { session.state = state; });
    return draft.edit({Wish::SetState,
                       titleOfSession(plan, changing.value(0)),
                       {QLatin1String(EnumNames<SessionState>::names[size_t(state)])},
                       int(changing.size())});
}

namespace
{

QList<TrackId> ledBy(QList<TrackId> tracks, const TrackId &leading)
{
    if (leading.isNull())
        return {};
    if (!tracks.isEmpty() && !tracks.contains(leading))
        tracks.removeFirst();
    tracks.removeAll(leading);
    tracks.prepend(leading);
    return tracks;
}

} // namespace

Edit setTrack(const Plan &plan, const QList<SessionId> &sessions, const TrackId &track)
{
    QList<SessionId> changing = thereOnce(plan, sessions);
    changing.removeIf(
        [&](const SessionId &id) { return plan.find(id)->tracks == ledBy(plan.find(id)->tracks, track); });
    if (!track.isNull() && plan.find(track) == nullptr)
        return {};
    Draft draft(plan);
    for (const SessionId &id : changing)
        draft.change(id, [&](Session &session) { session.tracks = ledBy(session.tracks, track); });
    return draft.edit({Wish::Change,
                       titleOfSession(plan, changing.value(0)),
                       {QLatin1String(Session::kind), QStringLiteral("tracks")},
                       int(changing.size())});
}

Edit duplicate(const Plan &plan, const QList<SessionId> &sessions)
{
    const QList<SessionId> there = thereOnce(plan, sessions);
    const Belongings belongings(plan);
    Draft draft(plan);
    for (const SessionId &id : there)
        copySession(draft, id, belongings);
    return draft.edit({Wish::Duplicate, titleOfSession(plan, there.value(0)), {}, int(there.size())});
}

namespace
{

/// Whether one follows the other in the very same rooms, with nothing between them.
bool areNeighbours(const Plan &plan, const Placement &first, const Placement &second)
{
    const QSet<RoomId> rooms(first.rooms.begin(), first.rooms.end());
    const TimeSpan between{spanOf(first).end, spanOf(second).start};
    if (rooms != QSet<RoomId>(second.rooms.begin(), second.rooms.end()) || between.length() < 0)
        return false;
    const auto isBetween = [&](const Placement &other) {
        return other.id != first.id && other.id != second.id &&
               std::any_of(other.rooms.begin(), other.rooms.end(),
                           [&](const RoomId &room) { return rooms.contains(room); }) &&
               spanOf(other).overlaps(between);
    };
    return std::none_of(plan.placements().begin(), plan.placements().end(), isBetween);
}

/// Where the two stand after an exchange, `first` being the earlier one.
std::pair<Spot, Spot> exchanged(const Plan &plan, const Placement &first, const Placement &second)
{
    Spot forFirst = spotOf(second);
    Spot forSecond = spotOf(first);
    if (first.rooms.size() != second.rooms.size())
        std::swap(forFirst.rooms, forSecond.rooms);
    if (areNeighbours(plan, first, second))
        forFirst.start += second.length - first.length;
    return {normalised(forFirst), normalised(forSecond)};
}

} // namespace

Edit swap(const Plan &plan, const PlacementId &a, const PlacementId &b)
{
    const Placement *one = plan.find(a);
    const Placement *other = plan.find(b);
    if (one == nullptr || other == nullptr || a == b || one->fixed || other->fixed)
        return {};
    const bool inOrder = spanOf(*one).start <= spanOf(*other).start;
    auto spots = inOrder ? exchanged(plan, *one, *other) : exchanged(plan, *other, *one);
    if (!inOrder)
        std::swap(spots.first, spots.second);
    Draft draft(plan);
    draft.change(a, [&](Placement &p) { settle(p, spots.first); });
    draft.change(b, [&](Placement &p) { settle(p, spots.second); });
    return draft.edit(
        {Wish::Swap, titleOfSession(plan, one->session), {titleOfSession(plan, other->session)}, 2});
}

namespace
{

Edit replacing(const Plan &plan, const SessionId &session, const PlacementId &moved, const Spot &wanted,
               int length, const QList<PlacementId> &toShelf)
{
    const Spot spot = normalised(wanted);
    if (plan.find(session) == nullptr || !canStand(plan, spot) || length < 0)
        return {};
    Draft draft(plan);
    int shelved = 0;
    for (const PlacementId &id : toShelf) {
        const Placement *found = draft.plan().find(id);
        if (found == nullptr || found->fixed || id == moved)
            continue;
        draft.remove(id);
        ++shelved;
    }
    if (moved.isNull())
        draft.put(placementAt(session, spot, length));
    draft.change(moved, [&](Placement &p) {
        settle(p, spot);
        p.length = length;
    });
    return draft.edit(intentAt(plan, Wish::Replace, session, spot, shelved));
}

} // namespace

Edit replaceOnShelf(const Plan &plan, const PlacementId &moved, const Spot &spot, int length,
                    const QList<PlacementId> &toShelf)
{
    const Placement *found = plan.find(moved);
    return found == nullptr ? Edit() : replacing(plan, found->session, moved, spot, length, toShelf);
}

Edit replaceOnShelf(const Plan &plan, const SessionId &newcomer, const Spot &spot, int length,
                    const QList<PlacementId> &toShelf)
{
    return replacing(plan, newcomer, {}, spot, length, toShelf);
}

} // namespace blokplan::edits

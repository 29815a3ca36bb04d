#include "ui/timetable/groupwishes.h"

#include "app/edits/groups.h"
#include "app/edits/records.h"

namespace blokplan::ui
{

namespace
{

QList<RoomId> shownRooms(const DayBlocks &day)
{
    QList<RoomId> rooms;
    for (const RoomColumn &column : day.columns)
        rooms.append(column.room);
    return rooms;
}

QList<SessionId> sessionsOf(const Plan &plan, const QList<PlacementId> &placements)
{
    QList<SessionId> sessions;
    QSet<SessionId> seen;
    for (const PlacementId &id : placements) {
        const Placement *placement = plan.find(id);
        if (placement == nullptr || seen.contains(placement->session))
            continue;
        seen.insert(placement->session);
        sessions.append(placement->session);
    }
    return sessions;
}

} // namespace

QList<PlacementId> Carried::all() const
{
    QList<PlacementId> ids = others;
    if (!placement.isNull())
        ids.prepend(placement);
    return ids;
}

Reach reachOf(const DayBlocks &day, const Block &lead, const std::vector<Block> &others)
{
    Reach reach;
    for (const Block &other : others) {
        if (other.fixed)
            continue;
        reach.minutesBefore = std::max(reach.minutesBefore, lead.at.start - other.at.start);
        reach.minutesAfter = std::max(reach.minutesAfter, other.at.end() - lead.at.end());
        if (other.columns >= int(day.columns.size()))
            continue;
        reach.columnsBefore = std::max(reach.columnsBefore, lead.column - other.column);
        reach.columnsAfter =
            std::max(reach.columnsAfter, other.column + other.columns - lead.column - lead.columns);
    }
    return reach;
}

Ghost carriedAlong(const DayBlocks &day, const Block &other, const Ghost &from, const Ghost &to)
{
    Ghost ghost = ghostOf(other);
    ghost.zone = to.zone;
    ghost.at.start += to.at.start - from.at.start;
    const int column = other.column + to.column - from.column;
    if (column >= 0 && column + other.columns <= int(day.columns.size()))
        ghost.column = column;
    return ghost;
}

Edit groupEditFor(const Plan &plan, const DayBlocks &day, const Carried &carried, const Ghost &from,
                  const Ghost &to, QDate tabDate)
{
    const Placement *lead = plan.find(carried.placement);
    const QList<PlacementId> all = carried.all();
    if (lead == nullptr)
        return {};
    if (to.zone == Under::Shelf)
        return carried.copies ? edits::duplicate(plan, sessionsOf(plan, all)) : edits::toShelf(plan, all);
    const QDate was = programmeDate(plan.event(), *lead);
    const QDate date = to.zone == Under::Tab ? tabDate : day.date;
    if (!date.isValid() || to.zone == Under::Nowhere)
        return {};
    const bool onGrid = to.zone == Under::Grid;
    const int minutes = onGrid ? to.at.start - from.at.start : 0;
    const int days = int(was.daysTo(date));
    const auto rooms = edits::roomsFurther(shownRooms(day), onGrid ? to.column - from.column : 0);
    const std::optional<int> length =
        onGrid && all.size() == 1 ? std::optional(to.at.length) : std::nullopt; // of a round, say
    return carried.copies ? edits::copyAll(plan, all, minutes, days, rooms, length)
                          : edits::moveAll(plan, all, minutes, days, rooms);
}

bool areFixed(const Plan &plan, const QList<PlacementId> &placements)
{
    return std::all_of(placements.begin(), placements.end(), [&](const PlacementId &id) {
        const Placement *placement = plan.find(id);
        return placement != nullptr && placement->fixed;
    });
}

Edit removalOf(const Agenda &agenda, const QList<PlacementId> &placements)
{
    const Plan &plan = agenda.plan();
    const QSet<PlacementId> going(placements.begin(), placements.end());
    QList<SessionId> sessions;
    QList<PlacementId> repeats;
    for (const SessionId &id : sessionsOf(plan, placements)) {
        const PlacementRows &rows = agenda.of(id);
        const auto goes = [&](const Row<Placement> &row) { return going.contains(row->id); };
        if (std::all_of(rows.begin(), rows.end(), goes)) {
            sessions.append(id);
            continue;
        }
        for (const Row<Placement> &row : rows) {
            if (goes(row))
                repeats.append(row->id);
        }
    }
    if (sessions.isEmpty())
        return edits::unplace(plan, repeats);
    const Edit removal = edits::remove(plan, sessions);
    const auto after = applied(plan, removal);
    const auto both = after ? applied(*after, edits::unplace(*after, repeats)) : after;
    if (repeats.isEmpty() || !both)
        return removal;
    Edit edit = diff(plan, *both);
    edit.intent = removal.intent;
    edit.intent.count = int(sessions.size() + repeats.size());
    return edit;
}

Edit duplicatesOf(const Agenda &agenda, const DayBlocks &day, const QList<PlacementId> &placements)
{
    int first = day.lastMinute;
    int last = day.firstMinute;
    for (const PlacementId &id : placements) {
        if (const Block *block = day.find(id)) {
            first = std::min(first, block->at.start);
            last = std::max(last, block->at.end());
        }
    }
    if (last + (last - first) > day.lastMinute)
        return edits::duplicate(agenda.plan(), sessionsOf(agenda.plan(), placements));
    return edits::copyAll(agenda.plan(), placements, last - first, 0);
}

} // namespace blokplan::ui

#include "ui/timetable/wishes.h"

#include "ui/timetable/groupwishes.h"

namespace blokplan::ui
{

namespace
{

QList<RoomId> roomsOf(const DayBlocks &day, int column, int columns)
{
    QList<RoomId> rooms;
    for (int i = std::max(0, column); i < column + columns && i < int(day.columns.size()); ++i)
        rooms.append(day.columns[size_t(i)].room);
    return rooms;
}

/// Rooms that do not stand side by side move each by as much.
bool isShifted(const DayBlocks &day, const QList<RoomId> &was, const Ghost &from, const Ghost &to)
{
    if (from.columns != to.columns || from.column < 0)
        return false;
    return std::all_of(was.begin(), was.end(), [&](const RoomId &room) {
        const int column = day.columnOf(room);
        const int next = column + to.column - from.column;
        return column < 0 || (next >= 0 && next < int(day.columns.size()));
    });
}

bool isGroup(const Carried &carried)
{
    return !carried.others.isEmpty() || (carried.copies && !carried.placement.isNull());
}

Edit onTab(const Plan &plan, const Carried &carried, const Ghost &from, QDate date)
{
    const Placement *placement = plan.find(carried.placement);
    if (placement == nullptr || !date.isValid())
        return {};
    return edits::move(plan, placement->id, {date, from.at.start, placement->rooms}, placement->length);
}

Edit resized(const Plan &plan, const DayBlocks &day, const Placement &placement, const Stretch &at)
{
    const LocalMinute start = localMinute(day.date, at.start) - localMinute(placement.date, 0);
    return edits::resize(plan, placement.id, int(start), at.length);
}

} // namespace

QList<RoomId> roomsAt(const DayBlocks &day, const QList<RoomId> &was, const Ghost &from, const Ghost &to)
{
    if (from.column == to.column && from.columns == to.columns)
        return was;
    QList<RoomId> rooms;
    if (isShifted(day, was, from, to)) {
        for (const RoomId &room : was) {
            const int column = day.columnOf(room);
            rooms.append(column < 0 ? room : day.columns[size_t(column + to.column - from.column)].room);
        }
        return rooms;
    }
    rooms = roomsOf(day, to.column, to.columns);
    // whoever was host stays it, if still there
    const qsizetype host = was.isEmpty() ? -1 : rooms.indexOf(was.first());
    if (host > 0)
        rooms.move(host, 0);
    for (const RoomId &room : was) {
        if (day.columnOf(room) < 0)
            rooms.append(room);
    }
    return rooms;
}

edits::Spot spotAt(const DayBlocks &day, const Ghost &at)
{
    return edits::normalised({day.date, at.at.start, roomsOf(day, at.column, at.columns)});
}

Edit editFor(const Plan &plan, const DayBlocks &day, const Carried &carried, const Hold &hold,
             const Ghost &to, QDate tabDate)
{
    const Placement *placement = plan.find(carried.placement);
    if (placement == nullptr && !carried.placement.isNull())
        return {}; // somebody else took it away meanwhile
    if (isGroup(carried))
        return groupEditFor(plan, day, carried, hold.from, to, tabDate);
    if (to.zone == Under::Shelf)
        return placement == nullptr ? Edit() : edits::unplace(plan, {placement->id});
    if (to.zone == Under::Tab)
        return onTab(plan, carried, hold.from, tabDate);
    if (to.zone != Under::Grid || to.column < 0)
        return {};
    edits::Spot spot = spotAt(day, to);
    if (placement == nullptr)
        return carried.again ? edits::repeat(plan, carried.session, spot, to.at.length)
                             : edits::place(plan, carried.session, spot, to.at.length);
    if (hold.grip == Grip::Top || hold.grip == Grip::Bottom)
        return resized(plan, day, *placement, to.at);
    if (hold.kind != Hold::FromShelf)
        spot.rooms = roomsAt(day, placement->rooms, hold.from, to);
    return edits::move(plan, placement->id, spot, to.at.length);
}

namespace
{

constexpr int usualLength = 45; ///< of something new

bool standsIn(const Block &block, int column)
{
    return std::any_of(block.pieces.begin(), block.pieces.end(),
                       [&](const Piece &piece) { return piece.covers(column); });
}

bool isClear(const DayBlocks &day, int column, const Stretch &at)
{
    return std::none_of(day.blocks.begin(), day.blocks.end(),
                        [&](const Block &block) { return block.at.overlaps(at) && standsIn(block, column); });
}

/// From that minute on nobody is in the column up to here.
int freeUntil(const DayBlocks &day, int column, int minute)
{
    int until = day.lastMinute;
    for (const Block &block : day.blocks) {
        if (standsIn(block, column) && block.at.end() > minute)
            until = std::min(until, std::max(block.at.start, minute));
    }
    return until;
}

bool isFree(const DayBlocks &day, int column, const Stretch &at)
{
    const std::vector<Stretch> &open = day.columns[size_t(column)].open;
    const auto holds = [&](const Stretch &one) { return one.start <= at.start && at.end() <= one.end(); };
    if (!holds(day.open) || (!open.empty() && std::none_of(open.begin(), open.end(), holds)))
        return false;
    return isClear(day, column, at);
}

Ghost firstFreeOf(const DayBlocks &day, const std::vector<Stretch> &stretches, int columns)
{
    for (const Stretch &at : stretches) {
        int run = 0; // free rooms side by side, the last one here
        for (int column = 0; column < int(day.columns.size()); ++column) {
            run = isFree(day, column, at) ? run + 1 : 0;
            if (run == columns)
                return {Under::Grid, at, column - columns + 1, columns, false, -1};
        }
    }
    return {};
}

} // namespace

Ghost firstFree(const DayBlocks &day, int length, int columns)
{
    std::vector<Stretch> rounds;
    for (const Band &band : day.bands) {
        if (band.at.length >= length)
            rounds.push_back({band.at.start, length});
    }
    const Ghost onRound = firstFreeOf(day, rounds, columns);
    if (onRound.column >= 0)
        return onRound;
    std::vector<Stretch> all;
    for (int at = day.open.start; at + length <= day.open.end(); at += 5)
        all.push_back({at, length});
    return firstFreeOf(day, all, columns);
}

Ghost pointedPlace(const DayBlocks &day, int column, double minute, int step)
{
    for (const Band &round : day.bands) {
        if (round.at.start <= minute && minute < round.at.end() && isClear(day, column, round.at))
            return {Under::Grid, round.at, column, 1, false, -1};
    }
    int start = int(minute) / step * step;
    for (const Block &block : day.blocks) { // the step before may lie in what ends above
        if (standsIn(block, column) && block.at.end() <= minute)
            start = std::max(start, block.at.end());
    }
    const int length = std::max(step, std::min(usualLength, freeUntil(day, column, int(minute)) - start));
    return {Under::Grid, {std::min(start, day.lastMinute - length), length}, column, 1, false, -1};
}

Ghost placeAfter(const DayBlocks &day, const Block &block, int step)
{
    const int start = block.at.end();
    const int length = std::min(usualLength, freeUntil(day, block.column, start) - start);
    return length < step ? Ghost() : Ghost{Under::Grid, {start, length}, block.column, 1, false, -1};
}

} // namespace blokplan::ui

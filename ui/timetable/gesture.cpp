#include "ui/timetable/gesture.h"

#include <algorithm>
#include <cmath>

namespace blokplan::ui
{

namespace
{

constexpr double pull = 8;        ///< pixels within which lines attract
constexpr double shelfOffset = 8; ///< pixels of a card from the shelf that stand above the pointer

int leastLength(const Field &field)
{
    return std::min(field.step, 5);
}

int columnKept(const Field &field, int column, int columns, const Reach &reach)
{
    const int most = field.geometry.columns - columns;
    if (reach.columnsBefore > most - reach.columnsAfter) // a day with fewer rooms than it came from
        return std::clamp(column, 0, std::max(0, most));
    return std::clamp(column, reach.columnsBefore, most - reach.columnsAfter);
}

/// Where the one held may be so that all of it stays inside the day; the whole day when that cannot be.
Stretch startsOf(const Field &field, int length, const Reach &reach)
{
    const int first = field.first + reach.minutesBefore;
    const int last = field.last - reach.minutesAfter;
    return last - first < length ? Stretch{field.first, field.last - field.first}
                                 : Stretch{first, last - first};
}

/// The last room on the way that nobody is in at that time: what is drawn over several rooms stops there.
int freeUpTo(const Field &field, int from, int to, const Stretch &at)
{
    const auto isBusy = [&](int column) {
        const auto meets = [&](const Stretch &other) { return other.overlaps(at); };
        return column < int(field.busy.size()) &&
               std::any_of(field.busy[size_t(column)].begin(), field.busy[size_t(column)].end(), meets);
    };
    const int step = to < from ? -1 : 1;
    int last = from;
    while (last != to && !isBusy(last + step))
        last += step;
    return last;
}

} // namespace

SnapLines Field::lines(int column, int columns, bool exact) const
{
    SnapLines lines{{}, {}, exact ? 1 : step, pull / geometry.minuteHeight, first, last};
    if (exact)
        return lines;
    lines.rounds = rounds;
    const size_t end = std::min(edges.size(), size_t(std::max(0, column + columns)));
    for (size_t i = size_t(std::max(0, column)); i < end; ++i)
        lines.edges.insert(lines.edges.end(), edges[i].begin(), edges[i].end());
    return lines;
}

void Gesture::press(const Hold &hold, const Under &under, const QPoint &pointer)
{
    cancel();
    held = hold;
    shown = hold.from;
    pressedAt = pointer;
    pressedOn = under.point;
    pressed = true;
}

void Gesture::cancel()
{
    *this = Gesture();
}

void Gesture::lift(const Hold &hold)
{
    press(hold, {}, {});
    shown.zone = Under::Grid;
    dragging = lifted = true;
}

bool Gesture::move(const Field &field, const Under &under, const QPoint &pointer, qint64 now, bool exact)
{
    if (!pressed)
        return false;
    dragging = dragging || (pointer - pressedAt).manhattanLength() >= slack;
    if (!dragging)
        return false;
    watchTab(under, now);
    const bool carries = held.grip == Grip::Body && held.kind != Hold::Empty;
    Ghost next = shown;
    // an edge, or what is being drawn, has no place outside the grid
    next.zone = carries || under.zone == Under::Grid ? under.zone : Under::Nowhere;
    next.tab = under.tab;
    if (next.zone == Under::Tab)
        next.at = held.from.at; // another day, the same time
    if (under.zone == Under::Grid && field.geometry.columns > 0)
        next = ghostOn(field, under.point, exact);
    const bool changed = next != shown;
    shown = next;
    return changed;
}

Ghost Gesture::ghostOn(const Field &field, const QPointF &point, bool exact) const
{
    if (held.kind == Hold::Empty)
        return drawn(field, point, exact);
    if (held.grip == Grip::Top || held.grip == Grip::Bottom)
        return stretched(field, point, exact);
    if (held.grip == Grip::Left || held.grip == Grip::Right)
        return widened(field, point);
    return carried(field, point, exact);
}

Ghost Gesture::carried(const Field &field, const QPointF &point, bool exact) const
{
    const Geometry &grid = field.geometry;
    Ghost next = held.from;
    next.zone = Under::Grid;
    next.columns = std::min(next.columns, grid.columns);
    const bool fromShelf = held.kind == Hold::FromShelf;
    const bool staysAside = held.from.aside && grid.isAside(point);
    next.aside = staysAside;
    if (staysAside) {
        next.column = columnKept(field, held.from.column, next.columns, held.reach);
    } else {
        const bool grabbedColumn = !fromShelf && !held.from.aside;
        const int offset = grabbedColumn ? grid.columnAt(pressedOn) - held.from.column : 0;
        next.column = columnKept(field, grid.columnAt(point) - offset, next.columns, held.reach);
    }
    const double above = fromShelf ? shelfOffset : grid.along(pressedOn) - grid.along(held.from.at.start);
    const double start = grid.firstMinute + (grid.along(point) - above) / grid.minuteHeight;
    SnapLines lines = field.lines(next.column, next.columns, exact);
    const Stretch inside = startsOf(field, held.from.at.length, held.reach);
    lines.first = inside.start;
    lines.last = inside.end();
    next.at = snappedMove(lines, start, held.from.at.length, held.takesRound);
    return next;
}

Ghost Gesture::stretched(const Field &field, const QPointF &point, bool exact) const
{
    Ghost next = held.from;
    next.zone = Under::Grid;
    const Stretch &was = held.from.at;
    const SnapLines lines = field.lines(next.column, next.columns, exact);
    const int edge = snappedEdge(lines, field.geometry.minuteAt(point));
    const int least = exact ? 1 : leastLength(field);
    if (held.grip == Grip::Bottom) {
        next.at.length = std::max(edge - was.start, least);
    } else {
        next.at.start = std::min(edge, was.end() - least);
        next.at.length = was.end() - next.at.start;
    }
    return next;
}

Ghost Gesture::widened(const Field &field, const QPointF &point) const
{
    Ghost next = held.from;
    next.zone = Under::Grid;
    const int column = field.geometry.columnAt(point);
    const int last = next.column + next.columns - 1;
    if (held.grip == Grip::Right) {
        next.columns = std::max(column - next.column + 1, 1);
    } else {
        next.column = std::min(column, last);
        next.columns = last - next.column + 1;
    }
    return next;
}

Ghost Gesture::drawn(const Field &field, const QPointF &point, bool exact) const
{
    const Geometry &grid = field.geometry;
    const double from = grid.minuteAt(pressedOn);
    const double to = grid.minuteAt(point);
    const int there = grid.columnAt(pressedOn);
    const Stretch meant{int(std::min(from, to)), std::max(1, int(std::abs(to - from)))};
    const int here = freeUpTo(field, there, grid.columnAt(point), meant);
    const int left = std::min(here, there);
    const int right = std::max(here, there);
    const SnapLines lines = field.lines(left, right - left + 1, exact);
    const int one = snappedEdge(lines, from);
    const int other = snappedEdge(lines, to);
    const int top = std::min(one, other);
    const int bottom = std::max(one, other);
    const int length = std::max(bottom - top, exact ? 1 : std::max(5, field.step));
    return {Under::Grid, {std::min(top, field.last - length), length}, left, right - left + 1, false, -1};
}

std::optional<Ghost> Gesture::release()
{
    const bool dropped =
        dragging && shown.zone != Under::Nowhere && (shown.zone != Under::Grid || shown.column >= 0);
    const Ghost ghost = shown;
    cancel();
    return dropped ? std::optional(ghost) : std::nullopt;
}

void Gesture::watchTab(const Under &under, qint64 now)
{
    const int tab = under.zone == Under::Tab ? under.tab : -1;
    if (tab == overTab)
        return;
    overTab = tab;
    overTabSince = now;
    turned = false;
}

std::optional<int> Gesture::tabToTurn(qint64 now)
{
    if (!dragging || overTab < 0 || turned || now - overTabSince < holdOverTab)
        return std::nullopt;
    turned = true;
    return overTab;
}

Ghost nudged(const Field &field, Ghost at, Nudge nudge, const Reach &reach)
{
    const Stretch inside = startsOf(field, at.at.length, reach);
    const int step = field.step;
    const int later = (at.at.start / step + 1) * step;
    const int earlier = (at.at.start + step - 1) / step * step - step;
    switch (nudge) {
    case Nudge::Earlier:
        at.at.start = std::max(earlier, inside.start);
        break;
    case Nudge::Later:
        at.at.start = std::min(later, inside.end() - at.at.length);
        break;
    case Nudge::RoomBefore:
        at.column = columnKept(field, at.column - 1, at.columns, reach);
        break;
    case Nudge::RoomAfter:
        at.column = columnKept(field, at.column + 1, at.columns, reach);
        break;
    case Nudge::Shorter:
        at.at.length = std::max(at.at.length - step, leastLength(field));
        break;
    case Nudge::Narrower:
        at.columns = std::max(1, at.columns - 1);
        break;
    case Nudge::Wider:
        at.columns = std::min(at.columns + 1, std::max(1, field.geometry.columns - at.column));
        break;
    case Nudge::Longer:
        at.at.length = std::min(at.at.length + step, field.last - at.at.start);
        break;
    }
    return at;
}

Ghost jumped(const Field &field, Ghost at, bool later, const Hold &hold)
{
    at.at.length = hold.from.at.length;
    const SnapLines lines = field.lines(at.column, at.columns, false);
    std::vector<int> stops = lines.edges;
    for (const Stretch &round : lines.rounds)
        stops.push_back(round.start);
    const Stretch inside = startsOf(field, at.at.length, hold.reach);
    std::optional<int> best;
    for (const int stop : stops) {
        const bool ahead = later ? stop > at.at.start : stop < at.at.start;
        const bool fits = stop >= inside.start && stop + at.at.length <= inside.end();
        if (ahead && fits && (!best || (later ? stop < *best : stop > *best)))
            best = stop;
    }
    at.at.start = best.value_or(at.at.start);
    for (const Stretch &round : lines.rounds) {
        if (best && round.start == *best)
            at.at = onRound(round, at.at.length, hold.takesRound);
    }
    at.at.length = std::min(at.at.length, field.last - at.at.start);
    return at;
}

QPoint scrollPush(const QRect &area, const QPoint &pointer)
{
    constexpr int edge = 28;
    const auto push = [](int at, int low, int high) {
        if (at < low + edge)
            return -std::min(low + edge - at, 2 * edge) / 2;
        return at > high - edge ? std::min(at - high + edge, 2 * edge) / 2 : 0;
    };
    return {push(pointer.x(), area.left(), area.right()), push(pointer.y(), area.top(), area.bottom())};
}

} // namespace blokplan::ui

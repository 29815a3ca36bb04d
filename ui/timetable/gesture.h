#pragma once

#include "ui/timetable/snap.h"

#include <QPoint>
#include <QRect>

#include <optional>

namespace blokplan::ui
{

/// What one of the page's targets answers for the pointer.
struct Under {
    enum Zone { Nowhere, Grid, Tab, Shelf };
    Zone zone = Nowhere;
    QPointF point; ///< on the grid, in its pixels (may lie a little outside it)
    int tab = -1;  ///< the day's tab

    static Under grid(const QPointF &point) { return {Grid, point, -1}; }
    static Under onTab(int tab) { return {Tab, {}, tab}; }
    static Under shelf() { return {Shelf, {}, -1}; }
};

/// Where the thing would be if it were dropped now: a value beside the plan, forgotten by Escape.
struct Ghost {
    Under::Zone zone = Under::Nowhere;
    Stretch at;
    int column = -1; ///< the first of `columns` adjacent ones; -1 while it has none
    int columns = 1;
    bool aside = false; ///< among what goes on all day; `column` is then its room
    int tab = -1;       ///< the day whose tab it is over

    bool operator==(const Ghost &) const = default;
};

/// The day that is being gestured on.
struct Field {
    Geometry geometry;
    std::vector<Stretch> rounds;
    std::vector<std::vector<int>> edges; ///< by column: the minutes where others begin and end
    int step = 5;                        ///< minutes
    int first = 0;                       ///< of the day, minutes
    int last = 1440;
    std::vector<std::vector<Stretch>> busy = {}; ///< by column: where others stand

    /// With `exact` only the minute counts.
    [[nodiscard]] SnapLines lines(int column, int columns, bool exact) const;
};

/// How far what is carried along reaches beyond the one that is held; all of it stays on the grid.
struct Reach {
    int columnsBefore = 0;
    int columnsAfter = 0;
    int minutesBefore = 0;
    int minutesAfter = 0;
};

/// What is held when the button goes down.
struct Hold {
    enum Kind { Block, Empty, FromShelf };
    Kind kind = Block;
    Grip grip = Grip::Body;
    Ghost from;
    bool takesRound = false; ///< on a round it takes the round's length
    Reach reach = {};
};

/// One step by keyboard.
enum class Nudge { Earlier, Later, RoomBefore, RoomAfter, Shorter, Longer, Narrower, Wider };
Ghost nudged(const Field &field, Ghost at, Nudge nudge, const Reach &reach = {});
/// To the next line that a drag would hold on to: a round, whose length it takes as a drop does, an end or
/// start of a neighbour. `hold` is what was picked up.
Ghost jumped(const Field &field, Ghost at, bool later, const Hold &hold);

/// Press, move, release, Escape: plain points and milliseconds in, a ghost and at last the place of the drop
/// out. One gesture serves grid, day tabs and shelf.
class Gesture
{
public:
    static constexpr int holdOverTab = 400; ///< ms until the day turns
    static constexpr int slack = 4;         ///< pixels before a press becomes a drag

    void press(const Hold &hold, const Under &under, const QPoint &pointer);
    /// Picked up by key: there is a ghost at once, and no pointer moves it.
    void lift(const Hold &hold);
    void show(const Ghost &ghost) { shown = ghost; }
    /// True when the ghost has changed.
    bool move(const Field &field, const Under &under, const QPoint &pointer, qint64 now, bool exact);
    /// Where it was dropped; nothing for a mere click or a place where nothing can be.
    std::optional<Ghost> release();
    void cancel();

    [[nodiscard]] bool isPressed() const { return pressed; }
    [[nodiscard]] bool isDragging() const { return dragging; }
    [[nodiscard]] bool isLifted() const { return lifted; }
    [[nodiscard]] const Hold &hold() const { return held; }
    [[nodiscard]] const Ghost &ghost() const { return shown; }
    /// The tab whose day is to be shown now, once for each stay over it.
    std::optional<int> tabToTurn(qint64 now);

private:
    Ghost carried(const Field &field, const QPointF &point, bool exact) const;
    Ghost stretched(const Field &field, const QPointF &point, bool exact) const;
    Ghost widened(const Field &field, const QPointF &point) const;
    Ghost drawn(const Field &field, const QPointF &point, bool exact) const;
    Ghost ghostOn(const Field &field, const QPointF &point, bool exact) const;
    void watchTab(const Under &under, qint64 now);

    Hold held;
    Ghost shown;
    QPoint pressedAt;
    QPointF pressedOn; ///< on the grid
    bool pressed = false;
    bool dragging = false;
    bool lifted = false;
    int overTab = -1;
    qint64 overTabSince = 0;
    bool turned = false;
};

/// How far to scroll in one tick for a pointer near an edge of the area: nothing in its middle.
QPoint scrollPush(const QRect &area, const QPoint &pointer);

} // namespace blokplan::ui

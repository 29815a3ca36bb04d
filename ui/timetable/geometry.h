#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace blokplan::ui
{

/// A stretch of a programme day: minutes since midnight of the day's date; may pass 1440.
struct Stretch {
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    [[nodiscard]] bool overlaps(const Stretch &other) const
    {
        return start < other.end() && other.start < end();
    }
    bool operator==(const Stretch &) const = default;
};

/// Some adjacent columns, or a share of their common width: what stands side by side has a share each.
struct Piece {
    int column = 0;
    int columns = 1;
    double from = 0;
    double to = 1;

    [[nodiscard]] bool covers(int other) const { return other >= column && other < column + columns; }
    bool operator==(const Piece &) const = default;
};

/// The part of a block that is held. The names are those of a grid with its rooms across: Top is the edge
/// where it begins, Left the edge of its first room, wherever these lie on the screen.
enum class Grip { None, Body, Top, Bottom, Left, Right };

/// What runs across the grid; the other one runs down.
enum class Across { Rooms, Time };

/// A way on the screen, and what it means on the grid.
enum class Direction { Up, Down, Left, Right };
enum class Way { Earlier, Later, RoomBefore, RoomAfter };

/// The grid of one day as numbers: rooms one way ("columns", also where they lie as rows), time the other in
/// true proportion. Points and rects are pixels of the whole grid, its first column and minute at (0, 0);
/// headers and scrolling are not its matter.
struct Geometry {
    int firstMinute = 540; ///< minutes since midnight of the day's date
    int lastMinute = 1080;
    int columns = 0;
    int asideLanes = 0;        ///< narrow lanes after the columns, for what goes on all day
    double columnWidth = 160;  ///< pixels a room, whichever way the rooms run
    double minuteHeight = 1.4; ///< pixels a minute, whichever way time runs
    bool rightToLeft = false;
    Across across = Across::Rooms;

    static constexpr double asideLaneWidth = 34;

    [[nodiscard]] double asideWidth() const;
    [[nodiscard]] QSizeF size() const;

    /// Pixels from the first minute on, and of a point that many.
    [[nodiscard]] double along(int minute) const;
    [[nodiscard]] double along(const QPointF &point) const { return read(point).y(); }
    /// The minute there, not rounded, kept inside the grid.
    [[nodiscard]] double minuteAt(const QPointF &point) const;
    /// The column there, the nearest one when it lies outside; -1 when there are none.
    [[nodiscard]] int columnAt(const QPointF &point) const;
    /// The gap between columns that lies nearest: 0 is before the first.
    [[nodiscard]] int gapAt(const QPointF &point) const;
    [[nodiscard]] bool isAside(const QPointF &point) const;
    /// On a room at a time, not aside and not outside.
    [[nodiscard]] bool isOnRoom(const QPointF &point) const;

    [[nodiscard]] QRectF columnRect(int column) const;
    [[nodiscard]] QRectF asideRect() const;
    /// All of the columns for that time, without gaps.
    [[nodiscard]] QRectF stretchRect(const Stretch &at) const;
    [[nodiscard]] QRectF stretchRect(const Stretch &at, int column) const;
    [[nodiscard]] QRectF rect(const Stretch &at, const Piece &piece) const;
    [[nodiscard]] QRectF rectAside(const Stretch &at, int lane) const;

    /// What of the block one holds there; edges only where the block is large enough to leave room for its
    /// body, and the upper and lower one of a block over several rooms only in its middle, a room wide.
    [[nodiscard]] Grip gripAt(const QRectF &block, const QPointF &point) const;
    [[nodiscard]] Way wayOf(Direction direction) const;

    /// A point and a rect as they would lie with the rooms across and read from left: x counts rooms, y time.
    [[nodiscard]] QPointF read(const QPointF &point) const;
    [[nodiscard]] QRectF read(const QRectF &rect) const;

    bool operator==(const Geometry &) const = default;

private:
    [[nodiscard]] double left(double share) const; ///< of a place counted in columns
    [[nodiscard]] double breadth() const { return left(columns) + asideWidth(); }
    [[nodiscard]] double length() const { return along(lastMinute); }
    /// From where it would lie with rooms across to where it lies.
    [[nodiscard]] QRectF placed(const QRectF &rect) const;
};

} // namespace blokplan::ui

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

/// The part of a block that is held.
enum class Grip { None, Body, Top, Bottom, Left, Right };

/// The grid of one day as numbers: columns across, time down in true proportion. Points and rects are pixels
/// of the whole grid, its first column and minute at (0, 0); headers and scrolling are not its matter.
struct Geometry {
    int firstMinute = 540; ///< minutes since midnight of the day's date
    int lastMinute = 1080;
    int columns = 0;
    int asideLanes = 0; ///< narrow lanes after the columns, for what goes on all day
    double columnWidth = 160;
    double minuteHeight = 1.4;
    bool rightToLeft = false;

    static constexpr double asideLaneWidth = 34;
    static constexpr double asideMinimum = 104; ///< so that its head can be read

    [[nodiscard]] double asideWidth() const;
    [[nodiscard]] QSizeF size() const;

    [[nodiscard]] double y(int minute) const;
    /// The minute at that height, not rounded, kept inside the grid.
    [[nodiscard]] double minuteAt(double y) const;
    /// The column at that place, the nearest one when it lies outside; -1 when there are none.
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] bool isAside(double x) const;

    [[nodiscard]] QRectF columnRect(int column) const;
    [[nodiscard]] QRectF asideRect() const;
    [[nodiscard]] QRectF rect(const Stretch &at, const Piece &piece) const;
    [[nodiscard]] QRectF rectAside(const Stretch &at, int lane) const;

    bool operator==(const Geometry &) const = default;

private:
    [[nodiscard]] double left(double share) const; ///< of a place counted in columns, as read from left
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
};

/// What of the block one holds there; edges only where the block leaves room for its body.
Grip gripAt(const QRectF &block, const QPointF &point, bool rightToLeft);

} // namespace blokplan::ui

#include "ui/timetable/geometry.h"

#include <algorithm>
#include <cmath>

namespace blokplan::ui
{

namespace
{

constexpr double gap = 2; ///< between a block and the lines beside it

QRectF inset(const QRectF &rect)
{
    const double side = std::min(gap, rect.width() / 6);
    return rect.adjusted(side, 1, -side, rect.height() > 6 ? -1 : 0);
}

} // namespace

double Geometry::asideWidth() const
{
    return asideLanes == 0 ? 0 : std::max(asideMinimum, asideLanes * asideLaneWidth + 8);
}

QSizeF Geometry::size() const
{
    return {left(columns) + asideWidth(), std::round((lastMinute - firstMinute) * minuteHeight)};
}

double Geometry::left(double share) const
{
    return std::round(share * columnWidth);
}

double Geometry::y(int minute) const
{
    return std::round((minute - firstMinute) * minuteHeight);
}

double Geometry::minuteAt(double y) const
{
    return std::clamp(firstMinute + y / minuteHeight, double(firstMinute), double(lastMinute));
}

int Geometry::columnAt(double x) const
{
    const double from = rightToLeft ? size().width() - x : x;
    return columns == 0 ? -1 : std::clamp(int(std::floor(from / columnWidth)), 0, columns - 1);
}

bool Geometry::isAside(double x) const
{
    return asideLanes > 0 && (rightToLeft ? size().width() - x : x) >= left(columns);
}

QRectF Geometry::mirrored(const QRectF &rect) const
{
    return rightToLeft ? QRectF(size().width() - rect.right(), rect.top(), rect.width(), rect.height())
                       : rect;
}

QRectF Geometry::columnRect(int column) const
{
    return mirrored({left(column), 0, left(column + 1) - left(column), size().height()});
}

QRectF Geometry::asideRect() const
{
    return mirrored({left(columns), 0, asideWidth(), size().height()});
}

QRectF Geometry::rect(const Stretch &at, const Piece &piece) const
{
    const double from = left(piece.column + piece.columns * piece.from);
    const double to = left(piece.column + piece.columns * piece.to);
    return inset(mirrored({from, y(at.start), to - from, y(at.end()) - y(at.start)}));
}

QRectF Geometry::rectAside(const Stretch &at, int lane) const
{
    const double from = left(columns) + 4 + lane * asideLaneWidth;
    return inset(mirrored({from, y(at.start), asideLaneWidth, y(at.end()) - y(at.start)}));
}

Grip gripAt(const QRectF &block, const QPointF &point, bool rightToLeft)
{
    if (!block.adjusted(-1, -1, 1, 1).contains(point))
        return Grip::None;
    const double high = std::min(6.0, block.height() / 4);
    const double wide = std::min(6.0, block.width() / 5);
    if (point.y() > block.bottom() - high)
        return Grip::Bottom;
    if (point.y() < block.top() + high)
        return Grip::Top;
    if (point.x() < block.left() + wide)
        return rightToLeft ? Grip::Right : Grip::Left;
    if (point.x() > block.right() - wide)
        return rightToLeft ? Grip::Left : Grip::Right;
    return Grip::Body;
}

} // namespace blokplan::ui

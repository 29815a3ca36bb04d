#include "ui/timetable/geometry.h"

#include <algorithm>
#include <cmath>

namespace blokplan::ui
{

namespace
{

constexpr double gap = 2;              ///< between a block and the lines beside it
constexpr double asideLeastWide = 104; ///< so that its head can be read above it
constexpr double asideLeastHigh = 42;  ///< or beside it

QRectF inset(const QRectF &rect)
{
    const double side = std::min(gap, rect.width() / 6);
    return rect.adjusted(side, 1, -side, rect.height() > 6 ? -1 : 0);
}

} // namespace

double Geometry::asideWidth() const
{
    const double least = across == Across::Rooms ? asideLeastWide : asideLeastHigh;
    return asideLanes == 0 ? 0 : std::max(least, asideLanes * asideLaneWidth + 8);
}

QSizeF Geometry::size() const
{
    const QSizeF upright(breadth(), length());
    return across == Across::Rooms ? upright : upright.transposed();
}

double Geometry::left(double share) const
{
    return std::round(share * columnWidth);
}

double Geometry::along(int minute) const
{
    return std::round((minute - firstMinute) * minuteHeight);
}

QPointF Geometry::read(const QPointF &point) const
{
    const double x = rightToLeft ? size().width() - point.x() : point.x();
    return across == Across::Rooms ? QPointF(x, point.y()) : QPointF(point.y(), x);
}

QRectF Geometry::read(const QRectF &rect) const
{
    return QRectF(read(rect.topLeft()), read(rect.bottomRight())).normalized();
}

QRectF Geometry::placed(const QRectF &rect) const
{
    const QRectF lying =
        across == Across::Rooms ? rect : QRectF(rect.y(), rect.x(), rect.height(), rect.width());
    return rightToLeft ? QRectF(size().width() - lying.right(), lying.top(), lying.width(), lying.height())
                       : lying;
}

double Geometry::minuteAt(const QPointF &point) const
{
    return std::clamp(firstMinute + along(point) / minuteHeight, double(firstMinute), double(lastMinute));
}

int Geometry::columnAt(const QPointF &point) const
{
    return columns == 0 ? -1 : std::clamp(int(std::floor(read(point).x() / columnWidth)), 0, columns - 1);
}

int Geometry::gapAt(const QPointF &point) const
{
    return std::clamp(int(std::lround(read(point).x() / columnWidth)), 0, columns);
}

bool Geometry::isAside(const QPointF &point) const
{
    return asideLanes > 0 && read(point).x() >= left(columns);
}

bool Geometry::isOnRoom(const QPointF &point) const
{
    return columns > 0 && QRectF({0, 0}, size()).contains(point) && !isAside(point);
}

QRectF Geometry::columnRect(int column) const
{
    return placed({left(column), 0, left(column + 1) - left(column), length()});
}

QRectF Geometry::asideRect() const
{
    return placed({left(columns), 0, asideWidth(), length()});
}

QRectF Geometry::stretchRect(const Stretch &at) const
{
    return placed({0, along(at.start), left(columns), along(at.end()) - along(at.start)});
}

QRectF Geometry::stretchRect(const Stretch &at, int column) const
{
    const double from = left(column);
    return placed({from, along(at.start), left(column + 1) - from, along(at.end()) - along(at.start)});
}

QRectF Geometry::rect(const Stretch &at, const Piece &piece) const
{
    const double from = left(piece.column + piece.columns * piece.from);
    const double to = left(piece.column + piece.columns * piece.to);
    return placed(inset({from, along(at.start), to - from, along(at.end()) - along(at.start)}));
}

QRectF Geometry::rectAside(const Stretch &at, int lane) const
{
    const double from = left(columns) + 4 + lane * asideLaneWidth;
    return placed(inset({from, along(at.start), asideLaneWidth, along(at.end()) - along(at.start)}));
}

Grip Geometry::gripAt(const QRectF &rect, const QPointF &pointer) const
{
    if (!rect.adjusted(-1, -1, 1, 1).contains(pointer))
        return Grip::None;
    const QRectF block = read(rect);
    const QPointF point = read(pointer);
    // a small block is there to be moved: its edges are held at a larger scale
    static constexpr double leastHeight = 14;
    static constexpr double leastWidth = 40;
    const double high = block.height() < leastHeight ? 0 : std::min(6.0, block.height() / 4);
    const double wide = block.width() < leastWidth ? 0 : std::min(6.0, block.width() / 5);
    const double most = 1.5 * columnWidth; // an edge over many rooms would be in everybody's way
    const bool inMiddle =
        block.width() <= most || std::abs(point.x() - block.center().x()) <= columnWidth / 2;
    if (inMiddle && high > 0 && point.y() > block.bottom() - high)
        return Grip::Bottom;
    if (inMiddle && high > 0 && point.y() < block.top() + high)
        return Grip::Top;
    if (wide > 0 && point.x() < block.left() + wide)
        return Grip::Left;
    return wide > 0 && point.x() > block.right() - wide ? Grip::Right : Grip::Body;
}

Way Geometry::wayOf(Direction direction) const
{
    const bool upright = direction == Direction::Up || direction == Direction::Down;
    const bool back = direction == Direction::Up || direction == Direction::Left;
    const bool towardsStart = back != (rightToLeft && !upright);
    if (upright == (across == Across::Rooms))
        return towardsStart ? Way::Earlier : Way::Later;
    return towardsStart ? Way::RoomBefore : Way::RoomAfter;
}

} // namespace blokplan::ui

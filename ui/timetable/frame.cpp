#include "ui/timetable/frame.h"

namespace blokplan::ui
{

namespace
{

constexpr int strip = 20;
constexpr int narrow = 64; ///< room names stand upright below that

} // namespace

QRect Frame::grid(const QSize &size) const
{
    return {rightToLeft ? 0 : side, head, std::max(0, size.width() - side),
            std::max(0, size.height() - head)};
}

QRect Frame::above(const QSize &size) const
{
    const QRect all = grid(size);
    return {all.left(), 0, all.width(), head};
}

QRect Frame::beside(const QSize &size) const
{
    const QRect all = grid(size);
    return {rightToLeft ? all.right() + 1 : 0, head, side, all.height()};
}

QRect Frame::rooms(const QSize &size) const
{
    return across == Across::Rooms ? above(size) : beside(size);
}

QRect Frame::hours(const QSize &size) const
{
    return across == Across::Rooms ? beside(size) : above(size);
}

Frame Frame::of(const DayBlocks &day, const Geometry &geometry)
{
    Frame frame;
    frame.across = geometry.across;
    frame.rightToLeft = geometry.rightToLeft;
    frame.bands = day.bands.empty() ? 0 : strip;
    frame.groups = day.groups.empty() ? 0 : strip;
    if (geometry.across == Across::Rooms) {
        frame.side = 54 + frame.bands;
        frame.head = (geometry.columnWidth < narrow ? 104 : 46) + frame.groups;
    } else {
        frame.side = 148 + frame.groups;
        frame.head = 26 + frame.bands;
    }
    return frame;
}

} // namespace blokplan::ui

#include "ui/timetable/painter.h"

#include <QPainter>

namespace blokplan::ui
{

namespace
{

/// What of the stretch lies on the grid.
Stretch shownPart(const DayBlocks &day, const Stretch &at)
{
    const int from = std::max(at.start, day.firstMinute);
    return {from, std::max(0, std::min(at.end(), day.lastMinute) - from)};
}

/// What is left of the shown day when the open stretches are taken out.
std::vector<Stretch> closedParts(const DayBlocks &day, std::vector<Stretch> open)
{
    std::sort(open.begin(), open.end(), [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
    std::vector<Stretch> closed;
    int from = day.firstMinute;
    for (const Stretch &one : open) {
        if (one.length > 0 && one.start > from)
            closed.push_back({from, one.start - from});
        from = one.length > 0 ? std::max(from, one.end()) : from;
    }
    if (from < day.lastMinute)
        closed.push_back({from, day.lastMinute - from});
    return closed;
}

bool isSeen(const QRectF &rect, const QRectF &clip)
{
    return rect.right() >= clip.left() && rect.left() <= clip.right() && rect.bottom() >= clip.top() &&
           rect.top() <= clip.bottom();
}

void paintClosed(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    const Geometry &grid = scene.geometry;
    for (int i = 0; i < grid.columns; ++i) {
        if (!isSeen(grid.columnRect(i), clip))
            continue;
        const std::vector<Stretch> &own = scene.day.columns[size_t(i)].open;
        for (const Stretch &closed : closedParts(scene.day, own.empty() ? std::vector{scene.day.open} : own))
            painter.fillRect(grid.stretchRect(closed, i), scene.theme.closed);
    }
    if (grid.asideLanes == 0 || !isSeen(grid.asideRect(), clip))
        return;
    for (const Stretch &closed : closedParts(scene.day, {scene.day.open}))
        painter.fillRect(grid.stretchRect(closed, grid.columns) & grid.asideRect(), scene.theme.closed);
}

/// A line one pixel wide where that minute begins, through the clip.
QRectF timeLine(const Geometry &grid, const QRectF &clip, int minute)
{
    const QRectF at = grid.stretchRect({minute, 0});
    if (grid.across == Across::Rooms)
        return {clip.left(), at.top() - 1, clip.width(), 1};
    return {at.left() - (grid.rightToLeft ? 0 : 1), clip.top(), 1, clip.height()};
}

void paintLines(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    const Geometry &grid = scene.geometry;
    const int step = grid.minuteHeight > 3.2 ? 15 : grid.minuteHeight > 0.7 ? 30 : 60;
    const double one = grid.minuteAt(clip.topLeft());
    const double other = grid.minuteAt(clip.bottomRight());
    const int last = int(std::max(one, other)) + 1;
    for (int at = int(std::min(one, other)) / step * step; at <= last; at += step)
        painter.fillRect(timeLine(grid, clip, at), at % 60 == 0 ? scene.theme.line : scene.theme.faintLine);
}

/// The line after a column, a pixel wide.
QRectF roomLine(const Geometry &grid, const QRectF &column, const QRectF &clip)
{
    if (grid.across == Across::Time)
        return {clip.left(), column.bottom() - 1, clip.width(), 1};
    return {grid.rightToLeft ? column.left() : column.right() - 1, clip.top(), 1, clip.height()};
}

} // namespace

void paintGround(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    const Geometry &grid = scene.geometry;
    for (const Band &band : scene.day.bands)
        painter.fillRect(grid.stretchRect(shownPart(scene.day, band.at)), scene.theme.band);
    paintClosed(painter, scene, clip);
    const QRectF shown = clip & QRectF({0, 0}, grid.size());
    paintLines(painter, scene, shown);
    for (int i = 0; i < grid.columns; ++i) {
        if (isSeen(grid.columnRect(i), clip))
            painter.fillRect(roomLine(grid, grid.columnRect(i), shown), scene.theme.line);
    }
}

} // namespace blokplan::ui

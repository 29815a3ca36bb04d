#include "ui/timetable/view.h"

/// Titles taken on the grid: of a block that is there, and of something new.
namespace blokplan::ui
{

void TimetableView::editTitle(const PlacementId &id)
{
    const Block *block = blocks.find(id);
    if (block == nullptr)
        return;
    moveTo(id);
    titled = id;
    editor->open(rectOf(id), block->title);
}

void TimetableView::askTitleAt(const Ghost &place)
{
    if (place.column < 0)
        return;
    titled = {};
    waiting = place;
    const QRectF rect = grid.rect(place.at, {place.column, place.columns, 0, 1});
    ensureVisible(rect);
    viewport()->update();
    editor->open(inViewport(rect), {});
}

void TimetableView::finishTitle(const QString &title, bool byEnter)
{
    const std::optional<Ghost> place = std::exchange(waiting, std::nullopt);
    viewport()->update();
    if (!titled.isNull() && !title.isEmpty())
        emit named(std::exchange(titled, {}), title);
    else if (place && (byEnter || !title.isEmpty()))
        emit created(*place, title.isEmpty() ? tr("New session") : title);
}

/// Inside a round that is free there the round's time, else 45 minutes from the clock's step.
Ghost TimetableView::placeAt(const QPointF &point) const
{
    const int column = grid.columnAt(point);
    const double minute = grid.minuteAt(point);
    for (const Band &round : blocks.bands) {
        if (round.at.start <= minute && minute < round.at.end())
            return {Under::Grid, round.at, column, 1, false, -1};
    }
    const int start = int(minute) / step * step;
    const int length = std::min(45, blocks.lastMinute - blocks.firstMinute);
    return {Under::Grid, {std::min(start, blocks.lastMinute - length), length}, column, 1, false, -1};
}

Ghost TimetableView::newPlace() const
{
    if (const Block *block = blocks.find(now); block != nullptr && chosen.contains(now)) {
        const int length = std::min(45, std::max(5, blocks.lastMinute - block->at.end()));
        return {Under::Grid,   {std::min(block->at.end(), blocks.lastMinute - length), length},
                block->column, 1,
                false,         -1};
    }
    Ghost free = firstFree(blocks, 45);
    if (free.column >= 0)
        return free;
    return placeAt(onGrid(gridArea().center()));
}

} // namespace blokplan::ui

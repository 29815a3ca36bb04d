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

Ghost TimetableView::placeAt(const QPointF &point) const
{
    return pointedPlace(blocks, grid.columnAt(point), grid.minuteAt(point), step);
}

Ghost TimetableView::newPlace() const
{
    const Block *block = chosen.contains(now) ? blocks.find(now) : nullptr;
    const Ghost after = block == nullptr ? Ghost() : placeAfter(blocks, *block, step);
    if (after.column >= 0)
        return after;
    const Ghost free = firstFree(blocks, 45);
    if (free.column >= 0)
        return free;
    return placeAt(onGrid(gridArea().center()));
}

} // namespace blokplan::ui

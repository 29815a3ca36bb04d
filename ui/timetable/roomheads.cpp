#include "ui/timetable/roomheads.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace blokplan::ui
{

namespace
{

/// The columns among which that one can move: [first, last).
std::pair<int, int> rangeOf(const DayBlocks &day, int column)
{
    for (const RoomGroup &group : day.groups) {
        if (column >= group.column && column < group.column + group.columns)
            return {group.column, group.column + group.columns};
    }
    const int all = int(day.columns.size());
    if (day.groups.empty())
        return {0, all};
    const RoomGroup &last = day.groups.back(); // rooms without a group stand behind the groups
    return {last.column + last.columns, all};
}

} // namespace

int gapFor(const DayBlocks &day, int column, int nearest)
{
    const auto [first, last] = rangeOf(day, column);
    const int gap = std::clamp(nearest, first, last);
    return gap == column || gap == column + 1 ? -1 : gap;
}

QList<RoomId> reordered(const DayBlocks &day, int column, int gap)
{
    QList<RoomId> rooms;
    for (const RoomColumn &one : day.columns)
        rooms.append(one.room);
    const int to = gap > column ? gap - 1 : gap;
    if (column >= 0 && column < rooms.size() && to >= 0)
        rooms.move(column, std::min(to, int(rooms.size()) - 1));
    return rooms;
}

int gapBeside(const DayBlocks &day, int column, bool later)
{
    return gapFor(day, column, later ? column + 2 : column - 1);
}

RoomHeads::RoomHeads(TimetableView &theView) : QObject(&theView), view(theView)
{
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this); // for Escape
}

bool RoomHeads::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && dragging &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        forget();
        return true;
    }
    if (watched != view.viewport())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return mouse->button() == Qt::LeftButton && press(mouse->position().toPoint());
    case QEvent::MouseMove:
        return !held.isNull() && move(mouse->position().toPoint());
    case QEvent::MouseButtonRelease:
        return mouse->button() == Qt::LeftButton && !held.isNull() && release(mouse->position().toPoint());
    default:
        return false;
    }
}

bool RoomHeads::press(const QPoint &point)
{
    const int column = view.headAt(point);
    const auto &columns = view.day().columns;
    held = column >= 0 && column < int(columns.size()) ? columns[size_t(column)].room : RoomId();
    pressedAt = point;
    return !held.isNull();
}

bool RoomHeads::move(const QPoint &point)
{
    dragging = dragging || (point - pressedAt).manhattanLength() > Gesture::slack;
    if (!dragging)
        return true;
    view.viewport()->setCursor(Qt::ClosedHandCursor);
    emit carried(view.day().columnOf(held), gapAt(point));
    return true;
}

/// Where it would go; -1 also when it is gone meanwhile.
int RoomHeads::gapAt(const QPoint &point) const
{
    const int column = view.day().columnOf(held);
    return column < 0 ? -1 : gapFor(view.day(), column, view.geometryOfGrid().gapAt(view.onGrid(point)));
}

bool RoomHeads::release(const QPoint &point)
{
    const RoomId room = held;
    const int to = dragging ? gapAt(point) : -1;
    forget();
    if (to >= 0)
        emit moved(room, to);
    return true;
}

void RoomHeads::forget()
{
    held = {};
    if (std::exchange(dragging, false)) {
        view.viewport()->unsetCursor();
        emit carried(-1, -1);
    }
}

} // namespace blokplan::ui

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
    rooms.move(column, gap > column ? gap - 1 : gap);
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
        return held >= 0 && move(mouse->position().toPoint());
    case QEvent::MouseButtonRelease:
        return mouse->button() == Qt::LeftButton && held >= 0 && release();
    default:
        return false;
    }
}

bool RoomHeads::press(const QPoint &point)
{
    held = view.headAt(point);
    pressedAt = point;
    return held >= 0;
}

bool RoomHeads::move(const QPoint &point)
{
    dragging = dragging || (point - pressedAt).manhattanLength() > Gesture::slack;
    if (!dragging)
        return true;
    view.viewport()->setCursor(Qt::ClosedHandCursor);
    const int nearest = view.geometryOfGrid().gapAt(view.onGrid(point));
    gap = gapFor(view.day(), held, nearest);
    emit carried(held, gap);
    return true;
}

bool RoomHeads::release()
{
    const int column = held;
    const int to = dragging ? gap : -1;
    forget();
    if (to >= 0)
        emit moved(column, to);
    return true;
}

void RoomHeads::forget()
{
    held = gap = -1;
    if (std::exchange(dragging, false)) {
        view.viewport()->unsetCursor();
        emit carried(-1, -1);
    }
}

} // namespace blokplan::ui

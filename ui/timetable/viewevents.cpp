#include "ui/timetable/groupwishes.h"
#include "ui/timetable/view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

/// The view's hands: mouse and keys to the gesture.
namespace blokplan::ui
{

Under TimetableView::underAt(const QPoint &screen) const
{
    const QPoint point = viewport()->mapFromGlobal(screen);
    if (viewport()->rect().contains(point))
        return Under::grid(onGrid(point));
    const Under other = besideGrid ? besideGrid(screen) : Under();
    // an edge that is pulled, or a new block that is drawn, stays on the grid a little beside it; over
    // something else it has no place
    const bool stays = hand.hold().kind == Hold::Empty || hand.hold().grip != Grip::Body;
    return stays && hand.isPressed() && other.zone == Under::Nowhere ? Under::grid(onGrid(point)) : other;
}

void TimetableView::take(const Hold &hold, const Block &what, const QPoint &screen)
{
    load = what;
    along.clear();
    copies = again = clashes = false;
    pressedWith = {};
    field = fieldOf(blocks, grid, step, inHand());
    hand.press(hold, underAt(screen), screen);
    lastPointer = screen;
}

void TimetableView::carry(const QPoint &screen, Qt::KeyboardModifiers modifiers)
{
    lastPointer = screen;
    lastModifiers = modifiers;
    const bool dragged = hand.isDragging();
    const Ghost before = hand.ghost();
    const bool exact = modifiers.testFlag(Qt::ShiftModifier);
    const bool copied =
        std::exchange(copies, modifiers.testFlag(Qt::ControlModifier) && hand.hold().kind == Hold::Block &&
                                  hand.hold().grip == Grip::Body);
    const bool changed =
        hand.move(field, underAt(screen), screen, clock.elapsed(), exact) || copied != copies;
    if (!hand.isDragging())
        return;
    if (!dragged) {
        ticker.start();
        for (const PlacementId &id : inHand())
            updateBlock(id);
    }
    if (copied != copies)
        viewport()->update(); // what steps back
    if (changed || !dragged) {
        showVerdict();
        updateGhost(before);
    }
    label->showBeside(label->parentWidget()->mapFromGlobal(screen));
}

void TimetableView::showVerdict()
{
    if (label->parentWidget() != window())
        label->setParent(window());
    const DropVerdict verdict = judged ? judged(carried(), hand.hold(), hand.ghost()) : DropVerdict();
    clashes = verdict.clashes;
    label->say(verdict.place, verdict.text, verdict.clashes);
}

void TimetableView::updateGhost(const Ghost &before)
{
    constexpr size_t many = 20; // then one update is cheaper
    if (along.size() > many)
        return viewport()->update();
    Scene both = scene();
    const auto update = [&] {
        for (const QRectF &rect : Painter::ghostRects(both))
            viewport()->update(inViewport(rect).adjusted(-2, -2, 2, 2));
    };
    update();
    both.ghost = before;
    for (auto &[block, ghost] : both.along)
        ghost = carriedAlong(blocks, block, hand.hold().from, before);
    update();
}

void TimetableView::letGo()
{
    const Hold hold = hand.hold();
    const Carried what = carried();
    const bool clicked = hand.isPressed() && !hand.isDragging() && hold.kind == Hold::Block;
    const std::optional<Ghost> drop = hand.release();
    forget();
    if (clicked)
        clickedOn(what.placement);
    if (!drop)
        return;
    if (hold.kind == Hold::Empty)
        askTitleAt(*drop);
    else
        emit dropped(what, hold, *drop);
}

void TimetableView::forget()
{
    ticker.stop();
    hand.cancel();
    label->hide();
    load = Block();
    along.clear();
    cameFrom = nullptr;
    copies = again = clashes = false;
    viewport()->update();
    emit handEmptied();
}

/// While dragging: near an edge the grid scrolls, over a tab the day turns.
void TimetableView::tick()
{
    if (const auto tab = hand.tabToTurn(clock.elapsed()))
        emit tabWanted(*tab);
    const QPoint point = viewport()->mapFromGlobal(lastPointer);
    if (!(hand.isDragging() || bandFrom) || !viewport()->rect().contains(point))
        return;
    const QPoint push = scrollPush(gridArea(), point);
    const QPoint before = scrolled();
    if (!push.isNull())
        setScrolled(before + push);
    if (scrolled() == before)
        return;
    if (bandFrom)
        stretchBand(point);
    else
        carry(lastPointer, lastModifiers);
}

void TimetableView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (hand.isLifted())
        forget();
    if (event->button() == Qt::LeftButton && gridArea().contains(point))
        pressOn(point, event->globalPosition().toPoint(), event->modifiers());
    else if (event->button() == Qt::RightButton && hand.isPressed())
        forget();
}

void TimetableView::mouseMoveEvent(QMouseEvent *event)
{
    if (bandFrom) {
        lastPointer = event->globalPosition().toPoint();
        stretchBand(event->position().toPoint());
    } else if (hand.isPressed() && !hand.isLifted()) {
        carry(event->globalPosition().toPoint(), event->modifiers());
    } else
        showCursor(event->position().toPoint());
}

void TimetableView::showCursor(const QPoint &point)
{
    const QPointF at = onGrid(point);
    const Block *block = gridArea().contains(point) ? blocks.at(grid, at) : nullptr;
    Grip grip = Grip::None;
    if (block != nullptr) {
        for (const QRectF &rect : rectsOf(grid, *block))
            grip = grip == Grip::None ? grid.gripAt(rect, at) : grip;
        if ((block->pieces.size() != 1) && (grip == Grip::Left || grip == Grip::Right))
            grip = Grip::Body;
    }
    const bool tall = grip == Grip::Top || grip == Grip::Bottom;
    const bool wide = grip == Grip::Left || grip == Grip::Right;
    const bool upright = tall == (grid.across == Across::Rooms);
    viewport()->setCursor(!tall && !wide ? Qt::ArrowCursor : upright ? Qt::SizeVerCursor : Qt::SizeHorCursor);
}

void TimetableView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && bandFrom)
        return endBand();
    if (event->button() != Qt::LeftButton || !hand.isPressed() || hand.isLifted())
        return;
    carry(event->globalPosition().toPoint(), event->modifiers());
    letGo();
}

void TimetableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !gridArea().contains(point))
        return;
    forget();
    const QPointF at = onGrid(point);
    if (const Block *block = blocks.at(grid, at))
        emit opened(PlacementId(block->id));
    else if (grid.isOnRoom(at))
        askTitleAt(placeAt(at));
}

void TimetableView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double factor = std::pow(1.0015, event->angleDelta().y() + event->angleDelta().x());
        const bool roomsOnly = event->modifiers().testFlag(Qt::ShiftModifier);
        zoomBy(factor, event->position().toPoint(), !roomsOnly, true);
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && event->angleDelta().x() == 0) {
        QScrollBar *across = horizontalScrollBar();
        across->setValue(across->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimetableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && !now.isNull();
    if (const Block *meant = byKey ? blocks.find(now) : nullptr; meant != nullptr)
        ensureVisible(rectsOf(grid, *meant).front());
    // of a block wider than the window what is to be seen of it
    const QPoint point = byKey ? (rectOf(now) & gridArea()).center() : event->pos();
    const QPoint screen = viewport()->mapToGlobal(point);
    const QPointF at = onGrid(point);
    forget();
    if (!gridArea().contains(point)) {
        if (const int column = headAt(point); column >= 0)
            emit roomMenuWanted(column, screen);
        return;
    }
    if (const Block *block = blocks.at(grid, at)) {
        if (!chosen.contains(block->id))
            select(PlacementId(block->id));
        now = block->id;
        emit blockMenuWanted(PlacementId(now), screen);
    } else if (grid.columns > 0) {
        emit placeMenuWanted(placeAt(at), screen);
    }
}

} // namespace blokplan::ui

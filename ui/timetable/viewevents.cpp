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
    // an edge that is pulled, or a new block that is drawn, stays on the grid wherever the pointer goes
    const bool stays = hand.hold().kind == Hold::Empty || hand.hold().grip != Grip::Body;
    return stays && hand.isPressed() ? Under::grid(onGrid(point)) : other;
}

void TimetableView::take(const Hold &hold, const Block &what, const QPoint &screen)
{
    load = what;
    clashes = false;
    field = fieldOf(blocks, grid, step, load.id);
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
    const bool changed = hand.move(field, underAt(screen), screen, clock.elapsed(), exact);
    if (!hand.isDragging())
        return;
    if (!dragged) {
        ticker.start();
        updateBlock(load.id);
    }
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
    const Verdict verdict = judged ? judged(carried(), hand.hold(), hand.ghost()) : Verdict();
    clashes = verdict.clashes;
    label->say(verdict.place, verdict.text, verdict.clashes);
}

void TimetableView::updateGhost(const Ghost &before)
{
    Scene both = scene();
    const auto update = [&] {
        for (const QRectF &rect : Painter::ghostRects(both))
            viewport()->update(inViewport(rect).adjusted(-2, -2, 2, 2));
    };
    update();
    both.ghost = before;
    update();
}

void TimetableView::letGo()
{
    const Hold hold = hand.hold();
    const Block what = load;
    const std::optional<Ghost> drop = hand.release();
    forget();
    if (!drop)
        return;
    if (hold.kind == Hold::Empty)
        askTitleAt(*drop);
    else
        emit dropped({what.id, what.session}, hold, *drop);
}

void TimetableView::forget()
{
    ticker.stop();
    hand.cancel();
    label->hide();
    load = Block();
    clashes = false;
    viewport()->update();
    emit handEmptied();
}

/// While dragging: near an edge the grid scrolls, over a tab the day turns.
void TimetableView::tick()
{
    if (const auto tab = hand.tabToTurn(clock.elapsed()))
        emit tabWanted(*tab);
    const QPoint point = viewport()->mapFromGlobal(lastPointer);
    if (!hand.isDragging() || !viewport()->rect().contains(point))
        return;
    const QPoint push = scrollPush(gridArea(), point);
    const QPoint before = scrolled();
    if (!push.isNull())
        setScrolled(before + push);
    if (scrolled() != before)
        carry(lastPointer, lastModifiers);
}

void TimetableView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && gridArea().contains(point))
        pressOn(point, event->globalPosition().toPoint(), event->modifiers());
    else if (event->button() == Qt::RightButton && hand.isPressed())
        forget();
}

void TimetableView::pressOn(const QPoint &point, const QPoint &screen, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = onGrid(point);
    const Block *block = blocks.at(grid, at);
    if (block == nullptr) {
        clearSelection();
        now = {};
        if (grid.isOnRoom(at))
            take({Hold::Empty, Grip::Body, placeAt(at), false}, Block(), screen);
        return;
    }
    const bool toggle = modifiers.testFlag(Qt::ControlModifier);
    const Block held = *block;
    if (toggle || !chosen.contains(held.id) || now != held.id)
        select(held.id, toggle);
    if (toggle)
        return;
    Grip grip = Grip::Body;
    for (const QRectF &rect : rectsOf(grid, held)) {
        if (rect.adjusted(-1, -1, 1, 1).contains(at))
            grip = grid.gripAt(rect, at);
    }
    const bool wholeRun = held.pieces.size() == 1 && held.asideLane < 0;
    if (!wholeRun && (grip == Grip::Left || grip == Grip::Right))
        grip = Grip::Body;
    const auto fills = [&](const Band &band) { return band.at == held.at; };
    const bool inRound = std::any_of(blocks.bands.begin(), blocks.bands.end(), fills);
    take({Hold::Block, grip, ghostOf(held), inRound}, held, screen);
}

void TimetableView::mouseMoveEvent(QMouseEvent *event)
{
    if (hand.isPressed())
        carry(event->globalPosition().toPoint(), event->modifiers());
    else
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
    if (event->button() != Qt::LeftButton || !hand.isPressed())
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

void TimetableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (hand.isPressed())
            forget();
        else
            clearSelection();
        return;
    }
    if (hand.isPressed() || stepByKey(event) || walkByKey(event))
        return;
    const bool enters =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enters && !now.isNull() && event->modifiers() == Qt::NoModifier)
        editTitle(now);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

namespace
{

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    default:
        return std::nullopt;
    }
}

Nudge nudgeOf(Way way, bool size)
{
    switch (way) {
    case Way::Earlier:
        return size ? Nudge::Shorter : Nudge::Earlier;
    case Way::Later:
        return size ? Nudge::Longer : Nudge::Later;
    case Way::RoomBefore:
        return size ? Nudge::Narrower : Nudge::RoomBefore;
    case Way::RoomAfter:
        break;
    }
    return size ? Nudge::Wider : Nudge::RoomAfter;
}

} // namespace

/// Ctrl and arrows move the block, with Shift they change its length or its rooms.
bool TimetableView::stepByKey(QKeyEvent *event)
{
    const Block *block = blocks.find(now);
    if (block == nullptr || !event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool size = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<Direction> direction = directionOf(event->key());
    if (!direction)
        return false;
    const Nudge nudge = nudgeOf(grid.wayOf(*direction), size);
    const Ghost to = nudged(fieldOf(blocks, grid, step, block->id), ghostOf(*block), nudge);
    const bool length = nudge == Nudge::Shorter || nudge == Nudge::Longer;
    emit stepped(PlacementId(now), to, length ? Grip::Bottom : Grip::Body);
    if (const Block *moved = blocks.find(now))
        ensureVisible(rectsOf(grid, *moved).front());
    announce();
    return true;
}

bool TimetableView::walkByKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const std::optional<Direction> direction = directionOf(event->key());
    if (!direction)
        return false;
    if (const Block *next = nextBlock(blocks, grid, now, *direction))
        moveTo(PlacementId(next->id));
    return true;
}

void TimetableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && !now.isNull();
    const QPoint point = byKey ? rectOf(now).center() : event->pos();
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

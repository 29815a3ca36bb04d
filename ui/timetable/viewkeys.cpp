#include "ui/timetable/accessiblegrid.h"
#include "ui/timetable/groupwishes.h"
#include "ui/timetable/view.h"

#include <QKeyEvent>

/// The view by keyboard: walking, selecting, stepping, and carrying what was picked up.
namespace blokplan::ui
{

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

/// What the hand holds hears the keys before any shortcut does, but for those that turn the day and the
/// shading.
bool TimetableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hand.isPressed()) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        const bool shades = key == Qt::Key_H && pressed->modifiers() == Qt::ControlModifier;
        if (key != Qt::Key_PageUp && key != Qt::Key_PageDown && !shades) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimetableView::keyPressEvent(QKeyEvent *event)
{
    if (hand.isLifted() ? liftedKey(event) : escapeByKey(event))
        return;
    if (hand.isPressed() || stepByKey(event) || selectByKey(event) || walkByKey(event))
        return;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!now.isNull() && enters && event->modifiers() == Qt::NoModifier)
        emit opened(PlacementId(now));
    else if (!now.isNull() && event->key() == Qt::Key_F2)
        editTitle(now);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

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
    const std::vector<Block> others = size ? std::vector<Block>() : othersChosen(now);
    // held nowhere: a step is carried out and asks nothing
    const Hold hold{Hold::Block, Grip::None, ghostOf(*block), false, reachOf(blocks, *block, others)};
    const Ghost to = nudged(fieldOf(blocks, grid, step, now), hold.from, nudge, hold.reach);
    const bool length = nudge == Nudge::Shorter || nudge == Nudge::Longer;
    if (others.empty()) {
        emit stepped(PlacementId(now), to, length ? Grip::Bottom : Grip::Body);
    } else {
        Carried all{now, block->session};
        for (const Block &other : others)
            all.others.append(other.id);
        emit dropped(all, hold, to);
    }
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

bool TimetableView::escapeByKey(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return false;
    if (bandFrom)
        endBand();
    else if (hand.isPressed())
        forget();
    else
        clearSelection();
    return true;
}

/// Space picks up, with Ctrl it selects or leaves out; Shift and arrows select on the way.
bool TimetableView::selectByKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (now.isNull())
            return false;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            select(PlacementId(now), true);
        else
            lift();
        return true;
    }
    const std::optional<Direction> direction = directionOf(event->key());
    if (!direction || event->modifiers() != Qt::ShiftModifier)
        return false;
    if (const Block *next = nextBlock(blocks, grid, now, *direction)) {
        const QSet<PlacementId> were = chosen;
        moveTo(PlacementId(next->id));
        chosen.unite(were);
        emit selectionChanged();
    }
    return true;
}

void TimetableView::lift()
{
    const Block *block = blocks.find(now);
    if (block == nullptr)
        return;
    const Block held = *block;
    if (!chosen.contains(now))
        select(PlacementId(now));
    std::vector<Block> others = othersChosen(now);
    const Hold hold{Hold::Block, Grip::Body, ghostOf(held), others.empty() && takesRound(blocks, held),
                    reachOf(blocks, held, others)};
    forget();
    load = held;
    along = std::move(others);
    hand.lift(hold);
    liftedFrom = scrolled();
    field = fieldOf(blocks, grid, step, inHand());
    showLifted();
}

void TimetableView::lift(const Hold &hold, const Block &what, bool onceMore, QWidget *from)
{
    if (grid.columns == 0)
        return;
    forget();
    load = what;
    again = onceMore;
    cameFrom = from;
    hand.lift(hold);
    liftedFrom = scrolled();
    field = fieldOf(blocks, grid, step, inHand());
    setFocus(Qt::OtherFocusReason);
    showLifted();
}

void TimetableView::showLifted()
{
    const std::vector<QRectF> rects = Painter::ghostRects(scene());
    if (!rects.empty()) {
        ensureVisible(rects.back());
        lastPointer = viewport()->mapToGlobal(inViewport(rects.back()).center());
    }
    showVerdict();
    label->showBeside(label->parentWidget()->mapFromGlobal(lastPointer));
    viewport()->update();
    label->setAccessibleName(label->text()); // readers hear where it is now
    QAccessibleEvent event(label, QAccessible::Alert);
    AccessibleGrid::tell(event);
}

/// Arrows carry by the clock's step and by rooms, with Alt by single minutes, with Ctrl to the next line.
bool TimetableView::liftedKey(QKeyEvent *event)
{
    const std::optional<Direction> direction = directionOf(event->key());
    Ghost at = hand.ghost();
    if (event->key() == Qt::Key_Escape) {
        const QPointer<QWidget> from = cameFrom;
        forget();
        setScrolled(liftedFrom); // as if nothing had been picked up
        if (from)
            from->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_Space) {
        letGo();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        at.zone = Under::Shelf;
        hand.show(at);
        letGo();
    } else if (direction) {
        const Way way = grid.wayOf(*direction);
        Field fine = field;
        if (event->modifiers().testFlag(Qt::AltModifier))
            fine.step = 1;
        const bool inTime = way == Way::Earlier || way == Way::Later;
        const bool jumps = inTime && event->modifiers().testFlag(Qt::ControlModifier);
        hand.show(jumps ? jumped(field, at, way == Way::Later, hand.hold())
                        : nudged(fine, at, nudgeOf(way, false), hand.hold().reach));
        showLifted();
    }
    return true;
}

} // namespace blokplan::ui

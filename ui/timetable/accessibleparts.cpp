#include "ui/timetable/accessibleparts.h"

#include "ui/timetable/accessiblegrid.h"
#include "ui/timetable/speech.h"

namespace blokplan::ui
{

namespace
{

AccessibleGrid *gridOf(TimetableView *view)
{
    return view == nullptr ? nullptr
                           : dynamic_cast<AccessibleGrid *>(QAccessible::queryAccessibleInterface(view));
}

QRect onScreen(const TimetableView *view, const QRect &rect)
{
    return {view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QWindow *windowOf(const TimetableView *view)
{
    return view == nullptr ? nullptr : view->window()->windowHandle();
}

bool isIn(const Block &block, int column)
{
    const auto covers = [&](const Piece &piece) { return piece.covers(column); };
    return block.column == column || std::any_of(block.pieces.begin(), block.pieces.end(), covers);
}

} // namespace

AccessibleRoom::AccessibleRoom(TimetableView *theView, const RoomId &theRoom, const PlacementId &)
    : view(theView), room(theRoom)
{
}

bool AccessibleRoom::isValid() const
{
    return view && column() >= 0;
}

int AccessibleRoom::column() const
{
    return view->day().columnOf(room);
}

QWindow *AccessibleRoom::window() const
{
    return windowOf(view);
}

QRect AccessibleRoom::rect() const
{
    return isValid() ? onScreen(view, view->rectOfColumn(column())) : QRect();
}

QAccessible::State AccessibleRoom::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    return state;
}

QString AccessibleRoom::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    return spoken(view->day().columns[size_t(column())], childCount());
}

QAccessibleInterface *AccessibleRoom::parent() const
{
    return gridOf(view);
}

/// The day's blocks are in order of time already.
std::vector<const Block *> AccessibleRoom::blocks() const
{
    std::vector<const Block *> mine;
    if (!isValid())
        return mine;
    for (const Block &block : view->day().blocks) {
        if (isIn(block, column()))
            mine.push_back(&block);
    }
    return mine;
}

QAccessibleInterface *AccessibleRoom::child(int index) const
{
    const auto mine = blocks();
    const AccessibleGrid *grid = gridOf(view);
    return grid == nullptr || index < 0 || index >= int(mine.size())
               ? nullptr
               : grid->block(room, mine[size_t(index)]->id);
}

int AccessibleRoom::indexOfChild(const QAccessibleInterface *one) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == one)
            return i;
    }
    return -1;
}

QAccessibleInterface *AccessibleRoom::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *one = child(i); one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

AccessibleBlock::AccessibleBlock(TimetableView *theView, const RoomId &theRoom,
                                 const PlacementId &thePlacement)
    : view(theView), room(theRoom), placement(thePlacement)
{
}

/// nullptr when it is gone, or in this room no more.
const Block *AccessibleBlock::block() const
{
    const Block *found = view ? view->day().find(placement) : nullptr;
    const int column = view ? view->day().columnOf(room) : -1;
    return found != nullptr && column >= 0 && isIn(*found, column) ? found : nullptr;
}

QWindow *AccessibleBlock::window() const
{
    return windowOf(view);
}

QRect AccessibleBlock::rect() const
{
    return isValid() ? onScreen(view, view->rectOf(placement)) : QRect();
}

QAccessible::State AccessibleBlock::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    state.focusable = state.selectable = state.multiSelectable = state.extSelectable = true;
    state.focused = view->hasFocus() && view->current() == placement;
    state.selected = view->selection().contains(placement);
    state.offscreen = !view->viewport()->rect().intersects(view->rectOf(placement));
    return state;
}

QString AccessibleBlock::text(QAccessible::Text kind) const
{
    const Block *found = block();
    return found == nullptr || kind != QAccessible::Name ? QString() : view->speechOf(*found);
}

QAccessibleInterface *AccessibleBlock::parent() const
{
    const AccessibleGrid *grid = gridOf(view);
    return grid == nullptr ? nullptr : grid->room(room);
}

void *AccessibleBlock::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleBlock::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void AccessibleBlock::doAction(const QString &name)
{
    if (!isValid())
        return;
    view->setFocus(Qt::OtherFocusReason);
    view->select(placement);
    if (name == pressAction())
        emit view->opened(placement);
}

QStringList AccessibleBlock::keyBindingsForAction(const QString &name) const
{
    return name == pressAction()
               ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
               : QStringList();
}

} // namespace blokplan::ui

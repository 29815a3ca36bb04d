#include "ui/timetable/accessiblegrid.h"

#include "ui/timetable/accessibleparts.h"

namespace blokplan::ui
{

namespace
{

AccessibleGrid::Listener listens = nullptr;

} // namespace

AccessibleGrid::AccessibleGrid(TimetableView *theView)
    : QAccessibleWidget(theView, QAccessible::List), view(theView)
{
}

AccessibleGrid::~AccessibleGrid()
{
    for (const auto &[key, id] : known)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleGrid::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<TimetableView *>(object);
            return view == nullptr ? nullptr : new AccessibleGrid(view);
        });
        return true;
    }();
    Q_UNUSED(once)
}

void AccessibleGrid::announce(TimetableView *view)
{
    if (listens == nullptr && !QAccessible::isActive())
        return;
    auto *grid = dynamic_cast<AccessibleGrid *>(QAccessible::queryAccessibleInterface(view));
    QAccessibleInterface *block = grid == nullptr ? nullptr : grid->focusChild();
    if (block == nullptr)
        return;
    for (const auto kind : {QAccessible::NameChanged, QAccessible::Focus}) {
        QAccessibleEvent event(block, kind);
        tell(event);
    }
}

void AccessibleGrid::tell(QAccessibleEvent &event)
{
    if (listens != nullptr)
        listens(&event);
    else
        QAccessible::updateAccessibility(&event);
}

void AccessibleGrid::setListener(Listener listener)
{
    listens = listener;
}

int AccessibleGrid::childCount() const
{
    return int(view->day().columns.size());
}

QAccessibleInterface *AccessibleGrid::child(int index) const
{
    const auto &columns = view->day().columns;
    return index < 0 || index >= int(columns.size()) ? nullptr : room(columns[size_t(index)].room);
}

int AccessibleGrid::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *AccessibleGrid::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *one = child(i); one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

QAccessibleInterface *AccessibleGrid::focusChild() const
{
    const Block *now = view->day().find(view->current());
    const auto &columns = view->day().columns;
    if (now == nullptr || now->column < 0 || now->column >= int(columns.size()))
        return nullptr;
    return block(columns[size_t(now->column)].room, now->id);
}

template <class Interface>
QAccessibleInterface *AccessibleGrid::made(const Key &key) const
{
    const auto found = known.find(key);
    if (found != known.end())
        return QAccessible::accessibleInterface(found->second);
    forgetGone();
    auto *made = new Interface(view, key.first, key.second);
    known.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *AccessibleGrid::room(const RoomId &room) const
{
    return made<AccessibleRoom>({room, {}});
}

QAccessibleInterface *AccessibleGrid::block(const RoomId &room, const PlacementId &placement) const
{
    return made<AccessibleBlock>({room, placement});
}

/// Now and then, so that a long day of planning leaves no heap of what is gone.
void AccessibleGrid::forgetGone() const
{
    if (known.size() < 64 + 4 * view->day().blocks.size())
        return;
    std::erase_if(known, [](const auto &entry) {
        const QAccessibleInterface *one = QAccessible::accessibleInterface(entry.second);
        if (one != nullptr && one->isValid())
            return false;
        QAccessible::deleteAccessibleInterface(entry.second);
        return true;
    });
}

} // namespace blokplan::ui

#pragma once

#include "app/model/ids.h"

#include <QAccessibleWidget>

#include <map>

namespace blokplan::ui
{

class TimetableView;

/// The grid as a screen reader has it: a list of rooms, each a list of its blocks in order of time. What
/// stands in several rooms is in each of their lists.
class AccessibleGrid : public QAccessibleWidget
{
public:
    explicit AccessibleGrid(TimetableView *view);
    ~AccessibleGrid() override;

    /// Every grid gets one, when somebody asks.
    static void install();
    /// Tells that the keyboard is on that block now.
    static void announce(TimetableView *view);
    /// Tells it to whoever listens: QAccessible, or in a test what that sets (offscreen nobody is active).
    static void tell(QAccessibleEvent &event);
    using Listener = void (*)(QAccessibleEvent *);
    static void setListener(Listener listener);

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    [[nodiscard]] QAccessibleInterface *room(const RoomId &room) const;
    [[nodiscard]] QAccessibleInterface *block(const RoomId &room, const PlacementId &placement) const;

private:
    /// With a null placement the room itself.
    using Key = std::pair<RoomId, PlacementId>;
    template <class Interface>
    QAccessibleInterface *made(const Key &key) const;
    void forgetGone() const;

    TimetableView *view;
    mutable std::map<Key, QAccessible::Id> known;
};

} // namespace blokplan::ui

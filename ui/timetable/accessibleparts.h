#pragma once

#include "ui/timetable/view.h"

#include <QAccessible>
#include <QPointer>

/// What the accessible grid is made of.
namespace blokplan::ui
{

/// A room: the list of its blocks in order of time.
class AccessibleRoom : public QAccessibleInterface
{
public:
    AccessibleRoom(TimetableView *view, const RoomId &room, const PlacementId &);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return int(blocks().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

private:
    [[nodiscard]] int column() const;
    [[nodiscard]] std::vector<const Block *> blocks() const;

    QPointer<TimetableView> view;
    RoomId room;
};

/// A block: what is known of it, in one sentence. Pressing it opens its session.
class AccessibleBlock : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleBlock(TimetableView *view, const RoomId &room, const PlacementId &placement);

    [[nodiscard]] bool isValid() const override { return block() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] const Block *block() const;

    QPointer<TimetableView> view;
    RoomId room;
    PlacementId placement;
};

} // namespace blokplan::ui

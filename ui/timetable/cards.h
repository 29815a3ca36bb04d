#pragma once

#include "ui/timetable/wordwrap.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <memory>

namespace blokplan::ui
{

/// What a card shows beside its display text (the title).
enum CardRole {
    CardUnder = Qt::UserRole + 1, ///< the quiet line below
    CardColour,                   ///< of the bar; invalid for none
    CardWarning,                  ///< a line in amber; may be empty
    CardKey                       ///< for its owner
};

/// Draws an item as a small card with a coloured bar, as high as its lines.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The fonts of a card, with what they remember of its words.
    struct Faces {
        QFont base;
        WordWrap title;
        WordWrap under;
        explicit Faces(const QFont &font);
    };
    [[nodiscard]] Faces &facesOf(const QFont &base) const;

    mutable std::unique_ptr<Faces> faces;
};

/// A column of cards that can be dragged by a gesture of their owner's.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent);

signals:
    void pressedOn(const QModelIndex &index, const QPoint &screen);
    void movedTo(const QPoint &screen, Qt::KeyboardModifiers modifiers);
    void released();
    void chosen(const QModelIndex &index); ///< Enter or double-click
    void menuWanted(const QModelIndex &index, const QPoint &screen);
    void lifted(const QModelIndex &index); ///< Space
    void escaped();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool held = false;
};

} // namespace blokplan::ui

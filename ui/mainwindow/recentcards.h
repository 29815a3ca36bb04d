#pragma once

#include "ui/mainwindow/preferences.h"

#include <QStyledItemDelegate>

class QListWidget;

namespace blokplan::ui
{

/// Puts a card into the list for an event opened lately: name, dates and place, how far it is planned; or
/// that its file is gone.
void addRecentCard(QListWidget &list, const preferences::Recent &recent);
QString pathOfCard(const QModelIndex &card);
bool isCardMissing(const QModelIndex &card);

/// Draws the cards, each with a cross that takes it off the list.
class RecentCards : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Where the cross of a card in that place stands.
    [[nodiscard]] static QRect crossIn(const QRect &place);
    /// Whether the last click was on a cross; the list tells of it all the same.
    [[nodiscard]] bool tookClick() const { return onCross; }

signals:
    void removeAsked(const QString &path);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    bool onCross = false;
};

} // namespace blokplan::ui

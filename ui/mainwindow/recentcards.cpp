#include "ui/mainwindow/recentcards.h"

#include "ui/base/icons.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QDir>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>

namespace blokplan::ui
{

namespace
{

constexpr int factsRole = Qt::UserRole;
constexpr int pathRole = Qt::UserRole + 1;
constexpr int shareRole = Qt::UserRole + 2;
constexpr int missingRole = Qt::UserRole + 3;

QRect cardIn(const QRect &place)
{
    return place.adjusted(2, 3, -2, -3);
}

bool isPointedAt(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) ||
           (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus));
}

void paintLines(QPainter &painter, const QRect &words, const QStringList &lines, const QFont &plain,
                const Theme &theme, bool missing)
{
    for (int row = 0; row < lines.size(); ++row) {
        QFont font = plain;
        font.setBold(row == 0);
        const QFontMetrics metrics(font);
        const int height = metrics.height();
        const QRect place(words.left(), words.top() + row * (height + 3), words.width(), height);
        painter.setFont(font);
        painter.setPen(missing && row == 2    ? theme.serious
                       : row == 0 && !missing ? theme.text
                                              : theme.quietText);
        painter.drawText(place, Qt::AlignVCenter,
                         metrics.elidedText(lines[row],
                                            missing && row == 2 ? Qt::ElideMiddle : Qt::ElideRight,
                                            place.width()));
    }
}

void paintShare(QPainter &painter, const QRect &words, double share, const Theme &theme)
{
    const QRectF bar(words.right() - 120, words.bottom() - 6, 120, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, 2.5, 2.5);
    painter.setBrush(theme.good);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), 2.5, 2.5);
}

} // namespace

void addRecentCard(QListWidget &list, const preferences::Recent &recent)
{
    auto *item = new QListWidgetItem(recent.name, &list);
    const QString placed =
        RecentCards::tr("%1 of %n session(s) placed", nullptr, recent.sessions).arg(recent.placed);
    const QString path = QDir::toNativeSeparators(recent.path);
    const QString state = recent.missing ? RecentCards::tr("The file is not there: %1").arg(path) : placed;
    item->setData(factsRole, QStringList{dotted({recent.dates, recent.place}), state});
    item->setData(pathRole, recent.path);
    item->setData(missingRole, recent.missing);
    item->setData(shareRole, recent.sessions == 0 ? 0.0 : double(recent.placed) / recent.sessions);
    item->setData(Qt::AccessibleDescriptionRole, dotted({recent.dates, recent.place, state}));
    item->setToolTip(path);
}

QString pathOfCard(const QModelIndex &card)
{
    return card.data(pathRole).toString();
}

bool isCardMissing(const QModelIndex &card)
{
    return card.data(missingRole).toBool();
}

QSize RecentCards::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {320, option.fontMetrics.height() * 3 + 26};
}

QRect RecentCards::crossIn(const QRect &place)
{
    const QRect card = cardIn(place);
    return {card.right() - 28, card.top() + 6, 22, 22};
}

void RecentCards::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool missing = isCardMissing(index);
    const QRect card = cardIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(isPointedAt(option) ? theme.accent : theme.line, 1, missing ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(theme.page);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect words = card.adjusted(16, 8, -16, -8);
    const QStringList lines = QStringList{index.data().toString()} + index.data(factsRole).toStringList();
    paintLines(*painter, words.adjusted(0, 0, missing ? 0 : -24, 0), lines, option.font, theme, missing);
    if (!missing)
        paintShare(*painter, words, index.data(shareRole).toDouble(), theme);
    if (missing || isPointedAt(option))
        icon(QStringLiteral("close")).paint(painter, crossIn(option.rect).adjusted(3, 3, -3, -3));
    painter->restore();
}

bool RecentCards::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    onCross = crossIn(option.rect).contains(static_cast<QMouseEvent *>(event)->pos());
    if (onCross)
        emit removeAsked(pathOfCard(index));
    return onCross;
}

} // namespace blokplan::ui

#include "ui/mainwindow/sidebar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace blokplan::ui
{

namespace
{

constexpr int countRole = Qt::UserRole;
constexpr int alarmRole = Qt::UserRole + 1;

/// A row: icon, name, count at the right; an alarming count on red.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(6, 2, -6, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor ground = chosen ? theme.accent : theme.text;
            ground.setAlphaF(chosen ? (theme.dark ? 0.30F : 0.13F) : 0.06F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(row, 6, 6);
        }
        const QRect picture(row.left() + 10, row.center().y() - 8, 18, 18);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        QFont font = option.font;
        font.setBold(chosen);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRect words = row.adjusted(38, 0, -44, 0);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        paintCount(painter, theme, row, option.font, index);
        painter->restore();
    }

private:
    static void paintCount(QPainter *painter, const Theme &theme, const QRect &row, QFont font,
                           const QModelIndex &index)
    {
        const int count = index.data(countRole).toInt();
        if (count < 0)
            return;
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter->setFont(font);
        const QString text = QString::number(count);
        const bool alarm = index.data(alarmRole).toBool() && count > 0;
        const int width = QFontMetrics(font).horizontalAdvance(text) + 14;
        const QRect badge(row.right() - width - 6, row.center().y() - 9, width, 19);
        if (alarm) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.blocking);
            painter->drawRoundedRect(badge, 9.5, 9.5);
        }
        painter->setPen(alarm ? theme.page : theme.quietText);
        painter->drawText(badge, Qt::AlignCenter, text);
    }
};

} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAutoFillBackground(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
}

void SideBar::add(const QString &iconName, const PageSign &sign)
{
    addItem(new QListWidgetItem(icon(iconName), sign.title));
    setSign(count() - 1, sign);
    item(count() - 1)->setToolTip(QStringLiteral("Ctrl+%1").arg(count()));
}

void SideBar::setSign(int row, const PageSign &sign)
{
    item(row)->setText(sign.title);
    item(row)->setData(countRole, sign.count);
    item(row)->setData(alarmRole, sign.alarming);
}

QSize SideBar::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {std::max(150, widest + 108), 200};
}

} // namespace blokplan::ui

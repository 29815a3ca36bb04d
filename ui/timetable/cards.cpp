#include "ui/timetable/cards.h"

#include "ui/base/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace blokplan::ui
{

namespace
{

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int bar = 4;

struct CardFonts {
    QFont title;
    QFont under;
    explicit CardFonts(const QFont &base) : title(base), under(base)
    {
        title.setWeight(QFont::DemiBold);
        title.setPointSizeF(base.pointSizeF() - 0.5);
        under.setPointSizeF(base.pointSizeF() - 1.5);
    }
};

struct CardText {
    QString title;
    QString under;
    QString warning;
    explicit CardText(const QModelIndex &index)
        : title(index.data(Qt::DisplayRole).toString()), under(index.data(CardUnder).toString()),
          warning(index.data(CardWarning).toString())
    {
    }
};

int wrappedHeight(const QString &text, const QFont &font, int width, int most)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
    return std::min(height, most * metrics.lineSpacing());
}

int innerWidth(int width)
{
    return std::max(40, width - bar - 2 * padding);
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list == nullptr ? 240 : list->viewport()->width();
    const CardFonts fonts(option.font);
    const CardText text(index);
    const int inner = innerWidth(width);
    const int height = wrappedHeight(text.title, fonts.title, inner, 3) +
                       wrappedHeight(text.under, fonts.under, inner, 6) +
                       wrappedHeight(text.warning, fonts.under, inner, 2);
    return {width, height + padding + 4 + gap};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const CardFonts fonts(option.font);
    const CardText text(index);
    const QRect card = option.rect.adjusted(0, 0, 0, -gap);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(card, theme.page);
    painter->setPen(chosen ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    const double half = chosen ? 1 : 0.5;
    painter->drawRect(QRectF(card).adjusted(half, half, -half, -half));
    const QColor colour = index.data(CardColour).value<QColor>();
    if (colour.isValid())
        painter->fillRect(QRect(card.left(), card.top(), bar, card.height()), colour);
    QRect place = card.adjusted(bar + padding, padding / 2 + 1, -padding, 0);
    const auto lines = [&](const QString &words, const QFont &font, const QColor &ink, int most) {
        place.setHeight(wrappedHeight(words, font, place.width(), most));
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(place, Qt::TextWordWrap | Qt::AlignLeading, words);
        place.translate(0, place.height());
    };
    lines(text.title, fonts.title, theme.text, 3);
    lines(text.under, fonts.under, theme.quietText, 6);
    lines(text.warning, fonts.under, theme.serious, 2);
    painter->restore();
}

CardList::CardList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setResizeMode(QListView::Adjust);
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    held = index.isValid() && event->button() == Qt::LeftButton;
    if (held)
        emit pressedOn(index, event->globalPosition().toPoint());
}

void CardList::mouseMoveEvent(QMouseEvent *event)
{
    if (held)
        emit movedTo(event->globalPosition().toPoint(), event->modifiers());
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(held, false))
        emit released();
    QListView::mouseReleaseEvent(event);
}

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        emit chosen(index);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        held = false;
        emit escaped();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               currentIndex().isValid()) {
        emit chosen(currentIndex());
    } else if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        emit lifted(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        emit menuWanted(index,
                        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards wrap, so their height follows the width
}

} // namespace blokplan::ui

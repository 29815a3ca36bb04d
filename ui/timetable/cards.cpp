#include "ui/timetable/cards.h"

#include "ui/base/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace blokplan::ui
{

namespace
{

constexpr int cardPadding = 8;
constexpr int cardGap = 6;
constexpr int cardBar = 4;

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

// lines at most
constexpr int mostTitle = 3;
constexpr int mostUnder = 6;
constexpr int mostWarning = 2;

QFont lighter(QFont font, double less)
{
    font.setPointSizeF(font.pointSizeF() - less);
    return font;
}

QFont titleFont(const QFont &base)
{
    QFont font = lighter(base, 0.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QStringList linesOf(const QString &text, WordWrap &face, double width, int most)
{
    return text.isEmpty() ? QStringList() : face.wrapped(text, {width, most, 0, 0, {}}).lines;
}

int lineHeight(const WordWrap &face)
{
    return int(std::ceil(face.metrics().lineSpacing()));
}

int wrappedHeight(const QString &text, WordWrap &face, int width, int most)
{
    return int(linesOf(text, face, width, most).size()) * lineHeight(face);
}

int innerWidth(int width)
{
    return std::max(40, width - cardBar - 2 * cardPadding);
}

} // namespace

CardDelegate::Faces::Faces(const QFont &font) : base(font), title(titleFont(font)), under(lighter(font, 1.5))
{
}

CardDelegate::Faces &CardDelegate::facesOf(const QFont &base) const
{
    if (faces == nullptr || faces->base != base)
        faces = std::make_unique<Faces>(base);
    return *faces;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list == nullptr ? 240 : list->viewport()->width();
    Faces &face = facesOf(option.font);
    const CardText text(index);
    const int inner = innerWidth(width);
    const int height = wrappedHeight(text.title, face.title, inner, mostTitle) +
                       wrappedHeight(text.under, face.under, inner, mostUnder) +
                       wrappedHeight(text.warning, face.under, inner, mostWarning);
    return {width, height + cardPadding + 4 + cardGap};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    Faces &face = facesOf(option.font);
    const CardText text(index);
    const QRect card = option.rect.adjusted(0, 0, 0, -cardGap);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(card, theme.page);
    painter->setPen(chosen ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    const double half = chosen ? 1 : 0.5;
    painter->drawRect(QRectF(card).adjusted(half, half, -half, -half));
    const QColor colour = index.data(CardColour).value<QColor>();
    if (colour.isValid())
        painter->fillRect(QRect(card.left(), card.top(), cardBar, card.height()), colour);
    QPoint at(card.left() + cardBar + cardPadding, card.top() + cardPadding / 2 + 1);
    const int inner = innerWidth(card.width());
    const auto lines = [&](const QString &words, WordWrap &own, const QColor &ink, int most) {
        painter->setFont(own.font());
        painter->setPen(ink);
        for (const QString &line : linesOf(words, own, inner, most)) {
            const QStaticText &shaped = own.laidOut(line);
            const double free = option.direction == Qt::RightToLeft ? inner - shaped.size().width() : 0;
            painter->drawStaticText(at + QPointF(free, 0), shaped);
            at.ry() += lineHeight(own);
        }
    };
    lines(text.title, face.title, theme.text, mostTitle);
    lines(text.under, face.under, theme.quietText, mostUnder);
    lines(text.warning, face.under, theme.serious, mostWarning);
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

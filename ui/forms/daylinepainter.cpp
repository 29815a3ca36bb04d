#include "ui/base/linepainting.h"
#include "ui/forms/persondayview.h"

#include <QPainter>

namespace blokplan::ui
{

namespace
{

using LineKind = DayLine::Kind;

constexpr int lineMargin = 12;
constexpr int space = 4; ///< above and below a line

LineKind kindOf(const QModelIndex &index)
{
    return LineKind(index.data(DayLinePainter::KindRole).toInt());
}

QColor colourOf(const Theme &theme, const QModelIndex &index)
{
    return gravityColour(theme, Severity(index.data(DayLinePainter::GravityRole).toInt()));
}

/// Where titles begin: after the widest time.
int titleLeft(const QFont &font)
{
    return lineMargin + QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00\u201300:00")) + 12;
}

/// The room a line has for its text, in a view of that width.
QRect textRect(const QRect &rect, const QFont &font, LineKind kind)
{
    const int left = kind == LineKind::Day || kind == LineKind::Shelf ? lineMargin : titleLeft(font);
    const int bar = kind == LineKind::Finding ? 10 : 0;
    return rect.adjusted(left + bar, space, -lineMargin, -space);
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

void paintSession(QPainter *painter, const QRect &text, const QRect &whole,
                  const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool dim = index.data(DayLinePainter::DimRole).toBool();
    const QColor strong = selected ? theme.onAccent : dim ? theme.quietText : theme.text;
    painter->setPen(strong);
    painter->setFont(option.font);
    painter->drawText(whole.adjusted(lineMargin, space, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                      index.data(DayLinePainter::TimeRole).toString());
    QFont title = boldOf(option.font);
    title.setStrikeOut(dim);
    painter->setFont(title);
    const QRect box = QFontMetrics(title).boundingRect(text, Qt::TextWordWrap, index.data().toString());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->setFont(option.font);
    painter->setPen(selected ? theme.onAccent : theme.quietText);
    const QRect below = text.adjusted(0, box.height(), 0, 0);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(DayLinePainter::DetailRole).toString());
}

int textHeight(const QFont &font, int width, const QString &text)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

} // namespace

void DayLinePainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const LineKind kind = kindOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsSelectable))
        painter->fillRect(option.rect, theme.band);
    const QRect text = textRect(option.rect, option.font, kind);
    if (kind == LineKind::Session) {
        paintSession(painter, text, option.rect, option, index, theme);
    } else if (kind == LineKind::Day || kind == LineKind::Shelf) {
        painter->setFont(boldOf(option.font));
        painter->setPen(theme.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->fillRect(QRect(text.left(), option.rect.bottom(), text.width(), 1), theme.line);
    } else {
        if (kind == LineKind::Finding)
            painter->fillRect(QRect(text.left() - 10, text.top(), 3, text.height()), colourOf(theme, index));
        painter->setFont(option.font);
        const QColor quiet = kind == LineKind::Finding ? theme.text : colourOf(theme, index);
        painter->setPen(selected ? theme.onAccent : quiet);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    }
    painter->restore();
}

QSize DayLinePainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LineKind kind = kindOf(index);
    const int width = textRect(QRect(0, 0, viewWidth(option), 0), option.font, kind).width();
    const bool isHeading = kind == LineKind::Day || kind == LineKind::Shelf;
    const QFont font = kind == LineKind::Session || isHeading ? boldOf(option.font) : option.font;
    const int height = textHeight(font, width, index.data().toString()) +
                       textHeight(option.font, width, index.data(DetailRole).toString());
    return {100, height + 2 * space + (isHeading ? 10 : 0)};
}

} // namespace blokplan::ui

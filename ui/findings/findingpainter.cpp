#include "ui/findings/findingpainter.h"

#include "app/rules/finding.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace blokplan::ui
{

namespace
{

constexpr int barWidth = 4;
constexpr int inset = 16; ///< from the edge to the text

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QColor barColour(const Theme &theme, int severity)
{
    switch (Severity(severity)) {
    case Severity::Blocking:
        return theme.blocking;
    case Severity::Serious:
        return theme.serious;
    case Severity::Hint:
    case Severity::Off:
        break;
    }
    return theme.quietText;
}

bool isHeading(const QModelIndex &index)
{
    return !index.data(FindingPainter::RuleRole).isValid();
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->setFont(boldOf(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(option.rect.adjusted(inset, 8, -inset, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.band);
    painter->fillRect(
        QRect(option.rect.left() + inset, option.rect.bottom(), option.rect.width() - 2 * inset, 1),
        theme.faintLine);
}

} // namespace

void FindingPainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index)) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintGround(painter, option, theme);
    const QRect inner = option.rect.adjusted(inset, 7, -inset, -7);
    painter->fillRect(QRect(inner.topLeft(), QSize(barWidth, inner.height())),
                      barColour(theme, index.data(SeverityRole).toInt()));
    const QRect text = inner.adjusted(barWidth + 8, 0, 0, 0);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(selected ? theme.onAccent : theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(selected ? theme.onAccent : theme.quietText);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom, index.data(RuleRole).toString());
    painter->restore();
}

QSize FindingPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {120, isHeading(index) ? line + 20 : 2 * line + 18};
}

} // namespace blokplan::ui

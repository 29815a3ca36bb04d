#include "ui/findings/findingpainter.h"

#include "ui/base/linepainting.h"
#include "ui/findings/findingsmodel.h"

#include <QPainter>

namespace blokplan::ui
{

namespace
{

constexpr int barWidth = 4;
constexpr int findingInset = 16; ///< from the edge to the text

Severity severityOf(const QModelIndex &index)
{
    return Severity(index.data(FindingsModel::SeverityRole).toInt());
}

/// A small triangle that points down over what it holds, aside when that is folded up.
void paintFold(QPainter *painter, QPointF middle, bool isFolded)
{
    constexpr double half = 4;
    QPolygonF down{{-half, -half / 2}, {half, -half / 2}, {0, half / 2 + 1}};
    if (isFolded)
        down = {{-half / 2, -half}, {half / 2 + 1, 0}, {-half / 2, half}};
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->drawPolygon(down.translated(middle));
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.band);
    const QRect inner = option.rect.adjusted(findingInset, 4, -findingInset, 0);
    painter->setBrush(theme.quietText);
    paintFold(painter, QPointF(inner.left() + 4, inner.center().y() + 1),
              index.data(FindingsModel::FoldedRole).toBool());
    const QFont bold = boldOf(option.font);
    const QFontMetrics metrics(bold);
    const QString count = QString::number(index.data(FindingsModel::CountRole).toInt());
    const QRect text = inner.adjusted(16, 0, -metrics.horizontalAdvance(count) - 16, 0);
    const QString heading = metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, heading);
    painter->setPen(gravityColour(theme, severityOf(index)));
    painter->drawText(text.adjusted(metrics.horizontalAdvance(heading) + 10, 0, findingInset + 16, 0),
                      Qt::AlignLeft | Qt::AlignVCenter, count);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.band);
    painter->fillRect(QRect(option.rect.left() + findingInset, option.rect.bottom(),
                            option.rect.width() - 2 * findingInset, 1),
                      theme.faintLine);
}

/// Solid; open for what is accepted.
void paintBar(QPainter *painter, const QRect &bar, const QColor &colour, bool isAccepted)
{
    if (!isAccepted)
        return painter->fillRect(bar, colour);
    painter->setPen(colour);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
}

/// As a link looks; quiet until the pointer or the keyboard is at the row.
void paintLead(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isMeant = selected || option.state.testFlag(QStyle::State_MouseOver);
    QFont font = option.font;
    font.setUnderline(isMeant);
    painter->setFont(font);
    painter->setPen(selected ? theme.onAccent : theme.accent);
    painter->drawText(FindingPainter::leadRect(option.rect, QFontMetrics(font)), Qt::AlignCenter,
                      FindingPainter::tr("Go to it", "words that lead to what a finding is about"));
}

void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool accepted = index.data(FindingsModel::AcceptedRole).toBool();
    paintGround(painter, option, theme);
    const QRect inner = option.rect.adjusted(findingInset, 7, -findingInset, -7);
    const QColor bar = gravityColour(theme, severityOf(index));
    paintBar(painter, QRect(inner.topLeft(), QSize(barWidth, inner.height())),
             selected ? theme.onAccent : bar, accepted);
    const QFontMetrics metrics(option.font);
    const QRect text =
        inner.adjusted(barWidth + 8, 0, -FindingPainter::leadRect(option.rect, metrics).width(), 0);
    const QColor quiet = index.data(FindingsModel::WorseRole).toBool() ? theme.serious : theme.quietText;
    painter->setFont(option.font);
    painter->setPen(selected ? theme.onAccent : accepted ? theme.quietText : theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(selected ? theme.onAccent : quiet);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignBottom,
        metrics.elidedText(index.data(FindingsModel::UnderRole).toString(), Qt::ElideRight, text.width()));
    if (index.data(FindingsModel::LeadsRole).toBool())
        paintLead(painter, option, theme);
}

} // namespace

void FindingPainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (index.data(FindingsModel::HeadingRole).toBool())
        paintHeading(painter, option, index, theme);
    else
        paintFinding(painter, option, index, theme);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(4, 1, -5, -2));
    }
}

QRect FindingPainter::leadRect(const QRect &row, const QFontMetrics &metrics)
{
    const int width = metrics.horizontalAdvance(tr("Go to it", "words that lead to what a finding is about"));
    return {row.right() - findingInset - width - 12, row.top(), width + 12 + findingInset, row.height() - 1};
}

QSize FindingPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {120, index.data(FindingsModel::HeadingRole).toBool() ? line + 18 : 2 * line + 18};
}

} // namespace blokplan::ui

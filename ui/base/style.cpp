#include "ui/base/style.h"

#include "ui/base/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace blokplan::ui
{

namespace
{

void drawTick(QPainter &painter, const QRectF &box)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.center().y());
    tick.lineTo(box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.26);
    tick.lineTo(box.right() - box.width() * 0.20, box.top() + box.height() * 0.27);
    painter.drawPath(tick);
}

void drawBox(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool ticked = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height()) - 1;
    const QPoint corner = option.rect.center() - QPoint(side / 2, side / 2); // on whole pixels
    const QRectF box(corner.x() + 0.5, corner.y() + 0.5, side - 1, side - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = (ticked || partly) && enabled;
    painter.setPen(filled ? theme.accent : enabled ? theme.quietText : theme.line);
    painter.setBrush(filled ? theme.accent : theme.page);
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(filled ? theme.onAccent : theme.quietText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (ticked)
        drawTick(painter, box);
    else if (partly)
        painter.drawLine(QPointF(box.left() + 3, box.center().y()),
                         QPointF(box.right() - 3, box.center().y()));
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    return hint == SH_MenuBar_AltKeyNavigation ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of(palette).quietText);
    label->setPalette(palette);
    return label;
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace blokplan::ui

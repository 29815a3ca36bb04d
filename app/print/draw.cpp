#include "app/print/measure.h"
#include "app/print/output.h"
#include "app/print/paper.h"

#include <QPainter>
#include <QPainterPath>

namespace blokplan::print
{

namespace
{

QColor toQColor(Colour colour)
{
    return QColor::fromRgb(colour.rgb);
}

QPen penOf(Colour colour, double width, bool dashed)
{
    if (!colour.set || width <= 0)
        return Qt::NoPen;
    QPen pen(toQColor(colour), width);
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({4, 2.8}); // in widths of the line
    return pen;
}

void drawMark(QPainter &painter, const RectMark &mark)
{
    painter.setPen(penOf(mark.stroke, mark.strokeWidth, mark.dashed));
    painter.setBrush(mark.fill.set ? QBrush(toQColor(mark.fill)) : Qt::NoBrush);
    if (mark.radius > 0)
        painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
    else
        painter.drawRect(mark.rect);
}

void drawMark(QPainter &painter, const LineMark &mark)
{
    painter.setPen(penOf(mark.colour, mark.width, mark.dashed));
    painter.drawLine(mark.from, mark.to);
}

/// Always the one font size that was measured, scaled by the painter: no device rounds it anew.
void drawMark(QPainter &painter, const TextMark &mark)
{
    painter.save();
    painter.translate(mark.x, mark.baseline);
    if (mark.turned)
        painter.rotate(90);
    const double scale = mark.face.points * pointMm / fontPixels;
    painter.scale(scale, scale);
    painter.setFont(printFont(mark.text, mark.face.bold, mark.face.italic));
    painter.setPen(toQColor(mark.colour));
    painter.setLayoutDirection(mark.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(0, 0), mark.text);
    painter.restore();
}

/// One path: filled at once, neighbours leave no hair of light between them.
void drawMark(QPainter &painter, const ModulesMark &mark)
{
    const double module = mark.rect.width() / mark.side;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < mark.side; ++row) {
        for (int column = 0; column < mark.side; ++column) {
            const int from = column;
            while (column < mark.side && mark.isDark(row, column))
                ++column;
            if (column > from)
                path.addRect(mark.rect.left() + from * module, mark.rect.top() + row * module,
                             (column - from) * module, module);
        }
    }
    painter.fillPath(path, toQColor(mark.colour));
}

} // namespace

void draw(QPainter &painter, const Sheet &sheet, double pixelsPerMm)
{
    painter.save();
    painter.scale(pixelsPerMm, pixelsPerMm);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Mark &mark : sheet.marks)
        std::visit([&](const auto &one) { drawMark(painter, one); }, mark);
    painter.restore();
}

} // namespace blokplan::print

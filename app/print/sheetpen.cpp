#include "app/print/sheetpen.h"

#include "app/print/paper.h"

namespace blokplan::print
{

void SheetPen::rect(const QRectF &rect, Colour fill, double radius)
{
    add(RectMark{rect, fill, {}, 0, false, radius, {}});
}

void SheetPen::framed(const QRectF &rect, Colour stroke, double strokeWidth)
{
    add(RectMark{rect, {}, stroke, strokeWidth, false, 0, {}});
}

void SheetPen::line(QPointF from, QPointF to, Colour colour, double width)
{
    add(LineMark{from, to, colour, width, false});
}

double SheetPen::widthOf(const QString &text, Face face) const
{
    return measure.advance(text, face.bold) * face.points * pointMm;
}

bool SheetPen::lineIn(const QRectF &box, double baseline, const QString &text, Face face, Colour colour,
                      Align align)
{
    QString shown = text;
    while (widthOf(shown, face) > box.width() && face.points > smallestPoints)
        face.points = std::max(smallestPoints, face.points - 0.5);
    const bool tooWide = widthOf(shown, face) > box.width();
    if (tooWide)
        shown = shortened(text, box.width() / (face.points * pointMm), face.bold, measure);
    if (shown.isEmpty())
        return !tooWide;
    const double width = widthOf(shown, face);
    const double free = box.width() - width;
    const double x = box.left() + (align == Align::Left ? 0 : align == Align::Right ? free : free / 2);
    add(TextMark{shown, face, colour, x, baseline, width, false, shown.isRightToLeft(), box});
    return !tooWide;
}

void SheetPen::fitted(const CellText &text, const Shades::Block &colours, bool struck)
{
    const QRectF &box = text.box;
    const double wide = text.turned ? text.over : 0;
    const double high = text.turned ? 0 : text.over;
    const QRectF ink = box.adjusted(-wide, -high, wide, high);
    for (const FitLine &line : text.fitted.lines) {
        const Colour colour = line.tone == Tone::Title ? colours.title : colours.quiet;
        const QPointF at = text.turned ? QPointF(box.right() - line.baseline, box.top() + line.x)
                                       : QPointF(box.left() + line.x, box.top() + line.baseline);
        add(TextMark{line.text, Face{line.points, line.bold, false}, colour, at.x(), at.y(), line.width,
                     text.turned, line.rightToLeft, ink});
        if (!struck || line.tone != Tone::Title)
            continue;
        const double rise = 0.27 * line.points * pointMm;
        const QPointF from = text.turned ? at + QPointF(rise, 0) : at - QPointF(0, rise);
        const QPointF along = text.turned ? QPointF(0, line.width) : QPointF(line.width, 0);
        add(LineMark{from, from + along, colour, line.points * pointMm * 0.07, false});
    }
}

} // namespace blokplan::print

#include "app/print/gridsheet.h"

#include <algorithm>

// What a day's blocks stand on: frame, rounds, hours, and the edges where hours are left out.
namespace blokplan::print
{

void GridDay::drawBands(SheetPen &pen, const GridGeometry &at, const TimeSpan &stretch) const
{
    for (const Round *round : grid.rounds) {
        const LocalMinute start = localMinute(grid.date, round->start);
        const TimeSpan shown = TimeSpan{start, start + round->length}.intersected(stretch);
        if (!shown.isEmpty())
            pen.rect({at.frame().left(), at.y(shown.start), at.gridRight() - at.frame().left(),
                      at.y(shown.end) - at.y(shown.start)},
                     printing.shades.band());
    }
}

void GridDay::drawLines(SheetPen &pen, const GridGeometry &at, const TimeSpan &stretch) const
{
    for (LocalMinute time = stretch.start; time <= stretch.end; time += 30) {
        const bool whole = time % 60 == 0;
        pen.line({at.gridLeft() - (whole ? printing.scaled(1) : 0), at.y(time)},
                 {at.frame().right(), at.y(time)},
                 whole ? printing.shades.hourLine() : printing.shades.halfLine(), 0.15);
    }
}

void GridDay::drawGround(SheetPen &pen, const GridGeometry &at) const
{
    const QRectF frame = at.frame();
    pen.rect({frame.left(), frame.top(), frame.width(), at.bodyTop() - frame.top()}, printing.shades.head());
    for (const TimeSpan &stretch : grid.hours) {
        drawBands(pen, at, stretch);
        drawLines(pen, at, stretch);
    }
    for (const double x : at.edges())
        pen.line({x, frame.top()}, {x, frame.bottom()}, printing.shades.hourLine(), 0.15);
    pen.line({frame.left(), at.bodyTop()}, {frame.right(), at.bodyTop()}, printing.shades.frame(), 0.2);
    pen.framed(frame, printing.shades.frame(), 0.25);
}

namespace
{

/// Labels of one column of times: one that would touch an earlier one is left out.
class HourLabels
{
public:
    HourLabels(const Printing &of, SheetPen &by, const GridGeometry &place) : printing(of), pen(by), at(place)
    {
    }

    bool place(double top, double baseline, const QString &text, Face face, Colour colour)
    {
        const double em = face.points * pointMm;
        const double bottom = baseline + 0.3 * em;
        const auto touches = [&](const auto &other) { return top < other.second && other.first < bottom; };
        if (std::any_of(taken.begin(), taken.end(), touches) || bottom > at.frame().bottom() ||
            top < at.bodyTop())
            return false;
        taken.emplace_back(top, bottom);
        const double gap = printing.scaled(1.5);
        pen.lineIn(
            {at.frame().left() + 0.5, top, at.gridLeft() - gap - at.frame().left() - 0.5, bottom - top},
            baseline, text, face, colour, Align::Right);
        return true;
    }

private:
    const Printing &printing;
    SheetPen &pen;
    const GridGeometry &at;
    std::vector<std::pair<double, double>> taken;
};

} // namespace

namespace
{

/// A torn edge from side to side.
void drawTornEdge(SheetPen &pen, const QRectF &strip, double y, double tooth, Colour colour)
{
    const int teeth = std::max(1, int(strip.width() / (2 * tooth)));
    const double step = strip.width() / (2 * teeth);
    QPointF from(strip.left(), y);
    for (int i = 1; i <= 2 * teeth; ++i) {
        const QPointF to(strip.left() + i * step, y + (i % 2 == 0 ? 0 : tooth));
        pen.line(from, to, colour, 0.15);
        from = to;
    }
}

} // namespace

/// White between two torn edges, through the frame as well.
void GridDay::drawTears(SheetPen &pen, const GridGeometry &at) const
{
    const double tooth = printing.scaled(0.9);
    for (const QRectF &strip : at.tears()) {
        const double edge = (strip.height() - 2 * tooth) / 4;
        pen.rect(strip.adjusted(0, edge + tooth / 2, 0, -edge - tooth / 2), Colour::of(0xFFFFFF));
        drawTornEdge(pen, strip, strip.top() + edge, tooth, printing.shades.quiet());
        drawTornEdge(pen, strip, strip.bottom() - edge - tooth, tooth, printing.shades.quiet());
    }
}

bool GridDay::isShown(LocalMinute at) const
{
    return std::any_of(grid.hours.begin(), grid.hours.end(),
                       [&](const TimeSpan &stretch) { return stretch.start <= at && at < stretch.end; });
}

void GridDay::drawHours(SheetPen &pen, const GridGeometry &at) const
{
    HourLabels labels(printing, pen, at);
    const Face strong{printing.scaled(6.6), true, false};
    const Face plain{printing.scaled(7.4), false, false};
    for (const Round *round : grid.rounds) {
        const LocalMinute start = localMinute(grid.date, round->start);
        const double em = strong.points * pointMm;
        const double y = at.y(start);
        if (!isShown(start))
            continue;
        labels.place(y, y + 1.0 * em, clockText(round->start), strong, printing.shades.ink());
        const double room = double(round->length) * (at.y(start + 1) - y);
        if (room > 2.6 * em)
            labels.place(y + 1.3 * em, y + 2.2 * em, printing.texts.text(round->name),
                         {printing.scaled(6), false, false}, printing.shades.quiet());
    }
    const double em = plain.points * pointMm;
    for (const TimeSpan &stretch : grid.hours) {
        for (LocalMinute time = (stretch.start + 59) / 60 * 60; time <= stretch.end; time += 60)
            labels.place(at.y(time) - 0.5 * em, at.y(time) + 0.36 * em, clockText(minuteOf(time)), plain,
                         printing.shades.quiet());
    }
}

} // namespace blokplan::print

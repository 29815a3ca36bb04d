#include "app/print/celltext.h"

#include "app/print/paper.h"

#include <algorithm>
#include <tuple>

namespace blokplan::print
{

namespace
{

constexpr double smallestLine = 0.99 * smallestPoints * pointMm; // as drawn

/// Where ink may be at all: beside the bar, clear of the outline.
QRectF insideOf(const CellShape &shape)
{
    const double clear = shape.stroke / 2 + std::min(0.12, shape.rect.height() * 0.04);
    const QRectF &rect = shape.rect;
    return {rect.left() + std::max(clear, shape.bar), rect.top() + clear,
            std::max(0.1, rect.width() - std::max(clear, shape.bar) - clear),
            std::max(0.1, rect.height() - 2 * clear)};
}

struct Padding {
    double along = 0;  ///< in the direction of the lines
    double across = 0; ///< above and below them
};

/// As wanted, less where it would take the smallest line's place; the rest of it is for tall letters.
struct Padded {
    QRectF box; ///< as it lies on the paper
    Space space;

    Padded(const QRectF &inside, const Padding &wanted, bool turned)
    {
        const double length = turned ? inside.height() : inside.width();
        const double height = turned ? inside.width() : inside.height();
        const double along = std::min(wanted.along, 0.06 * length);
        const double across = std::clamp((height - smallestLine) / 2, 0.0, wanted.across);
        space = {{length - 2 * along, height - 2 * across}, across};
        box = turned ? inside.adjusted(across, along, -across, -along)
                     : inside.adjusted(along, across, -along, -across);
    }
};

Padding comfortable(const CellShape &shape)
{
    return {1.3 * shape.scale, 1.05 * shape.scale};
}
Padding tight(const CellShape &shape)
{
    return {1.3 * shape.scale, 0.3};
}
Padding besideGrid(const CellShape &shape)
{
    return {1.3 * shape.scale, 0.55 * shape.scale};
}

CellText fittedIn(const Fitter &fitter, const CellShape &shape, const Padding &padding, bool turned,
                  double largest)
{
    const Padded padded(insideOf(shape), padding, turned);
    return {padded.box, fitter.fit(padded.space, largest), padded.space.over, turned};
}

bool isWhole(const Fitted &fitted)
{
    return fitted.withPeople && fitted.withTime && !fitted.shortened;
}

qsizetype lettersOf(const Fitted &fitted)
{
    qsizetype count = 0;
    for (const FitLine &line : fitted.lines)
        count += line.tone == Tone::Title ? line.text.size() : 0;
    return count;
}

bool saysMore(const Fitted &a, const Fitted &b)
{
    const auto worth = [](const Fitted &fitted) {
        return std::tuple(!fitted.lines.empty(), !fitted.shortened, fitted.points >= smallestPoints,
                          fitted.withTime, fitted.withPeople, fitted.shortened ? lettersOf(fitted) : 0,
                          !fitted.broken, fitted.points);
    };
    return worth(a) > worth(b);
}

/// What padding was given up and is not needed after all goes back above and below the words.
void settle(CellText &text, const CellShape &shape)
{
    const double free = std::max(0.0, text.fitted.footTop - text.fitted.bottom);
    const double down = std::min(free / 2, std::max(0.0, comfortable(shape).across - text.over));
    for (FitLine &line : text.fitted.lines)
        line.baseline += line.atBottom ? 0 : down;
}

void takeBetter(CellText &best, CellText other)
{
    if (saysMore(other.fitted, best.fitted))
        best = std::move(other);
}

} // namespace

Space comfortableSpace(const CellShape &shape)
{
    return Padded(insideOf(shape), comfortable(shape), false).space;
}

Space tightSpace(const CellShape &shape)
{
    return Padded(insideOf(shape), tight(shape), false).space;
}

CellText cellText(const Fitter &fitter, const CellShape &shape, double largest)
{
    CellText best = fittedIn(fitter, shape, comfortable(shape), false, largest);
    if (!isWhole(best.fitted) || best.fitted.broken)
        takeBetter(best, fittedIn(fitter, shape, tight(shape), false, largest));
    if (!isWhole(best.fitted) && shape.rect.height() > 1.5 * shape.rect.width()) {
        takeBetter(best, fittedIn(fitter, shape, comfortable(shape), true, largest));
        if (best.turned && !isWhole(best.fitted))
            takeBetter(best, fittedIn(fitter, shape, tight(shape), true, largest));
    }
    settle(best, shape);
    return best;
}

/// In the middle of their lane.
CellText turnedCellText(const Fitter &fitter, const CellShape &shape, double largest)
{
    if (shape.rect.height() < shape.rect.width())
        return cellText(fitter, shape, largest);
    CellText text = fittedIn(fitter, shape, besideGrid(shape), true, largest);
    if (text.fitted.shortened)
        takeBetter(text, fittedIn(fitter, shape, tight(shape), true, largest));
    const double free = std::max(0.0, text.box.width() - text.fitted.bottom);
    for (FitLine &line : text.fitted.lines)
        line.baseline += free / 2;
    return text;
}

} // namespace blokplan::print

#include "app/print/fit.h"

#include "app/print/paper.h"

#include <algorithm>
#include <cmath>

namespace blokplan::print
{

namespace
{

constexpr double step = 0.5;   // points
constexpr double spare = 0.05; // millimetres kept free, for kerning across pieces

/// How lines of a text stand under one another, in ems.
struct Pitch {
    double up;
    double down;
    double next;
    explicit Pitch(Ink ink) : up(std::max(0.74, ink.up)), down(std::max(0.21, ink.down))
    {
        next = std::max(1.2, up + down + 0.06);
    }
};

double quietPoints(double points)
{
    return std::max(smallestPoints, points * 0.88);
}
double footPoints(double points)
{
    return std::max(smallestPoints, points * 0.8);
}

} // namespace

Fitter::Fitter(const Content &of, const Measure &by)
    : content(of), measure(by), title(cut(of.title, of.boldTitle, by)), people(cut(of.people, false, by)),
      peopleShort(cut(of.peopleShort, false, by))
{
}

namespace
{

/// Puts the lines of one text under what stands there already; returns the new bottom of the ink.
struct Stack {
    QSizeF box;
    double bottom = 0;
    std::vector<FitLine> lines;

    bool add(const QStringList &texts, const Pieces &pieces, double points, Tone tone, bool centred,
             const Measure &measure)
    {
        const double em = points * pointMm;
        const Pitch pitch(pieces.ink);
        double baseline = (lines.empty() ? 0 : bottom + 0.2 * em) + pitch.up * em;
        for (const QString &text : texts) {
            const double width = measure.advance(text, pieces.bold) * em;
            const double free = box.width() - width;
            if (free < 0)
                return false;
            const double x = centred ? free / 2 : pieces.rightToLeft ? free : 0;
            lines.push_back({text, points, pieces.bold, tone, x, baseline, width, pieces.rightToLeft});
            bottom = baseline + pitch.down * em;
            baseline += pitch.next * em;
        }
        return bottom <= box.height();
    }
};

std::optional<QStringList> wrapAt(const Pieces &pieces, double widthMm, double points,
                                  const Breaking &breaking, const Measure &measure)
{
    return wrap(pieces, (widthMm - spare) / (points * pointMm), breaking, measure);
}

} // namespace

/// Time and code at the bottom: beside the last lines where those leave room, else below them.
bool Fitter::addFoot(Fitted &fitted, QSizeF box, const Wanted &wanted, double textBottom) const
{
    const double points = footPoints(fitted.points);
    const double em = points * pointMm;
    const QString time = wanted.time ? content.time : QString();
    const QString code = wanted.code ? content.code : QString();
    if (time.isEmpty() && code.isEmpty())
        return true;
    const double timeWidth = measure.advance(time, false) * em;
    const double codeWidth = measure.advance(code, true) * em;
    const double gap = time.isEmpty() || code.isEmpty() ? 0 : 0.6 * em;
    const double whole = timeWidth + gap + codeWidth;
    const double baseline = box.height() - 0.22 * em;
    const double top = baseline - 0.78 * em;
    const bool below = textBottom <= top;
    double taken = 0;
    for (const FitLine &line : fitted.lines) {
        const double lineBottom = line.baseline + 0.3 * line.points * pointMm;
        if (lineBottom > top)
            taken = std::max(taken, line.rightToLeft || content.centred ? box.width() : line.x + line.width);
    }
    if (whole > box.width() || (!below && taken + 0.8 * em + whole > box.width()))
        return false;
    if (!time.isEmpty()) {
        const double x = below ? 0 : box.width() - whole;
        fitted.lines.push_back({time, points, false, Tone::Quiet, x, baseline, timeWidth, false});
    }
    if (!code.isEmpty())
        fitted.lines.push_back(
            {code, points, true, Tone::Code, box.width() - codeWidth, baseline, codeWidth, false});
    return true;
}

std::optional<Fitted> Fitter::tried(QSizeF box, double points, const Wanted &wanted, bool insideWords) const
{
    const Breaking breaking{insideWords, content.language};
    const auto titleLines = wrapAt(title, box.width(), points, breaking, measure);
    if (!titleLines)
        return std::nullopt;
    Stack stack{box, 0, {}};
    if (!stack.add(*titleLines, title, points, Tone::Title, content.centred, measure))
        return std::nullopt;
    if (wanted.people != nullptr) {
        const double quiet = quietPoints(points);
        const auto lines = wrapAt(*wanted.people, box.width(), quiet, breaking, measure);
        if (!lines || !stack.add(*lines, *wanted.people, quiet, Tone::Quiet, content.centred, measure))
            return std::nullopt;
    }
    Fitted fitted{std::move(stack.lines), points, true, true, false, insideWords};
    if (!addFoot(fitted, box, wanted, stack.bottom))
        return std::nullopt;
    return fitted;
}

std::optional<Fitted> Fitter::largestOf(QSizeF box, double largest, const Wanted &wanted,
                                        bool insideWords) const
{
    for (double points = largest; points > smallestPoints; points -= step) {
        if (auto fitted = tried(box, points, wanted, insideWords))
            return fitted;
    }
    return tried(box, smallestPoints, wanted, insideWords);
}

std::vector<Fitter::Wanted> Fitter::wishes() const
{
    std::vector<Wanted> list;
    if (!content.people.isEmpty())
        list.push_back({&people, true, true});
    if (!content.peopleShort.isEmpty() && content.peopleShort != content.people)
        list.push_back({&peopleShort, true, true});
    list.push_back({nullptr, true, true});
    if (!content.time.isEmpty())
        list.push_back({nullptr, false, true});
    if (!content.code.isEmpty())
        list.push_back({nullptr, false, false});
    return list;
}

Fitted Fitter::fit(QSizeF box, double largest) const
{
    for (const Wanted &wanted : wishes()) {
        for (const bool insideWords : {false, true}) {
            auto fitted = largestOf(box, largest, wanted, insideWords);
            if (!fitted)
                continue;
            fitted->withPeople = content.people.isEmpty() || wanted.people != nullptr;
            fitted->withTime = content.time.isEmpty() || wanted.time;
            return *fitted;
        }
    }
    return cutOff(box);
}

double Fitter::comfortable(QSizeF box, double largest) const
{
    const auto fitted = largestOf(box, largest, wishes().front(), false);
    return fitted ? fitted->points : 0;
}

bool Fitter::fitsWhole(QSizeF box) const
{
    return tried(box, smallestPoints, {}, false) || tried(box, smallestPoints, {}, true);
}

Fitted Fitter::cutOff(QSizeF box) const
{
    Fitted fitted;
    fitted.shortened = true;
    fitted.withPeople = content.people.isEmpty();
    fitted.withTime = content.time.isEmpty();
    const double em = smallestPoints * pointMm;
    const Pitch pitch(title.ink);
    const double spaceForMore = box.height() - (pitch.up + pitch.down) * em;
    const double ems = (box.width() - spare) / em;
    if (spaceForMore < 0 || ems <= 0)
        return fitted;
    const auto lines = wrap(title, ems, {true, content.language}, measure);
    if (!lines || lines->isEmpty())
        return fitted;
    const qsizetype count = std::min(lines->size(), qsizetype(spaceForMore / (pitch.next * em)) + 1);
    QStringList kept = lines->mid(0, count);
    QString last = kept.takeLast();
    if (last.endsWith(QLatin1Char('-')))
        last.chop(1);
    last = shortened(last, ems, content.boldTitle, measure);
    if (!last.isEmpty())
        kept.append(last);
    Stack stack{box, 0, {}};
    if (!kept.isEmpty() && stack.add(kept, title, smallestPoints, Tone::Title, content.centred, measure)) {
        fitted.lines = std::move(stack.lines);
        fitted.points = smallestPoints;
    }
    return fitted;
}

} // namespace blokplan::print

#include "app/print/fit.h"

#include "app/print/paper.h"

#include <algorithm>
#include <cmath>

namespace blokplan::print
{

namespace
{

constexpr double smaller = 0.93;      // from one size to the next: few sizes, a calm sheet
constexpr double kerning = 0.05;      // millimetres kept free, for kerning across pieces
constexpr double unreadable = 1;      // points; nothing is tried below
constexpr double shortLastLine = 0.3; // of the width: then the lines are made more even

// How far plain letters reach, in ems: lines without accents stand alike, whichever letters they hold.
constexpr double usualUp = 0.76;
constexpr double usualDown = 0.22;

/// How lines of a text stand under one another, in ems.
struct Pitch {
    double up;
    double down;
    double next;
    explicit Pitch(Ink ink) : up(ink.up < 0.785 ? usualUp : ink.up), down(std::max(usualDown, ink.down))
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

/// Puts the lines of one text under what stands there already.
struct Stack {
    Space space;
    double bottom = 0; ///< as far as it counts: of letters without what may reach out
    std::vector<FitLine> lines;
    double inkBottom = 0;

    bool add(const QStringList &texts, const Pieces &pieces, double points, Tone tone, bool centred,
             const Measure &measure)
    {
        const double em = points * pointMm;
        const Pitch pitch(pieces.ink);
        double baseline = lines.empty() ? std::max(usualUp * em, pitch.up * em - space.over)
                                        : inkBottom + 0.2 * em + pitch.up * em;
        for (const QString &text : texts) {
            const double width = measure.advance(text, pieces.bold) * em;
            const double free = space.size.width() - width;
            if (free < 0)
                return false;
            const double x = centred ? free / 2 : pieces.rightToLeft ? free : 0;
            inkBottom = baseline + pitch.down * em;
            lines.push_back(
                {text, points, pieces.bold, tone, x, baseline, width, pieces.rightToLeft, inkBottom, false});
            bottom = std::max(baseline + usualDown * em, inkBottom - space.over);
            baseline += pitch.next * em;
        }
        return bottom <= space.size.height();
    }
};

std::optional<QStringList> wrapAt(const Pieces &pieces, double widthMm, double points,
                                  const Breaking &breaking, const Measure &measure)
{
    return wrap(pieces, (widthMm - kerning) / (points * pointMm), breaking, measure);
}

/// As many lines as before, but the last one longer where it is a single short word.
QStringList evened(const QStringList &lines, const Pieces &pieces, double widthMm, double points,
                   const Measure &measure)
{
    const double em = points * pointMm;
    const auto isShort = [&](const QStringList &texts) {
        return measure.advance(texts.last(), pieces.bold) * em < shortLastLine * widthMm;
    };
    if (lines.size() < 2 || !isShort(lines))
        return lines;
    for (double narrower = 0.95 * widthMm; narrower > 0.6 * widthMm; narrower -= 0.05 * widthMm) {
        const auto tried = wrapAt(pieces, narrower, points, {}, measure);
        if (!tried || tried->size() != lines.size())
            break;
        if (!isShort(*tried))
            return *tried;
    }
    return lines;
}

/// Names and places are kept together where that takes no more lines.
QStringList phrased(const QStringList &lines, const Pieces &pieces, double widthMm, double points,
                    const Measure &measure)
{
    const auto better =
        lines.size() < 2 ? std::nullopt : wrapAt(phrases(pieces), widthMm, points, {}, measure);
    return better && better->size() <= lines.size() ? *better : lines;
}

} // namespace

/// Time and code at the bottom: beside the last lines where those leave room, else below them.
bool Fitter::addFoot(Fitted &fitted, QSizeF box, const Wanted &wanted, double textBottom) const
{
    const double points = footPoints(fitted.points);
    const double em = points * pointMm;
    const QString time = wanted.time ? content.time : QString();
    const QString code = wanted.code ? content.code : QString();
    fitted.footTop = box.height();
    if (time.isEmpty() && code.isEmpty())
        return true;
    const double timeWidth = measure.advance(time, false) * em;
    const double codeWidth = measure.advance(code, true) * em;
    const double gap = time.isEmpty() || code.isEmpty() ? 0 : 0.6 * em;
    const double whole = timeWidth + gap + codeWidth;
    double baseline = box.height() - 0.22 * em;
    const double top = baseline - 0.78 * em;
    const bool below = textBottom <= top;
    const bool oneLine = !below && fitted.lines.size() == 1;
    if (oneLine)
        baseline = fitted.lines.front().baseline;
    double spare = box.height() - fitted.bottom; // how far the lines may move down and stay clear of the foot
    for (const FitLine &line : fitted.lines)
        spare = line.inkBottom > top ? spare : std::min(spare, top - line.inkBottom);
    fitted.footTop = oneLine ? box.height() : fitted.bottom + spare;
    double taken = 0;
    for (const FitLine &line : fitted.lines) {
        if (line.inkBottom > top)
            taken = std::max(taken, line.rightToLeft || content.centred ? box.width() : line.x + line.width);
    }
    if (whole > box.width() || (!below && taken + 0.8 * em + whole > box.width()))
        return false;
    if (!time.isEmpty()) {
        const double x = below ? 0 : box.width() - whole;
        fitted.lines.push_back(
            {time, points, false, Tone::Quiet, x, baseline, timeWidth, false, baseline, !oneLine});
    }
    if (!code.isEmpty())
        fitted.lines.push_back({code, points, true, Tone::Code, box.width() - codeWidth, baseline, codeWidth,
                                false, baseline, !oneLine});
    return true;
}

std::optional<Fitted> Fitter::tried(const Space &space, double points, const Wanted &wanted,
                                    const Way &way) const
{
    const double width = space.size.width();
    const Breaking breaking{way.insideWords, content.language};
    auto titleLines = wrapAt(title, width, points, breaking, measure);
    if (!titleLines)
        return std::nullopt;
    if (way.even && !way.insideWords)
        *titleLines = evened(*titleLines, title, width, points, measure);
    Stack stack{space, 0, {}, 0};
    if (!stack.add(*titleLines, title, points, Tone::Title, content.centred, measure))
        return std::nullopt;
    if (wanted.people != nullptr) {
        const double quiet = quietPoints(points);
        auto lines = wrapAt(*wanted.people, width, quiet, breaking, measure);
        if (lines && way.even)
            *lines = phrased(*lines, *wanted.people, width, quiet, measure);
        if (!lines || !stack.add(*lines, *wanted.people, quiet, Tone::Quiet, content.centred, measure))
            return std::nullopt;
    }
    Fitted fitted{std::move(stack.lines), points, stack.bottom, 0, true, true, false, way.insideWords};
    if (!addFoot(fitted, space.size, wanted, stack.inkBottom))
        return std::nullopt;
    return fitted;
}

std::optional<Fitted> Fitter::largestOf(const Space &space, double largest, const Wanted &wanted,
                                        bool insideWords) const
{
    for (double points = largest; points > smallestPoints; points *= smaller) {
        if (auto fitted = tried(space, points, wanted, {insideWords, false}))
            return fitted;
    }
    return tried(space, smallestPoints, wanted, {insideWords, false});
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

Fitted Fitter::fit(const Space &space, double largest) const
{
    for (const Wanted &wanted : wishes()) {
        for (const bool insideWords : {false, true}) {
            auto fitted = largestOf(space, largest, wanted, insideWords);
            if (!fitted)
                continue;
            if (auto even = tried(space, fitted->points, wanted, {insideWords, true}))
                fitted = std::move(even);
            fitted->withPeople = content.people.isEmpty() || wanted.people != nullptr;
            fitted->withTime = content.time.isEmpty() || wanted.time;
            return *fitted;
        }
    }
    return cutOff(space);
}

double Fitter::comfortable(const Space &space, double largest) const
{
    const auto fitted = largestOf(space, largest, wishes().front(), false);
    return fitted ? fitted->points : 0;
}

bool Fitter::fitsAt(const Space &space, double points) const
{
    return tried(space, points, wishes().front(), {}).has_value();
}

bool Fitter::fitsWhole(const Space &space) const
{
    return tried(space, smallestPoints, {}, {}) || tried(space, smallestPoints, {}, {true, false});
}

/// A block without a word is worse than small words: below the smallest size where nothing else stands.
Fitted Fitter::cutOff(const Space &space) const
{
    for (double points = smallestPoints; points > unreadable; points *= smaller) {
        auto fitted = points < smallestPoints ? tried(space, points, {}, {}) : std::nullopt;
        if (!fitted)
            fitted = cutAt(space, points);
        if (!fitted)
            continue;
        fitted->shortened = true;
        fitted->withPeople = content.people.isEmpty();
        fitted->withTime = content.time.isEmpty();
        return *fitted;
    }
    Fitted nothing;
    nothing.shortened = true;
    return nothing;
}

std::optional<Fitted> Fitter::cutAt(const Space &space, double points) const
{
    const double em = points * pointMm;
    const Pitch pitch(title.ink);
    const double ems = (space.size.width() - kerning) / em;
    const double free =
        (space.size.height() + 2 * space.over) / em - pitch.up - pitch.down; // below the first line
    const auto lines = ems <= 0 ? std::nullopt : wrap(title, ems, {true, content.language}, measure);
    if (!lines || lines->isEmpty())
        return std::nullopt;
    for (qsizetype count = std::min(lines->size(), qsizetype(std::max(0.0, free) / pitch.next) + 1);
         count > 0; --count) {
        QStringList kept = lines->mid(0, count - 1);
        const QString last =
            shortened(restAfter(content.title.simplified(), kept), ems, content.boldTitle, measure);
        kept.append(last);
        Pieces shown = title; // what is left out may have held the tallest letter
        shown.ink = measure.ink(kept.join(QLatin1Char(' ')), content.boldTitle);
        Stack stack{space, 0, {}, 0};
        if (!last.isEmpty() && stack.add(kept, shown, points, Tone::Title, content.centred, measure))
            return Fitted{
                std::move(stack.lines), points, stack.bottom, space.size.height(), true, true, true, false};
    }
    return std::nullopt;
}

} // namespace blokplan::print

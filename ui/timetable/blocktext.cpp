#include "ui/timetable/blocktext.h"

#include "app/print/hyphens.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>

namespace blokplan::ui
{

namespace
{

QFont sized(QFont font, double points, int weight)
{
    font.setPointSizeF(points);
    font.setWeight(QFont::Weight(weight));
    return font;
}

/// The box that text may fill, with the marks' corner taken out of its first line.
struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double bottom = 0;
    double firstLineLess = 0;
    double lastLineLess = 0;
    double codeTop = 0;
    bool centred = false;
    bool rightToLeft = false;
    QString language; ///< whose rules break long words
    QString corner;   ///< what stands in the corner at the bottom
};

constexpr double bar = 4;
constexpr double padding = 5;
constexpr double leastWidth = 22;
constexpr double heightOfMarks = 14;

/// Turned text runs downwards and begins below the marks in the corner above it.
void beginBelowMarks(Box &box, const Block &block)
{
    const double taken = widthOfMarks(block) > 0 ? heightOfMarks : 0;
    box.left += taken;
    box.width -= taken;
    box.firstLineLess = 0;
}

Box boxIn(const QSizeF &size, const Block &block, double lineHeight, bool rightToLeft)
{
    const double spare = (size.height() - lineHeight) / 2;
    const double top = std::clamp(spare, -2.0, 4.0);
    Box box;
    box.left = rightToLeft ? padding : bar + padding;
    box.top = top;
    box.width = size.width() - bar - 2 * padding;
    box.bottom = size.height() - std::min(top, 3.0);
    box.firstLineLess = widthOfMarks(block);
    box.centred = block.sort == SessionKind::Break;
    box.rightToLeft = rightToLeft;
    box.language = block.language;
    return box;
}

TextLine lineOf(const QString &text, const QFont &font, const Box &box, double top, TextLine::Role role)
{
    TextLine line;
    line.text.setTextFormat(Qt::PlainText);
    line.text.setText(text);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.prepare({}, font);
    const double free = box.width - line.text.size().width();
    const bool fromRight = box.rightToLeft || text.isRightToLeft();
    line.at = {box.left + (box.centred ? std::max(0.0, free / 2) : fromRight ? free : 0), top};
    line.role = role;
    return line;
}

/// What first and last line must leave free: the marks above, the track's code below.
struct Spared {
    double first = 0;
    double last = 0;
};

constexpr QChar softHyphen(0x00AD);

/// Where a word may be cut for want of better: two letters stay on either side.
QList<int> anyPlaces(const QString &word)
{
    QList<int> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < word.size() - 1;
         at = finder.toNextBoundary()) {
        if (at > 1 && word[at - 1].isLetter() && word[at].isLetter())
            places.append(int(at));
    }
    return places;
}

/// Where the rules of its language allow it, and anywhere when a part between these is still too wide: a word
/// is never cut without a hyphen.
QList<int> placesIn(const QString &word, const QFontMetricsF &metrics, double width, const QString &language)
{
    const QList<int> places = print::hyphenPlaces(word, language);
    QList<int> ends = places;
    ends.append(int(word.size()));
    int from = 0;
    for (const int to : std::as_const(ends)) {
        if (metrics.horizontalAdvance(word.mid(from, to - from) + QLatin1Char('-')) > width)
            return anyPlaces(word);
        from = to;
    }
    return places;
}

/// Remembered, for each step of a zoom asks for the same words again.
double widthOf(const QString &word, const QFont &font)
{
    constexpr qsizetype many = 50000;
    thread_local QHash<std::pair<QFont, QString>, double> known;
    const auto key = std::make_pair(font, word);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= many)
        known.clear();
    return *known.insert(key, QFontMetricsF(font).horizontalAdvance(word));
}

/// The text with soft hyphens in the words that are wider than the box.
QString breakable(const QString &text, const QFont &font, double width, const QString &language)
{
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words) {
        if (word.size() < 6 || widthOf(word, font) <= width)
            continue;
        const QList<int> places = placesIn(word, QFontMetricsF(font), width, language);
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            word.insert(*place, softHyphen);
    }
    return words.join(QLatin1Char(' '));
}

/// A line as it is drawn: the hyphen only where the line breaks at one.
QString asDrawn(QString line)
{
    const bool broken = line.endsWith(softHyphen);
    line.remove(softHyphen);
    return broken ? line + QLatin1Char('-') : line;
}

struct Wrapped {
    QStringList lines;
    bool cut = false; ///< there is more that did not fit
};

Wrapped wrapped(const QString &text, const QFont &font, double width, int most, const Spared &spared)
{
    Wrapped result;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const double less = (i == 0 ? spared.first : 0) + (i == most - 1 ? spared.last : 0);
        const double free = std::max(8.0, width - less);
        line.setLineWidth(free);
        const bool cut = i == most - 1 && line.textStart() + line.textLength() < text.size();
        result.cut = cut;
        result.lines.append(
            cut ? QFontMetricsF(font).elidedText(asDrawn(text.mid(line.textStart())), Qt::ElideRight, free)
                : asDrawn(text.mid(line.textStart(), line.textLength()).trimmed()));
    }
    layout.endLayout();
    return result;
}

struct Added {
    double bottom = 0;
    bool cut = false;
};

/// Adds as many lines as fit in the box below `top`.
Added addLines(BlockText &text, const QString &words, const QFont &font, const Box &box, double top,
               TextLine::Role role)
{
    const double height = std::round(QFontMetricsF(font).height());
    int most = int((box.bottom - top + 2) / height);
    if (most < 1 || words.isEmpty())
        return {top, !words.isEmpty()};
    Spared spared;
    spared.first = text.lines.empty() ? box.firstLineLess : 0;
    const QString first = words.section(QLatin1Char(' '), 0, 0);
    if (spared.first > 0 && most > 1 && widthOf(first, font) > box.width - spared.first) {
        top += height; // below the marks rather than broken beside them
        --most;
        spared.first = 0;
    }
    spared.last = top + most * height > box.codeTop ? box.lastLineLess : 0;
    const QString whole = breakable(words, font, box.width - spared.first, box.language);
    const Wrapped fitting = wrapped(whole, font, box.width, most, spared);
    for (const QString &line : fitting.lines) {
        text.lines.push_back(lineOf(line, font, box, top, role));
        top += height;
    }
    return {top, fitting.cut};
}

/// The track's code with what the colour says; the code alone where there is no width for both.
QString cornerText(const Box &box, const Block &block, const QFontMetricsF &metrics)
{
    QStringList both{block.code, block.tone.word};
    both.removeAll(QString());
    const auto fits = [&](const QString &text) {
        return !text.isEmpty() && metrics.horizontalAdvance(text) + 6 < box.width * 0.45;
    };
    const QString whole = both.join(QStringLiteral(" · "));
    return fits(whole) ? whole : fits(block.code) ? block.code : QString();
}

/// Keeps the corner at the bottom for the code where that leaves the words most of their line.
void keepForCode(Box &box, const Block &block, const BlockFonts &fonts)
{
    const QFontMetricsF metrics(fonts.smallBold);
    box.corner = cornerText(box, block, metrics);
    box.codeTop = box.bottom - metrics.height();
    if (!box.corner.isEmpty())
        box.lastLineLess = metrics.horizontalAdvance(box.corner) + 6;
}

void addCode(BlockText &text, const BlockFonts &fonts, const Box &box)
{
    if (box.lastLineLess <= 0)
        return;
    Box corner = box;
    corner.centred = false;
    corner.width = box.lastLineLess - 6;
    corner.left = box.rightToLeft ? box.left : box.left + box.width - corner.width;
    const bool besideMarks = box.codeTop < 16; // a block of one line has its marks in the same corner
    if (besideMarks)
        corner.left += box.rightToLeft ? box.firstLineLess : -box.firstLineLess;
    text.lines.push_back(
        lineOf(box.corner, fonts.smallBold, corner, std::max(box.codeTop, 0.0), TextLine::Code));
}

/// What is given up for a whole title.
struct Way {
    bool code = true;   ///< the track's code has its corner; the colour says the same
    bool dense = false; ///< as many lines as there is height for, without padding
};

Box boxFor(const Block &block, const BlockFonts &fonts, const QSizeF &size, bool rightToLeft, const Way &way)
{
    const double lineHeight =
        std::round(QFontMetricsF(block.sort == SessionKind::Break ? fonts.small : fonts.title).height());
    Box box = boxIn(size, block, lineHeight, rightToLeft);
    if (way.dense) {
        const double lines = std::max(1.0, std::floor((size.height() + 1) / lineHeight));
        box.top = std::min(box.top, (size.height() - lines * lineHeight) / 2);
        box.bottom = size.height() - box.top;
    }
    return box;
}

struct LaidOut {
    BlockText text;
    bool cut = false; ///< the title
    int lines = 0;    ///< of the title
};

LaidOut tried(const Block &block, const BlockFonts &fonts, Box box, const Way &way)
{
    LaidOut result;
    if (way.code)
        keepForCode(box, block, fonts);
    const QFont &titleFont = block.sort == SessionKind::Break ? fonts.small : fonts.title;
    const Added title = addLines(result.text, block.title, titleFont, box, box.top, TextLine::Title);
    result.cut = title.cut;
    result.lines = int(result.text.lines.size());
    addLines(result.text, block.people, fonts.small, box, title.bottom, TextLine::Quiet);
    if (way.code)
        addCode(result.text, fonts, box);
    return result;
}

/// The first way in which the title stands whole; when none does, a single line has no code beside it.
BlockText laidOut(const Block &block, const BlockFonts &fonts, const QSizeF &size, bool rightToLeft,
                  bool upright)
{
    LaidOut best;
    for (const Way &way : {Way{true, false}, Way{false, false}, Way{true, true}, Way{false, true}}) {
        Box box = boxFor(block, fonts, size, rightToLeft, way);
        if (upright)
            beginBelowMarks(box, block);
        if (size.height() < QFontMetricsF(fonts.title).height() - 3 || box.width < leastWidth)
            return {};
        LaidOut next = tried(block, fonts, box, way);
        const bool better = !next.cut || next.lines > best.lines || next.lines < 2;
        if (better)
            best = std::move(next);
        if (!best.cut)
            break;
    }
    return std::move(best.text);
}

} // namespace

BlockFonts::BlockFonts(const QFont &base)
    : title(sized(base, base.pointSizeF() - 1, QFont::DemiBold)),
      small(sized(base, base.pointSizeF() - 1.5, QFont::Normal)),
      smallBold(sized(base, base.pointSizeF() - 2, QFont::Medium))
{
}

QString shortWhere(const QString &where, const QFontMetricsF &metrics, double width)
{
    const QString dot = QStringLiteral(" \u00b7 ");
    const qsizetype at = where.lastIndexOf(dot);
    if (at < 0 || metrics.horizontalAdvance(where) <= width)
        return metrics.elidedText(where, Qt::ElideRight, width);
    const QString seats = where.mid(at + dot.size());
    const double left = width - metrics.horizontalAdvance(dot + seats);
    const QString place = metrics.elidedText(where.left(at), Qt::ElideRight, std::max(0.0, left));
    return place.size() < 4 ? metrics.elidedText(seats, Qt::ElideRight, width) : place + dot + seats;
}

int widthOfMarks(const Block &block)
{
    return (block.fixed ? 16 : 0) + (block.blocking > 0 ? 22 : 0);
}

const BlockText &BlockTexts::of(const Block &block, const QSizeF &size, bool rightToLeft)
{
    Kept &entry = kept[block.id];
    const int marks = widthOfMarks(block);
    if (entry.size == size && entry.marks == marks && entry.title == block.title &&
        entry.people == block.people && entry.code == block.code && entry.word == block.tone.word)
        return entry.text;
    const bool upright = size.width() < 64 && size.height() > 1.5 * size.width();
    entry = {block.title, block.people, block.code, block.tone.word, size, marks, {}};
    entry.text = laidOut(block, type, upright ? size.transposed() : size, rightToLeft && !upright, upright);
    entry.text.upright = upright;
    return entry.text;
}

} // namespace blokplan::ui

#include "ui/timetable/blocktext.h"

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

constexpr double textBar = 4;
constexpr double textPadding = 5;
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
    box.left = rightToLeft ? textPadding : textBar + textPadding;
    box.top = top;
    box.width = size.width() - textBar - 2 * textPadding;
    box.bottom = size.height() - std::min(top, 3.0);
    box.firstLineLess = widthOfMarks(block);
    box.centred = block.sort == SessionKind::Break;
    box.rightToLeft = rightToLeft;
    box.language = block.language;
    return box;
}

TextLine lineOf(const QString &text, WordWrap &face, const Box &box, double top, TextLine::Role role)
{
    TextLine line{face.laidOut(text), {}, role};
    const double free = box.width - line.text.size().width();
    const bool fromRight = box.rightToLeft || text.isRightToLeft();
    line.at = {box.left + (box.centred ? std::max(0.0, free / 2) : fromRight ? free : 0), top};
    return line;
}

struct Added {
    double bottom = 0;
    bool cut = false;
};

/// Adds as many lines as fit in the box below `top`.
Added addLines(BlockText &text, const QString &words, WordWrap &face, const Box &box, double top,
               TextLine::Role role)
{
    const double height = std::round(face.metrics().height());
    LineRoom room{box.width, int((box.bottom - top + 2) / height), 0, 0, box.language};
    if (room.most < 1 || words.isEmpty())
        return {top, !words.isEmpty()};
    room.firstLess = text.lines.empty() ? box.firstLineLess : 0;
    const QString first = words.section(QLatin1Char(' '), 0, 0);
    if (room.firstLess > 0 && room.most > 1 && face.widthOf(first) > box.width - room.firstLess) {
        top += height; // below the marks rather than broken beside them
        --room.most;
        room.firstLess = 0;
    }
    room.lastLess = top + room.most * height > box.codeTop ? box.lastLineLess : 0;
    const Wrapped fitting = face.wrapped(words, room);
    for (const QString &line : fitting.lines) {
        text.lines.push_back(lineOf(line, face, box, top, role));
        top += height;
    }
    return {top, fitting.cut};
}

/// The track's code with what the colour says; the code alone where there is no width for both.
QString cornerText(const Box &box, const Block &block, WordWrap &face)
{
    QStringList both{block.code, block.tone.word};
    both.removeAll(QString());
    const auto fits = [&](const QString &text) {
        return !text.isEmpty() && face.widthOf(text) + 6 < box.width * 0.45;
    };
    const QString whole = both.join(QStringLiteral(" · "));
    return fits(whole) ? whole : fits(block.code) ? block.code : QString();
}

/// Keeps the corner at the bottom for the code where that leaves the words most of their line.
void keepForCode(Box &box, const Block &block, WordWrap &face)
{
    box.corner = cornerText(box, block, face);
    box.codeTop = box.bottom - face.metrics().height();
    if (!box.corner.isEmpty())
        box.lastLineLess = face.widthOf(box.corner) + 6;
}

void addCode(BlockText &text, WordWrap &face, const Box &box)
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
    text.lines.push_back(lineOf(box.corner, face, corner, std::max(box.codeTop, 0.0), TextLine::Code));
}

/// What is given up for a whole title.
struct Way {
    bool code = true;   ///< the track's code has its corner; the colour says the same
    bool dense = false; ///< as many lines as there is height for, without textPadding
};

WordWrap &titleFace(const Block &block, BlockFaces &faces)
{
    return block.sort == SessionKind::Break ? faces.small : faces.title;
}

Box boxFor(const Block &block, BlockFaces &faces, const QSizeF &size, bool rightToLeft, const Way &way)
{
    const double lineHeight = std::round(titleFace(block, faces).metrics().height());
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

LaidOut tried(const Block &block, BlockFaces &faces, Box box, const Way &way)
{
    LaidOut result;
    if (way.code)
        keepForCode(box, block, faces.smallBold);
    const Added title =
        addLines(result.text, block.title, titleFace(block, faces), box, box.top, TextLine::Title);
    result.cut = title.cut;
    result.lines = int(result.text.lines.size());
    addLines(result.text, block.people, faces.small, box, title.bottom, TextLine::Quiet);
    if (way.code)
        addCode(result.text, faces.smallBold, box);
    return result;
}

/// The first way in which the title stands whole; when none does, a single line has no code beside it.
BlockText laidOut(const Block &block, BlockFaces &faces, const QSizeF &size, bool rightToLeft, bool upright)
{
    LaidOut best;
    for (const Way &way : {Way{true, false}, Way{false, false}, Way{true, true}, Way{false, true}}) {
        Box box = boxFor(block, faces, size, rightToLeft, way);
        if (upright)
            beginBelowMarks(box, block);
        if (size.height() < faces.title.metrics().height() - 3 || box.width < leastWidth)
            return {};
        LaidOut next = tried(block, faces, box, way);
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

QString shortWhere(const QString &where, WordWrap &face, double width)
{
    const QString dot = QStringLiteral(" \u00b7 ");
    const qsizetype at = where.lastIndexOf(dot);
    if (at < 0 || face.widthOf(where) <= width)
        return face.elided(where, width);
    const QString seats = where.mid(at + dot.size());
    const double left = width - face.widthOf(dot + seats);
    static constexpr qsizetype sayingSomething = 5; // of "1st floor" less than that says nothing
    const QString place = face.elided(where.left(at), std::max(0.0, left));
    const bool saysSomething = place.size() > sayingSomething || place == where.left(at);
    return saysSomething ? place + dot + seats : face.elided(seats, width);
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
    entry.text = laidOut(block, cut, upright ? size.transposed() : size, rightToLeft && !upright, upright);
    entry.text.upright = upright;
    return entry.text;
}

} // namespace blokplan::ui

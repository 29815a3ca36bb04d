#include "ui/timetable/blocktext.h"

#include <QFontMetricsF>
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

QFont struck(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

/// The box that text may fill, with the marks' corner taken out of its first line.
struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double bottom = 0;
    double firstLineLess = 0;
    bool centred = false;
    bool rightToLeft = false;
};

constexpr double bar = 4;
constexpr double padding = 5;
constexpr double leastWidth = 22;

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

QStringList wrapped(const QString &text, const QFont &font, const Box &box, int most, double firstLess)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const double width = std::max(8.0, box.width - (i == 0 ? firstLess : 0));
        line.setLineWidth(width);
        const bool last = i == most - 1 && line.textStart() + line.textLength() < text.size();
        lines.append(last ? QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Adds as many lines as fit above `bottom`; gives the height reached.
double addLines(BlockText &text, const QString &words, const QFont &font, const Box &box, double top,
                double bottom, TextLine::Role role)
{
    const double height = std::round(QFontMetricsF(font).height());
    const int most = int((bottom - top + 2) / height);
    if (most < 1 || words.isEmpty())
        return top;
    const double less = text.lines.empty() ? box.firstLineLess : 0;
    for (const QString &line : wrapped(words, font, box, most, less)) {
        text.lines.push_back(lineOf(line, font, box, top, role));
        top += height;
    }
    return top;
}

void addCode(BlockText &text, const Block &block, const BlockFonts &fonts, const Box &box, double reached)
{
    const QFontMetricsF metrics(fonts.smallBold);
    const double top = box.bottom - metrics.height();
    const double width = metrics.horizontalAdvance(block.code);
    if (block.code.isEmpty() || top < reached - 1 || width > box.width)
        return;
    Box corner = box;
    corner.centred = false;
    corner.left = box.rightToLeft ? box.left : box.left + box.width - width;
    corner.width = width;
    text.lines.push_back(lineOf(block.code, fonts.smallBold, corner, top, TextLine::Code));
}

/// Whether a last line of people would run into the code at the bottom.
double peopleBottom(const Block &block, const BlockFonts &fonts, const Box &box, double top)
{
    const double small = QFontMetricsF(fonts.small).height();
    const double above = box.bottom - (block.code.isEmpty() ? 0 : small);
    return above - top + 2 >= small ? above : box.bottom;
}

BlockText laidOut(const Block &block, const BlockFonts &fonts, const QSizeF &size, bool rightToLeft)
{
    BlockText text;
    const bool quiet = block.sort == SessionKind::Break;
    const QFont &titleFont = quiet ? fonts.small : fonts.title;
    const double lineHeight = QFontMetricsF(titleFont).height();
    const Box box = boxIn(size, block, lineHeight, rightToLeft);
    if (size.height() < lineHeight - 3 || box.width < leastWidth)
        return text;
    double reached = addLines(text, block.title, titleFont, box, box.top, box.bottom, TextLine::Title);
    const double end = peopleBottom(block, fonts, box, reached);
    if (end == box.bottom && !block.code.isEmpty()) { // the code goes before the people: colour is not alone
        addCode(text, block, fonts, box, reached);
        return text;
    }
    reached = addLines(text, block.people, fonts.small, box, reached, end, TextLine::Quiet);
    addCode(text, block, fonts, box, reached);
    return text;
}

} // namespace

BlockFonts::BlockFonts(const QFont &base)
    : title(sized(base, base.pointSizeF() - 0.5, QFont::DemiBold)), titleStruck(struck(title)),
      small(sized(base, base.pointSizeF() - 1.5, QFont::Normal)),
      smallBold(sized(base, base.pointSizeF() - 2, QFont::Medium))
{
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
        entry.people == block.people && entry.code == block.code)
        return entry.text;
    const bool upright = size.width() < 64 && size.height() > 1.5 * size.width();
    entry = {block.title, block.people, block.code, size, marks, {}};
    entry.text = laidOut(block, type, upright ? size.transposed() : size, rightToLeft && !upright);
    entry.text.upright = upright;
    return entry.text;
}

} // namespace blokplan::ui

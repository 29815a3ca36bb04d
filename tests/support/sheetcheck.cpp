#include "tests/support/sheetcheck.h"

#include "app/print/measure.h"
#include "app/print/paper.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace blokplan::tests
{

using namespace print;

namespace
{

constexpr double hair = 0.12; // millimetres: rounding of outlines

template <class M>
std::vector<M> marksOf(const Sheet &sheet)
{
    std::vector<M> found;
    for (const Mark &mark : sheet.marks) {
        if (const auto *one = std::get_if<M>(&mark))
            found.push_back(*one);
    }
    return found;
}

/// The colour that lies under the middle of the ink when it is drawn.
Colour groundUnder(const Sheet &sheet, const TextMark &text)
{
    const QPointF middle = inkOf(text).center();
    Colour ground = Colour::of(0xffffff);
    for (const RectMark &rect : marksOf<RectMark>(sheet)) {
        if (rect.fill.set && rect.rect.contains(middle))
            ground = rect.fill;
    }
    return ground;
}

/// Only where no line of the smallest size stands in its block may words be smaller still.
QStringList faultsOfSmallText(const Sheet &sheet, const TextMark &text)
{
    const QRectF ink = inkOf(text);
    const double letters = text.turned ? ink.width() : ink.height();
    const double wanted = letters * smallestPoints / text.face.points + 0.22 * smallestPoints * pointMm + 0.6;
    for (const RectMark &block : blocksOf(sheet)) {
        const double height = text.turned ? block.rect.width() : block.rect.height();
        if (block.rect.contains(ink.center()) && height < wanted)
            return {};
    }
    return {QStringLiteral("too small, %1 pt: %2").arg(text.face.points, 0, 'f', 1).arg(text.text)};
}

QStringList faultsOfBlock(const RectMark &block, const std::vector<TextMark> &texts,
                          const std::vector<QRectF> &inks)
{
    QStringList faults;
    const double clear = block.strokeWidth / 2;
    const QRectF inside = block.rect.adjusted(clear, clear, -clear, -clear);
    bool says = false;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!inks[i].intersects(block.rect))
            continue;
        says = true;
        if (!inside.contains(inks[i]))
            faults.append(QStringLiteral("over an outline: ") + texts[i].text);
    }
    if (!says)
        faults.append(QStringLiteral("a block without a word, %1 by %2 mm")
                          .arg(block.rect.width(), 0, 'f', 1)
                          .arg(block.rect.height(), 0, 'f', 1));
    return faults;
}

QStringList faultsOfText(const Sheet &sheet, const TextMark &text, const QRectF &printable)
{
    QStringList faults;
    const QRectF ink = inkOf(text);
    if (!text.box.adjusted(-hair, -hair, hair, hair).contains(ink))
        faults.append(QStringLiteral("outside its box: ") + text.text);
    if (!printable.contains(ink))
        faults.append(QStringLiteral("outside the printable area: ") + text.text);
    if (text.face.points < smallestPoints)
        faults.append(faultsOfSmallText(sheet, text));
    if (contrast(text.colour, groundUnder(sheet, text)) < 4.5)
        faults.append(QStringLiteral("hard to read: ") + text.text);
    return faults;
}

} // namespace

QRectF inkOf(const TextMark &mark)
{
    QTextLayout layout(mark.text, printFont(mark.text, mark.face.bold));
    QTextOption option;
    option.setTextDirection(mark.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double left = line.naturalTextRect().left();
    QRectF bounds;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
            const QPointF at = run.positions()[i] - QPointF(left, line.y() + line.ascent());
            bounds |= run.rawFont().boundingRect(run.glyphIndexes()[i]).translated(at);
        }
    }
    const double scale = mark.face.points * pointMm / fontPixels;
    const QRectF own(bounds.topLeft() * scale, bounds.size() * scale);
    if (mark.turned)
        return {mark.x - own.bottom(), mark.baseline + own.left(), own.height(), own.width()};
    return own.translated(mark.x, mark.baseline);
}

QStringList faultsOf(const Sheet &sheet, double margin)
{
    QStringList faults;
    const QRectF paper(0, 0, sheet.width, sheet.height);
    const QRectF printable =
        paper.adjusted(margin, margin, -margin, -margin).adjusted(-hair, -hair, hair, hair);
    for (const RectMark &rect : marksOf<RectMark>(sheet)) {
        if (!printable.contains(rect.rect))
            faults.append(QStringLiteral("a rectangle outside the printable area"));
    }
    const std::vector<TextMark> texts = textsOf(sheet);
    std::vector<QRectF> inks;
    for (const TextMark &text : texts) {
        faults.append(faultsOfText(sheet, text, printable));
        inks.push_back(inkOf(text).adjusted(0.02, 0.02, -0.02, -0.02));
    }
    for (const RectMark &block : blocksOf(sheet))
        faults.append(faultsOfBlock(block, texts, inks));
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t j = i + 1; j < texts.size(); ++j) {
            if (inks[i].intersects(inks[j]))
                faults.append(QStringLiteral("on one another: ") + texts[i].text + QStringLiteral(" / ") +
                              texts[j].text);
        }
    }
    return faults;
}

std::vector<TextMark> textsOf(const Sheet &sheet)
{
    return marksOf<TextMark>(sheet);
}

std::vector<RectMark> blocksOf(const Sheet &sheet)
{
    std::vector<RectMark> blocks = marksOf<RectMark>(sheet);
    std::erase_if(blocks, [](const RectMark &rect) { return rect.placement.isNull(); });
    return blocks;
}

QString wordsOf(const Sheet &sheet)
{
    QStringList words;
    for (const TextMark &text : textsOf(sheet))
        words.append(text.text);
    return words.join(QLatin1Char(' '));
}

} // namespace blokplan::tests

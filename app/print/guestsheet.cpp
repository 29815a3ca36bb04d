#include "app/print/guestsheet.h"

#include "app/wording/paper.h"

#include <algorithm>

namespace blokplan::print
{

namespace
{

constexpr double tickSide = 3.4; // millimetres on A4, as the lengths below
constexpr double alertLeft = 5.2;
constexpr double personLeft = 8.4;
constexpr double asideWidth = 38;
constexpr double codeWidth = 21;
constexpr double cellGap = 2.5;
constexpr double rowGap = 1.5;
constexpr double nameShare = 0.54; // of what name and organisation have together
constexpr qsizetype mostLines = 10;
constexpr qsizetype longestInHead = 24;

QString letterOf(const GuestRow &row)
{
    const QChar first = row.key.isEmpty() ? QChar() : row.key.front();
    return first >= QLatin1Char('a') && first <= QLatin1Char('z') ? QString(first.toUpper())
                                                                  : wording::otherNames();
}

} // namespace

GuestSheets::GuestSheets(const Printing &of, Head at, const std::vector<GuestRow> &all)
    : printing(of), head(std::move(at)), rows(all)
{
    constexpr int anyCount = 9999; // of pages: no legend beside a footer that may grow
    inside = SheetFrame(printing, {}).inside(SheetFrame(printing, {}).legendLines(head.legend, anyCount));
    const bool withCodes =
        std::any_of(rows.begin(), rows.end(), [](const auto &r) { return !r.code.isEmpty(); });
    nameLeft = printing.scaled(personLeft);
    codeLeft = inside.width() - (withCodes ? printing.scaled(codeWidth) : 0);
    asideLeft = codeLeft - printing.scaled(asideWidth);
    organisationLeft = nameLeft + nameShare * (asideLeft - nameLeft);
}

/// In as many lines as it takes; what takes more than any name does is shortened, and told of.
double GuestSheets::addLines(Entry &entry, const QString &text, Line form, double top)
{
    const QString simple = text.simplified();
    const QString drawable = printing.measure.drawable(simple);
    const int sheet = std::max(0, int(pages.size()) - 1);
    if (drawable != simple)
        out.unplaced.push_back({text, {}, {}, sheet, true});
    if (drawable.isEmpty())
        return top;
    const double em = form.face.points * pointMm;
    const double width = (form.width - 0.05) / em;
    const Pieces pieces = cut(drawable, form.face.bold, printing.measure);
    auto broken = wrap(pieces, width, {false, {}}, printing.measure);
    if (!broken)
        broken =
            wrap(pieces, width, {true, printing.agenda.plan().event().languages.value(0)}, printing.measure);
    QStringList lines = broken.value_or(QStringList());
    if (lines.size() > mostLines) {
        const QStringList kept = lines.mid(0, mostLines - 1);
        lines = kept;
        lines.append(shortened(restAfter(drawable, kept), width, form.face.bold, printing.measure));
        out.unplaced.push_back({text, {}, {}, sheet, false});
    }
    form.rightToLeft = pieces.rightToLeft;
    const double up = std::max(0.8, pieces.ink.up) * em;
    const double down = std::max(0.24, pieces.ink.down) * em;
    for (const QString &line : lines) {
        form.text = line;
        form.baseline = top + up;
        entry.lines.push_back(form);
        top += std::max(1.22 * em, up + down + 0.06 * em);
    }
    return top;
}

GuestSheets::Entry GuestSheets::entryOf(const GuestRow &row)
{
    Entry entry;
    entry.row = &row;
    const Face bold{printing.scaled(9.5), true, false};
    const Face plain{printing.scaled(8.5), false, false};
    const Colour ink = row.struck ? printing.shades.quiet() : printing.shades.ink();
    const Colour quiet = printing.shades.quiet();
    const double gap = printing.scaled(cellGap);
    const double top = printing.scaled(rowGap) / 2;
    const double lower = top + 0.8 * (bold.points - plain.points) * pointMm; // one baseline
    const auto form = [&](Face face, Colour colour, double left, double right) {
        return Line{{}, face, colour, left, right - left, 0, false, false};
    };
    Line name = form(bold, ink, nameLeft, organisationLeft - gap);
    name.struck = row.struck;
    double low = addLines(entry, row.name, name, top);
    low = addLines(entry, row.remark, form(plain, ink, nameLeft, organisationLeft - gap), low);
    low = std::max(
        low, addLines(entry, row.organisation, form(plain, quiet, organisationLeft, asideLeft - gap), lower));
    const double asideBottom = addLines(
        entry, row.aside,
        form(plain, quiet, asideLeft + (row.bar.set ? printing.scaled(2) : 0), codeLeft - gap), lower);
    low = std::max(low, asideBottom);
    entry.barTop = lower + 0.1 * plain.points * pointMm;
    entry.barHeight = std::max(printing.scaled(2.6), asideBottom - entry.barTop);
    low = std::max(low, addLines(entry, row.code, form(bold, ink, codeLeft, inside.width()), top));
    if (row.alert)
        addLines(entry, QStringLiteral("!"),
                 form({printing.scaled(11), true, false}, ink, printing.scaled(alertLeft), nameLeft),
                 top - 0.8 * 1.5 * printing.paper.scale * pointMm);
    entry.height = std::max(low, top + printing.scaled(tickSide + 0.4)) + printing.scaled(rowGap) / 2;
    return entry;
}

GuestSheets::Entry GuestSheets::headingOf(const QString &text)
{
    Entry entry;
    const Line form{{},
                    {printing.scaled(13), true, false},
                    printing.shades.ink(),
                    nameLeft,
                    inside.width() - nameLeft,
                    0,
                    false,
                    false};
    entry.height = addLines(entry, text, form, printing.scaled(2.4)) + printing.scaled(0.6);
    return entry;
}

void GuestSheets::addRow(const GuestRow &row)
{
    std::vector<Entry> next;
    if (const QString own = letterOf(row); own != letter) {
        letter = own;
        next.push_back(headingOf(own)); // never alone at the foot of a page
    }
    next.push_back(entryOf(row));
    double height = 0;
    for (const Entry &entry : next)
        height += entry.height;
    if (pages.empty() || bottom + height > inside.bottom()) {
        pages.emplace_back();
        pages.back().first = &row;
        bottom = inside.top();
    }
    pages.back().last = &row;
    for (Entry &entry : next) {
        const double top = bottom;
        bottom += entry.height;
        pages.back().rows.push_back({std::move(entry), top});
    }
}

void GuestSheets::drawEntry(SheetPen &pen, const Put &put) const
{
    const Entry &entry = put.entry;
    const QPointF at(inside.left(), put.top);
    if (entry.row != nullptr) {
        pen.line(at, at + QPointF(inside.width(), 0), printing.shades.hourLine(), 0.15);
        const double side = printing.scaled(tickSide);
        const double top = put.top + printing.scaled(rowGap) / 2 + printing.scaled(0.1);
        if (!entry.row->struck)
            pen.framed({at.x() + printing.scaled(0.2), top, side, side}, printing.shades.ink(),
                       printing.scaled(0.25));
        if (entry.row->ticked && !entry.row->struck) {
            const double left = at.x() + printing.scaled(0.2);
            const double line = printing.scaled(0.35);
            pen.line({left, top}, {left + side, top + side}, printing.shades.ink(), line);
            pen.line({left + side, top}, {left, top + side}, printing.shades.ink(), line);
        }
        if (entry.row->bar.set)
            pen.rect({at.x() + asideLeft, put.top + entry.barTop, printing.scaled(1), entry.barHeight},
                     entry.row->bar);
    }
    for (const Line &line : entry.lines) {
        const double width = pen.widthOf(line.text, line.face);
        const QRectF box(at.x() + line.x, put.top, line.width, entry.height);
        const double x = line.rightToLeft ? box.right() - width : box.left();
        const double y = put.top + line.baseline;
        const double em = line.face.points * pointMm;
        pen.add(TextMark{line.text, line.face, line.colour, x, y, width, false, line.rightToLeft, box});
        if (line.struck)
            pen.line({x, y - 0.27 * em}, {x + width, y - 0.27 * em}, line.colour, 0.07 * em);
    }
}

Sheet GuestSheets::drawPage(const Page &page, int number) const
{
    Sheet sheet{printing.paper.width, printing.paper.height, {}};
    SheetPen pen(sheet, printing.measure);
    QString subtitle = head.summary;
    if (page.first != nullptr)
        subtitle += QStringLiteral(" \u00b7 %1 \u2013 %2")
                        .arg(page.first->family.left(longestInHead), page.last->family.left(longestInHead));
    const SheetFrame frame(printing, printing.measure.drawable(subtitle), head.title);
    frame.draw(sheet, head.legend, number, std::max(1, int(pages.size())));
    for (const Put &put : page.rows)
        drawEntry(pen, put);
    if (page.rows.empty())
        pen.lineIn(inside, inside.top() + printing.scaled(12), head.nobody,
                   {printing.scaled(11), false, false}, printing.shades.quiet());
    return sheet;
}

Printout GuestSheets::drawn(const Going &going)
{
    constexpr double layingOut = 0.7; // of the time it takes
    for (size_t i = 0; i < rows.size(); ++i) {
        if (going && i % 64 == 0 && !going(layingOut * double(i) / double(rows.size())))
            return {};
        addRow(rows[i]);
    }
    if (pages.empty())
        pages.emplace_back();
    for (size_t page = 0; page < pages.size(); ++page) {
        if (going && !going(layingOut + (1 - layingOut) * double(page) / double(pages.size())))
            return {};
        out.sheets.push_back(drawPage(pages[page], int(page) + 1));
        pages[page].rows = {};
    }
    return std::move(out);
}

} // namespace blokplan::print

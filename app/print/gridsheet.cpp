#include "app/print/gridsheet.h"

#include "app/wording/paper.h"
#include "app/wording/words.h"

#include <algorithm>
#include <array>

namespace blokplan::print
{

namespace
{

/// Least widths of a column in millimetres, on any paper: readers come as near to a large sheet. The first
/// with which hardly a title must be shortened is taken.
constexpr std::array leastWidths{28.0, 36.0, 46.0};
constexpr double toleratedShare = 0.03;

} // namespace

GridDay::GridDay(const Printing &of, DayGrid day) : printing(of), grid(std::move(day))
{
    for (const GridBlock &block : grid.blocks)
        tell(block, false);
    for (const GridBlock &block : grid.dropIns)
        tell(block, true);
    choosePages();
}

void GridDay::tell(const GridBlock &block, bool dropIn)
{
    auto content = std::make_unique<const Content>(contentOf(block, dropIn));
    auto fitter = std::make_unique<const Fitter>(*content, printing.measure);
    all.push_back({block, dropIn, std::move(content), std::move(fitter)});
}

void GridDay::choosePages()
{
    for (const double narrowest : leastWidths) {
        std::vector<GridPage> next = gridPages(printing, grid, narrowest);
        if (!pages.empty() && next.size() == pages.size())
            continue;
        pages = std::move(next);
        headHeight = 0;
        for (const GridPage &page : pages)
            headHeight = std::max(headHeight, headHeightFor(page));
        if (double(countShortened()) <= toleratedShare * double(all.size()))
            return;
    }
}

size_t GridDay::countShortened() const
{
    size_t count = 0;
    for (int page = 0; page < pageCount(); ++page) {
        for (const Cell &cell : cellsOf(page)) {
            if (!cell.told->dropIn && !cell.told->fitter->fitsWhole(textBox(cell, true).size()))
                ++count;
        }
    }
    return count;
}

void GridDay::settle(int countOfSheets)
{
    const SheetFrame frame(printing, {});
    linesOfLegend = 0;
    for (int page = 0; page < pageCount(); ++page)
        linesOfLegend = std::max(linesOfLegend, frame.legendLines(legend(page), countOfSheets));
    points = commonPoints();
}

GridGeometry GridDay::geometry(int page) const
{
    return {printing, grid, pages[size_t(page)], SheetFrame(printing, {}).inside(linesOfLegend), headHeight};
}

std::vector<GridDay::Cell> GridDay::cellsOf(int page) const
{
    const GridGeometry at = geometry(page);
    std::vector<Cell> cells;
    for (const Told &told : all) {
        if (told.dropIn && !pages[size_t(page)].dropIns)
            continue;
        const QRectF rect = told.dropIn ? at.dropInRectOf(told.block) : at.rectOf(told.block);
        if (!rect.isNull())
            cells.push_back({&told, rect});
    }
    return cells;
}

Legend GridDay::legend(int page) const
{
    std::vector<const Session *> sessions;
    for (const Cell &cell : cellsOf(page))
        sessions.push_back(cell.told->block.session.get());
    return legendOf(printing, sessions);
}

// ---- what stands in the heads of columns

namespace
{

Content headContent(const Printing &printing, const Room &room)
{
    Content content;
    content.title = printing.texts.text(room.name).simplified();
    content.people = printing.measure.drawable(wording::whereabouts(room));
    content.peopleShort = content.people;
    content.language = printing.agenda.plan().event().languages.value(0);
    return content;
}

QRectF headBox(const Printing &printing, const QRectF &head)
{
    const double pad = std::min(printing.scaled(1.6), head.width() * 0.06);
    return head.adjusted(pad, printing.scaled(1.3), -pad, -printing.scaled(0.9));
}

} // namespace

int GridDay::headsThatFit(const GridPage &page, double height) const
{
    const GridGeometry at(printing, grid, page, SheetFrame(printing, {}).inside(0), height);
    int count = 0;
    for (int column = page.first; column <= page.last; ++column) {
        const Content content = headContent(printing, *grid.columns[size_t(column)].room);
        const QSizeF box = headBox(printing, at.head(column)).size();
        const Fitted fitted = Fitter(content, printing.measure).fit(box, printing.scaled(8.6));
        count += !fitted.shortened && fitted.withPeople && fitted.points >= printing.scaled(7) ? 1 : 0;
    }
    return count;
}

/// As low as it can be without making a name smaller that a higher one would show well.
double GridDay::headHeightFor(const GridPage &page) const
{
    double best = printing.scaled(9.4);
    int most = headsThatFit(page, best);
    for (const double higher : {12.0, 15.0, 18.0}) {
        if (most == page.last - page.first + 1)
            break;
        const int fit = headsThatFit(page, printing.scaled(higher));
        best = fit > most ? printing.scaled(higher) : best;
        most = std::max(most, fit);
    }
    return best;
}

void GridDay::drawHead(SheetPen &pen, const QRectF &rect, const Content &content, int sheet,
                       Printout &printout) const
{
    const QRectF box = headBox(printing, rect);
    const Fitted fitted = Fitter(content, printing.measure).fit(box.size(), printing.scaled(8.6));
    Shades::Block colours;
    colours.title = printing.shades.ink();
    colours.quiet = printing.shades.quiet();
    pen.fitted(box, fitted, colours, false, false);
    if (fitted.shortened)
        printout.unplaced.push_back({content.title, {}, {}, sheet, false});
}

void GridDay::drawHeads(SheetPen &pen, const GridGeometry &at, int page, int sheet, Printout &printout) const
{
    for (int column = pages[size_t(page)].first; column <= pages[size_t(page)].last; ++column)
        drawHead(pen, at.head(column), headContent(printing, *grid.columns[size_t(column)].room), sheet,
                 printout);
    if (!pages[size_t(page)].dropIns)
        return;
    Content content;
    content.title = wording::ongoing();
    content.people = wording::besideTheRest();
    drawHead(pen, at.dropInHead(), content, sheet, printout);
}

// ---- the blocks

bool GridDay::isTimePlain(const GridBlock &block) const
{
    const auto isRoundEdge = [&](LocalMinute at, bool end) {
        return std::any_of(grid.rounds.begin(), grid.rounds.end(), [&](const Round *round) {
            return localMinute(grid.date, round->start + (end ? round->length : 0)) == at;
        });
    };
    return block.span.start % 30 == 0 || isRoundEdge(block.span.start, false);
}

Content GridDay::contentOf(const GridBlock &block, bool dropIn) const
{
    Content content = printing.texts.content(*block.session, *block.placement, isTimePlain(block));
    if (!dropIn)
        return content;
    const Room *room = printing.agenda.plan().find(block.placement->rooms.value(0));
    content.people = content.peopleShort = room == nullptr ? QString() : printing.texts.text(room->name);
    if (block.session->detailsToFollow)
        content.people += QStringLiteral(" \u00b7 ") + wording::detailsToFollow();
    content.code.clear();
    return content;
}

QRectF GridDay::textBox(const Cell &cell, bool withBar) const
{
    const QRectF &rect = cell.rect;
    const double bar = withBar ? std::min(printing.scaled(1.0), rect.width() * 0.1) : 0;
    const double side = std::min(printing.scaled(1.4), rect.width() * 0.05);
    const double least = 0.97 * smallestPoints * pointMm; // one line of the smallest text, as drawn
    const double above = std::clamp((rect.height() - least) / 2 - 0.05, 0.0, printing.scaled(1.2));
    return rect.adjusted(bar + side, above, -side, -above);
}

double GridDay::commonPoints() const
{
    const double largest = printing.scaled(8.5);
    std::vector<double> sizes;
    for (int page = 0; page < pageCount(); ++page) {
        for (const Cell &cell : cellsOf(page)) {
            const Told &told = *cell.told;
            if (!told.dropIn && told.block.session->sort != SessionKind::Break)
                sizes.push_back(told.fitter->comfortable(textBox(cell, true).size(), largest));
        }
    }
    if (sizes.empty())
        return largest;
    const auto fifth = sizes.begin() + std::ptrdiff_t(sizes.size() / 4);
    std::nth_element(sizes.begin(), fifth, sizes.end());
    return std::clamp(*fifth, std::min(largest, 7.0), largest);
}

namespace
{

/// Which of two fits says more.
bool saysMore(const Fitted &a, const Fitted &b)
{
    const auto worth = [](const Fitted &fitted) {
        return std::tuple(!fitted.shortened, fitted.withTime, fitted.withPeople, !fitted.broken,
                          fitted.points);
    };
    return worth(a) > worth(b);
}

} // namespace

void GridDay::drawCell(SheetPen &pen, const Cell &cell, int sheet, Printout &printout) const
{
    const Told &told = *cell.told;
    const Session &session = *told.block.session;
    const Shades::Block colours = printing.texts.shades(session);
    const QRectF &rect = cell.rect;
    const double radius = std::min({printing.scaled(0.6), rect.height() / 4, rect.width() / 4});
    const bool unsure = isUnsure(session);
    pen.add(RectMark{rect, colours.ground, unsure ? colours.quiet : colours.edge, unsure ? 0.25 : 0.18,
                     unsure, radius, told.block.placement->id});
    if (colours.bar.set)
        pen.rect({rect.left(), rect.top(), std::min(printing.scaled(1.0), rect.width() * 0.1), rect.height()},
                 colours.bar, 0);
    const QRectF box = textBox(cell, colours.bar.set);
    const double largest = told.dropIn ? printing.scaled(8) : points;
    bool turned = told.dropIn && box.height() > box.width();
    Fitted fitted = told.fitter->fit(turned ? box.size().transposed() : box.size(), largest);
    const bool whole = fitted.withPeople && fitted.withTime && !fitted.shortened && !fitted.broken;
    if (!whole && !turned && box.height() > 1.5 * box.width()) {
        Fitted other = told.fitter->fit(box.size().transposed(), largest);
        turned = saysMore(other, fitted);
        fitted = turned ? std::move(other) : std::move(fitted);
    }
    pen.fitted(box, fitted, colours, turned, session.state == SessionState::Cancelled);
    printout.withoutPeople += fitted.withPeople ? 0 : 1;
    printout.withoutTime += fitted.withTime ? 0 : 1;
    if (fitted.shortened)
        printout.unplaced.push_back({told.content->title, session.id, {}, sheet, false});
    if (!printing.texts.isDrawable(session))
        printout.unplaced.push_back(
            {session.title.in(printing.options.language), session.id, {}, sheet, true});
}

// ---- the sheet

QString GridDay::subtitle(int page) const
{
    const GridPage &shown = pages[size_t(page)];
    const QString rooms = pageCount() > 1
                              ? wording::roomsOf(shown.first + 1, shown.last + 1, int(grid.columns.size()))
                              : QString();
    return subtitleFor(printing, *grid.day, rooms);
}

Sheet GridDay::draw(int page, int number, int count, Printout &printout) const
{
    Sheet sheet{printing.paper.width, printing.paper.height, {}};
    SheetPen pen(sheet, printing.measure);
    SheetFrame(printing, subtitle(page)).draw(sheet, legend(page), number, count);
    const GridGeometry at = geometry(page);
    drawGround(pen, at);
    drawTears(pen, at);
    drawHours(pen, at);
    drawHeads(pen, at, page, number - 1, printout);
    const std::vector<Cell> cells = cellsOf(page);
    for (const Cell &cell : cells)
        drawCell(pen, cell, number - 1, printout);
    if (grid.blocks.empty() && grid.dropIns.empty())
        pen.lineIn(at.frame(), at.frame().center().y(), wording::noSessionsThatDay(),
                   {printing.scaled(11), false, false}, printing.shades.quiet(), Align::Centre);
    return sheet;
}

} // namespace blokplan::print

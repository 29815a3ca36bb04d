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
constexpr double wantedPoints = 8.5; // of titles, on A4
constexpr double headPoints = 8.6;
constexpr double leastCommon = 6.4; // on any paper: few words are then much smaller than the others

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
        headHeights.clear();
        for (const GridPage &page : pages)
            headHeights.push_back(headHeightFor(page));
        if (double(countCut()) <= toleratedShare * double(all.size()))
            return;
    }
}

size_t GridDay::countCut() const
{
    size_t count = 0;
    for (int page = 0; page < pageCount(); ++page) {
        for (const Cell &cell : cellsOf(page)) {
            if (!cell.told->dropIn && !cell.told->fitter->fitsWhole(tightSpace(shapeOf(cell))))
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
    return {printing, grid, pages[size_t(page)], SheetFrame(printing, {}).inside(linesOfLegend),
            headHeights[size_t(page)]};
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

/// Name and whereabouts in the middle of the head's height.
CellText headText(const Printing &printing, const Content &content, const QRectF &head, double largest)
{
    const double side = std::min(printing.scaled(1.6), head.width() * 0.06);
    const double above = printing.scaled(1.0);
    const QRectF box = head.adjusted(side, above, -side, -above);
    const Space space{box.size(), printing.scaled(0.8)};
    CellText text{box, Fitter(content, printing.measure).fit(space, largest), space.over, false};
    for (FitLine &line : text.fitted.lines)
        line.baseline += std::max(0.0, box.height() - text.fitted.bottom) / 2;
    return text;
}

} // namespace

int GridDay::headsThatFit(const GridPage &page, double height) const
{
    const GridGeometry at(printing, grid, page, SheetFrame(printing, {}).inside(0), height);
    int count = 0;
    for (int column = page.first; column <= page.last; ++column) {
        const Content content = headContent(printing, *grid.columns[size_t(column)].room);
        const Fitted fitted =
            headText(printing, content, at.head(column), printing.scaled(headPoints)).fitted;
        count += !fitted.shortened && fitted.withPeople && fitted.points >= printing.scaled(7) ? 1 : 0;
    }
    return count;
}

/// Heads that say less than they might.
int GridDay::headsCutOff(int page) const
{
    const GridGeometry at = geometry(page);
    int count = 0;
    for (int column = pages[size_t(page)].first; column <= pages[size_t(page)].last; ++column) {
        const Content content = headContent(printing, *grid.columns[size_t(column)].room);
        const Fitted fitted =
            headText(printing, content, at.head(column), printing.scaled(headPoints)).fitted;
        count += fitted.shortened || !fitted.withPeople ? 1 : 0;
    }
    return count;
}

/// Of the blocks and the heads above them.
Comfort GridDay::comfort() const
{
    Comfort comfort;
    for (int page = 0; page < pageCount(); ++page) {
        comfort.cut += headsCutOff(page);
        for (const Cell &cell : cellsOf(page)) {
            const Told &told = *cell.told;
            const CellShape shape = shapeOf(cell);
            const bool roomy =
                told.dropIn || told.fitter->fitsAt(comfortableSpace(shape), printing.scaled(wantedPoints));
            const bool cut = !told.dropIn && !roomy && !told.fitter->fitsWhole(tightSpace(shape));
            comfort += {1, roomy ? 1 : 0, cut ? 1 : 0};
        }
    }
    return comfort;
}

double GridDay::narrowestColumn() const
{
    double width = 1e6;
    for (int page = 0; page < pageCount(); ++page) {
        const GridGeometry at = geometry(page);
        for (int column = pages[size_t(page)].first; column <= pages[size_t(page)].last; ++column)
            width = std::min(width, at.head(column).width());
    }
    return width;
}

/// As low as it can be without making a name smaller that a higher one would show well.
double GridDay::headHeightFor(const GridPage &page) const
{
    double best = printing.scaled(6.2);
    int most = headsThatFit(page, best);
    for (const double higher : {9.4, 12.0, 15.0, 18.0}) {
        if (most == page.last - page.first + 1)
            break;
        const int fit = headsThatFit(page, printing.scaled(higher));
        best = fit > most ? printing.scaled(higher) : best;
        most = std::max(most, fit);
    }
    return best;
}

/// One size for all names side by side; only one that is much longer is smaller than the others.
double GridDay::commonHeadPoints(int page) const
{
    const GridGeometry at = geometry(page);
    const double largest = printing.scaled(headPoints);
    double common = largest;
    for (int column = pages[size_t(page)].first; column <= pages[size_t(page)].last; ++column) {
        const Content content = headContent(printing, *grid.columns[size_t(column)].room);
        common = std::min(common, headText(printing, content, at.head(column), largest).fitted.points);
    }
    return std::max(common, 0.75 * largest);
}

void GridDay::drawHead(SheetPen &pen, const QRectF &rect, const Content &content, double largest, int sheet,
                       Printout &printout) const
{
    const CellText text = headText(printing, content, rect, largest);
    Shades::Block colours;
    colours.title = printing.shades.ink();
    colours.quiet = printing.shades.quiet();
    pen.fitted(text, colours, false);
    if (text.fitted.shortened)
        printout.unplaced.push_back({content.title, {}, {}, sheet, false});
}

void GridDay::drawHeads(SheetPen &pen, const GridGeometry &at, int page, int sheet, Printout &printout) const
{
    const double common = commonHeadPoints(page);
    for (int column = pages[size_t(page)].first; column <= pages[size_t(page)].last; ++column)
        drawHead(pen, at.head(column), headContent(printing, *grid.columns[size_t(column)].room), common,
                 sheet, printout);
    if (!pages[size_t(page)].dropIns)
        return;
    Content content;
    content.title = wording::ongoing();
    content.people = wording::besideTheRest();
    drawHead(pen, at.dropInHead(), content, common, sheet, printout);
}

// ---- the blocks

bool GridDay::isTimePlain(const GridBlock &block) const
{
    const auto isRoundEdge = [&](LocalMinute at, bool end) {
        return std::any_of(grid.rounds.begin(), grid.rounds.end(), [&](const Round *round) {
            return localMinute(grid.date, round->start + (end ? round->length : 0)) == at;
        });
    };
    if (block.span.end < spanOf(*block.placement).end)
        return false; // it is cut at the end of the day
    return block.span.start % 30 == 0 || isRoundEdge(block.span.start, false);
}

Content GridDay::contentOf(const GridBlock &block, bool dropIn) const
{
    Content content = printing.texts.content(*block.session, *block.placement, {isTimePlain(block), false});
    if (!dropIn)
        return content;
    const Room *room = printing.agenda.plan().find(block.placement->rooms.value(0));
    content.people = content.peopleShort = room == nullptr ? QString() : printing.texts.text(room->name);
    if (block.session->detailsToFollow)
        content.people += QStringLiteral(" \u00b7 ") + wording::detailsToFollow();
    content.code.clear();
    return content;
}

CellShape GridDay::shapeOf(const Cell &cell) const
{
    const Session &session = *cell.told->block.session;
    const bool withBar = printing.texts.shades(session).bar.set;
    const double bar = std::min(printing.scaled(1.0), cell.rect.width() * 0.1);
    const double stroke =
        std::min(printing.scaled(isUnsure(session) ? 0.25 : 0.18), 0.08 * cell.rect.height());
    return {cell.rect, withBar ? bar : 0, stroke, printing.paper.scale};
}

double GridDay::commonPoints() const
{
    const double largest = printing.scaled(wantedPoints);
    std::vector<double> sizes;
    for (int page = 0; page < pageCount(); ++page) {
        for (const Cell &cell : cellsOf(page)) {
            const Told &told = *cell.told;
            if (!told.dropIn && told.block.session->sort != SessionKind::Break)
                sizes.push_back(told.fitter->comfortable(comfortableSpace(shapeOf(cell)), largest));
        }
    }
    if (sizes.empty())
        return largest;
    const auto fifth = sizes.begin() + std::ptrdiff_t(sizes.size() / 4);
    std::nth_element(sizes.begin(), fifth, sizes.end());
    return std::clamp(*fifth, std::min(largest, leastCommon), largest);
}

void GridDay::drawCell(SheetPen &pen, const Cell &cell, int sheet, Printout &printout) const
{
    const Told &told = *cell.told;
    const Session &session = *told.block.session;
    const Shades::Block colours = printing.texts.shades(session);
    const QRectF &rect = cell.rect;
    const CellShape shape = shapeOf(cell);
    const double radius = std::min({printing.scaled(0.6), rect.height() / 4, rect.width() / 4});
    const bool unsure = isUnsure(session);
    pen.add(RectMark{rect, colours.ground, unsure ? colours.quiet : colours.edge, shape.stroke, unsure,
                     radius, told.block.placement->id});
    if (shape.bar > 0)
        pen.rect({rect.left(), rect.top(), shape.bar, rect.height()}, colours.bar, 0);
    const CellText text = told.dropIn ? turnedCellText(*told.fitter, shape, printing.scaled(8))
                                      : cellText(*told.fitter, shape, points);
    pen.fitted(text, colours, session.state == SessionState::Cancelled);
    printout.withoutPeople += text.fitted.withPeople ? 0 : 1;
    printout.withoutTime += text.fitted.withTime ? 0 : 1;
    if (text.fitted.shortened)
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

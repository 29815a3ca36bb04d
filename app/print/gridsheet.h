#pragma once

#include "app/print/sheetframe.h"

#include <memory>

namespace blokplan::print
{

/// A stretch of a day's columns that stands on one sheet.
struct GridPage {
    int first = 0; ///< columns, both included; last < first on a day without rooms
    int last = -1;
    bool dropIns = false; ///< on the last sheet of a day
};

/// Breaks a day between rooms into as few sheets as columns of at least that many millimetres allow, evenly
/// filled; into one where one sheet a day is wanted.
std::vector<GridPage> gridPages(const Printing &printing, const DayGrid &grid, double narrowest);

/// Where things stand on one sheet, in millimetres.
class GridGeometry
{
public:
    GridGeometry(const Printing &printing, const DayGrid &grid, const GridPage &page, const QRectF &inside,
                 double headHeight);

    [[nodiscard]] QRectF frame() const { return whole; }
    [[nodiscard]] QRectF head(int column) const;
    [[nodiscard]] QRectF dropInHead() const;
    /// Within hours that are left out, the edge before them.
    [[nodiscard]] double y(LocalMinute at) const;
    /// Where hours are left out: strips over the whole frame.
    [[nodiscard]] std::vector<QRectF> tears() const;
    [[nodiscard]] double bodyTop() const { return whole.top() + headHigh; }
    [[nodiscard]] double gridLeft() const { return lefts.front(); }
    [[nodiscard]] double gridRight() const { return lefts.back(); }
    [[nodiscard]] const std::vector<double> &edges() const { return lefts; } ///< of the page's columns
    /// A block's rectangle in true proportion, cut to the page's columns; null when it stands elsewhere.
    [[nodiscard]] QRectF rectOf(const GridBlock &block) const;
    [[nodiscard]] QRectF dropInRectOf(const GridBlock &block) const;

private:
    [[nodiscard]] double heightOf(const GridBlock &block) const
    {
        return y(block.span.end) - y(block.span.start);
    }
    GridPage page;
    std::vector<TimeSpan> hours;
    double tearHeight;
    QRectF whole;
    double headHigh;
    double timeTop;
    double perMinute;
    double gapX;
    double laneWidth;
    std::vector<double> lefts;
};

/// Lays out the sheets of one day.
class GridDay
{
public:
    GridDay(const Printing &printing, DayGrid grid);

    [[nodiscard]] int pageCount() const { return int(pages.size()); }
    [[nodiscard]] Comfort comfort() const;
    [[nodiscard]] double narrowestColumn() const; ///< millimetres
    /// Draws the day's page (from 0), which is sheet `number` (from 1) of `count`; notes what did not fit.
    [[nodiscard]] Sheet draw(int page, int number, int count, Printout &printout) const;
    /// The legend may take other lines once the number of all sheets is known; call before drawing.
    void settle(int countOfSheets);

private:
    /// A block and what it says, made once for all tries.
    struct Told {
        GridBlock block;
        bool dropIn;
        std::unique_ptr<const Content> content;
        std::unique_ptr<const Fitter> fitter;
    };
    struct Cell {
        const Told *told;
        QRectF rect;
    };
    void tell(const GridBlock &block, bool dropIn);
    void choosePages();
    [[nodiscard]] size_t countCut() const;
    [[nodiscard]] std::vector<Cell> cellsOf(int page) const;
    [[nodiscard]] GridGeometry geometry(int page) const;
    [[nodiscard]] Legend legend(int page) const;
    [[nodiscard]] double headHeightFor(const GridPage &page) const;
    [[nodiscard]] int headsCutOff(int page) const;
    [[nodiscard]] int headsThatFit(const GridPage &page, double height) const;
    [[nodiscard]] double commonPoints() const;
    [[nodiscard]] CellShape shapeOf(const Cell &cell) const;
    [[nodiscard]] bool isTimePlain(const GridBlock &block) const;
    [[nodiscard]] Content contentOf(const GridBlock &block, bool dropIn) const;
    [[nodiscard]] QString subtitle(int page) const;
    void drawGround(SheetPen &pen, const GridGeometry &at) const;
    [[nodiscard]] bool isShown(LocalMinute at) const;
    void drawBands(SheetPen &pen, const GridGeometry &at, const TimeSpan &stretch) const;
    void drawLines(SheetPen &pen, const GridGeometry &at, const TimeSpan &stretch) const;
    void drawTears(SheetPen &pen, const GridGeometry &at) const;
    void drawHours(SheetPen &pen, const GridGeometry &at) const;
    void drawHeads(SheetPen &pen, const GridGeometry &at, int page, int sheet, Printout &printout) const;
    [[nodiscard]] double commonHeadPoints(int page) const;
    void drawHead(SheetPen &pen, const QRectF &rect, const Content &content, double largest, int sheet,
                  Printout &printout) const;
    void drawCell(SheetPen &pen, const Cell &cell, int sheet, Printout &printout) const;

    const Printing &printing;
    DayGrid grid;
    std::vector<Told> all;
    std::vector<GridPage> pages;
    std::vector<double> headHeights; ///< of the pages
    double points = 8.5;
    int linesOfLegend = 0;
};

} // namespace blokplan::print

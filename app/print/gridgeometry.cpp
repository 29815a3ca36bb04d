#include "app/print/gridsheet.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace blokplan::print
{

namespace
{

constexpr double hoursWidth = 13; // millimetres on A4
constexpr double dropInLane = 8;
constexpr double dropInLeast = 19;
constexpr double tear = 4.6;           // millimetres on A4, for the two edges of a tear
constexpr double mostPerMinute = 0.85; // else one short session would fill a sheet

/// Sessions side by side want more room, but not as much as each alone.
double weightOf(const GridColumn &column)
{
    return 1 + 0.55 * (column.lanes - 1);
}

double weightOf(const DayGrid &grid, const GridPage &page)
{
    double weight = 0;
    for (int column = page.first; column <= page.last; ++column)
        weight += weightOf(grid.columns[size_t(column)]);
    return weight;
}

double dropInsWidth(const Printing &printing, const DayGrid &grid)
{
    if (grid.dropInLanes == 0)
        return 0;
    const double wanted =
        std::max(printing.scaled(dropInLeast), grid.dropInLanes * printing.scaled(dropInLane));
    return std::min(wanted, 0.45 * printing.paper.printableWidth());
}

/// Shares the columns out over that many pages, each with about the same weight.
std::vector<GridPage> shared(const DayGrid &grid, int count)
{
    const double all = weightOf(grid, {0, int(grid.columns.size()) - 1, false});
    std::vector<GridPage> pages;
    double before = 0;
    int first = 0;
    for (int column = 0; column < int(grid.columns.size()); ++column) {
        before += weightOf(grid.columns[size_t(column)]);
        const double end = all * double(pages.size() + 1) / count;
        const double half =
            column + 1 < int(grid.columns.size()) ? weightOf(grid.columns[size_t(column + 1)]) / 2 : 0;
        const bool isLast = column + 1 == int(grid.columns.size());
        if (isLast || (before + half > end && int(pages.size()) + 1 < count)) {
            pages.push_back({first, column, false});
            first = column + 1;
        }
    }
    return pages;
}

} // namespace

std::vector<GridPage> gridPages(const Printing &printing, const DayGrid &grid, double narrowest)
{
    const double width =
        printing.paper.printableWidth() - printing.scaled(hoursWidth) - dropInsWidth(printing, grid);
    const double weight = weightOf(grid, {0, int(grid.columns.size()) - 1, false});
    const int count = printing.options.onePageADay ? 1 : int(std::ceil(weight * narrowest / width - 1e-6));
    std::vector<GridPage> pages =
        grid.columns.empty() ? std::vector<GridPage>{{0, -1, false}} : shared(grid, std::max(1, count));
    pages.back().dropIns = grid.dropInLanes > 0;
    return pages;
}

GridGeometry::GridGeometry(const Printing &printing, const DayGrid &grid, const GridPage &which,
                           const QRectF &inside, double headHeight)
    : page(which), hours(grid.hours), tearHeight(printing.scaled(tear)), whole(inside), headHigh(headHeight),
      gapX(printing.scaled(0.45)),
      laneWidth(grid.dropInLanes == 0 ? 0 : dropInsWidth(printing, grid) / grid.dropInLanes)
{
    const double pad = printing.scaled(1.6);
    timeTop = whole.top() + headHigh + pad;
    const double height = whole.bottom() - pad - timeTop - tearHeight * double(hours.size() - 1);
    const auto longer = [](LocalMinute sum, const TimeSpan &stretch) { return sum + stretch.length(); };
    const double minutes = double(std::accumulate(hours.begin(), hours.end(), LocalMinute(0), longer));
    perMinute = std::min(height / minutes, printing.scaled(mostPerMinute));
    whole.setBottom(y(hours.back().end) + pad);
    const double left = whole.left() + printing.scaled(hoursWidth);
    const double width = whole.right() - left - (page.dropIns ? dropInsWidth(printing, grid) : 0);
    const double weight = weightOf(grid, page);
    lefts.push_back(left);
    for (int column = page.first; column <= page.last; ++column)
        lefts.push_back(lefts.back() + width * weightOf(grid.columns[size_t(column)]) / weight);
    if (page.last < page.first)
        lefts.push_back(left + width);
}

double GridGeometry::y(LocalMinute at) const
{
    double top = timeTop;
    for (const TimeSpan &stretch : hours) {
        if (at < stretch.start && stretch != hours.front())
            return top - tearHeight;
        if (at <= stretch.end || stretch == hours.back())
            return top + double(at - stretch.start) * perMinute;
        top += double(stretch.length()) * perMinute + tearHeight;
    }
    return top;
}

std::vector<QRectF> GridGeometry::tears() const
{
    std::vector<QRectF> strips;
    for (size_t i = 0; i + 1 < hours.size(); ++i)
        strips.emplace_back(whole.left(), y(hours[i].end), whole.width(), tearHeight);
    return strips;
}

QRectF GridGeometry::head(int column) const
{
    const size_t at = size_t(column - page.first);
    return {lefts[at], whole.top(), lefts[at + 1] - lefts[at], headHigh};
}

QRectF GridGeometry::dropInHead() const
{
    return {gridRight(), whole.top(), whole.right() - gridRight(), headHigh};
}

namespace
{

/// A hair of white between blocks that follow on one another.
QRectF spaced(const QRectF &rect, double gapX)
{
    const double gapY = std::min(gapX * 2 / 3, rect.height() * 0.06);
    const double gap = std::min(gapX, rect.width() * 0.06);
    return rect.adjusted(gap, gapY, -gap, -gapY);
}

} // namespace

QRectF GridGeometry::rectOf(const GridBlock &block) const
{
    const int first = std::max(block.first, page.first);
    const int last = std::min(block.last, page.last);
    if (last < first)
        return {};
    const double left = lefts[size_t(first - page.first)];
    const double width = (lefts[size_t(last - page.first + 1)] - left) / block.lanes;
    return spaced({left + width * block.lane, y(block.span.start), width, heightOf(block)}, gapX);
}

QRectF GridGeometry::dropInRectOf(const GridBlock &block) const
{
    return spaced({gridRight() + laneWidth * block.lane, y(block.span.start), laneWidth, heightOf(block)},
                  gapX);
}

} // namespace blokplan::print

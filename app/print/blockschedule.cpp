#include "app/print/blockschedule.h"

#include "app/print/gridsheet.h"
#include "app/print/listsheet.h"
#include "app/wording/paper.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace blokplan::print
{

namespace
{

/// Draws all days; a day is a GridDay or a ListDay.
template <class Days>
void drawDays(Days &days, Printout &printout)
{
    int count = 0;
    for (auto &day : days)
        count += day.pageCount();
    int settled = 0;
    for (auto &day : days) {
        day.settle(count);
        settled += day.pageCount();
    }
    int number = 0;
    for (const auto &day : days) {
        for (int page = 0; page < day.pageCount(); ++page)
            printout.sheets.push_back(day.draw(page, ++number, settled, printout));
    }
}

Sheet sheetWithoutDays(const Printing &printing)
{
    Sheet sheet{printing.paper.width, printing.paper.height, {}};
    const SheetFrame frame(printing, wording::noDayToPrint());
    frame.draw(sheet, {}, 1, 1);
    return sheet;
}

/// All days at one scale.
struct Layout {
    Printing printing;
    std::vector<GridDay> grids;
    std::vector<ListDay> lists;

    Layout(const Agenda &agenda, const BlockScheduleOptions &options, const Measure &measure, double scale)
        : printing(agenda, options, measure, scale)
    {
        for (const Day *day : daysOf(agenda.plan(), options)) {
            if (options.list)
                lists.emplace_back(printing, *day);
            else
                grids.emplace_back(printing, dayGrid(agenda, *day, options));
        }
    }
    Layout(const Layout &) = delete; // the days refer to `printing`
    Layout &operator=(const Layout &) = delete;
    ~Layout() = default;

    [[nodiscard]] int sheets() const
    {
        int count = 0;
        for (const GridDay &day : grids)
            count += day.pageCount();
        for (const ListDay &day : lists)
            count += day.pageCount();
        return count;
    }
    [[nodiscard]] int parts() const
    {
        int count = 0;
        for (const ListDay &day : lists)
            count += day.partCount();
        return count;
    }
    [[nodiscard]] Comfort comfort() const
    {
        Comfort comfort;
        for (const GridDay &day : grids)
            comfort += day.comfort();
        return comfort;
    }
    /// Of all columns, in millimetres; a list has no narrow ones.
    [[nodiscard]] double narrowest() const
    {
        double width = 1e6;
        for (const GridDay &day : grids)
            width = std::min(width, day.narrowestColumn());
        return width;
    }
    Printout drawn()
    {
        Printout printout;
        if (grids.empty() && lists.empty())
            printout.sheets.push_back(sheetWithoutDays(printing));
        drawDays(grids, printout);
        drawDays(lists, printout);
        return printout;
    }
};
using LayoutOf = std::unique_ptr<Layout>;

constexpr double roomyShare = 0.85;
constexpr double roomyColumn = 48; // millimetres on A4; in narrower ones larger words only take more lines
constexpr int steps = 7;           // of scale, from the most to the least

/// As large as it may be without more sheets, more entries broken, more texts cut off, or titles smaller than
/// they are meant to be at that scale.
LayoutOf largest(const Agenda &agenda, const BlockScheduleOptions &options, const Measure &measure)
{
    auto best = std::make_unique<Layout>(agenda, options, measure, 0);
    const double least = best->printing.paper.scale;
    const double most = std::min(best->printing.paper.most, best->narrowest() / roomyColumn);
    if (most < 1.02 * least)
        return best;
    const int sheets = best->sheets();
    const int parts = best->parts();
    const int cut = best->comfort().cut;
    const auto isGood = [&](const Layout &layout) {
        if (layout.sheets() > sheets || layout.parts() > parts ||
            layout.narrowest() < layout.printing.scaled(roomyColumn))
            return false;
        const Comfort comfort = layout.comfort();
        return comfort.cut <= cut && comfort.roomy >= roomyShare * comfort.texts;
    };
    int good = steps; // the least scale
    int bad = -1;
    while (good - bad > 1) {
        const int middle = (good + bad) / 2;
        const double scale = most * std::pow(least / most, double(middle) / steps);
        auto layout = std::make_unique<Layout>(agenda, options, measure, scale);
        const bool fits = isGood(*layout);
        (fits ? good : bad) = middle;
        if (fits)
            best = std::move(layout);
    }
    return best;
}

bool isSameText(const Unplaced &a, const Unplaced &b)
{
    return a.session == b.session && a.text == b.text && a.noGlyph == b.noGlyph;
}

/// A block that continues on another sheet is told of once.
void removeRepeated(std::vector<Unplaced> &list)
{
    std::vector<Unplaced> kept;
    for (Unplaced &one : list) {
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Unplaced &other) { return isSameText(one, other); }))
            kept.push_back(std::move(one));
    }
    list = std::move(kept);
}

bool isStillUnplaced(const Unplaced &one, const Printout &elsewhere)
{
    return std::any_of(elsewhere.unplaced.begin(), elsewhere.unplaced.end(),
                       [&](const Unplaced &other) { return isSameText(one, other); });
}

/// Tries the larger papers, one after another, until all that did not fit has one.
void findPapers(Printout &printout, const Agenda &agenda, BlockScheduleOptions options,
                const Measure &measure)
{
    const auto isOpen = [](const Unplaced &one) { return one.paper.isEmpty() && !one.noGlyph; };
    const QStringList all = papers();
    const qsizetype from = all.indexOf(paperOf(options.paper, options.landscape).name) + 1;
    for (const QString &paper : all.mid(from)) {
        if (std::none_of(printout.unplaced.begin(), printout.unplaced.end(), isOpen))
            return;
        options.paper = paper;
        const Printout larger = Layout(agenda, options, measure, 0).drawn();
        for (Unplaced &one : printout.unplaced) {
            if (isOpen(one) && !isStillUnplaced(one, larger))
                one.paper = paper;
        }
    }
}

} // namespace

Printout blockSchedule(const Agenda &agenda, const BlockScheduleOptions &options, const Measure &measure)
{
    Printout printout = largest(agenda, options, measure)->drawn();
    removeRepeated(printout.unplaced);
    findPapers(printout, agenda, options, measure);
    return printout;
}

Printout blockSchedule(const Agenda &agenda, const BlockScheduleOptions &options)
{
    return blockSchedule(agenda, options, FontMeasure::ofThread());
}

} // namespace blokplan::print

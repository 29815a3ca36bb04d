#include "ui/timetable/walk.h"

#include "app/rules/routewalk.h"

namespace blokplan::ui
{

namespace
{

const Block *blockOf(const DayBlocks &day, const RouteStep &step)
{
    const auto found = std::find_if(day.blocks.begin(), day.blocks.end(), [&](const Block &block) {
        return block.session == step.session && block.asideLane < 0 &&
               localMinute(day.date, block.at.start) == step.span.start;
    });
    return found == day.blocks.end() ? nullptr : &*found;
}

} // namespace

std::vector<WalkStop> walkOf(const Agenda &agenda, const Findings &findings, const Route &route,
                             const DayBlocks &day)
{
    const int otherBuilding = findings.book().of(*ruleNamed(u"route-unwalkable")).amount;
    std::vector<std::pair<int, WalkStop>> stops;
    for (const RouteStep &step : blokplan::walkOf(agenda, route, otherBuilding)) {
        const Block *block = step.kind == RouteStep::Kind::Stop ? blockOf(day, step) : nullptr;
        if (block != nullptr)
            stops.push_back({block->at.start, {block->id, step.walk, step.late, step.over.has_value()}});
    }
    std::stable_sort(stops.begin(), stops.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<WalkStop> walk;
    for (const auto &[start, stop] : stops)
        walk.push_back(stop);
    return walk;
}

} // namespace blokplan::ui

#include "ui/timetable/walk.h"

#include "app/rules/walking.h"

namespace blokplan::ui
{

namespace
{

using Times = std::vector<const Block *>; ///< of one session on the day, in order of start

std::vector<Times> timesOf(const Route &route, const DayBlocks &day)
{
    std::vector<Times> all;
    for (const RouteBlock &part : route.blocks) {
        for (const SessionId &session : part.sessions) {
            Times times;
            for (const Block &block : day.blocks) {
                if (block.session == session && block.asideLane < 0)
                    times.push_back(&block);
            }
            if (!times.empty())
                all.push_back(std::move(times));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Times &a, const Times &b) {
        return a.front()->at.start < b.front()->at.start;
    });
    return all;
}

int minutesBetween(const Plan &plan, const Block &from, const Block &to, int otherBuilding)
{
    const Placement *one = plan.find(from.id);
    const Placement *other = plan.find(to.id);
    return one == nullptr || other == nullptr ? 0
                                              : walkBetween(plan, one->rooms, other->rooms, otherBuilding);
}

bool isFull(const Findings &findings, const RouteId &route, const PlacementId &placement)
{
    const auto &found = findings.of(Subject(route));
    return std::any_of(found.begin(), found.end(), [&](const Finding &one) {
        return one.placements.size() == 1 && one.placements.front() == placement;
    });
}

} // namespace

std::vector<WalkStop> walkOf(const Agenda &agenda, const Findings &findings, const Route &route,
                             const DayBlocks &day)
{
    const int otherBuilding = findings.book().of(*ruleNamed(u"route-unwalkable")).amount;
    std::vector<WalkStop> stops;
    const Block *at = nullptr;
    for (const Times &times : timesOf(route, day)) {
        WalkStop best;
        const Block *next = nullptr;
        for (const Block *one : times) {
            WalkStop stop{one->id, 0, 0, false};
            if (at != nullptr) {
                stop.minutes = minutesBetween(agenda.plan(), *at, *one, otherBuilding);
                stop.late = std::max(0, stop.minutes - (one->at.start - at->at.end()));
            }
            if (next == nullptr || stop.late < best.late) {
                best = stop;
                next = one;
            }
        }
        best.full = isFull(findings, route.id, best.placement);
        stops.push_back(best);
        if (at == nullptr || next->at.end() > at->at.end())
            at = next;
    }
    return stops;
}

} // namespace blokplan::ui

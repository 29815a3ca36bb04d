#include "app/rules/tiedchecks.h"

#include "app/rules/decisions.h"
#include "app/rules/walking.h"

namespace blokplan::rules
{

namespace
{

void notePair(const Lens &lens, Found &found, const Engagement &a, const Engagement &b, LocalMinute minutes)
{
    Finding &finding = note(lens, found);
    finding.sessions = {a.session, b.session};
    finding.placements = {a.placement->id, b.placement->id};
    finding.rooms = {a.placement->rooms.first(), b.placement->rooms.first()};
    finding.minutes = int(minutes);
}

bool endsBefore(const Engagement &a, const Engagement &b)
{
    return a.span.end != b.span.end ? a.span.end < b.span.end : a.placement->id < b.placement->id;
}

} // namespace

void judgeFollowUp(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found)
{
    const auto earliest = std::min_element(first.begin(), first.end(), endsBefore);
    if (earliest == first.end())
        return;
    for (const Engagement &one : second) {
        if (one.span.start < earliest->span.end)
            notePair(lens, found, *earliest, one, earliest->span.end - one.span.start);
    }
}

void judgeTogether(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found)
{
    for (const Engagement &a : first) {
        for (const Engagement &b : second) {
            if (a.span.overlaps(b.span))
                notePair(lens, found, a, b, a.span.intersected(b.span).length());
        }
    }
}

void followUpTooEarly(const RelationCase &of, const Lens &lens, Found &found)
{
    if (of.relation.tie == Tie::FollowUp)
        judgeFollowUp(standingsOf(lens.agenda, of.relation.first),
                      standingsOf(lens.agenda, of.relation.second), lens, found);
}

void notTogether(const RelationCase &of, const Lens &lens, Found &found)
{
    if (of.relation.tie == Tie::NotTogether)
        judgeTogether(standingsOf(lens.agenda, of.relation.first),
                      standingsOf(lens.agenda, of.relation.second), lens, found);
}

bool isStop(const Plan &plan, const SessionId &id)
{
    const Session *session = plan.find(id);
    return session != nullptr && session->sort != SessionKind::DropIn;
}

std::vector<Stop> stopsOf(const Agenda &agenda, const Route &route)
{
    std::vector<Stop> stops;
    for (const RouteBlock &block : route.blocks) {
        for (const SessionId &session : block.sessions) {
            auto standings =
                isStop(agenda.plan(), session) ? standingsOf(agenda, session) : std::vector<Engagement>();
            if (!standings.empty())
                stops.push_back({session, std::move(standings)});
        }
    }
    return stops;
}

namespace
{

LocalMinute walkTo(const Engagement &from, const Engagement &to, const Plan &plan, int otherBuilding)
{
    return walkBetween(plan, from.placement->rooms, to.placement->rooms, otherBuilding);
}

/// Minutes by which one comes too late from there; not above zero when in time.
LocalMinute lateness(const Engagement &from, const Engagement &to, const Plan &plan, int otherBuilding)
{
    const LocalMinute gap = to.span.start - from.span.end;
    return gap >= longestWalk ? 0 : walkTo(from, to, plan, otherBuilding) - gap;
}

/// Of a session's times the first that can be reached, else the one that is missed by the least.
const Engagement &nextOf(const Stop &stop, const Engagement &from, const Plan &plan, int otherBuilding)
{
    const Engagement *best = nullptr;
    LocalMinute bestLate = 0;
    for (const Engagement &one : stop.standings) {
        const LocalMinute late = std::max<LocalMinute>(0, lateness(from, one, plan, otherBuilding));
        const bool better =
            best == nullptr || late < bestLate ||
            (late == bestLate &&
             (one.span.start < best->span.start ||
              (one.span.start == best->span.start && one.placement->id < best->placement->id)));
        if (better) {
            best = &one;
            bestLate = late;
        }
    }
    return *best;
}

} // namespace

namespace
{

bool beginsBefore(const Engagement &a, const Engagement &b)
{
    return std::tie(a.span, a.placement->id) < std::tie(b.span, b.placement->id);
}

const Engagement &firstOf(const Stop &stop)
{
    return *std::min_element(stop.standings.begin(), stop.standings.end(), beginsBefore);
}

} // namespace

std::vector<Step> stepsOf(const std::vector<Stop> &all, const Plan &plan, int otherBuilding)
{
    std::vector<const Stop *> stops;
    stops.reserve(all.size());
    for (const Stop &stop : all)
        stops.push_back(&stop);
    // At one time the route's own order decides.
    std::stable_sort(stops.begin(), stops.end(),
                     [](const Stop *a, const Stop *b) { return firstOf(*a).span < firstOf(*b).span; });
    std::vector<Step> steps;
    steps.reserve(stops.size());
    const Engagement *at = nullptr;
    for (const Stop *stop : stops) {
        const Engagement &next = at == nullptr ? firstOf(*stop) : nextOf(*stop, *at, plan, otherBuilding);
        steps.push_back(
            {at, &next,
             at == nullptr ? 0 : std::max<LocalMinute>(0, lateness(*at, next, plan, otherBuilding))});
        if (at == nullptr || next.span.end > at->span.end)
            at = &next;
    }
    return steps;
}

std::optional<int> peopleOver(const Engagement &at, const Plan &plan)
{
    const Session *session = plan.find(at.session);
    const auto seats = seatsOf(plan, at.placement->rooms);
    if (session == nullptr || !session->expected || !seats || *session->expected < *seats)
        return {};
    return *session->expected - *seats;
}

namespace
{

void noteFull(const Engagement &at, const Lens &lens, Found &found)
{
    const auto over = peopleOver(at, lens.plan());
    if (!over)
        return;
    Finding &finding = note(lens, found);
    finding.sessions = {at.session};
    finding.placements = {at.placement->id};
    finding.rooms = at.placement->rooms;
    finding.minutes = *over;
}

} // namespace

void judgeStops(const std::vector<Stop> &stops, const Lens &lens, Found &found)
{
    for (const Step &step : stepsOf(stops, lens.plan(), lens.amount)) {
        if (step.late > 0)
            notePair(lens, found, *step.from, *step.at, step.late);
        noteFull(*step.at, lens, found);
    }
}

void routeUnwalkable(const RouteCase &route, const Lens &lens, Found &found)
{
    judgeStops(stopsOf(lens.agenda, route.route), lens, found);
}

} // namespace blokplan::rules

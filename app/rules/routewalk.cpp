#include "app/rules/routewalk.h"

#include "app/rules/tiedchecks.h"
#include "app/rules/walking.h"

namespace blokplan
{

namespace
{

RouteStep described(const rules::Step &step, const SessionId &session, const Plan &plan, int otherBuilding)
{
    RouteStep one{session, RouteStep::Kind::Stop};
    one.span = step.at->span;
    one.rooms = step.at->placement->rooms;
    one.over = rules::peopleOver(*step.at, plan);
    if (step.from == nullptr)
        return one;
    one.from = step.from->session;
    one.gap = int(step.at->span.start - step.from->span.end);
    one.walk = walkBetween(plan, step.from->placement->rooms, one.rooms, otherBuilding);
    one.late = int(step.late);
    return one;
}

RouteStep elsewhere(const Agenda &agenda, const SessionId &id)
{
    const Session *session = agenda.plan().find(id);
    const bool isDropIn = session != nullptr && session->sort == SessionKind::DropIn && isAlive(*session);
    return {id, isDropIn && !agenda.of(id).empty() ? RouteStep::Kind::InBetween : RouteStep::Kind::Nowhere};
}

} // namespace

std::vector<RouteStep> walkOf(const Agenda &agenda, const Route &route, int otherBuilding)
{
    const std::vector<rules::Stop> stops = rules::stopsOf(agenda, route);
    const std::vector<rules::Step> steps = rules::stepsOf(stops, agenda.plan(), otherBuilding);
    std::vector<RouteStep> walk;
    for (const RouteBlock &block : route.blocks) {
        for (const SessionId &session : block.sessions) {
            const auto step = std::find_if(steps.begin(), steps.end(), [&](const rules::Step &one) {
                return one.at->session == session;
            });
            walk.push_back(step == steps.end() ? elsewhere(agenda, session)
                                               : described(*step, session, agenda.plan(), otherBuilding));
        }
    }
    return walk;
}

} // namespace blokplan

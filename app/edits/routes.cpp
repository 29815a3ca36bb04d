#include "app/edits/routes.h"

#include "app/edits/spots.h"

namespace blokplan::edits
{

namespace
{

bool hasBlock(const Route *route, int block)
{
    return route != nullptr && block >= 0 && block < route->blocks.size();
}

bool takeOut(Route &route, const SessionId &session)
{
    bool was = false;
    for (RouteBlock &block : route.blocks)
        was = block.sessions.removeAll(session) > 0 || was;
    return was;
}

template <class F>
Edit changing(const Plan &plan, const RouteId &route, const Intent &intent, F &&change)
{
    Draft draft(plan);
    draft.change(route, change);
    return draft.edit(intent);
}

Intent intentOf(const Plan &plan, Wish wish, const SessionId &session, const Route &route)
{
    return {wish, titleOfSession(plan, session), {route.name.first}, 1};
}

Intent intentOf(const Route &route)
{
    return {Wish::RouteBlocks, route.name.first, {}, 1};
}

} // namespace

Edit toggleInRoute(const Plan &plan, const RouteId &route, int block, const SessionId &session)
{
    const Route *found = plan.find(route);
    if (found == nullptr || plan.find(session) == nullptr)
        return {};
    Route next = *found;
    const bool leaves = takeOut(next, session);
    if (!leaves && next.blocks.isEmpty() && block == 0)
        next.blocks.append(RouteBlock());
    if (!leaves && !hasBlock(&next, block))
        return {};
    if (!leaves)
        next.blocks[block].sessions.append(session);
    return changing(plan, route, intentOf(plan, leaves ? Wish::FromRoute : Wish::ToRoute, session, *found),
                    [&](Route &r) { r = next; });
}

Edit moveInRoute(const Plan &plan, const RouteId &route, const SessionId &session, int block, int index)
{
    const Route *found = plan.find(route);
    if (!hasBlock(found, block))
        return {};
    Route next = *found;
    if (!takeOut(next, session))
        return {};
    QList<SessionId> &sessions = next.blocks[block].sessions;
    sessions.insert(std::clamp<qsizetype>(index, 0, sessions.size()), session);
    return changing(plan, route, intentOf(plan, Wish::InRoute, session, *found), [&](Route &r) { r = next; });
}

Edit addRouteBlock(const Plan &plan, const RouteId &route, int index, const QString &heading)
{
    const Route *found = plan.find(route);
    if (found == nullptr)
        return {};
    return changing(plan, route, intentOf(*found), [&](Route &r) {
        r.blocks.insert(std::clamp<qsizetype>(index, 0, r.blocks.size()), {heading, {}, {}});
    });
}

Edit renameRouteBlock(const Plan &plan, const RouteId &route, int block, const QString &heading,
                      const QString &note)
{
    const Route *found = plan.find(route);
    if (!hasBlock(found, block))
        return {};
    return changing(plan, route, intentOf(*found), [&](Route &r) {
        r.blocks[block].heading = heading;
        r.blocks[block].note = note;
    });
}

Edit moveRouteBlock(const Plan &plan, const RouteId &route, int block, int index)
{
    const Route *found = plan.find(route);
    if (!hasBlock(found, block))
        return {};
    return changing(plan, route, intentOf(*found), [&](Route &r) {
        r.blocks.move(block, std::clamp<qsizetype>(index, 0, r.blocks.size() - 1));
    });
}

Edit removeRouteBlock(const Plan &plan, const RouteId &route, int block)
{
    const Route *found = plan.find(route);
    if (!hasBlock(found, block))
        return {};
    return changing(plan, route, intentOf(*found), [&](Route &r) { r.blocks.removeAt(block); });
}

} // namespace blokplan::edits

#include "app/exchange/chosen.h"

namespace blokplan
{

Chosen::Chosen(const Plan &from, const Selection &wanted) : plan(from), selection(wanted)
{
    const Route *route = selection.route ? plan.find(*selection.route) : nullptr;
    if (route == nullptr)
        return;
    for (const RouteBlock &block : route->blocks)
        ofRoute.unite(QSet<SessionId>(block.sessions.begin(), block.sessions.end()));
}

bool Chosen::has(const Session &session) const
{
    return (!selection.track || session.tracks.contains(*selection.track)) &&
           (!selection.route || ofRoute.contains(session.id));
}

bool Chosen::has(const Placement &placement) const
{
    const Session *session = plan.find(placement.session);
    return session != nullptr && has(*session) &&
           (!selection.day || programmeDate(plan.event(), placement) == *selection.day) &&
           (!selection.room || placement.isIn(*selection.room));
}

bool Chosen::isAll() const
{
    return !selection.day && !selection.room && !selection.track && !selection.route;
}

} // namespace blokplan

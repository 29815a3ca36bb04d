#include "app/edits/parts.h"

#include "app/edits/spots.h"

#include <numeric>
#include <random>

namespace blokplan::edits
{

namespace
{

bool canHaveParts(const Plan &plan, const SessionId &parent)
{
    const Session *found = plan.find(parent);
    return found != nullptr && found->parent.isNull();
}

int nextOrder(const Plan &plan, const SessionId &parent)
{
    int next = 0;
    for (const Session &session : plan.sessions()) {
        if (session.parent == parent)
            next = std::max(next, session.order + 1);
    }
    return next;
}

bool hasParts(const Plan &plan, const SessionId &id)
{
    return std::any_of(plan.sessions().begin(), plan.sessions().end(),
                       [&](const Session &session) { return session.parent == id; });
}

void takeOffTimetable(Draft &draft, const SessionId &session)
{
    const Plan before = draft.plan();
    for (const Placement &placement : before.placements()) {
        if (placement.session == session)
            draft.remove(placement.id);
    }
}

QList<SessionId> idsOf(const SessionRows &rows)
{
    QList<SessionId> ids;
    for (const Row<Session> &row : rows)
        ids.append(row->id);
    return ids;
}

void number(Draft &draft, const QList<SessionId> &order)
{
    for (int i = 0; i < order.size(); ++i)
        draft.change(order[i], [&](Session &session) { session.order = i; });
}

} // namespace

Edit addPart(const Plan &plan, const SessionId &parent, Session part)
{
    if (!canHaveParts(plan, parent) || plan.find(part.id) != nullptr)
        return {};
    part.parent = parent;
    part.order = nextOrder(plan, parent);
    const QString title = part.title.first;
    Draft draft(plan);
    draft.put(std::move(part));
    return draft.edit({Wish::AddParts, title, {titleOfSession(plan, parent)}, 1});
}

Edit makeParts(const Plan &plan, const SessionId &parent, const QList<SessionId> &sessions)
{
    if (!canHaveParts(plan, parent))
        return {};
    Draft draft(plan);
    QList<SessionId> made;
    int order = nextOrder(plan, parent);
    for (const SessionId &id : sessions) {
        const Session *found = plan.find(id);
        if (found == nullptr || id == parent || found->parent == parent || made.contains(id) ||
            hasParts(plan, id))
            continue;
        takeOffTimetable(draft, id);
        draft.change(id, [&](Session &session) {
            session.parent = parent;
            session.order = order;
        });
        made.append(id);
        ++order;
    }
    return draft.edit({Wish::AddParts,
                       titleOfSession(plan, made.value(0)),
                       {titleOfSession(plan, parent)},
                       int(made.size())});
}

Edit makeIndependent(const Plan &plan, const QList<SessionId> &parts)
{
    Draft draft(plan);
    QList<SessionId> freed;
    for (const SessionId &id : parts) {
        const Session *found = plan.find(id);
        const Session *parent = found == nullptr ? nullptr : plan.find(found->parent);
        if (parent == nullptr || freed.contains(id))
            continue;
        draft.change(id, [&](Session &session) {
            session.parent = {};
            session.order = 0;
            if (session.tracks.isEmpty())
                session.tracks = parent->tracks;
        });
        freed.append(id);
    }
    return draft.edit({Wish::Independent, titleOfSession(plan, freed.value(0)), {}, int(freed.size())});
}

Edit reorderParts(const Agenda &agenda, const SessionId &parent, const QList<SessionId> &order)
{
    const QList<SessionId> now = idsOf(agenda.partsOf(parent));
    QList<SessionId> next;
    for (const SessionId &id : order + now) {
        if (now.contains(id) && !next.contains(id))
            next.append(id);
    }
    if (next == now)
        return {};
    Draft draft(agenda.plan());
    number(draft, next);
    return draft.edit({Wish::ReorderParts, titleOfSession(agenda.plan(), parent), {}, int(next.size())});
}

Edit movePart(const Agenda &agenda, const SessionId &part, int index)
{
    const Session *found = agenda.plan().find(part);
    if (found == nullptr || found->parent.isNull())
        return {};
    QList<SessionId> order = idsOf(agenda.partsOf(found->parent));
    order.removeOne(part);
    order.insert(std::clamp<qsizetype>(index, 0, order.size()), part);
    return reorderParts(agenda, found->parent, order);
}

namespace
{

/// Fisher and Yates, with our own choice of numbers: the standard's distributions differ from one library to
/// another.
void drawOrder(QList<SessionId> &order, quint32 seed)
{
    std::mt19937 dice(seed);
    for (qsizetype left = order.size(); left > 1; --left)
        order.swapItemsAt(left - 1, qsizetype(dice() % std::mt19937::result_type(left)));
}

void giveLengths(Draft &draft, const QList<SessionId> &parts, const Deal &deal)
{
    const int count = int(parts.size());
    for (int i = 0; i < count; ++i) {
        int length = std::max(0, deal.each);
        if (deal.within > 0) // the first ones take the minutes that are left over
            length = std::max(1, deal.within / count + (i < deal.within % count ? 1 : 0));
        if (length > 0)
            draft.change(parts[i], [&](Session &session) { session.length = length; });
    }
}

void letParentFollow(Draft &draft, const Agenda &agenda, const SessionId &parent,
                     const QList<SessionId> &parts)
{
    const int length = std::accumulate(parts.begin(), parts.end(), 0, [&](int sum, const SessionId &id) {
        return sum + draft.plan().find(id)->length;
    });
    draft.change(parent, [&](Session &session) { session.length = length; });
    for (const Row<Placement> &row : agenda.of(parent))
        draft.change(row->id, [&](Placement &p) { p.length = length; });
}

} // namespace

Edit dealParts(const Agenda &agenda, const SessionId &parent, const Deal &deal)
{
    QList<SessionId> order = idsOf(agenda.partsOf(parent));
    if (order.isEmpty() || agenda.plan().find(parent) == nullptr)
        return {};
    if (deal.seed)
        drawOrder(order, *deal.seed);
    QList<SessionId> alive = order;
    alive.removeIf([&](const SessionId &id) { return !isAlive(*agenda.plan().find(id)); });
    Draft draft(agenda.plan());
    number(draft, order);
    giveLengths(draft, alive, deal);
    if (deal.parentFollows && !alive.isEmpty())
        letParentFollow(draft, agenda, parent, alive);
    return draft.edit({Wish::DealParts, titleOfSession(agenda.plan(), parent), {}, int(order.size())});
}

} // namespace blokplan::edits

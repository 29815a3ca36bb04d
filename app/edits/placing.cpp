#include "app/edits/placing.h"

#include "app/edits/records.h"

namespace blokplan::edits
{

namespace
{

Intent intentFor(const Plan &plan, Wish wish, const QList<PlacementId> &placements)
{
    const Placement *first = placements.isEmpty() ? nullptr : plan.find(placements.first());
    return {wish,
            first == nullptr ? QString() : titleOfSession(plan, first->session),
            {},
            int(placements.size())};
}

} // namespace

Edit place(const Plan &plan, const SessionId &session, const Spot &spot)
{
    const Session *found = plan.find(session);
    return place(plan, session, spot, found == nullptr ? 0 : found->length);
}

Edit place(const Plan &plan, const SessionId &session, const Spot &wanted, int length)
{
    const Spot spot = normalised(wanted);
    if (plan.find(session) == nullptr || !canStand(plan, spot) || length < 0)
        return {};
    Draft draft(plan);
    draft.put(placementAt(session, spot, length));
    return draft.edit(intentAt(plan, Wish::Place, session, spot));
}

bool isHeldThen(const Plan &plan, const SessionId &session, const Spot &wanted)
{
    const Spot spot = normalised(wanted);
    const auto isThen = [&](const Placement &p) {
        return p.session == session && p.date == spot.date && p.start == spot.start;
    };
    return std::any_of(plan.placements().begin(), plan.placements().end(), isThen);
}

Edit repeat(const Plan &plan, const SessionId &session, const Spot &spot)
{
    const Session *found = plan.find(session);
    return repeat(plan, session, spot, found == nullptr ? 0 : found->length);
}

Edit repeat(const Plan &plan, const SessionId &session, const Spot &spot, int length)
{
    const Session *found = plan.find(session);
    if (found == nullptr || !found->parent.isNull() || isHeldThen(plan, session, spot))
        return {};
    Edit edit = place(plan, session, spot, length);
    edit.intent.wish = Wish::Repeat;
    return edit;
}

Edit move(const Plan &plan, const PlacementId &placement, const Spot &spot)
{
    const Placement *found = plan.find(placement);
    return move(plan, placement, spot, found == nullptr ? 0 : found->length);
}

Edit move(const Plan &plan, const PlacementId &placement, const Spot &wanted, int length)
{
    const Placement *found = plan.find(placement);
    const Spot spot = normalised(wanted);
    if (found == nullptr || !canStand(plan, spot) || length < 0)
        return {};
    Draft draft(plan);
    draft.change(placement, [&](Placement &p) {
        settle(p, spot);
        p.length = length;
    });
    return draft.edit(intentAt(plan, Wish::Move, found->session, spot));
}

Edit resize(const Plan &plan, const PlacementId &placement, int start, int length)
{
    const Placement *found = plan.find(placement);
    if (found == nullptr || length <= 0)
        return {};
    const Spot spot = normalised({found->date, start, found->rooms});
    Draft draft(plan);
    draft.change(placement, [&](Placement &p) {
        p.date = spot.date;
        p.start = spot.start;
        p.length = length;
    });
    draft.change(found->session, [&](Session &session) { session.length = length; });
    return draft.edit({Wish::Resize, titleOfSession(plan, found->session), {QString::number(length)}, 1});
}

Edit unplace(const Plan &plan, const QList<PlacementId> &placements)
{
    Draft draft(plan);
    for (const PlacementId &id : placements)
        draft.remove(id);
    return draft.edit(intentFor(plan, Wish::Unplace, placements));
}

Edit pin(const Plan &plan, const QList<PlacementId> &placements, bool fixed)
{
    Draft draft(plan);
    for (const PlacementId &id : placements)
        draft.change(id, [&](Placement &p) {
            p.fixed = fixed;
            p.agreedDate = fixed ? p.date : QDate();
            p.agreedStart = fixed ? p.start : 0;
            p.agreedRoom = fixed ? p.rooms.value(0) : RoomId();
        });
    return draft.edit(intentFor(plan, fixed ? Wish::Pin : Wish::Unpin, placements));
}

Edit createSession(const Plan &plan, const Session &session, const Spot &spot)
{
    Draft draft(plan);
    draft.put(session);
    if (!spot.rooms.isEmpty() && canStand(plan, normalised(spot)))
        draft.put(placementAt(session.id, spot, session.length));
    return draft.edit({Wish::Create, session.title.first, {QLatin1String(Session::kind)}, 1});
}

Edit duplicate(const Plan &plan, const PlacementId &placement, const Spot &spot)
{
    const Placement *found = plan.find(placement);
    if (found == nullptr || !canStand(plan, normalised(spot)))
        return {};
    Draft draft(plan);
    const SessionId copy = copySession(draft, found->session, Belongings(plan));
    draft.put(placementAt(copy, spot, found->length));
    return draft.edit({Wish::Duplicate, titleOfSession(plan, found->session), {}, 1});
}

Edit duplicate(const Plan &plan, const SessionId &session)
{
    if (plan.find(session) == nullptr)
        return {};
    Draft draft(plan);
    copySession(draft, session, Belongings(plan));
    return draft.edit({Wish::Duplicate, titleOfSession(plan, session), {}, 1});
}

} // namespace blokplan::edits

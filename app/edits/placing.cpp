#include "app/edits/placing.h"

#include "app/edits/records.h"

namespace blokplan::edits
{

Spot normalised(Spot spot)
{
    const LocalMinute at = localMinute(spot.date, spot.start);
    spot.date = dateOf(at);
    spot.start = minuteOf(at);
    return spot;
}

namespace
{

QString titleOfSession(const Plan &plan, const SessionId &id)
{
    const Session *session = plan.find(id);
    return session == nullptr ? QString() : session->title.first;
}

Intent intentAt(const Plan &plan, Wish wish, const SessionId &session, const Spot &spot)
{
    const Room *room = spot.rooms.isEmpty() ? nullptr : plan.find(spot.rooms.first());
    return {wish,
            titleOfSession(plan, session),
            {room == nullptr ? QString() : room->name.first, clockText(spot.start),
             spot.date.toString(Qt::ISODate)},
            1};
}

Intent intentFor(const Plan &plan, Wish wish, const QList<PlacementId> &placements)
{
    const Placement *first = placements.isEmpty() ? nullptr : plan.find(placements.first());
    return {wish,
            first == nullptr ? QString() : titleOfSession(plan, first->session),
            {},
            int(placements.size())};
}

Placement placementAt(const SessionId &session, const Spot &spot, int length)
{
    Placement placement;
    placement.id = PlacementId::create();
    placement.session = session;
    placement.date = spot.date;
    placement.start = spot.start;
    placement.length = length;
    placement.rooms = spot.rooms;
    return placement;
}

SessionId copySession(Draft &draft, const SessionId &original)
{
    Session copy = *draft.plan().find(original);
    copy.id = SessionId::create();
    copy.foreign.clear();
    std::vector<Participant> people;
    for (const Participant &participant : draft.plan().participants()) {
        if (participant.session == original)
            people.push_back(participant);
    }
    draft.put(copy);
    for (Participant &participant : people) {
        participant.id = ParticipantId::create();
        participant.session = copy.id;
        draft.put(std::move(participant));
    }
    return copy.id;
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
    Draft draft(plan);
    draft.put(placementAt(session, spot, length));
    return draft.edit(intentAt(plan, Wish::Place, session, spot));
}

Edit move(const Plan &plan, const PlacementId &placement, const Spot &spot)
{
    const Placement *found = plan.find(placement);
    return move(plan, placement, spot, found == nullptr ? 0 : found->length);
}

Edit move(const Plan &plan, const PlacementId &placement, const Spot &wanted, int length)
{
    const Placement *found = plan.find(placement);
    if (found == nullptr)
        return {};
    const Spot spot = normalised(wanted);
    Draft draft(plan);
    draft.change(placement, [&](Placement &p) {
        p.date = spot.date;
        p.start = spot.start;
        p.length = length;
        p.rooms = spot.rooms;
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
    if (!spot.rooms.isEmpty())
        draft.put(placementAt(session.id, normalised(spot), session.length));
    return draft.edit({Wish::Create, session.title.first, {QLatin1String(Session::kind)}, 1});
}

Edit duplicate(const Plan &plan, const PlacementId &placement, const Spot &spot)
{
    const Placement *found = plan.find(placement);
    if (found == nullptr)
        return {};
    Draft draft(plan);
    const SessionId copy = copySession(draft, found->session);
    draft.put(placementAt(copy, normalised(spot), found->length));
    return draft.edit({Wish::Duplicate, titleOfSession(plan, found->session), {}, 1});
}

Edit duplicate(const Plan &plan, const SessionId &session)
{
    if (plan.find(session) == nullptr)
        return {};
    Draft draft(plan);
    copySession(draft, session);
    return draft.edit({Wish::Duplicate, titleOfSession(plan, session), {}, 1});
}

} // namespace blokplan::edits

#include "app/edits/spots.h"

#include <QSet>

namespace blokplan::edits
{

Spot normalised(Spot spot)
{
    if (!spot.date.isValid())
        return spot;
    const LocalMinute at = localMinute(spot.date, spot.start);
    spot.date = dateOf(at);
    spot.start = minuteOf(at);
    return spot;
}

bool canStand(const Plan &plan, const Spot &spot)
{
    const QSet<RoomId> once(spot.rooms.begin(), spot.rooms.end());
    return spot.date.isValid() && !spot.rooms.isEmpty() && once.size() == spot.rooms.size() &&
           std::all_of(spot.rooms.begin(), spot.rooms.end(),
                       [&](const RoomId &room) { return plan.find(room) != nullptr; });
}

Placement placementAt(const SessionId &session, const Spot &spot, int length)
{
    Placement placement;
    placement.id = PlacementId::create();
    placement.session = session;
    placement.length = length;
    settle(placement, spot);
    return placement;
}

void settle(Placement &placement, const Spot &spot)
{
    const Spot at = normalised(spot);
    placement.date = at.date;
    placement.start = at.start;
    placement.rooms = at.rooms;
}

QString titleOfSession(const Plan &plan, const SessionId &session)
{
    const Session *found = plan.find(session);
    return found == nullptr ? QString() : found->title.first;
}

Intent intentAt(const Plan &plan, Wish wish, const SessionId &session, const Spot &spot, int count)
{
    const Room *room = plan.find(spot.rooms.value(0));
    return {wish,
            titleOfSession(plan, session),
            {room == nullptr ? QString() : room->name.first, clockText(spot.start),
             spot.date.toString(Qt::ISODate)},
            count};
}

Belongings::Belongings(const Plan &plan)
{
    for (auto it = plan.sessions().begin(); it != plan.sessions().end(); ++it) {
        if (!it->parent.isNull())
            parts[it->parent].push_back(it.row());
    }
    for (auto it = plan.participants().begin(); it != plan.participants().end(); ++it)
        participants[it->session].push_back(it.row());
}

namespace
{

SessionId copyAlone(Draft &draft, const Session &original, const SessionId &parent,
                    const Belongings &belongings)
{
    Session copy = original;
    copy.id = SessionId::create();
    copy.parent = parent;
    copy.foreign.clear();
    const SessionId id = copy.id;
    draft.put(std::move(copy));
    for (const Row<Participant> &row : belongings.participants.value(original.id)) {
        Participant participant = *row;
        participant.id = ParticipantId::create();
        participant.session = id;
        draft.put(std::move(participant));
    }
    return id;
}

} // namespace

SessionId copySession(Draft &draft, const SessionId &original, const Belongings &belongings)
{
    const Row<Session> session = draft.plan().sessions().row(original);
    if (!session)
        return {};
    const SessionId copy = copyAlone(draft, *session, session->parent, belongings);
    for (const Row<Session> &part : belongings.parts.value(original))
        copyAlone(draft, *part, copy, belongings);
    return copy;
}

} // namespace blokplan::edits

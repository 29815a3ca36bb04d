#include "app/model/enrolments.h"

namespace blokplan
{

namespace
{

std::optional<int> seatsOf(const Plan &plan, const Placement &placement)
{
    int seats = 0;
    for (const RoomId &id : placement.rooms) {
        const Room *room = plan.find(id);
        if (room == nullptr || !room->seats)
            return std::nullopt;
        seats += *room->seats;
    }
    return seats;
}

} // namespace

const Enrolment *enrolmentOf(const Plan &plan, const SessionId &session)
{
    for (const Enrolment &one : plan.enrolments()) {
        if (one.session == session)
            return &one;
    }
    return nullptr;
}

std::optional<int> placesOf(const Plan &plan, const SessionId &session)
{
    PlacementRows rows;
    for (auto it = plan.placements().begin(); it != plan.placements().end(); ++it) {
        if (it->session == session)
            rows.push_back(it.row());
    }
    return placesOf(plan, session, rows);
}

std::optional<int> placesOf(const Plan &plan, const SessionId &session, const PlacementRows &placements)
{
    const Enrolment *enrolment = enrolmentOf(plan, session);
    if (enrolment != nullptr && enrolment->limit)
        return enrolment->limit;
    std::optional<int> fewest;
    for (const Row<Placement> &placement : placements) {
        const auto seats = seatsOf(plan, *placement);
        if (seats && (!fewest || *seats < *fewest))
            fewest = seats;
    }
    return fewest;
}

} // namespace blokplan

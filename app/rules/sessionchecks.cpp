#include "app/rules/checks.h"

namespace blokplan::rules
{

namespace
{

const Session *aliveSession(const Agenda &agenda, const Subject &subject)
{
    const SessionId *id = std::get_if<SessionId>(&subject);
    const Session *session = id == nullptr ? nullptr : agenda.plan().find(*id);
    return session != nullptr && isAlive(*session) ? session : nullptr;
}

/// Seats of all its rooms together; nothing when one of them does not say.
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

bool hasSomebody(const Agenda &agenda, const Session &session)
{
    if (!agenda.participantsOf(session.id).empty())
        return true;
    const auto &parts = agenda.partsOf(session.id);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Row<Session> &part) { return !agenda.participantsOf(part->id).empty(); });
}

} // namespace

void roomTooSmall(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found)
{
    const Session *session = aliveSession(agenda, subject);
    if (session == nullptr || !session->expected)
        return;
    for (const Row<Placement> &row : agenda.of(session->id)) {
        const auto seats = seatsOf(agenda.plan(), *row);
        if (seats && *seats < *session->expected)
            found.push_back({self.name,
                             self.severity,
                             {session->id},
                             {row->id},
                             {},
                             row->rooms,
                             *session->expected - *seats,
                             false});
    }
}

void notPlaced(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found)
{
    const Session *session = aliveSession(agenda, subject);
    if (session == nullptr || session->state == SessionState::Idea || !session->parent.isNull())
        return;
    if (agenda.of(session->id).empty())
        found.push_back({self.name, self.severity, {session->id}, {}, {}, {}, session->length, false});
}

void nobodyAnnounced(const Agenda &agenda, const Subject &subject, const Rule &self,
                     std::vector<Finding> &found)
{
    const Session *session = aliveSession(agenda, subject);
    if (session == nullptr || session->detailsToFollow || session->state == SessionState::Idea)
        return;
    const bool wantsSomebody = session->sort == SessionKind::Talk || session->sort == SessionKind::Workshop ||
                               session->sort == SessionKind::Debate || session->sort == SessionKind::Plenary;
    if (!wantsSomebody || hasSomebody(agenda, *session))
        return;
    Finding finding{self.name, self.severity, {session->id}, {}, {}, {}, 0, false};
    for (const Row<Placement> &row : agenda.of(session->id))
        finding.placements.append(row->id);
    found.push_back(std::move(finding));
}

} // namespace blokplan::rules

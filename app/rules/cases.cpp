#include "app/rules/cases.h"

#include "app/rules/decisions.h"
#include "app/rules/rules.h"

namespace blokplan
{

namespace rules
{

RoomCase caseOf(const Agenda &agenda, const Room &room)
{
    const PlacementRows &rows = agenda.inRoom(room.id);
    RoomCase one{room, {}};
    one.uses.reserve(rows.size());
    for (const Row<Placement> &row : rows) {
        const Session *session = agenda.plan().find(row->session);
        if (session != nullptr && isAlive(*session))
            one.uses.push_back({row.get(), session});
    }
    return one;
}

PersonCase caseOf(const Agenda &agenda, const Person &person)
{
    PersonCase one{person, agenda.engagementsOf(person.id)};
    std::erase_if(one.engagements, [&](const Engagement &engagement) {
        const Session *session = agenda.plan().find(engagement.placement->session);
        return session == nullptr || !isAlive(*session); // a part of what is cancelled
    });
    return one;
}

SessionCase caseOf(const Agenda &agenda, const Session &session)
{
    SessionCase one{session, agenda.of(session.id), {}};
    const bool hasCompany =
        session.sort == SessionKind::Plenary || !session.tracks.isEmpty() || !session.audiences.isEmpty();
    if (!hasCompany || !isProgramme(session))
        return one;
    for (const Row<Placement> &row : one.placements) {
        eachBeside(agenda, session.id, spanOf(*row),
                   [&](const Placement &other, const Session &its, int minutes) {
                       one.beside.push_back({row.get(), &other, &its, minutes});
                   });
    }
    return one;
}

namespace
{

struct Looker {
    const Agenda &agenda;
    const RuleBook &book;
    const Calendar &calendar;
    Found &found;

    void operator()(const RoomId &id) const
    {
        if (const Room *room = agenda.plan().find(id))
            look<RoomCheck>(caseOf(agenda, *room), agenda, book, calendar, found);
    }
    void operator()(const PersonId &id) const
    {
        const Person *person = agenda.plan().find(id);
        if (person == nullptr)
            return;
        const PersonCase one = caseOf(agenda, *person);
        if (!one.engagements.empty())
            look<PersonCheck>(one, agenda, book, calendar, found);
    }
    void operator()(const SessionId &id) const
    {
        const Session *session = agenda.plan().find(id);
        if (session != nullptr && isAlive(*session))
            look<SessionCheck>(caseOf(agenda, *session), agenda, book, calendar, found);
    }
    void operator()(const RouteId &id) const
    {
        if (const Route *route = agenda.plan().find(id))
            look<RouteCheck>(RouteCase{*route}, agenda, book, calendar, found);
    }
    void operator()(const RelationId &id) const
    {
        if (const Relation *relation = agenda.plan().find(id))
            look<RelationCheck>(RelationCase{*relation}, agenda, book, calendar, found);
    }
};

} // namespace

} // namespace rules

std::vector<Finding> findingsOf(const Agenda &agenda, const Subject &subject, const RuleBook &book,
                                const Calendar &calendar)
{
    std::vector<Finding> found;
    std::visit(rules::Looker{agenda, book, calendar, found}, subject);
    return found;
}

} // namespace blokplan

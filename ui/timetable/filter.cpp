#include "ui/timetable/filter.h"

#include "app/base/fold.h"

namespace blokplan::ui
{

namespace
{

bool isIn(const Route &route, const SessionId &session)
{
    return std::any_of(route.blocks.begin(), route.blocks.end(),
                       [&](const RouteBlock &block) { return block.sessions.contains(session); });
}

} // namespace

Sieve::Sieve(const Agenda &theAgenda, const Filter &filter)
    : agenda(theAgenda), wanted(filter), route(theAgenda.plan().find(filter.route)),
      words(folded(filter.words))
{
}

/// On the session itself or on one of its parts.
bool Sieve::hasPerson(const SessionId &session) const
{
    const auto isTheirs = [&](const Row<Participant> &row) { return row->person == wanted.person; };
    const ParticipantRows &people = agenda.participantsOf(session);
    if (std::any_of(people.begin(), people.end(), isTheirs))
        return true;
    const SessionRows &parts = agenda.partsOf(session);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Row<Session> &part) { return hasPerson(part->id); });
}

/// A track, route or person that is no longer there is not asked for.
bool Sieve::lets(const Session &session, const QString &text) const
{
    const Plan &plan = agenda.plan();
    if (plan.find(wanted.track) != nullptr && !session.tracks.contains(wanted.track))
        return false;
    if (wanted.state && session.state != *wanted.state)
        return false;
    if (route != nullptr && !isIn(*route, session.id))
        return false;
    if (plan.find(wanted.person) != nullptr && !hasPerson(session.id))
        return false;
    return words.isEmpty() || matchesWords(text, words);
}

} // namespace blokplan::ui

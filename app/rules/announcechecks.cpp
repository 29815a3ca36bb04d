#include "app/rules/checks.h"
#include "app/rules/decisions.h"

namespace blokplan::rules
{

namespace
{

Finding &noteSession(const SessionCase &session, const Lens &lens, Found &found, int minutes = 0)
{
    Finding &finding = note(lens, found);
    finding.sessions = {session.session.id};
    finding.minutes = minutes;
    for (const Row<Placement> &row : session.placements)
        finding.placements.append(row->id);
    return finding;
}

/// Everything about it should be known: it has an audience, is more than an idea, and nothing is to follow.
bool shouldBeKnown(const Session &session)
{
    return isProgramme(session) && !session.detailsToFollow && session.state != SessionState::Idea;
}

bool moderates(const Participant &one)
{
    return one.consent != Consent::Declined && (one.role == Role::Moderator || one.role == Role::Host);
}

} // namespace

void notPlaced(const SessionCase &session, const Lens &lens, Found &found)
{
    const Session &own = session.session;
    if (own.state != SessionState::Idea && own.parent.isNull() && session.placements.empty())
        noteSession(session, lens, found, own.length);
}

void nobodyAnnounced(const SessionCase &session, const Lens &lens, Found &found)
{
    if (shouldBeKnown(session.session) && !hasSomebody(lens.agenda, session.session))
        noteSession(session, lens, found);
}

void notConfirmed(const SessionCase &session, const Lens &lens, Found &found)
{
    const Session &own = session.session;
    if (!lens.today.isValid() || own.state == SessionState::Confirmed || own.state == SessionState::Idea ||
        !isProgramme(own))
        return;
    const auto daysTo = [&](const Engagement &one) {
        return lens.today.daysTo(
            programmeDate(lens.plan().event(), dateOf(one.span.start), minuteOf(one.span.start)));
    };
    // what is over will not be confirmed any more; a repeat that is to come will
    std::vector<Engagement> ahead = standingsOf(lens.agenda, own.id);
    std::erase_if(ahead, [&](const Engagement &one) { return daysTo(one) < 0; });
    if (ahead.empty() || daysTo(ahead.front()) > lens.amount)
        return;
    Finding &finding = note(lens, found);
    finding.sessions = {own.id};
    finding.minutes = int(daysTo(ahead.front()));
    for (const Engagement &one : ahead)
        finding.placements.append(one.placement->id);
}

void moderatorMissing(const SessionCase &session, const Lens &lens, Found &found)
{
    const auto &people = lens.agenda.participantsOf(session.session.id);
    const auto isOne = [](const Row<Participant> &row) { return moderates(*row); };
    if (session.session.sort == SessionKind::Debate && shouldBeKnown(session.session) && !people.empty() &&
        std::none_of(people.begin(), people.end(), isOne))
        noteSession(session, lens, found);
}

void speaksAndModerates(const SessionCase &session, const Lens &lens, Found &found)
{
    const auto &people = lens.agenda.participantsOf(session.session.id);
    QList<PersonId> named;
    for (const Row<Participant> &speaker : people) {
        if (speaker->person.isNull() || speaker->consent == Consent::Declined ||
            (speaker->role != Role::Speaker && speaker->role != Role::Panellist) ||
            named.contains(speaker->person))
            continue;
        const auto alsoModerates = [&](const Row<Participant> &row) {
            return row->person == speaker->person && row->role == Role::Moderator &&
                   row->consent != Consent::Declined;
        };
        if (std::any_of(people.begin(), people.end(), alsoModerates)) {
            noteSession(session, lens, found).people = {speaker->person};
            named.append(speaker->person);
        }
    }
}

void titleMissing(const SessionCase &session, const Lens &lens, Found &found)
{
    if (session.session.sort != SessionKind::Blocker && session.session.title.first.trimmed().isEmpty())
        noteSession(session, lens, found);
}

void descriptionMissing(const SessionCase &session, const Lens &lens, Found &found)
{
    const Session &own = session.session;
    if (shouldBeKnown(own) && own.parent.isNull() && own.sort != SessionKind::Plenary &&
        own.abstract.first.trimmed().isEmpty() && own.description.first.trimmed().isEmpty())
        noteSession(session, lens, found);
}

void titleTooLong(const SessionCase &session, const Lens &lens, Found &found)
{
    const auto letters = session.session.title.first.size();
    if (isProgramme(session.session) && letters > lens.amount)
        noteSession(session, lens, found, int(letters) - lens.amount);
}

} // namespace blokplan::rules

#include "app/edits/followup.h"

#include "app/edits/frames.h"
#include "app/edits/spots.h"

#include <QHash>

namespace blokplan::edits
{

namespace
{

/// The new plan being written, and what became of the old records in it.
struct Making {
    const Agenda &agenda;
    const FollowUp &choice;
    Draft draft;
    qint64 days; ///< how much later
    QHash<SessionId, SessionId> sessions;

    [[nodiscard]] const Plan &old() const { return agenda.plan(); }
};

template <class R>
R withoutForeign(R record)
{
    record.foreign.clear();
    record.extras.clear();
    return record;
}

void bringEvent(Making &making)
{
    const Event &old = making.old().event();
    Event event;
    event.id = EventId::create();
    event.name = making.choice.name;
    event.zone = old.zone;
    event.dayChange = old.dayChange;
    event.venue = old.venue;
    event.city = old.city;
    event.host = old.host;
    event.hashtag = old.hashtag;
    event.languages = old.languages;
    making.draft.put(std::move(event));
}

void bringDays(Making &making)
{
    for (const Day *old : orderedDays(making.old())) {
        Day day = withoutForeign(*old);
        day.id = DayId::create();
        day.date = old->date.addDays(making.days);
        if (making.choice.frame) {
            for (const Round *round : orderedRounds(making.old(), old->id)) {
                Round copy = *round;
                copy.id = RoundId::create();
                copy.day = day.id;
                making.draft.put(std::move(copy));
            }
        }
        making.draft.put(std::move(day));
    }
}

void bringRooms(Making &making)
{
    for (const Room &old : making.old().rooms()) {
        Room room = withoutForeign(old);
        for (Hours &hours : room.hours)
            hours.date = hours.date.addDays(making.days);
        making.draft.put(std::move(room));
    }
}

void bringPeople(Making &making)
{
    for (const Person &old : making.old().people()) {
        Person person = withoutForeign(old);
        person.availability.clear();
        making.draft.put(std::move(person));
    }
}

Session asNew(Making &making, const Session &old)
{
    Session session = withoutForeign(old);
    session.id = SessionId::create();
    session.links.clear();
    if (!making.choice.tracks)
        session.tracks.clear();
    making.sessions.insert(old.id, session.id);
    return session;
}

void bringFrame(Making &making)
{
    for (const Session &old : making.old().sessions()) {
        const PlacementRows &rows = making.agenda.of(old.id);
        if (!isFrame(old) || rows.empty())
            continue;
        Session session = asNew(making, old);
        session.state = SessionState::Confirmed;
        session.detailsToFollow = old.sort == SessionKind::Plenary;
        for (const Row<Placement> &row : rows) {
            Spot spot = spotOf(*row);
            spot.date = spot.date.addDays(making.days);
            making.draft.put(placementAt(session.id, spot, row->length));
        }
        making.draft.put(std::move(session));
    }
}

void askAgain(Making &making, const SessionId &old)
{
    for (const Row<Participant> &row : making.agenda.participantsOf(old)) {
        Participant participant = *row;
        participant.id = ParticipantId::create();
        participant.session = making.sessions.value(old);
        participant.consent = Consent::Asked;
        making.draft.put(std::move(participant));
    }
}

void bringIdeas(Making &making)
{
    std::vector<const Session *> coming;
    std::vector<Session> ideas;
    for (const Session &old : making.old().sessions()) {
        if (old.state == SessionState::Rejected || old.sort == SessionKind::Blocker ||
            making.sessions.contains(old.id))
            continue;
        coming.push_back(&old);
        ideas.push_back(asNew(making, old));
    }
    for (Session &idea : ideas) {
        idea.state = SessionState::Idea;
        const SessionId parent = making.sessions.value(idea.parent);
        idea.parent = parent; // null where the parent stays behind: a session of its own
        making.draft.put(std::move(idea));
    }
    if (making.choice.people) {
        for (const Session *old : coming)
            askAgain(making, old->id);
    }
    for (const Relation &old : making.old().relations()) {
        Relation relation = old;
        relation.id = RelationId::create();
        relation.first = making.sessions.value(old.first);
        relation.second = making.sessions.value(old.second);
        if (!relation.first.isNull() && !relation.second.isNull())
            making.draft.put(std::move(relation));
    }
}

void bringRoutes(Making &making)
{
    for (const Route &old : making.old().routes()) {
        Route route = old;
        for (RouteBlock &block : route.blocks) {
            QList<SessionId> sessions;
            for (const SessionId &id : block.sessions) {
                if (making.sessions.contains(id))
                    sessions.append(making.sessions.value(id));
            }
            block.sessions = sessions;
        }
        making.draft.put(std::move(route));
    }
}

/// Records that name no others and come as they are.
template <class R>
void bring(Making &making)
{
    for (R record : making.old().all<R>()) {
        record.id = decltype(R::id)::create();
        making.draft.put(std::move(record));
    }
}

} // namespace

Plan newEventFrom(const Agenda &agenda, const FollowUp &choice)
{
    Making making{agenda, choice, Draft{Plan()}, 0, {}};
    const std::vector<const Day *> days = orderedDays(agenda.plan());
    if (choice.first.isValid() && !days.empty() && days.front()->date.isValid())
        making.days = days.front()->date.daysTo(choice.first);
    bringEvent(making);
    bringDays(making);
    if (choice.rooms)
        bringRooms(making);
    if (choice.tracks) {
        for (const Track &track : agenda.plan().tracks())
            making.draft.put(withoutForeign(track));
    }
    if (choice.people)
        bringPeople(making);
    if (choice.rooms && choice.frame)
        bringFrame(making);
    if (choice.sessions)
        bringIdeas(making);
    if (choice.routes)
        bringRoutes(making);
    if (choice.rules)
        bring<RuleSetting>(making);
    if (choice.presets)
        bring<Preset>(making);
    return making.draft.plan();
}

} // namespace blokplan::edits

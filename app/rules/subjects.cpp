#include "app/rules/decisions.h"
#include "app/rules/rules.h"

namespace blokplan
{

Subjects allSubjects(const Agenda &agenda)
{
    const Plan &plan = agenda.plan();
    Subjects all;
    all.reserve(plan.rooms().size() + plan.people().size() + plan.sessions().size() + plan.routes().size() +
                plan.relations().size());
    for (const Room &room : plan.rooms())
        all.insert(room.id);
    for (const Person &person : plan.people())
        all.insert(person.id);
    for (const Session &session : plan.sessions())
        all.insert(session.id);
    for (const Route &route : plan.routes())
        all.insert(route.id);
    for (const Relation &relation : plan.relations())
        all.insert(relation.id);
    return all;
}

namespace
{

/// What an edit touches, gathered over one agenda.
class Gathering
{
public:
    explicit Gathering(const Agenda &wanted) : agenda(wanted), plan(wanted.plan()) {}

    Subjects subjects;

    /// A session, its parts, its rooms, its people and theirs, what it is tied to and what stands beside it.
    void around(const SessionId &id)
    {
        subjects.insert(id);
        sessions.insert(id);
        people(id);
        for (const Row<Session> &part : agenda.partsOf(id)) {
            subjects.insert(part->id);
            sessions.insert(part->id);
            people(part->id);
        }
        const Session *session = plan.find(id);
        for (const Row<Placement> &row : agenda.of(id)) {
            for (const RoomId &room : row->rooms)
                subjects.insert(room);
            if (session != nullptr && isAlive(*session) && rules::isProgramme(*session))
                beside(*session, *row);
        }
    }

    void people(const SessionId &session)
    {
        for (const Row<Participant> &row : agenda.participantsOf(session)) {
            if (!row->person.isNull())
                subjects.insert(row->person);
        }
    }

    /// Everything in a room whose seats, features or walks are others now.
    void room(const RoomId &id)
    {
        subjects.insert(id);
        for (const Row<Placement> &row : agenda.inRoom(id)) {
            subjects.insert(row->session);
            sessions.insert(row->session);
            people(row->session);
            for (const Row<Session> &part : agenda.partsOf(row->session)) {
                sessions.insert(part->id);
                people(part->id);
            }
        }
    }

    /// Relations and routes of the sessions gathered so far.
    void ties()
    {
        if (sessions.empty())
            return;
        for (const Relation &relation : plan.relations()) {
            if (sessions.contains(relation.first) || sessions.contains(relation.second))
                subjects.insert(relation.id);
        }
        for (const Route &route : plan.routes())
            walk(route);
    }

    /// A finding of whatever kind of subject may bear these names.
    void named(const Acceptance &acceptance)
    {
        for (const SessionId &id : acceptance.sessions) {
            subjects.insert(id);
            sessions.insert(id);
        }
        for (const PersonId &id : acceptance.people)
            subjects.insert(id);
        for (const RoomId &id : acceptance.rooms)
            subjects.insert(id);
    }

private:
    /// The partner of a pair may be the one that has its finding; and two others may be company no more, or
    /// too much of it.
    void beside(const Session &own, const Placement &placement)
    {
        rules::eachBeside(agenda, own.id, spanOf(placement), [&](const Placement &, const Session &its, int) {
            if (its.sort == SessionKind::Plenary || rules::shareOne(own.tracks, its.tracks) ||
                rules::shareOne(own.audiences, its.audiences))
                subjects.insert(its.id);
        });
    }

    void walk(const Route &route)
    {
        for (const RouteBlock &block : route.blocks) {
            for (const SessionId &session : block.sessions) {
                if (sessions.contains(session)) {
                    subjects.insert(route.id);
                    return;
                }
            }
        }
    }

    const Agenda &agenda;
    const Plan &plan;
    std::unordered_set<SessionId> sessions;
};

template <class R, class F>
void eachSide(const Edit &edit, F &&f)
{
    for (const Change<R> &change : edit.of<R>()) {
        if (change.before)
            f(*change.before);
        if (change.after)
            f(*change.after);
    }
}

/// Whose cancellation for the event makes room in sessions.
void registeredBy(const Edit &edit, const Plan &plan, Subjects &subjects)
{
    std::unordered_set<AttendeeId> others;
    for (const Change<Attendee> &change : edit.of<Attendee>()) {
        if (change.before && change.after && change.before->state != change.after->state)
            others.insert(change.after->id);
    }
    for (const Registration &one : others.empty() ? Table<Registration>() : plan.registrations()) {
        if (others.contains(one.attendee))
            subjects.insert(one.session);
    }
}

} // namespace

bool touchesAll(const Edit &edit)
{
    if (!edit.of<Day>().empty() || !edit.of<Round>().empty() || !edit.of<RuleSetting>().empty())
        return true;
    const auto otherDays = [](const Change<Event> &change) {
        return !change.before || !change.after || change.before->dayChange != change.after->dayChange;
    };
    return std::any_of(edit.of<Event>().begin(), edit.of<Event>().end(), otherDays);
}

Subjects subjectsOf(const Agenda &agenda, const Edit &edit)
{
    if (touchesAll(edit))
        return allSubjects(agenda);
    Gathering all(agenda);
    eachSide<Placement>(edit, [&](const Placement &placement) { all.around(placement.session); });
    eachSide<Session>(edit, [&](const Session &session) {
        all.around(session.id);
        if (!session.parent.isNull())
            all.around(session.parent);
    });
    eachSide<Participant>(edit, [&](const Participant &participant) {
        all.subjects.insert(participant.session);
        if (!participant.person.isNull())
            all.subjects.insert(participant.person);
        const Session *session = agenda.plan().find(participant.session);
        if (session != nullptr && !session->parent.isNull())
            all.subjects.insert(session->parent);
    });
    eachSide<Registration>(edit, [&](const Registration &one) { all.subjects.insert(one.session); });
    eachSide<Enrolment>(edit, [&](const Enrolment &one) { all.subjects.insert(one.session); });
    registeredBy(edit, agenda.plan(), all.subjects);
    eachSide<Room>(edit, [&](const Room &room) { all.room(room.id); });
    eachSide<Person>(edit, [&](const Person &person) { all.subjects.insert(person.id); });
    eachSide<Route>(edit, [&](const Route &route) { all.subjects.insert(route.id); });
    eachSide<Relation>(edit, [&](const Relation &relation) { all.subjects.insert(relation.id); });
    eachSide<Acceptance>(edit, [&](const Acceptance &acceptance) { all.named(acceptance); });
    all.ties();
    return std::move(all.subjects);
}

} // namespace blokplan

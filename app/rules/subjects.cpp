#include "app/rules/rules.h"

namespace blokplan
{

Subjects allSubjects(const Agenda &agenda)
{
    Subjects all;
    for (const Room &room : agenda.plan().rooms())
        all.insert(room.id);
    for (const Person &person : agenda.plan().people())
        all.insert(person.id);
    for (const Session &session : agenda.plan().sessions())
        all.insert(session.id);
    return all;
}

namespace
{

void addPeople(const Agenda &agenda, const SessionId &session, Subjects &subjects)
{
    for (const Row<Participant> &row : agenda.participantsOf(session)) {
        if (!row->person.isNull())
            subjects.insert(row->person);
    }
}

/// A session, its rooms, its people and those of its parts.
void addAround(const Agenda &agenda, const SessionId &session, Subjects &subjects)
{
    subjects.insert(session);
    addPeople(agenda, session, subjects);
    for (const Row<Session> &part : agenda.partsOf(session))
        addPeople(agenda, part->id, subjects);
    for (const Row<Placement> &row : agenda.of(session)) {
        for (const RoomId &room : row->rooms)
            subjects.insert(room);
    }
}

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

} // namespace

bool touchesAll(const Edit &edit)
{
    if (!edit.of<Day>().empty())
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
    Subjects subjects;
    eachSide<Placement>(edit,
                        [&](const Placement &placement) { addAround(agenda, placement.session, subjects); });
    eachSide<Session>(edit, [&](const Session &session) {
        addAround(agenda, session.id, subjects);
        if (!session.parent.isNull())
            addAround(agenda, session.parent, subjects);
    });
    eachSide<Participant>(edit, [&](const Participant &participant) {
        subjects.insert(participant.session);
        if (!participant.person.isNull())
            subjects.insert(participant.person);
        const Session *session = agenda.plan().find(participant.session);
        if (session != nullptr && !session->parent.isNull())
            subjects.insert(session->parent);
    });
    eachSide<Room>(edit, [&](const Room &room) {
        subjects.insert(room.id);
        for (const Row<Placement> &row : agenda.inRoom(room.id))
            subjects.insert(row->session);
    });
    eachSide<Person>(edit, [&](const Person &person) { subjects.insert(person.id); });
    return subjects;
}

} // namespace blokplan

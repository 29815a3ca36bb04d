#include "app/model/agenda.h"

namespace blokplan
{

Agenda::Agenda() = default;
Agenda::Agenda(const Agenda &) = default;
Agenda::Agenda(Agenda &&) noexcept = default;
Agenda &Agenda::operator=(const Agenda &) = default;
Agenda &Agenda::operator=(Agenda &&) noexcept = default;
Agenda::~Agenda() = default;

Agenda::Agenda(Plan plan) : now(std::move(plan))
{
    build();
}

void Agenda::build()
{
    const Plan plan = now;
    *this = Agenda();
    now = plan;
    bySession.reserve(plan.placements().size());
    people.reserve(plan.sessions().size());
    byPerson.reserve(plan.people().size());
    for (auto it = plan.placements().begin(); it != plan.placements().end(); ++it) {
        for (const RoomId &room : it->rooms)
            byRoom.append(room, it.row());
        byDate.append(programmeDate(now.event(), *it), it.row());
        bySession.append(it->session, it.row());
    }
    for (auto it = plan.participants().begin(); it != plan.participants().end(); ++it) {
        people.append(it->session, it.row());
        if (!it->person.isNull())
            byPerson.append(it->person, it.row());
    }
    for (auto it = plan.sessions().begin(); it != plan.sessions().end(); ++it) {
        if (!it->parent.isNull())
            parts.append(it->parent, it.row());
    }
    for (auto it = plan.registrations().begin(); it != plan.registrations().end(); ++it)
        registrations.append(it->session, it.row());
    byRoom.order();
    byDate.order();
    bySession.order();
    people.order();
    byPerson.order();
    parts.order();
    registrations.order();
}

void Agenda::enter(const Row<Placement> &row)
{
    for (const RoomId &room : row->rooms)
        byRoom.insert(room, row);
    byDate.insert(programmeDate(now.event(), *row), row);
    bySession.insert(row->session, row);
}

void Agenda::leave(const Row<Placement> &row)
{
    for (const RoomId &room : row->rooms)
        byRoom.remove(room, *row);
    byDate.remove(programmeDate(now.event(), *row), *row);
    bySession.remove(row->session, *row);
}

void Agenda::enter(const Row<Participant> &row)
{
    people.insert(row->session, row);
    if (!row->person.isNull())
        byPerson.insert(row->person, row);
}

void Agenda::leave(const Row<Participant> &row)
{
    people.remove(row->session, *row);
    byPerson.remove(row->person, *row);
}

void Agenda::enter(const Row<Session> &row)
{
    if (!row->parent.isNull())
        parts.insert(row->parent, row);
}

void Agenda::leave(const Row<Session> &row)
{
    parts.remove(row->parent, *row);
}

template <class R>
void Agenda::followKind(const Edit &edit)
{
    for (const Change<R> &change : edit.of<R>()) {
        if (change.before)
            leave(change.before);
    }
    for (const Change<R> &change : edit.of<R>()) {
        if (change.after)
            enter(now.all<R>().row(change.after->id));
    }
}

void Agenda::follow(const Edit &edit, const Plan &next)
{
    const bool otherDays = now.event().dayChange != next.event().dayChange;
    const size_t size = edit.of<Placement>().size() + edit.of<Participant>().size() +
                        edit.of<Session>().size() + edit.of<Registration>().size();
    const size_t all = next.placements().size() + next.participants().size() + next.sessions().size() +
                       next.registrations().size();
    now = next;
    if (otherDays || size > 2000 || (size > 64 && size > all / 4)) {
        build();
        return;
    }
    followKind<Placement>(edit);
    followKind<Participant>(edit);
    followKind<Session>(edit);
    followKind<Registration>(edit);
}

std::vector<PartTime> Agenda::partTimes(const Placement &placement) const
{
    std::vector<PartTime> times;
    LocalMinute at = spanOf(placement).start;
    for (const Row<Session> &part : partsOf(placement.session)) {
        if (!isAlive(*part))
            continue;
        times.push_back({part, {at, at + part->length}});
        at += part->length;
    }
    return times;
}

namespace
{

void addEngagements(const Agenda &agenda, const Session &session, std::vector<Engagement> &list)
{
    if (!isAlive(session) || session.sort == SessionKind::DropIn)
        return;
    if (session.parent.isNull()) {
        for (const Row<Placement> &row : agenda.of(session.id))
            list.push_back({spanOf(*row), row, session.id});
        return;
    }
    for (const Row<Placement> &row : agenda.of(session.parent)) {
        for (const PartTime &time : agenda.partTimes(*row)) {
            if (time.part->id == session.id)
                list.push_back({time.span, row, session.id});
        }
    }
}

} // namespace

std::vector<Engagement> Agenda::engagementsOf(const PersonId &person) const
{
    std::vector<Engagement> list;
    std::vector<SessionId> seen;
    for (const Row<Participant> &row : appearancesOf(person)) {
        if (row->consent == Consent::Declined ||
            std::find(seen.begin(), seen.end(), row->session) != seen.end())
            continue;
        seen.push_back(row->session);
        if (const Session *session = now.find(row->session))
            addEngagements(*this, *session, list);
    }
    std::sort(list.begin(), list.end(), [](const Engagement &a, const Engagement &b) {
        return a.span != b.span ? a.span < b.span : a.placement->id < b.placement->id;
    });
    return list;
}

QString nameOf(const Plan &plan, const Participant &participant)
{
    if (!participant.text.isEmpty())
        return participant.text;
    const Person *person = plan.find(participant.person);
    return person == nullptr ? QString() : person->asWritten;
}

QString affiliationOf(const Plan &plan, const Participant &participant)
{
    if (!participant.affiliation.isEmpty())
        return participant.affiliation;
    const Person *person = plan.find(participant.person);
    return person == nullptr ? QString() : person->affiliation;
}

QStringList namesIn(const Agenda &agenda, const SessionId &session)
{
    QStringList names;
    for (const Row<Participant> &row : agenda.participantsOf(session))
        names.append(nameOf(agenda.plan(), *row));
    return names;
}

} // namespace blokplan

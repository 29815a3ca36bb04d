#include "tests/support/ui/desks.h"

namespace blokplan::tests
{

namespace
{

template <class R>
Id<R> add(Plan &plan, R record)
{
    record.id = Id<R>::create();
    const Id<R> id = record.id;
    plan.all<R>().put(std::make_shared<const R>(std::move(record)));
    return id;
}

RoomId addRoom(Plan &plan, const QString &name, int position)
{
    Room room;
    room.name = name;
    room.seats = 100;
    room.position = position;
    return add(plan, std::move(room));
}

PersonId addPerson(Plan &plan, const QString &name)
{
    Person person;
    person.asWritten = name;
    return add(plan, std::move(person));
}

SessionId addSession(Plan &plan, const QString &title)
{
    Session session;
    session.title = title;
    session.state = SessionState::Accepted;
    return add(plan, std::move(session));
}

void addParticipant(Plan &plan, const SessionId &session, const PersonId &person, int position = 0)
{
    Participant participant;
    participant.session = session;
    participant.person = person;
    participant.position = position;
    add(plan, std::move(participant));
}

void addPlacement(Plan &plan, const SessionId &session, QDate date, int start, const RoomId &room)
{
    Placement placement;
    placement.session = session;
    placement.date = date;
    placement.start = start;
    placement.length = 45;
    placement.rooms = {room};
    add(plan, std::move(placement));
}

void addDay(Plan &plan, QDate date)
{
    Day day;
    day.date = date;
    add(plan, std::move(day));
}

const QDate friday(2017, 11, 17);

} // namespace

Plan emptyPlan()
{
    Plan plan;
    Event event;
    event.name = QStringLiteral("Lege dag");
    event.languages = {QStringLiteral("nl")};
    add(plan, std::move(event));
    return plan;
}

Plan clashingPlan()
{
    Plan plan = emptyPlan();
    addDay(plan, friday);
    const RoomId large = addRoom(plan, QStringLiteral("Grote zaal"), 0);
    const RoomId second = addRoom(plan, QStringLiteral("Zaal 2"), 1);
    Track track;
    track.name = QStringLiteral("Open Kaart Spelen");
    track.code = QStringLiteral("OKS");
    track.colour = trackColour(0);
    const TrackId leading = add(plan, track);
    track.name = QStringLiteral("Participatie");
    track.code = QStringLiteral("PAR");
    track.colour = trackColour(1);
    track.position = 1;
    add(plan, track);
    const PersonId anna = addPerson(plan, QStringLiteral("Anna de Vries"));
    const PersonId bob = addPerson(plan, QStringLiteral("Bob"));
    const SessionId opening = addSession(plan, QStringLiteral("Opening"));
    const SessionId data = addSession(plan, QStringLiteral("Open data"));
    addSession(plan, QStringLiteral("Later"));
    Session tracked = *plan.find(data);
    tracked.tracks = {leading};
    plan.all<Session>().put(std::make_shared<const Session>(tracked));
    addParticipant(plan, opening, anna);
    addParticipant(plan, data, anna);
    addParticipant(plan, data, bob, 1);
    addPlacement(plan, opening, friday, 570, large);
    addPlacement(plan, data, friday, 585, second);
    return plan;
}

Plan manyDaysPlan(int sessions)
{
    Plan plan = emptyPlan();
    QList<RoomId> rooms;
    for (int i = 0; i < 10; ++i)
        rooms.append(addRoom(plan, QStringLiteral("Room %1").arg(i + 1), i));
    for (int day = 0; day * 100 < sessions; ++day)
        addDay(plan, friday.addDays(day));
    for (int i = 0; i < sessions; ++i) {
        const SessionId session = addSession(plan, QStringLiteral("Session %1").arg(i + 1));
        addParticipant(plan, session, addPerson(plan, QStringLiteral("Person %1").arg(i + 1)));
        addPlacement(plan, session, friday.addDays(i / 100), 540 + (i / 10) % 10 * 50, rooms[i % 10]);
    }
    return plan;
}

OpenDesk openDesk(const QString &path, const Plan &plan)
{
    auto made = Document::create(path, plan, {Wish::NewEvent, plan.event().name.first, {}, 1});
    if (!made)
        qFatal("no document at %s", qPrintable(path));
    OpenDesk open;
    open.document = std::move(*made);
    open.desk = std::make_unique<ui::Desk>(*open.document);
    return open;
}

const Session *sessionTitled(const Plan &plan, const QString &title)
{
    for (const Session &session : plan.sessions()) {
        if (session.title.first == title)
            return &session;
    }
    return nullptr;
}

} // namespace blokplan::tests

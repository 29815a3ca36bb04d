#include "tests/support/planbuilder.h"

namespace blokplan::tests
{

PlanBuilder::PlanBuilder(const QString &name, const QString &language)
{
    event.id = EventId::create();
    event.name = name;
    event.languages = QStringList{language};
}

const Day &PlanBuilder::day(QDate date, int opens, int closes)
{
    today = Day();
    today.id = DayId::create();
    today.date = date;
    today.opens = opens;
    today.closes = closes;
    put(today);
    return today;
}

RoomId PlanBuilder::room(const QString &name, const QString &floor, int seats, const QString &building)
{
    Room room;
    room.id = RoomId::create();
    room.name = name;
    room.floor = floor;
    room.building = building;
    if (seats > 0)
        room.seats = seats;
    room.position = ++position;
    put(room);
    return room.id;
}

TrackId PlanBuilder::track(const QString &name, const QString &code, const QString &colour)
{
    Track track;
    track.id = TrackId::create();
    track.name = name;
    track.code = code;
    track.colour = Colour::fromString(colour);
    track.position = ++position;
    put(track);
    return track.id;
}

void PlanBuilder::round(const QString &name, int start, int length)
{
    put(Round{RoundId::create(), today.id, name, start, length});
}

SessionId PlanBuilder::session(const QString &title, int start, int length, const QList<RoomId> &rooms,
                               TrackId track, const QString &people, const QString &affiliation)
{
    Session session;
    session.id = SessionId::create();
    session.title = title;
    session.state = SessionState::Confirmed;
    session.length = length;
    if (!track.isNull())
        session.tracks = {track};
    put(session);
    last = session.id;
    Placement placement;
    placement.id = PlacementId::create();
    placement.session = session.id;
    placement.date = today.date.addDays(start / minutesPerDay);
    placement.start = start % minutesPerDay;
    placement.length = length;
    placement.rooms = rooms;
    put(placement);
    int order = 0;
    for (const QString &name : people.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        Participant participant;
        participant.id = ParticipantId::create();
        participant.session = session.id;
        participant.text = name;
        participant.affiliation = affiliation;
        participant.position = ++order;
        put(participant);
    }
    return session.id;
}

Agenda PlanBuilder::agenda() const
{
    Plan plan = now;
    plan.all<Event>().put(std::make_shared<const Event>(event));
    return Agenda(plan);
}

namespace
{

struct Talk {
    const char *title;
    int start;
    int length;
    int room;
    int track; ///< -1 for none
    const char *people;
    const char *affiliation;
    bool toFollow;
};

constexpr Talk talks[] = {
    {"Hulptroepen en burgeraudits", 630, 45, 1, 0, "Jorgen Schram", "", false},
    {"Open Raadsinformatie", 630, 45, 2, 0, "Tom Kunzler", "VNG KING / Open State", false},
    {"Burger audits: kansrijk maar kwetsbaar?", 630, 45, 3, 1, "", "", true},
    {"Open data publiceren doe je zo!", 630, 90, 4, 0, "Hayo Schreijer", "data.overheid.nl", false},
    {"Het grote verantwoordingsdebat", 690, 45, 0, 0, "Hein Albeda|Jorgen Schram", "", false},
    {"Open over geld: OpenSpending", 690, 45, 2, 0, "Tom Kunzler", "Open State Foundation", false},
    {"Praktijklab Energietransitie", 690, 45, 3, 2, "", "", true},
    {"Wie doet wat met open data?", 795, 45, 0, 0, "diverse hergebruikers", "", false},
    {"Open besturen vraagt visie", 795, 45, 1, 3, "", "", false},
    {"Right to Challenge: echt een uitdaging!", 795, 45, 3, 1, "", "", true},
    {"Actieplan Open Overheid 2018-2020", 855, 45, 0, 0, "", "", true},
    {"Komt een initiatiefnemer bij de gemeente...", 855, 45, 2, 1, "", "", true},
};

void addForAll(PlanBuilder &plan, const QList<RoomId> &rooms)
{
    const auto forAll = [&](const char *title, int start, int length, SessionKind kind) {
        plan.session(QString::fromUtf8(title), start, length, rooms);
        plan.with([&](Session &session) { session.sort = kind; });
    };
    forAll("Ontvangst met koffie", 540, 30, SessionKind::Break);
    forAll("Opening", 570, 45, SessionKind::Plenary);
    forAll("Lunch", 735, 60, SessionKind::Break);
    forAll("Pauze", 900, 30, SessionKind::Break);
    forAll("Slotdebat", 930, 45, SessionKind::Plenary);
}

} // namespace

PlanBuilder nuOpen()
{
    PlanBuilder plan(QStringLiteral("Dag van de Lokale Democratie"));
    plan.event.venue = QStringLiteral("Woonindustrie");
    plan.event.city = QStringLiteral("Nieuwegein");
    plan.event.hashtag = QStringLiteral("#NuOpen");
    plan.event.version = QStringLiteral("3");
    plan.day(QDate(2017, 11, 17), 540, 1020);
    const QString first = QStringLiteral("1e verd.");
    const QList<RoomId> rooms{plan.room(QStringLiteral("Grote zaal"), QStringLiteral("begane grond"), 400),
                              plan.room(QStringLiteral("Zaal 1"), first, 120),
                              plan.room(QStringLiteral("Zaal 2"), first, 80),
                              plan.room(QStringLiteral("Zaal 3"), first, 60),
                              plan.room(QStringLiteral("Atelier"), QStringLiteral("2e verd."), 40)};
    const QList<TrackId> tracks{
        plan.track(QStringLiteral("Open Kaart Spelen"), QStringLiteral("OKS"), QStringLiteral("#0F62C4")),
        plan.track(QStringLiteral("Participatie"), QStringLiteral("PAR"), QStringLiteral("#1B7A3D")),
        plan.track(QStringLiteral("Energie"), QStringLiteral("ENE"), QStringLiteral("#A34B00")),
        plan.track(QStringLiteral("Besturen"), QStringLiteral("VIS"), QStringLiteral("#7B3FB5"))};
    addForAll(plan, rooms);
    for (const Talk &talk : talks) {
        plan.session(QString::fromUtf8(talk.title), talk.start, talk.length, {rooms[talk.room]},
                     tracks[talk.track], QString::fromUtf8(talk.people), QString::fromUtf8(talk.affiliation));
        plan.with([&](Session &session) {
            session.detailsToFollow = talk.toFollow;
            session.state = talk.toFollow ? SessionState::Accepted : SessionState::Confirmed;
        });
    }
    for (const char *title : {"Toolkit Open Overheid", "Nu Open winkel", "Jouw kaart is een taart waard"}) {
        plan.session(QString::fromUtf8(title), 570, 390, {rooms[0]}, tracks[0]);
        plan.with([&](Session &session) { session.sort = SessionKind::DropIn; });
    }
    return plan;
}

} // namespace blokplan::tests

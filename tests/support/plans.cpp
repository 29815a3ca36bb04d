#include "tests/support/plans.h"

#include "app/edits/arrangements.h"
#include "app/edits/records.h"

#include <array>
#include <random>

namespace blokplan::tests
{

namespace
{

const QDate theDay(2026, 6, 11);

template <class R>
R made()
{
    R record;
    record.id = decltype(R::id)::create();
    return record;
}

Room room(const QString &name, int position, int seats)
{
    auto record = made<Room>();
    record.name = name;
    record.position = position;
    record.seats = seats;
    return record;
}

Track track(const QString &name, const QString &code, int position)
{
    auto record = made<Track>();
    record.name = name;
    record.code = code;
    record.colour = trackColour(position);
    record.position = position;
    return record;
}

Person person(const QString &name, const QString &affiliation)
{
    auto record = made<Person>();
    record.asWritten = name;
    record.affiliation = affiliation;
    return record;
}

Session session(const QString &title, SessionKind sort, int length)
{
    auto record = made<Session>();
    record.title = title;
    record.sort = sort;
    record.length = length;
    record.state = SessionState::Confirmed;
    return record;
}

Round round(const Day &day, const QString &name, int start, int length)
{
    auto record = made<Round>();
    record.day = day.id;
    record.name = name;
    record.start = start;
    record.length = length;
    return record;
}

Participant participant(const SessionId &session, const PersonId &person, Role role = Role::Speaker)
{
    auto record = made<Participant>();
    record.session = session;
    record.person = person;
    record.role = role;
    return record;
}

Placement placement(const SessionId &session, int start, int length, const QList<RoomId> &rooms)
{
    auto record = made<Placement>();
    record.session = session;
    record.date = theDay;
    record.start = start;
    record.length = length;
    record.rooms = rooms;
    return record;
}

Draft draftOfDay(const QString &name)
{
    Draft draft{Plan()};
    auto event = made<Event>();
    event.name = name;
    event.languages = {QStringLiteral("nl"), QStringLiteral("en")};
    draft.put(event);
    auto day = made<Day>();
    day.date = theDay;
    draft.put(day);
    return draft;
}

void putProgramme(Draft &draft, const std::array<RoomId, 3> &rooms, const std::array<TrackId, 2> &tracks)
{
    const auto put = [&](Session one, TrackId of, int start, const QList<RoomId> &where) {
        one.tracks = {of};
        draft.put(one);
        if (!where.isEmpty())
            draft.put(placement(one.id, start, one.length, where));
        return one;
    };
    put(session(QStringLiteral("Opening"), SessionKind::Plenary, 30), tracks[0], 570,
        {rooms[0], rooms[1], rooms[2]});
    const Session alpha =
        put(session(QStringLiteral("Alpha"), SessionKind::Talk, 45), tracks[0], 630, {rooms[0]});
    const Session beta =
        put(session(QStringLiteral("Beta"), SessionKind::Workshop, 45), tracks[1], 630, {rooms[1]});
    const Session gamma =
        put(session(QStringLiteral("Gamma"), SessionKind::Debate, 60), tracks[1], 840, {rooms[0]});
    const Session delta = put(session(QStringLiteral("Delta"), SessionKind::Talk, 30), tracks[0], 0, {});
    Session part = session(QStringLiteral("Gamma 1"), SessionKind::Talk, 15);
    part.parent = gamma.id;
    draft.put(part);

    const std::array names{"Tom Kunzler", "Anne van der Berg", "Łukasz O'Brien", "Fatima el Idrissi"};
    QList<PersonId> people;
    for (const char *name : names) {
        const Person one = person(QString::fromUtf8(name), QStringLiteral("Open State"));
        people.append(one.id);
        draft.put(one);
    }
    draft.put(participant(alpha.id, people[0]));
    draft.put(participant(beta.id, people[1]));
    draft.put(participant(beta.id, people[2], Role::Moderator));
    draft.put(participant(delta.id, people[0]));
    draft.put(participant(part.id, people[3]));
    auto unnamed = participant(gamma.id, {});
    unnamed.text = QStringLiteral("diverse hergebruikers");
    draft.put(unnamed);

    auto route = made<Route>();
    route.name = QStringLiteral("Nu Open");
    route.blocks = {{QStringLiteral("Morning"), {}, {alpha.id, beta.id}}};
    draft.put(route);
}

} // namespace

Plan smallPlan()
{
    Draft draft = draftOfDay(QStringLiteral("Nu Open"));
    const Day &day = *draft.plan().days().begin();
    draft.put(round(day, QStringLiteral("Ronde 1"), 630, 45));
    draft.put(round(day, QStringLiteral("Ronde 2"), 840, 60));
    const std::array rooms{room(QStringLiteral("Zaal 1"), 0, 30), room(QStringLiteral("Zaal 2"), 1, 60),
                           room(QStringLiteral("Zaal 3"), 2, 200)};
    for (const Room &one : rooms)
        draft.put(one);
    const std::array tracks{track(QStringLiteral("Data"), QStringLiteral("DA"), 0),
                            track(QStringLiteral("Democratie"), QStringLiteral("DE"), 1)};
    for (const Track &one : tracks)
        draft.put(one);
    putProgramme(draft, {rooms[0].id, rooms[1].id, rooms[2].id}, {tracks[0].id, tracks[1].id});
    return draft.plan();
}

Plan largePlan(int sessions)
{
    Draft draft = draftOfDay(QStringLiteral("Large"));
    QList<RoomId> rooms;
    for (int i = 0; i < 30; ++i) {
        const Room one = room(QStringLiteral("Room %1").arg(i + 1), i, 100);
        rooms.append(one.id);
        draft.put(one);
    }
    for (int i = 0; i < sessions; ++i) {
        auto one = session(QStringLiteral("Session %1").arg(i + 1), SessionKind::Talk, 25);
        one.abstract = QString(500, QLatin1Char('a'));
        const Person who = person(QStringLiteral("Person %1").arg(i + 1), {});
        draft.put(one);
        draft.put(who);
        draft.put(participant(one.id, who.id));
        draft.put(placement(one.id, 540 + (i / 30) % 17 * 30, 25, {rooms[i % 30]}));
    }
    return draft.plan();
}

namespace
{

template <class R>
const R &named(const Plan &plan, const QString &name)
{
    for (const bool whole : {true, false}) {
        for (const R &record : plan.all<R>()) {
            const QString title = titleOf(record);
            if (whole ? title == name : title.startsWith(name))
                return record;
        }
    }
    qFatal("no %s is called %s", R::kind, qPrintable(name));
}

} // namespace

const Session &sessionIn(const Plan &plan, const QString &title)
{
    return named<Session>(plan, title);
}
const Room &roomIn(const Plan &plan, const QString &name)
{
    return named<Room>(plan, name);
}
const Person &personIn(const Plan &plan, const QString &name)
{
    return named<Person>(plan, name);
}
const Track &trackIn(const Plan &plan, const QString &name)
{
    return named<Track>(plan, name);
}

const Placement &placementIn(const Plan &plan, const QString &title)
{
    const SessionId wanted = sessionIn(plan, title).id;
    for (const Placement &one : plan.placements()) {
        if (one.session == wanted)
            return one;
    }
    qFatal("%s is not placed", qPrintable(title));
}

edits::Spot spot(const Plan &plan, const QString &room, int hour, int minute)
{
    return {theDay, hour * 60 + minute, {roomIn(plan, room).id}};
}

Plan after(const Plan &plan, const Edit &edit)
{
    const auto next = applied(plan, edit);
    if (!next)
        qFatal("an edit does not fit: problem %d, %s", int(next.error().kind),
               qPrintable(next.error().details.join(QLatin1Char(' '))));
    return *next;
}

namespace
{

/// Numbers and picks for one random edit. Records are picked by their order in the table.
struct Dice {
    std::mt19937 engine;

    int upTo(int limit) { return int(engine() % quint32(std::max(1, limit))); }

    template <class R>
    const R *pick(const Plan &plan)
    {
        const auto &table = plan.all<R>();
        if (table.isEmpty())
            return nullptr;
        return &*std::next(table.begin(), upTo(int(table.size())));
    }

    QString text()
    {
        static const std::array texts{"",
                                      "Plain words",
                                      "O'Brien; DROP TABLE session",
                                      "{\"\": \"no\"}",
                                      "[1, 2]",
                                      "\"quoted\"",
                                      "Łódź, München, 東京, عمّان",
                                      "line\nbreak\ttab",
                                      "= 1 + 1",
                                      "null",
                                      "  spaces  ",
                                      "𝔊𝔯ü𝔫 👩‍🔬",
                                      "back\\slash"};
        return QString::fromUtf8(texts[size_t(upTo(int(texts.size())))]);
    }

    Text words()
    {
        Text text(this->text());
        if (upTo(3) == 0)
            text.others.insert(QStringLiteral("en"), QStringLiteral("English ") + this->text());
        return text;
    }

    edits::Spot spot(const Plan &plan)
    {
        edits::Spot spot{theDay.addDays(upTo(2)), upTo(minutesPerDay + 200), {}};
        for (int i = upTo(3); i >= 0; --i) {
            const Room *room = pick<Room>(plan);
            if (room != nullptr && !spot.rooms.contains(room->id))
                spot.rooms.append(room->id);
        }
        return spot;
    }
};

using Maker = Edit (*)(const Plan &, Dice &);

template <class R, class F>
Edit changing(const Plan &plan, Dice &dice, F f)
{
    const R *found = dice.pick<R>(plan);
    if (found == nullptr)
        return {};
    R record = *found;
    f(record);
    return edits::put(plan, std::move(record));
}

template <class R>
Edit removing(const Plan &plan, Dice &dice)
{
    const R *found = dice.pick<R>(plan);
    return found == nullptr ? Edit() : edits::remove(plan, QList{found->id});
}

Edit newSession(const Plan &plan, Dice &dice)
{
    Session one = session(QStringLiteral("New ") + dice.text(), SessionKind(dice.upTo(7)), dice.upTo(120));
    one.state = SessionState(dice.upTo(6));
    one.abstract = dice.words();
    one.extras.insert(QStringLiteral("k"), dice.text());
    return edits::createSession(plan, one, dice.upTo(2) == 0 ? edits::Spot{} : dice.spot(plan));
}

Edit newParticipant(const Plan &plan, Dice &dice)
{
    const Session *in = dice.pick<Session>(plan);
    const Person *who = dice.pick<Person>(plan);
    if (in == nullptr)
        return {};
    Participant one = participant(in->id, who == nullptr ? PersonId() : who->id, Role(dice.upTo(4)));
    one.consent = Consent(dice.upTo(3));
    one.position = dice.upTo(3);
    one.text = who == nullptr ? dice.text() : QString();
    return edits::put(plan, one);
}

Edit newPart(const Plan &plan, Dice &dice)
{
    const Session *parent = dice.pick<Session>(plan);
    if (parent == nullptr)
        return {};
    Session one = session(QStringLiteral("Part"), SessionKind::Talk, 5 + dice.upTo(20));
    one.parent = parent->id;
    one.order = dice.upTo(4);
    return edits::put(plan, one);
}

Edit newRoom(const Plan &plan, Dice &dice)
{
    Room one = room(QStringLiteral("Extra ") + dice.text(), dice.upTo(9), dice.upTo(100));
    one.hours = {{theDay, dice.upTo(700), 700 + dice.upTo(500)}};
    if (const Room *other = dice.pick<Room>(plan))
        one.walking.insert(other->id, dice.upTo(9));
    one.features = {dice.text(), QStringLiteral("recording")};
    return edits::put(plan, one);
}

Edit newTrack(const Plan &plan, Dice &dice)
{
    return edits::put(plan, track(dice.text(), QStringLiteral("X"), dice.upTo(20)));
}

Edit newPerson(const Plan &plan, Dice &dice)
{
    Person one = person(QStringLiteral("New ") + dice.text(), dice.text());
    one.biography = dice.words();
    one.links = {{dice.text(), QStringLiteral("https://example.org"), QStringLiteral("link")}};
    return edits::put(plan, one);
}

Edit placing(const Plan &plan, Dice &dice)
{
    const Session *one = dice.pick<Session>(plan);
    const auto where = dice.spot(plan);
    return one == nullptr || where.rooms.isEmpty() ? Edit() : edits::place(plan, one->id, where);
}

Edit moving(const Plan &plan, Dice &dice)
{
    const Placement *one = dice.pick<Placement>(plan);
    const auto where = dice.spot(plan);
    return one == nullptr || where.rooms.isEmpty() ? Edit() : edits::move(plan, one->id, where);
}

Edit resizing(const Plan &plan, Dice &dice)
{
    const Placement *one = dice.pick<Placement>(plan);
    return one == nullptr ? Edit()
                          : edits::resize(plan, one->id, one->start - dice.upTo(60), 1 + dice.upTo(120));
}

Edit unplacing(const Plan &plan, Dice &dice)
{
    const Placement *one = dice.pick<Placement>(plan);
    return one == nullptr ? Edit() : edits::unplace(plan, {one->id});
}

Edit pinning(const Plan &plan, Dice &dice)
{
    const Placement *one = dice.pick<Placement>(plan);
    return one == nullptr ? Edit() : edits::pin(plan, {one->id}, !one->fixed);
}

Edit duplicating(const Plan &plan, Dice &dice)
{
    const Session *one = dice.pick<Session>(plan);
    return one == nullptr ? Edit() : edits::duplicate(plan, one->id);
}

Edit changingSession(const Plan &plan, Dice &dice)
{
    return changing<Session>(plan, dice, [&](Session &one) {
        one.title = dice.words();
        one.state = SessionState(dice.upTo(6));
        one.sort = SessionKind(dice.upTo(7));
        one.expected = dice.upTo(2) == 0 ? std::nullopt : std::optional(dice.upTo(300));
        one.detailsToFollow = dice.upTo(2) == 0;
    });
}

Edit changingEvent(const Plan &plan, Dice &dice)
{
    return changing<Event>(plan, dice, [&](Event &one) {
        one.name = dice.words();
        one.dayChange = dice.upTo(300);
    });
}

Edit changingDay(const Plan &plan, Dice &dice)
{
    return changing<Day>(plan, dice, [&](Day &one) { one.opens = 400 + dice.upTo(300); });
}

Edit changingRoom(const Plan &plan, Dice &dice)
{
    return changing<Room>(plan, dice, [&](Room &one) {
        one.seats = dice.upTo(300);
        one.hours.clear();
    });
}

Edit changingParticipant(const Plan &plan, Dice &dice)
{
    return changing<Participant>(plan, dice, [&](Participant &one) {
        one.consent = Consent(dice.upTo(3));
        if (const Session *other = dice.pick<Session>(plan))
            one.session = other->id;
    });
}

Edit newRelation(const Plan &plan, Dice &dice)
{
    const Session *first = dice.pick<Session>(plan);
    const Session *second = dice.pick<Session>(plan);
    return first == nullptr ? Edit() : edits::relate(plan, Tie(dice.upTo(2)), first->id, second->id);
}

Edit newTodo(const Plan &plan, Dice &dice)
{
    const Session *session = dice.pick<Session>(plan);
    return session == nullptr ? Edit()
                              : edits::addTodo(plan, session->id, dice.text(), theDay.addDays(-dice.upTo(9)));
}

/// Of the rules whose names everybody writes, so that app/edits need not know them.
Edit settingRule(const Plan &plan, Dice &dice)
{
    static const std::array rules{"room-double-booked", "person-no-pause", "track-parallel",
                                  "walk-too-long",      "room-gap",        "of-later-times"};
    const QString rule = QLatin1String(rules[size_t(dice.upTo(int(rules.size())))]);
    return edits::setRule(plan, rule, Severity(dice.upTo(4)),
                          dice.upTo(2) == 0 ? std::nullopt : std::optional(dice.upTo(120)));
}

Edit accepting(const Plan &plan, Dice &dice)
{
    static const std::array rules{"nobody-announced", "description-missing", "not-placed", "outside-day"};
    const Session *session = dice.pick<Session>(plan);
    if (session == nullptr)
        return {};
    const QString rule = QLatin1String(rules[size_t(dice.upTo(int(rules.size())))]);
    QList<RoomId> rooms;
    for (const Placement &one : plan.placements()) {
        if (rule == QLatin1String("outside-day") && one.session == session->id)
            rooms = one.rooms;
    }
    return edits::accept(plan, rule, {session->id}, {}, rooms, dice.upTo(500), dice.text(),
                         QStringLiteral("2026-06-01T10:00:00Z"));
}

template <class R>
Edit dropping(const Plan &plan, Dice &dice)
{
    const R *found = dice.pick<R>(plan);
    if (found == nullptr)
        return {};
    Draft draft(plan);
    draft.remove(found->id);
    return draft.edit({Wish::Remove, {}, {QLatin1String(R::kind)}, 1});
}

Edit newRoute(const Plan &plan, Dice &dice)
{
    auto route = made<Route>();
    route.name = dice.words();
    RouteBlock block{dice.text(), {}, {}};
    for (int i = dice.upTo(4); i >= 0; --i) {
        const Session *session = dice.pick<Session>(plan);
        if (session != nullptr && !block.sessions.contains(session->id))
            block.sessions.append(session->id);
    }
    route.blocks = {block};
    return edits::put(plan, route);
}

Edit newRound(const Plan &plan, Dice &dice)
{
    const Day *day = dice.pick<Day>(plan);
    return day == nullptr
               ? Edit()
               : edits::put(plan, round(*day, dice.text(), 540 + dice.upTo(400), 30 + dice.upTo(60)));
}

/// What the rules ask of people, rooms and sessions.
Edit changingPerson(const Plan &plan, Dice &dice)
{
    return changing<Person>(plan, dice, [&](Person &one) {
        one.availability = {{theDay, 500 + dice.upTo(200), 800 + dice.upTo(300)}};
        one.dailyLimit = dice.upTo(2) == 0 ? std::nullopt : std::optional(dice.upTo(3));
    });
}

Edit changingFloors(const Plan &plan, Dice &dice)
{
    return changing<Room>(plan, dice, [&](Room &one) {
        one.floor = QString::number(dice.upTo(3));
        one.building = QString::number(dice.upTo(2));
        one.changeover = dice.upTo(20);
        one.features = {dice.upTo(2) == 0 ? QStringLiteral("recording") : QStringLiteral("piano")};
    });
}

Edit changingWants(const Plan &plan, Dice &dice)
{
    return changing<Session>(plan, dice, [&](Session &one) {
        one.needs = dice.upTo(2) == 0 ? QStringList() : QStringList{QStringLiteral("Recording")};
        one.audiences = {dice.upTo(2) == 0 ? QStringLiteral("beginners") : QStringLiteral("policy")};
        one.sort = SessionKind(dice.upTo(7));
        if (const Track *track = dice.pick<Track>(plan))
            one.tracks = {track->id};
    });
}

constexpr std::array<Maker, 39> makers{newSession,
                                       newParticipant,
                                       newPart,
                                       newRoom,
                                       newTrack,
                                       newPerson,
                                       placing,
                                       moving,
                                       moving,
                                       resizing,
                                       unplacing,
                                       pinning,
                                       duplicating,
                                       changingSession,
                                       changingEvent,
                                       changingDay,
                                       changingRoom,
                                       changingParticipant,
                                       removing<Room>,
                                       removing<Track>,
                                       removing<Person>,
                                       removing<Session>,
                                       removing<Route>,
                                       removing<Round>,
                                       newRelation,
                                       newRelation,
                                       newTodo,
                                       settingRule,
                                       accepting,
                                       accepting,
                                       newRoute,
                                       newRound,
                                       changingPerson,
                                       changingFloors,
                                       changingWants,
                                       dropping<Relation>,
                                       dropping<Todo>,
                                       dropping<RuleSetting>,
                                       dropping<Acceptance>};

} // namespace

Edit randomEdit(const Plan &plan, quint32 seed)
{
    Dice dice{std::mt19937(seed)};
    for (;;) {
        Edit edit = makers[size_t(dice.upTo(int(makers.size())))](plan, dice);
        if (!edit.isEmpty() && applied(plan, edit))
            return edit;
    }
}

Plan randomPlan(quint32 seed, int edits)
{
    Plan plan = smallPlan();
    for (int i = 0; i < edits; ++i)
        plan = after(plan, randomEdit(plan, seed + quint32(i)));
    return plan;
}

Edit alphaMoved(const Plan &plan, int hour)
{
    return edits::move(plan, placementIn(plan, QStringLiteral("Alpha")).id,
                       spot(plan, QStringLiteral("Zaal 3"), hour));
}

} // namespace blokplan::tests

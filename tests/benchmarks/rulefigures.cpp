#include "tests/benchmarks/rulefigures.h"

#include "app/edits/placing.h"
#include "app/rules/heat.h"
#include "app/store/store.h"

#include "tests/benchmarks/screenfigures.h"
#include "tests/benchmarks/timing.h"

#include <QTemporaryDir>

#include <cstdio>
#include <random>

namespace blokplan::figures
{

namespace
{

template <class R>
R put(Plan &plan, R record)
{
    record.id = decltype(R::id)::create();
    plan.all<R>().put(std::make_shared<const R>(record));
    return record;
}

/// Two people a session, ten tracks, floors and changeovers, needs and seats, follow-ups and a route: every
/// rule has something to look at.
Plan fullPlan(int sessions, int rooms, int days)
{
    std::mt19937 random(72);
    const auto upTo = [&](int limit) { return int(random() % quint32(limit)); };
    Plan plan;
    put(plan, Event());
    const QDate first(2026, 6, 11);
    for (int i = 0; i < days; ++i) {
        Day day;
        day.date = first.addDays(i);
        const DayId id = put(plan, day).id;
        for (int round = 0; round < 9; ++round)
            put(plan, Round{{}, id, QStringLiteral("Round"), 540 + round * 60, 50});
    }
    std::vector<Room> places;
    for (int i = 0; i < rooms; ++i) {
        Room room;
        room.position = i;
        room.seats = 30 + upTo(200);
        room.building = QString::number(i / 24);
        room.floor = QString::number(i / 8);
        room.changeover = 5;
        room.features = {QStringLiteral("recording")};
        places.push_back(put(plan, room));
    }
    std::vector<Track> tracks;
    for (int i = 0; i < 10; ++i)
        tracks.push_back(put(plan, Track()));
    std::vector<Person> people;
    for (int i = 0; i < sessions; ++i) {
        Person person;
        person.asWritten = QString::number(i);
        person.availability = {{first.addDays(i % days), 540, 1080}};
        people.push_back(put(plan, person));
    }
    Route route;
    route.blocks = {RouteBlock{}};
    SessionId last;
    for (int i = 0; i < sessions; ++i) {
        Session session;
        session.title = QStringLiteral("Session %1").arg(i);
        session.abstract = QStringLiteral("Words");
        session.sort = SessionKind(i % 3);
        session.tracks = {tracks[size_t(upTo(10))].id};
        session.audiences = {QString::number(upTo(30))};
        session.expected = upTo(120);
        session.needs = {QStringLiteral("recording")};
        session = put(plan, session);
        for (const int who : {i, upTo(sessions)}) {
            Participant one;
            one.session = session.id;
            one.person = people[size_t(who)].id;
            one.consent = Consent::Confirmed;
            put(plan, one);
        }
        Placement placement;
        placement.session = session.id;
        placement.date = first.addDays(i % days);
        placement.start = 540 + i / days / rooms % 9 * 60;
        placement.length = 50;
        placement.rooms = {places[size_t(i / days % rooms)].id};
        put(plan, placement);
        if (i % 20 == 1)
            put(plan, Relation{{}, Tie(i % 2), last, session.id});
        if (i % 100 == 1)
            route.blocks.first().sessions.append(session.id);
        last = session.id;
    }
    put(plan, route);
    return plan;
}

Edit randomMove(const Plan &plan, std::mt19937 &random)
{
    const auto rooms = orderedRooms(plan);
    const auto placement = std::next(plan.placements().begin(), int(random() % plan.placements().size()));
    return edits::move(
        plan, placement->id,
        {placement->date, 540 + int(random() % 108) * 5, {rooms[random() % rooms.size()]->id}});
}

Times moves(const Plan &plan, int count)
{
    std::mt19937 random(1);
    Agenda before(plan);
    Findings findings(before, QDate(2026, 6, 1));
    Times times;
    for (int i = 0; i < count; ++i) {
        const Edit edit = randomMove(before.plan(), random);
        const auto next = applied(before.plan(), edit);
        if (edit.isEmpty() || !next)
            continue;
        Agenda after = before;
        after.follow(edit, *next);
        const auto began = std::chrono::steady_clock::now();
        findings.follow(before, edit, after);
        const auto took = std::chrono::steady_clock::now() - began;
        times.ms.push_back(std::chrono::duration<double, std::milli>(took).count());
        before = std::move(after);
    }
    return times;
}

double allOf(const Plan &plan)
{
    const Agenda agenda(plan);
    return measure(9, [&] { Findings findings(agenda, QDate(2026, 6, 1)); }).median();
}

} // namespace

int ruleFigures()
{
    std::printf("1,000 sessions, 72 rooms, 1,000 people, all rules on\n");
    const Plan plan = fullPlan(1000, 72, 3);
    const Agenda agenda(plan);
    const Times single = moves(plan, 1000);
    line(QStringLiteral("findings after a move, p50 and p99"),
         ms(single.median()) + QStringLiteral(" / ") + ms(single.p99()), {}, QStringLiteral("aim p99 1 ms"));
    const double all = allOf(plan);
    line(QStringLiteral("all findings"), ms(all),
         QStringLiteral("%1 of them").arg(Findings(agenda, QDate(2026, 6, 1)).all().size()),
         QStringLiteral("aim 50 ms"));
    auto what = plan.placements().begin();
    const Times heat = measure(200, [&] {
        heatOf(agenda, *what, what->date, 5);
        ++what;
    });
    line(QStringLiteral("heat of a day, p50 and p99"),
         ms(heat.median()) + QStringLiteral(" / ") + ms(heat.p99()), {}, QStringLiteral("aim 5 ms"));
    const Plan large = fullPlan(10000, 72, 30);
    const double ten = allOf(large);
    line(QStringLiteral("all findings of 10,000"), ms(ten), {},
         QStringLiteral("%1 times (aim 15)").arg(ten / all, 0, 'f', 1));
    const Times often = moves(large, 300);
    line(QStringLiteral("findings after a move, of 10,000, p99"), ms(often.p99()), {},
         QStringLiteral("%1 times (aim 15)").arg(often.p99() / single.p99(), 0, 'f', 1));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("full.blokplan"));
    if (!Store::make(file, plan, {}))
        return 1;
    screenFigures(file);
    return 0;
}

} // namespace blokplan::figures

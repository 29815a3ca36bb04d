#include "app/exchange/format.h"

#include "tests/support/ruleplans.h"
#include "tests/support/test.h"

#include <QSet>

#include <numeric>
#include <random>

namespace blokplan::tests
{

/// Every overlap of rooms and people that a comparison of all with all finds is reported, and not one more.
class Overlaps : public Test
{
    Q_OBJECT

private slots:
    void areThoseOfAComparisonOfAllWithAll_data();
    void areThoseOfAComparisonOfAllWithAll();
    void areAsManyAsWereMade();
};

namespace
{

/// Rule, whose room or name, the two placements and the minutes.
QString overlap(const char *rule, const QString &whose, const Placement &a, const Placement &b,
                LocalMinute minutes)
{
    QStringList pair{a.id.toString(), b.id.toString()};
    pair.sort();
    return QStringLiteral("%1 %2 %3 %4").arg(QLatin1String(rule), whose, pair.join(u' ')).arg(minutes);
}

bool takesItsPlace(const Session &session)
{
    return session.state != SessionState::Cancelled && session.state != SessionState::Rejected &&
           session.sort != SessionKind::DropIn;
}

LocalMinute minutesOf(const Placement &a, const Placement &b)
{
    const LocalMinute from = std::max(localMinute(a.date, a.start), localMinute(b.date, b.start));
    return std::min(localMinute(a.date, a.start) + a.length, localMinute(b.date, b.start) + b.length) - from;
}

QSet<PersonId> peopleIn(const Plan &plan, const SessionId &session)
{
    QSet<PersonId> people;
    for (const Participant &one : plan.participants()) {
        if (one.session == session && !one.person.isNull() && one.consent != Consent::Declined)
            people.insert(one.person);
    }
    return people;
}

/// Without an index, an agenda or an order: every placement against every other. Plans without parts.
QStringList slowly(const Plan &plan)
{
    std::vector<Placement> all;
    QHash<SessionId, QSet<PersonId>> people;
    for (const Placement &one : plan.placements()) {
        if (takesItsPlace(*plan.find(one.session)))
            all.push_back(one);
        if (!people.contains(one.session))
            people.insert(one.session, peopleIn(plan, one.session));
    }
    QStringList list;
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t k = i + 1; k < all.size(); ++k) {
            const LocalMinute minutes = minutesOf(all[i], all[k]);
            if (minutes <= 0)
                continue;
            for (const RoomId &room : all[i].rooms) {
                if (all[k].rooms.contains(room))
                    list.append(overlap("room-double-booked", room.toString(), all[i], all[k], minutes));
            }
            for (const PersonId &person : people[all[i].session] & people[all[k].session])
                list.append(overlap("person-double-booked", person.toString(), all[i], all[k], minutes));
        }
    }
    list.sort();
    return list;
}

QStringList reported(const Plan &plan)
{
    QStringList list;
    for (const Finding &one : Findings(Agenda(plan)).all()) {
        const bool ofRoom = qstrcmp(one.rule, "room-double-booked") == 0;
        if (!ofRoom && qstrcmp(one.rule, "person-double-booked") != 0)
            continue;
        list.append(overlap(one.rule, ofRoom ? one.rooms.first().toString() : one.people.first().toString(),
                            *plan.find(one.placements[0]), *plan.find(one.placements[1]), one.minutes));
    }
    list.sort();
    return list;
}

/// Whoever is on the one session is on the other instead of its own.
void giveItsPerson(Plan &plan, const SessionId &to, const SessionId &from)
{
    const QSet<PersonId> people = peopleIn(plan, from);
    for (Participant one : std::vector<Participant>(plan.participants().begin(), plan.participants().end())) {
        if (one.session != to || people.isEmpty())
            continue;
        one.person = *people.begin();
        plan.all<Participant>().put(std::make_shared<const Participant>(one));
    }
}

/// Of those, the ones over midnight.
int overMidnight(const Plan &plan, const char *rule)
{
    int count = 0;
    for (const Finding &one : Findings(Agenda(plan)).all()) {
        if (qstrcmp(one.rule, rule) != 0)
            continue;
        const TimeSpan a = spanOf(*plan.find(one.placements[0]));
        const TimeSpan b = spanOf(*plan.find(one.placements[1]));
        count += dateOf(a.intersected(b).start) != dateOf(a.intersected(b).end - 1) ? 1 : 0;
    }
    return count;
}

/// A thousand sessions one after the other in seventy-two rooms over three nights and days, each with a
/// person of its own; then that many are put over another, in its room or with its person.
Plan madePlan(int overlaps)
{
    Plan plan = largePlan(1000);
    std::vector<Placement> all(plan.placements().begin(), plan.placements().end());
    std::vector<Room> rooms(plan.rooms().begin(), plan.rooms().end());
    const QDate first = all.front().date;
    while (rooms.size() < 72) {
        Room one = rooms.front();
        one.id = RoomId::create();
        plan.all<Room>().put(std::make_shared<const Room>(one));
        rooms.push_back(one);
    }
    for (size_t i = 0; i < all.size(); ++i) { // every third begins before midnight and ends after
        const int place = int(i / rooms.size());
        all[i].date = first.addDays(place / 5);
        all[i].start = place % 5 == 4 ? 1430 : 600 + place % 5 * 60;
        all[i].rooms = {rooms[i % rooms.size()].id};
    }
    std::mt19937 random(35);
    std::vector<size_t> order(all.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::shuffle(order.begin(), order.end(), random);
    for (int i = 0; i < overlaps; ++i) {
        Placement &moved = all[order[size_t(2 * i)]];
        const Placement &under = all[order[size_t(2 * i) + 1]];
        const LocalMinute at = spanOf(under).start + int(random() % 25);
        moved.date = dateOf(at);
        moved.start = minuteOf(at);
        if (i % 2 == 0)
            moved.rooms = under.rooms;
        else
            giveItsPerson(plan, moved.session, under.session);
    }
    for (const Placement &one : all)
        plan.all<Placement>().put(std::make_shared<const Placement>(one));
    return plan;
}

} // namespace

void Overlaps::areThoseOfAComparisonOfAllWithAll_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"voc-35c3-everything.xml", "38c3.xml"})
        QTest::newRow(file) << QStringLiteral("schedule-xml/") + QLatin1String(file);
}

void Overlaps::areThoseOfAComparisonOfAllWithAll()
{
    NEED_DATA();
    QFETCH(QString, file);
    const auto incoming = readSource(dataFolder() + QLatin1Char('/') + file, {}, {});
    QVERIFY(incoming);
    const QStringList wanted = slowly(incoming->plan);
    QVERIFY(wanted.size() > 20);
    QCOMPARE(reported(incoming->plan), wanted);
}

void Overlaps::areAsManyAsWereMade()
{
    QCOMPARE(reported(madePlan(0)), QStringList());
    const Plan plan = madePlan(200);
    const QStringList wanted = slowly(plan);
    QVERIFY(wanted.size() >= 200);
    QCOMPARE(reported(plan), wanted);
    for (const char *rule : {"room-double-booked", "person-double-booked"}) {
        QVERIFY2(!wanted.filter(QLatin1String(rule)).isEmpty(), rule);
        QVERIFY2(overMidnight(plan, rule) > 0, rule);
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Overlaps)
#include "overlaps.moc"

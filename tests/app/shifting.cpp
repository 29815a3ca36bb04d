#include "app/edits/shifting.h"

#include "app/edits/placing.h"
#include "app/edits/records.h"

#include "tests/support/planbuilder.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

class ShiftingTest : public Test
{
    Q_OBJECT

private slots:
    void pushesOnlyAsFarAsNeeded();
    void saysWhatDoesNotFit();
    void pushesInAllRoomsOfAWideOne();
    void closesGaps();
    void theFirstComesWhenItsRoomIsOpen_data();
    void theFirstComesWhenItsRoomIsOpen();
    void shiftsTheRestOfTheDay_data();
    void shiftsTheRestOfTheDay();
    void fixedOnesStay();
    void whatWasAgreedShiftsAlong_data();
    void whatWasAgreedShiftsAlong();
    void roundsShiftAlongWhenWished();
};

namespace
{

const QDate shiftDay(2026, 6, 11);

/// Two rooms, 10 minutes of changeover in the first. A at 9:00, B at 10:00, C at 11:30 (half an hour each)
/// and lunch over both rooms at 12:30; in the second room X at 9:00 and Y at 13:30.
struct Day {
    PlanBuilder builder{QStringLiteral("Dag")};
    RoomId one;
    RoomId two;

    Day()
    {
        builder.put(builder.event);
        builder.day(shiftDay, 540, 1080);
        one = builder.room(QStringLiteral("Een"));
        two = builder.room(QStringLiteral("Twee"));
        Room room = *builder.agenda().plan().find(one);
        room.changeover = 10;
        builder.put(room);
        session("A", 540, {one});
        session("B", 600, {one});
        session("C", 690, {one});
        session("X", 540, {two});
        session("Y", 810, {two});
        session("Lunch", 750, {one, two});
        builder.with([](Session &lunch) { lunch.sort = SessionKind::Break; });
    }
    void session(const char *title, int start, const QList<RoomId> &rooms, int length = 30)
    {
        builder.session(QLatin1String(title), start, length, rooms);
    }
    [[nodiscard]] Agenda agenda() const { return builder.agenda(); }
};

/// "A 09:00 B 10:00", in order of titles
QString times(const Agenda &agenda, const Edit &edit)
{
    const Plan plan = after(agenda.plan(), edit);
    QStringList all;
    for (const Placement &p : plan.placements())
        all.append(plan.find(p.session)->title.first + QLatin1Char(' ') + clockText(p.start));
    all.sort();
    return all.join(QLatin1Char(' '));
}

} // namespace

void ShiftingTest::pushesOnlyAsFarAsNeeded()
{
    const Day day;
    const Agenda agenda = day.agenda();
    const auto shift = edits::insertAndPush(agenda, placementIn(agenda.plan(), QStringLiteral("X")).id,
                                            {shiftDay, 585, {day.one}}, 40);
    QCOMPARE(times(agenda, shift.edit),
             QStringLiteral("A 09:00 B 10:35 C 11:30 Lunch 12:30 X 09:45 Y 13:30"));
    QVERIFY(shift.fits());
    QCOMPARE(shift.shifted.size(), 1);
    QCOMPARE(shift.edit.intent.count, 1);
    const auto fresh = edits::insertAndPush(agenda, sessionIn(agenda.plan(), QStringLiteral("Y")).id,
                                            {shiftDay, 540, {day.one}}, 90);
    QCOMPARE(fresh.shifted.size(), 3);
    QVERIFY(times(agenda, fresh.edit).startsWith(QStringLiteral("A 10:40 B 11:20 C 12:00 Lunch 12:30")));
    QVERIFY(fresh.fits());
}

void ShiftingTest::saysWhatDoesNotFit()
{
    const Day day;
    const Agenda agenda = day.agenda();
    const auto shift = edits::insertAndPush(agenda, placementIn(agenda.plan(), QStringLiteral("X")).id,
                                            {shiftDay, 680, {day.one}}, 60);
    QVERIFY(times(agenda, shift.edit).contains(QStringLiteral("C 12:30 Lunch 12:30")));
    QCOMPARE(shift.collisions.size(), 1);
    QCOMPARE(shift.collisions.first(),
             (edits::Collision{placementIn(agenda.plan(), QStringLiteral("C")).id,
                               placementIn(agenda.plan(), QStringLiteral("Lunch")).id, day.one, 30}));
    const auto onLunch = edits::insertAndPush(agenda, sessionIn(agenda.plan(), QStringLiteral("A")).id,
                                              {shiftDay, 755, {day.two}}, 10);
    QVERIFY(onLunch.shifted.isEmpty());
    QVERIFY(onLunch.collisions.value(0).shifted.isNull());
}

void ShiftingTest::pushesInAllRoomsOfAWideOne()
{
    Day day;
    day.session("Wide", 605, {day.one, day.two});
    day.session("Z", 640, {day.two});
    const Agenda agenda = day.agenda();
    const auto shift = edits::insertAndPush(agenda, placementIn(agenda.plan(), QStringLiteral("X")).id,
                                            {shiftDay, 600, {day.two}}, 30);
    QVERIFY(times(agenda, shift.edit).contains(QStringLiteral("Wide 10:30 X 10:00 Y 13:30 Z 11:00")));
}

void ShiftingTest::closesGaps()
{
    const Day day;
    const Agenda agenda = day.agenda();
    const auto shift = edits::closeGap(agenda, day.one, shiftDay, 580);
    QCOMPARE(times(agenda, shift.edit),
             QStringLiteral("A 09:00 B 09:40 C 11:10 Lunch 12:30 X 09:00 Y 13:30"));
    QVERIFY(edits::closeGap(agenda, day.one, shiftDay, 550).edit.isEmpty());  // something stands there
    QVERIFY(edits::closeGap(agenda, day.one, shiftDay, 730).edit.isEmpty());  // lunch stays
    QVERIFY(edits::closeGap(agenda, day.one, shiftDay, 1000).edit.isEmpty()); // nothing follows
    QVERIFY(times(agenda, edits::closeGap(agenda, day.two, shiftDay, 790).edit)
                .endsWith(QStringLiteral("Y 13:00")));
}

void ShiftingTest::theFirstComesWhenItsRoomIsOpen_data()
{
    QTest::addColumn<QList<Hours>>("hours");
    QTest::addColumn<int>("start");
    const QDate before = shiftDay.addDays(-1);
    QTest::newRow("as the day") << QList<Hours>{} << 540;
    QTest::newRow("later than the day") << QList<Hours>{{shiftDay, 600, 720}} << 600;
    QTest::newRow("before the day") << QList<Hours>{{shiftDay, 480, 1080}} << 540;
    QTest::newRow("another day") << QList<Hours>{{before, 600, 720}} << 540;
    QTest::newRow("twice") << QList<Hours>{{shiftDay, 640, 900}, {shiftDay, 550, 600}} << 640;
    QTest::newRow("again later") << QList<Hours>{{shiftDay, 600, 720}, {shiftDay, 800, 900}} << 600;
}

void ShiftingTest::theFirstComesWhenItsRoomIsOpen()
{
    QFETCH(QList<Hours>, hours);
    QFETCH(int, start);
    Day day;
    const RoomId three = day.builder.room(QStringLiteral("Drie"));
    Room room = *day.builder.agenda().plan().find(three);
    room.hours = hours;
    day.builder.put(room);
    day.session("Q", 660, {three});
    const Agenda agenda = day.agenda();
    for (const int minute : {545, 659}) {
        const Plan next = after(agenda.plan(), edits::closeGap(agenda, three, shiftDay, minute).edit);
        QCOMPARE(placementIn(next, QStringLiteral("Q")).start, start);
    }
}

void ShiftingTest::shiftsTheRestOfTheDay_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("room"); // 0: all
    QTest::addColumn<QString>("then");
    QTest::newRow("all rooms") << 600 << 10 << 0
                               << QStringLiteral("A 09:00 B 10:10 C 11:40 Lunch 12:40 X 09:00 Y 13:40");
    QTest::newRow("one room late drags along what is shared")
        << 690 << 10 << 1 << QStringLiteral("A 09:00 B 10:00 C 11:40 Lunch 12:40 X 09:00 Y 13:40");
    QTest::newRow("one room early leaves what is shared")
        << 600 << -5 << 1 << QStringLiteral("A 09:00 B 09:55 C 11:25 Lunch 12:30 X 09:00 Y 13:30");
    QTest::newRow("all rooms early") << 690 << -15 << 0
                                     << QStringLiteral("A 09:00 B 10:00 C 11:15 Lunch 12:15 X 09:00 Y 13:15");
}

void ShiftingTest::shiftsTheRestOfTheDay()
{
    QFETCH(int, minute);
    QFETCH(int, by);
    QFETCH(int, room);
    QFETCH(QString, then);
    const Day day;
    const Agenda agenda = day.agenda();
    const QList<RoomId> rooms = room == 0 ? QList<RoomId>() : QList{day.one};
    const auto shift = edits::shiftAfter(agenda, shiftDay, minute, by, rooms);
    QCOMPARE(times(agenda, shift.edit), then);
    QVERIFY(shift.fits());
    QVERIFY(after(after(agenda.plan(), shift.edit), inverse(shift.edit)) == agenda.plan());
}

void ShiftingTest::fixedOnesStay()
{
    const Day day;
    const Plan free = day.agenda().plan();
    const PlacementId lunch = placementIn(free, QStringLiteral("Lunch")).id;
    const Agenda agenda(
        after(free, edits::pin(free, {lunch, placementIn(free, QStringLiteral("C")).id}, true)));
    const auto late = edits::shiftAfter(agenda, shiftDay, 600, 70);
    QVERIFY(times(agenda, late.edit).startsWith(QStringLiteral("A 09:00 B 11:10 C 11:30 Lunch 12:30")));
    QCOMPARE(late.collisions.size(), 1);
    QCOMPARE(late.collisions.first().minutes, 10);
    const auto all = edits::shiftAfter(agenda, shiftDay, 600, 70, {}, edits::FixedOnes::ShiftToo);
    QVERIFY(times(agenda, all.edit).contains(QStringLiteral("Lunch 13:40")));
    QVERIFY(edits::closeGap(agenda, day.one, shiftDay, 640).edit.isEmpty());
}

void ShiftingTest::whatWasAgreedShiftsAlong_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("start");
    QTest::newRow("late") << 70 << shiftDay << 820;
    QTest::newRow("early") << -20 << shiftDay << 730;
    QTest::newRow("past midnight") << 700 << shiftDay.addDays(1) << 10;
}

void ShiftingTest::whatWasAgreedShiftsAlong()
{
    QFETCH(int, by);
    QFETCH(QDate, date);
    QFETCH(int, start);
    const Day day;
    const Plan free = day.agenda().plan();
    const PlacementId lunch = placementIn(free, QStringLiteral("Lunch")).id;
    const Agenda agenda(after(free, edits::pin(free, {lunch}, true)));
    const auto shift = edits::shiftAfter(agenda, shiftDay, 600, by, {}, edits::FixedOnes::ShiftToo);
    const Plan next = after(agenda.plan(), shift.edit);
    const Placement &there = placementIn(next, QStringLiteral("Lunch"));
    QVERIFY(there.fixed);
    QCOMPARE(there.date, date);
    QCOMPARE(there.start, start);
    QCOMPARE(there.agreedDate, date);
    QCOMPARE(there.agreedStart, start);
    QCOMPARE(there.agreedRoom, day.one);
    QVERIFY(after(next, inverse(shift.edit)) == agenda.plan());
    // in a plan where it is elsewhere than agreed it stays as far from it
    Placement moved = *agenda.plan().find(lunch);
    moved.agreedStart -= 15;
    const Agenda apart(after(agenda.plan(), edits::put(agenda.plan(), moved)));
    const Plan then =
        after(apart.plan(), edits::shiftAfter(apart, shiftDay, 600, by, {}, edits::FixedOnes::ShiftToo).edit);
    const Placement &still = placementIn(then, QStringLiteral("Lunch"));
    QCOMPARE(localMinute(still.date, still.start) - localMinute(still.agreedDate, still.agreedStart), 15);
}

void ShiftingTest::roundsShiftAlongWhenWished()
{
    Day day;
    day.builder.round(QStringLiteral("Ronde 1"), 540, 30);
    day.builder.round(QStringLiteral("Ronde 2"), 600, 30);
    day.builder.round(QStringLiteral("Ronde 3"), 690, 30);
    const Agenda agenda = day.agenda();
    const auto starts = [&](const Edit &edit) {
        const Plan plan = after(agenda.plan(), edit);
        QList<int> all;
        for (const Round *round : orderedRounds(plan, plan.days().begin()->id))
            all.append(round->start);
        return all;
    };
    const auto stay = edits::shiftAfter(agenda, shiftDay, 600, 10);
    QCOMPARE(starts(stay.edit), (QList<int>{540, 600, 690}));
    const auto along =
        edits::shiftAfter(agenda, shiftDay, 600, 10, {}, edits::FixedOnes::Stay, edits::Rounds::ShiftToo);
    QCOMPARE(starts(along.edit), (QList<int>{540, 610, 700}));
    QCOMPARE(along.rounds.size(), 2);
    QCOMPARE(times(agenda, along.edit), times(agenda, stay.edit));
    QVERIFY(after(after(agenda.plan(), along.edit), inverse(along.edit)) == agenda.plan());
}

} // namespace blokplan::tests

using blokplan::tests::ShiftingTest;
BLOKPLAN_TEST(ShiftingTest)
#include "shifting.moc"

#include "app/edits/groups.h"

#include "app/edits/rooms.h"
#include "app/model/agenda.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

class GroupsTest : public Test
{
    Q_OBJECT

private slots:
    void movesSeveralAtOnce();
    void movesRoomsKeepingShapes();
    void copiesWithPeople();
    void copiesADayFullOfThem();
    void copiesAPartBesideItsSessionOnce();
    void leavesFixedOnes();
    void setsStates();
    void setsTheLeadingTrack_data();
    void setsTheLeadingTrack();
    void swaps_data();
    void swaps();
    void doesNotSwapFixedOnes();
    void sendsOthersToTheShelf();
    void repeatsASession();
    void ordersRooms();
};

namespace
{

QString at(const Plan &plan, const char *title)
{
    const Placement &p = placementIn(plan, QLatin1String(title));
    QStringList rooms;
    for (const RoomId &id : p.rooms)
        rooms.append(plan.find(id)->name.first.right(1));
    return QStringLiteral("%1 %2 %3").arg(p.date.day()).arg(clockText(p.start), rooms.join(QLatin1Char('+')));
}

PlacementId idOf(const Plan &plan, const char *title)
{
    return placementIn(plan, QLatin1String(title)).id;
}

QList<RoomId> shown(const Plan &plan)
{
    QList<RoomId> rooms;
    for (const Room *room : orderedRooms(plan))
        rooms.append(room->id);
    return rooms;
}

QString names(const Plan &plan)
{
    QString names;
    for (const Room *room : orderedRooms(plan))
        names += room->name.first.right(1);
    return names;
}

} // namespace

void GroupsTest::movesSeveralAtOnce()
{
    const Plan plan = smallPlan();
    const QList<PlacementId> both{idOf(plan, "Alpha"), idOf(plan, "Beta"), idOf(plan, "Alpha"),
                                  PlacementId::create()};
    const Edit edit = edits::moveAll(plan, both, -15, 1);
    const Plan next = after(plan, edit);
    QCOMPARE(at(next, "Alpha"), QStringLiteral("12 10:15 1"));
    QCOMPARE(at(next, "Beta"), QStringLiteral("12 10:15 2"));
    QCOMPARE(edit.intent.count, 2);
    QVERIFY(after(next, edits::moveAll(next, both, 15, -1)) == plan);
    QVERIFY(after(next, inverse(edit)) == plan);
    QCOMPARE(at(after(plan, edits::moveAll(plan, both, 14 * 60, 0)), "Alpha"), QStringLiteral("12 00:30 1"));
    QVERIFY(edits::moveAll(plan, both, 0, 0).isEmpty());
}

void GroupsTest::movesRoomsKeepingShapes()
{
    const Plan plan = smallPlan();
    const auto rooms = edits::roomsFurther(shown(plan), 1);
    QCOMPARE(rooms.size(), 2);
    const Plan next =
        after(plan, edits::moveAll(plan, {idOf(plan, "Alpha"), idOf(plan, "Beta"), idOf(plan, "Opening")}, 0,
                                   0, rooms));
    QCOMPARE(at(next, "Alpha"), QStringLiteral("11 10:30 2"));
    QCOMPARE(at(next, "Beta"), QStringLiteral("11 10:30 3"));
    QCOMPARE(at(next, "Opening"), QStringLiteral("11 09:30 1+2+3"));
}

void GroupsTest::copiesWithPeople()
{
    const Plan plan = smallPlan();
    const Edit edit = edits::copyAll(plan, {idOf(plan, "Beta"), idOf(plan, "Gamma")}, 60, 0);
    const Plan next = after(plan, edit);
    QCOMPARE(next.placements().size(), plan.placements().size() + 2);
    QCOMPARE(next.sessions().size(), plan.sessions().size() + 3); // the part of Gamma too
    QCOMPARE(next.participants().size(), plan.participants().size() + 4);
    QCOMPARE(edit.intent.count, 2);
    QCOMPARE(edits::duplicate(plan, QList{sessionIn(plan, QStringLiteral("Beta")).id,
                                          sessionIn(plan, QStringLiteral("Gamma")).id})
                 .of<Session>()
                 .size(),
             size_t(3));
}

void GroupsTest::copiesADayFullOfThem()
{
    constexpr int many = 1000;
    const Plan plan = largePlan(many);
    QList<PlacementId> all;
    for (const Placement &placement : plan.placements())
        all.append(placement.id);
    const Edit edit = edits::copyAll(plan, all, 0, 1);
    QCOMPARE(edit.intent.count, many);
    const Agenda next(after(plan, edit));
    for (const Change<Placement> &change : edit.of<Placement>()) {
        const Session *copy = next.plan().find(change.after->session);
        QVERIFY(copy != nullptr && plan.find(copy->id) == nullptr);
    }
    QHash<QString, int> people; // by whom: each once more
    for (const Participant &one : next.plan().participants())
        ++people[one.person.toString()];
    QCOMPARE(people.size(), many);
    QVERIFY(std::all_of(people.begin(), people.end(), [](int times) { return times == 2; }));
}

void GroupsTest::copiesAPartBesideItsSessionOnce()
{
    const Plan plan = smallPlan();
    const Edit edit = edits::duplicate(plan, QList{sessionIn(plan, QStringLiteral("Gamma 1")).id,
                                                   sessionIn(plan, QStringLiteral("Gamma")).id});
    QCOMPARE(edit.of<Session>().size(), size_t(3)); // the part, Gamma and the part Gamma had
    QCOMPARE(edit.of<Participant>().size(), size_t(3));
}

void GroupsTest::leavesFixedOnes()
{
    const Plan plan = smallPlan();
    const Plan pinned = after(plan, edits::pin(plan, {idOf(plan, "Alpha")}, true));
    const Plan next = after(pinned, edits::moveAll(pinned, {idOf(plan, "Alpha"), idOf(plan, "Beta")}, 30, 0));
    QCOMPARE(at(next, "Alpha"), QStringLiteral("11 10:30 1"));
    QCOMPARE(at(next, "Beta"), QStringLiteral("11 11:00 2"));
    QVERIFY(!edits::copyAll(pinned, {idOf(plan, "Alpha")}, 60, 0).of<Placement>().front().after->fixed);
}

void GroupsTest::setsStates()
{
    const Plan plan = smallPlan();
    const QList<SessionId> two{sessionIn(plan, QStringLiteral("Alpha")).id,
                               sessionIn(plan, QStringLiteral("Delta")).id};
    const Edit edit = edits::setState(plan, two, SessionState::Cancelled);
    QCOMPARE(edit.intent,
             (Intent{Wish::SetState, QStringLiteral("Alpha"), {QStringLiteral("cancelled")}, 2}));
    QCOMPARE(sessionIn(after(plan, edit), QStringLiteral("Delta")).state, SessionState::Cancelled);
    QVERIFY(edits::setState(plan, two, SessionState::Confirmed).isEmpty());
}

void GroupsTest::setsTheLeadingTrack_data()
{
    QTest::addColumn<QList<int>>("had");
    QTest::addColumn<QList<int>>("has");
    QTest::newRow("none") << QList<int>{} << QList<int>{0};
    QTest::newRow("another") << QList<int>{1} << QList<int>{0};
    QTest::newRow("others") << QList<int>{1, 2} << QList<int>{0, 2};
    QTest::newRow("it, further down") << QList<int>{1, 0} << QList<int>{0, 1};
    QTest::newRow("it already") << QList<int>{0, 1} << QList<int>{0, 1};
}

void GroupsTest::setsTheLeadingTrack()
{
    QFETCH(QList<int>, had);
    QFETCH(QList<int>, has);
    Plan plan = smallPlan();
    QList<TrackId> ids;
    for (int i = 0; i < 3; ++i) {
        Track track;
        track.id = TrackId::create();
        track.name = QString::number(i);
        ids.append(track.id);
        plan.all<Track>().put(std::make_shared<const Track>(track));
    }
    const auto tracks = [&](const QList<int> &places) {
        QList<TrackId> list;
        for (const int at : places)
            list.append(ids[at]);
        return list;
    };
    Session session = sessionIn(plan, QStringLiteral("Alpha"));
    session.tracks = tracks(had);
    plan.all<Session>().put(std::make_shared<const Session>(session));
    const Edit edit = edits::setTrack(plan, {session.id, session.id}, ids[0]);
    QCOMPARE(edit.size(), size_t(had == has ? 0 : 1));
    QCOMPARE(after(plan, edit).find(session.id)->tracks, tracks(has));
    QVERIFY(after(plan, edits::setTrack(plan, {session.id}, {})).find(session.id)->tracks.isEmpty());
    QVERIFY(edits::setTrack(plan, {session.id}, TrackId::create()).isEmpty());
}

void GroupsTest::swaps_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("atA");
    QTest::addColumn<QString>("atB");
    QTest::newRow("rooms") << QByteArray("Alpha") << QByteArray("Beta") << QStringLiteral("11 10:30 2")
                           << QStringLiteral("11 10:30 1");
    QTest::newRow("rooms and times") << QByteArray("Gamma") << QByteArray("Beta")
                                     << QStringLiteral("11 10:30 2") << QStringLiteral("11 14:00 1");
    QTest::newRow("neighbours fill the same stretch")
        << QByteArray("Alpha") << QByteArray("Gamma") << QStringLiteral("11 14:15 1")
        << QStringLiteral("11 10:30 1");
    QTest::newRow("times alone where rooms are unlike")
        << QByteArray("Opening") << QByteArray("Beta") << QStringLiteral("11 10:30 1+2+3")
        << QStringLiteral("11 09:30 2");
}

void GroupsTest::swaps()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QString, atA);
    QFETCH(QString, atB);
    const Plan plan = smallPlan();
    const Plan next = after(plan, edits::swap(plan, idOf(plan, a), idOf(plan, b)));
    QCOMPARE(at(next, a), atA);
    QCOMPARE(at(next, b), atB);
    QVERIFY(after(next, edits::swap(next, idOf(plan, b), idOf(plan, a))) == plan);
    QVERIFY(after(plan, edits::swap(plan, idOf(plan, b), idOf(plan, a))) == next);
}

void GroupsTest::doesNotSwapFixedOnes()
{
    const Plan plan = smallPlan();
    const Plan pinned = after(plan, edits::pin(plan, {idOf(plan, "Alpha")}, true));
    QVERIFY(edits::swap(pinned, idOf(plan, "Alpha"), idOf(plan, "Beta")).isEmpty());
    QVERIFY(edits::swap(plan, idOf(plan, "Alpha"), idOf(plan, "Alpha")).isEmpty());
}

void GroupsTest::sendsOthersToTheShelf()
{
    const Plan plan = smallPlan();
    const Agenda next(after(plan, edits::replaceOnShelf(plan, sessionIn(plan, QStringLiteral("Delta")).id,
                                                        spot(plan, QStringLiteral("Zaal 1"), 10, 30), 30,
                                                        {idOf(plan, "Alpha")})));
    QCOMPARE(at(next.plan(), "Delta"), QStringLiteral("11 10:30 1"));
    QVERIFY(next.of(sessionIn(plan, QStringLiteral("Alpha")).id).empty());
    const Edit moved =
        edits::replaceOnShelf(plan, idOf(plan, "Beta"), spot(plan, QStringLiteral("Zaal 1"), 10, 30), 45,
                              {idOf(plan, "Alpha"), idOf(plan, "Beta")});
    QCOMPARE(at(after(plan, moved), "Beta"), QStringLiteral("11 10:30 1"));
    QCOMPARE(moved.intent.count, 1);
}

void GroupsTest::repeatsASession()
{
    const Plan plan = smallPlan();
    const SessionId beta = sessionIn(plan, QStringLiteral("Beta")).id;
    const Edit edit = edits::repeat(plan, beta, spot(plan, QStringLiteral("Zaal 2"), 15));
    QCOMPARE(Agenda(after(plan, edit)).of(beta).size(), size_t(2));
    QCOMPARE(edit.intent.wish, Wish::Repeat);
    QCOMPARE(edit.of<Placement>().front().after->length, 45); // the session's own
    const Edit longer = edits::repeat(plan, beta, spot(plan, QStringLiteral("Zaal 2"), 15), 70);
    QCOMPARE(longer.of<Placement>().front().after->length, 70);
    QCOMPARE(longer.intent, edit.intent);
    QVERIFY(edits::isHeldThen(plan, beta, spot(plan, QStringLiteral("Zaal 3"), 10, 30)));
    QVERIFY(!edits::isHeldThen(plan, beta, spot(plan, QStringLiteral("Zaal 2"), 15)));
    QVERIFY(edits::repeat(plan, beta, spot(plan, QStringLiteral("Zaal 3"), 10, 30)).isEmpty());
    QVERIFY(edits::repeat(plan, sessionIn(plan, QStringLiteral("Gamma 1")).id,
                          spot(plan, QStringLiteral("Zaal 2"), 15))
                .isEmpty());
}

void GroupsTest::ordersRooms()
{
    const Plan plan = smallPlan();
    const QList<RoomId> rooms = shown(plan);
    QCOMPARE(names(after(plan, edits::reorderRooms(plan, {rooms[2], rooms[0]}))), QStringLiteral("321"));
    QCOMPARE(names(after(plan, edits::moveRoom(plan, rooms[2], rooms[0]))), QStringLiteral("312"));
    QCOMPARE(names(after(plan, edits::moveRoom(plan, rooms[0], {}))), QStringLiteral("231"));
    QVERIFY(edits::moveRoom(plan, rooms[2], {}).isEmpty());
    QVERIFY(edits::reorderRooms(plan, rooms).isEmpty());
}

} // namespace blokplan::tests

using blokplan::tests::GroupsTest;
BLOKPLAN_TEST(GroupsTest)
#include "groups.moc"

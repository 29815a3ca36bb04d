#include "app/edits/followup.h"
#include "app/edits/frames.h"
#include "app/edits/groups.h"
#include "app/edits/parts.h"
#include "app/edits/people.h"
#include "app/edits/records.h"
#include "app/edits/rooms.h"
#include "app/edits/routes.h"
#include "app/edits/shifting.h"
#include "app/model/contacts.h"
#include "app/model/duplicates.h"
#include "app/scheduler/places.h"
#include "app/wording/sentences.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <random>
#include <rapidcheck.h>

namespace blokplan::tests
{

class WishesTest : public Test
{
    Q_OBJECT

private slots:
    void anyWishFitsAnyPlanAndCanBeTakenBack();
    void eachWishHasItsSentences();
    void copiesTheFrameOnly();
    void movesADay();
    void movesAStretch();
    void dealsOutParts();
    void makesPartsAndFreesThem();
    void buildsARoute();
    void mergesPeople();
    void findsDuplicates_data();
    void findsDuplicates();
    void listsMailAddresses();
    void beginsAnEventFromAnother();
    void findsPlacesWithoutClash();
    void findsSessionsForAPlace();
};

namespace
{

const QDate wishDay(2026, 6, 11);

struct Dice {
    std::mt19937 numbers;

    int upTo(int n) { return int(numbers() % unsigned(n)); }
    /// Now and then one that is not there.
    template <class R>
    Id<R> id(const Plan &plan)
    {
        const int at = upTo(int(plan.all<R>().size()) + 1);
        auto it = plan.all<R>().begin();
        for (int i = 0; i < at && it != plan.all<R>().end(); ++i)
            ++it;
        return it == plan.all<R>().end() ? Id<R>::create() : it->id;
    }
    template <class R>
    QList<Id<R>> ids(const Plan &plan)
    {
        QList<Id<R>> list;
        for (int i = upTo(5); i > 0; --i)
            list.append(id<R>(plan));
        return list;
    }
    QDate date() { return upTo(8) == 0 ? QDate() : wishDay.addDays(upTo(3) - 1); }
    edits::Spot spot(const Plan &plan) { return {date(), upTo(3000) - 700, ids<Room>(plan)}; }
};

using Wishing = Edit (*)(const Agenda &, Dice &);

const std::array wishings{
    Wishing([](const Agenda &a, Dice &d) {
        const QList<RoomId> rooms = d.ids<Room>(a.plan());
        QMap<RoomId, RoomId> map;
        for (const RoomId &room : rooms)
            map.insert(room, d.id<Room>(a.plan()));
        return edits::moveAll(a.plan(), d.ids<Placement>(a.plan()), d.upTo(4000) - 2000, d.upTo(5) - 2, map);
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::copyAll(a.plan(), d.ids<Placement>(a.plan()), d.upTo(4000) - 2000, d.upTo(5) - 2);
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::removeSessionsOf(a.plan(), d.ids<Placement>(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::setState(a.plan(), d.ids<Session>(a.plan()), SessionState(d.upTo(6)));
    }),
    Wishing([](const Agenda &a, Dice &d) { return edits::duplicate(a.plan(), d.ids<Session>(a.plan())); }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::swap(a.plan(), d.id<Placement>(a.plan()), d.id<Placement>(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::replaceOnShelf(a.plan(), d.id<Placement>(a.plan()), d.spot(a.plan()), d.upTo(90),
                                     d.ids<Placement>(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::replaceOnShelf(a.plan(), d.id<Session>(a.plan()), d.spot(a.plan()), d.upTo(90),
                                     d.ids<Placement>(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::insertAndPush(a, d.id<Placement>(a.plan()), d.spot(a.plan()), d.upTo(90)).edit;
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::insertAndPush(a, d.id<Session>(a.plan()), d.spot(a.plan()), d.upTo(90)).edit;
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::closeGap(a, d.id<Room>(a.plan()), d.date(), d.upTo(1440)).edit;
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::shiftAfter(a, d.date(), d.upTo(1440), d.upTo(200) - 100, d.ids<Room>(a.plan())).edit;
    }),
    Wishing([](const Agenda &a, Dice &d) { return edits::copyFrame(a, d.date(), d.date()); }),
    Wishing([](const Agenda &a, Dice &d) { return edits::moveDay(a, d.date(), d.date()); }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::moveStretch(a, d.id<Room>(a.plan()), d.id<Room>(a.plan()), d.date(), d.upTo(900),
                                  d.upTo(1600));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        Session part;
        part.id = SessionId::create();
        return edits::addPart(a.plan(), d.id<Session>(a.plan()), part);
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::makeParts(a.plan(), d.id<Session>(a.plan()), d.ids<Session>(a.plan()));
    }),
    Wishing(
        [](const Agenda &a, Dice &d) { return edits::makeIndependent(a.plan(), d.ids<Session>(a.plan())); }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::reorderParts(a, d.id<Session>(a.plan()), d.ids<Session>(a.plan()));
    }),
    Wishing(
        [](const Agenda &a, Dice &d) { return edits::movePart(a, d.id<Session>(a.plan()), d.upTo(5) - 1); }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::dealParts(a, d.id<Session>(a.plan()),
                                {quint32(d.upTo(9)), d.upTo(20), d.upTo(90), true});
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::repeat(a.plan(), d.id<Session>(a.plan()), d.spot(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::mergePeople(a.plan(), d.id<Person>(a.plan()), d.ids<Person>(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::toggleInRoute(a.plan(), d.id<Route>(a.plan()), d.upTo(3) - 1, d.id<Session>(a.plan()));
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::moveInRoute(a.plan(), d.id<Route>(a.plan()), d.id<Session>(a.plan()), d.upTo(3) - 1,
                                  d.upTo(5) - 1);
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::removeRouteBlock(a.plan(), d.id<Route>(a.plan()), d.upTo(3) - 1);
    }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::moveRouteBlock(a.plan(), d.id<Route>(a.plan()), d.upTo(3) - 1, d.upTo(5) - 1);
    }),
    Wishing([](const Agenda &a, Dice &d) { return edits::reorderRooms(a.plan(), d.ids<Room>(a.plan())); }),
    Wishing([](const Agenda &a, Dice &d) {
        return edits::moveRoom(a.plan(), d.id<Room>(a.plan()), d.id<Room>(a.plan()));
    }),
};

/// Those that may not touch what is fixed: all but the wishes that name one placement, or a whole day.
bool isGroupWish(Wish wish)
{
    return wish == Wish::MoveAll || wish == Wish::Swap || wish == Wish::CloseGap ||
           wish == Wish::ShiftAfter || wish == Wish::MoveStretch || wish == Wish::CopyFrame;
}

bool touchesFixed(const Edit &edit)
{
    return std::any_of(edit.of<Placement>().begin(), edit.of<Placement>().end(),
                       [](const Change<Placement> &change) { return change.before && change.before->fixed; });
}

} // namespace

/// What is wrong with an edit as a wish on that plan; empty when nothing is.
static QString wrongWith(const Plan &plan, const Edit &edit)
{
    const auto next = applied(plan, edit);
    if (!next)
        return QStringLiteral("refused: ") + next.error().details.join(QLatin1Char(' '));
    if (const auto problems = problemsOf(*next); !problems.empty())
        return QStringLiteral("leaves a problem: ") + problems.front().details.join(QLatin1Char(' '));
    if (after(*next, inverse(edit)) != plan)
        return QStringLiteral("cannot be taken back");
    if (isGroupWish(edit.intent.wish) && touchesFixed(edit))
        return QStringLiteral("touches what is fixed");
    return {};
}

/// New ids differ from run to run and so does what is drawn: the sentence says what a second run may not
/// show.
void WishesTest::anyWishFitsAnyPlanAndCanBeTakenBack()
{
    for (quint32 seed = 0; seed < 150; ++seed) {
        const Plan plan = randomPlan(seed, int(seed % 30));
        const Agenda agenda(plan);
        Dice dice{std::mt19937(seed)};
        for (size_t i = 0; i < wishings.size(); ++i) {
            const Edit edit = wishings[i](agenda, dice);
            const QString wrong = wrongWith(plan, edit);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(QStringLiteral("wish %1 (%2) %3")
                               .arg(i)
                               .arg(QLatin1String(EnumNames<Wish>::names[size_t(edit.intent.wish)]), wrong)));
        }
    }
}

void WishesTest::eachWishHasItsSentences()
{
    const QString general = wording::done({Wish::Other, {}, {}, 1});
    for (size_t i = 1; i < EnumNames<Wish>::names.size(); ++i) {
        const Intent intent{
            Wish(i), QStringLiteral("Alpha"), {QStringLiteral("15"), QStringLiteral("10:30"), {}}, 2};
        QVERIFY2(wording::done(intent) != general, EnumNames<Wish>::names[i]);
        QVERIFY(!wording::done(intent).contains(QLatin1Char('%')));
        QVERIFY(!wording::undo(intent).contains(QLatin1Char('%')));
        QVERIFY(wording::redo(intent).startsWith(QStringLiteral("Redo: ")));
    }
}

void WishesTest::copiesTheFrameOnly()
{
    const Plan plan = smallPlan();
    const Edit edit = edits::copyFrame(Agenda(plan), wishDay, wishDay.addDays(1));
    const Plan next = after(plan, edit);
    QCOMPARE(next.days().size(), size_t(2));
    QCOMPARE(next.rounds().size(), size_t(4));
    QCOMPARE(next.sessions().size(), plan.sessions().size());
    QCOMPARE(edit.of<Placement>().size(), size_t(1));
    QCOMPARE(edit.of<Placement>().front().after->session, sessionIn(plan, QStringLiteral("Opening")).id);
    QVERIFY(edits::copyFrame(Agenda(next), wishDay, wishDay.addDays(1)).isEmpty());
}

void WishesTest::movesADay()
{
    const Plan plan = smallPlan();
    const Edit there = edits::moveDay(Agenda(plan), wishDay, wishDay.addDays(40));
    const Plan next = after(plan, there);
    QCOMPARE(next.days().begin()->date, wishDay.addDays(40));
    for (const Placement &placement : next.placements())
        QCOMPARE(placement.date, wishDay.addDays(40));
    QVERIFY(after(next, edits::moveDay(Agenda(next), wishDay.addDays(40), wishDay)) == plan);
}

void WishesTest::movesAStretch()
{
    const Plan plan = smallPlan();
    const RoomId from = roomIn(plan, QStringLiteral("Zaal 1")).id;
    const RoomId to = roomIn(plan, QStringLiteral("Zaal 3")).id;
    const Edit edit = edits::moveStretch(Agenda(plan), from, to, wishDay, 540, 840);
    const Plan next = after(plan, edit);
    QCOMPARE(placementIn(next, QStringLiteral("Alpha")).rooms, QList{to});
    QCOMPARE(placementIn(next, QStringLiteral("Gamma")).rooms, QList{from});
    QCOMPARE(placementIn(next, QStringLiteral("Opening")).rooms.size(), 3);
}

void WishesTest::dealsOutParts()
{
    Plan plan = smallPlan();
    const SessionId gamma = sessionIn(plan, QStringLiteral("Gamma")).id;
    for (int i = 2; i <= 7; ++i) {
        Session part;
        part.id = SessionId::create();
        part.title = QStringLiteral("Gamma %1").arg(i);
        plan = after(plan, edits::addPart(plan, gamma, part));
    }
    const Agenda agenda(plan);
    const edits::Deal deal{7, 0, 60, true};
    const Agenda dealt(after(plan, edits::dealParts(agenda, gamma, deal)));
    QVERIFY(after(plan, edits::dealParts(agenda, gamma, deal)) == dealt.plan());
    const auto times = dealt.partTimes(placementIn(dealt.plan(), QStringLiteral("Gamma")));
    QCOMPARE(times.size(), size_t(7));
    QCOMPARE(times.front().span.length(), 9); // 60 over 7: four of 9, three of 8
    QCOMPARE(times.back().span.length(), 8);
    QCOMPARE(times.back().span.end - times.front().span.start, 60);
    QCOMPARE(placementIn(dealt.plan(), QStringLiteral("Gamma")).length, 60);
    const SessionId last = times.back().part->id;
    const Agenda moved(after(dealt.plan(), edits::movePart(dealt, last, 0)));
    QCOMPARE(moved.partsOf(gamma).front()->id, last);
    QCOMPARE(moved.partsOf(gamma).size(), size_t(7));
}

void WishesTest::makesPartsAndFreesThem()
{
    const Plan plan = smallPlan();
    const SessionId gamma = sessionIn(plan, QStringLiteral("Gamma")).id;
    const SessionId alpha = sessionIn(plan, QStringLiteral("Alpha")).id;
    const Agenda made(after(plan, edits::makeParts(plan, gamma, {alpha, gamma})));
    QCOMPARE(made.partsOf(gamma).size(), size_t(2));
    QVERIFY(made.of(alpha).empty());
    QVERIFY(edits::makeParts(plan, alpha, {gamma}).isEmpty());
    const Plan freed = after(made.plan(), edits::makeIndependent(made.plan(), {alpha}));
    QVERIFY(freed.find(alpha)->parent.isNull());
}

void WishesTest::buildsARoute()
{
    Plan plan = smallPlan();
    Route route;
    route.id = RouteId::create();
    route.name = QStringLiteral("Walk");
    plan = after(plan, edits::put(plan, route));
    const SessionId alpha = sessionIn(plan, QStringLiteral("Alpha")).id;
    const SessionId beta = sessionIn(plan, QStringLiteral("Beta")).id;
    plan = after(plan, edits::toggleInRoute(plan, route.id, 0, alpha));
    plan = after(plan, edits::toggleInRoute(plan, route.id, 0, beta));
    plan = after(plan, edits::addRouteBlock(plan, route.id, 9, QStringLiteral("Later")));
    plan = after(plan, edits::moveInRoute(plan, route.id, alpha, 1, 0));
    QCOMPARE(plan.find(route.id)->blocks[0].sessions, QList{beta});
    QCOMPARE(plan.find(route.id)->blocks[1].sessions, QList{alpha});
    plan = after(plan, edits::renameRouteBlock(plan, route.id, 1, QStringLiteral("Noon"), {}));
    plan = after(plan, edits::moveRouteBlock(plan, route.id, 1, 0));
    QCOMPARE(plan.find(route.id)->blocks[0].heading, QStringLiteral("Noon"));
    const Edit leaving = edits::toggleInRoute(plan, route.id, 0, beta);
    QCOMPARE(leaving.intent.wish, Wish::FromRoute);
    QVERIFY(after(plan, leaving).find(route.id)->blocks[1].sessions.isEmpty());
    QCOMPARE(after(plan, edits::removeRouteBlock(plan, route.id, 0)).find(route.id)->blocks.size(), 1);
}

namespace
{

Plan withPerson(const Plan &plan, const QString &name, const QString &email, PersonId *id = nullptr)
{
    Person person;
    person.id = PersonId::create();
    person.asWritten = name;
    person.email = email;
    if (id != nullptr)
        *id = person.id;
    return after(plan, edits::put(plan, person));
}

} // namespace

void WishesTest::mergesPeople()
{
    const Plan plan = smallPlan();
    const PersonId anne = personIn(plan, QStringLiteral("Anne")).id;
    const PersonId lukasz = personIn(plan, QStringLiteral("Łukasz")).id;
    const PersonId tom = personIn(plan, QStringLiteral("Tom")).id;
    const Edit edit = edits::mergePeople(plan, anne, {lukasz, tom, anne});
    const Agenda next(after(plan, edit));
    QCOMPARE(edit.intent.count, 3);
    // she speaks there, and moderates
    QCOMPARE(next.participantsOf(sessionIn(plan, QStringLiteral("Beta")).id).size(), size_t(2));
    QCOMPARE(next.appearancesOf(anne).size(), size_t(4));
    QVERIFY(edits::mergePeople(plan, anne, {anne}).isEmpty());
}

void WishesTest::findsDuplicates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("same");
    QTest::newRow("marks and case") << QStringLiteral("LUKASZ O’Brien") << true;
    QTest::newRow("initial") << QStringLiteral("T. Kunzler") << true;
    QTest::newRow("title before it") << QStringLiteral("Dr. Tom Kunzler") << true;
    QTest::newRow("a letter left out") << QStringLiteral("Anne van der Brg") << true;
    QTest::newRow("letters exchanged") << QStringLiteral("Fatima el Idrisis") << true;
    QTest::newRow("someone else") << QStringLiteral("Tim Konzler") << false;
    QTest::newRow("another initial") << QStringLiteral("A. Kunzler") << false;
}

void WishesTest::findsDuplicates()
{
    QFETCH(QString, name);
    QFETCH(bool, same);
    const Plan plan = withPerson(smallPlan(), name, {});
    QCOMPARE(likelyDuplicates(plan).size(), same ? 1 : 0);
    QVERIFY(likelyDuplicates(smallPlan()).isEmpty());
}

void WishesTest::listsMailAddresses()
{
    Plan plan = smallPlan();
    Person tom = personIn(plan, QStringLiteral("Tom"));
    tom.email = QStringLiteral("tom@example.org");
    plan = after(plan, edits::put(plan, tom));
    const QList<SessionId> both{sessionIn(plan, QStringLiteral("Alpha")).id,
                                sessionIn(plan, QStringLiteral("Delta")).id};
    QCOMPARE(mailAddresses(Agenda(plan), both), QStringList{QStringLiteral("Tom Kunzler <tom@example.org>")});
    tom.asWritten = QStringLiteral("Kunzler, Tom");
    plan = after(plan, edits::put(plan, tom));
    QCOMPARE(mailAddresses(Agenda(plan), both).value(0),
             QStringLiteral("\"Kunzler, Tom\" <tom@example.org>"));
}

void WishesTest::beginsAnEventFromAnother()
{
    const Plan plan = smallPlan();
    edits::FollowUp choice;
    choice.name = QStringLiteral("Next");
    choice.first = wishDay.addYears(1);
    const Plan frame = edits::newEventFrom(Agenda(plan), choice);
    QVERIFY(problemsOf(frame).empty());
    QVERIFY(frame.event().id != plan.event().id);
    QCOMPARE(frame.days().begin()->date, choice.first);
    QCOMPARE(frame.sessions().size(), size_t(1));
    QCOMPARE(placementIn(frame, QStringLiteral("Opening")).date, choice.first);
    choice.sessions = choice.routes = true;
    const Plan all = edits::newEventFrom(Agenda(plan), choice);
    QVERIFY(problemsOf(all).empty());
    QCOMPARE(all.sessions().size(), plan.sessions().size());
    QCOMPARE(all.placements().size(), size_t(1));
    QCOMPARE(sessionIn(all, QStringLiteral("Alpha")).state, SessionState::Idea);
    QVERIFY(rc::check([](quint32 seed) {
        const Agenda agenda(randomPlan(seed, 15));
        const auto bit = [&](int at) { return (seed >> at) % 2 == 1; };
        const edits::FollowUp some{
            QStringLiteral("Next"), wishDay, bit(0), bit(1), bit(2), bit(3), bit(4), bit(5), bit(6), bit(7)};
        RC_ASSERT(applied(Plan(), diff(Plan(), edits::newEventFrom(agenda, some))).has_value());
    }));
}

void WishesTest::findsPlacesWithoutClash()
{
    const Plan plan = smallPlan();
    const Agenda agenda(plan);
    const SessionId delta = sessionIn(plan, QStringLiteral("Delta")).id;
    const auto places = scheduler::placesFor(agenda, delta);
    QVERIFY(!places.empty());
    for (const auto &place : places) {
        for (const Finding &finding : findingsAfter(agenda, edits::place(plan, delta, place.spot)))
            QVERIFY(finding.severity != Severity::Blocking);
    }
    QVERIFY(std::is_sorted(places.begin(), places.end(),
                           [](const auto &a, const auto &b) { return a.cost.total() < b.cost.total(); }));
    QVERIFY(scheduler::placesFor(agenda, SessionId::create()).empty());
    Session big = sessionIn(plan, QStringLiteral("Delta"));
    big.expected = 150;
    const Agenda wide(after(plan, edits::put(plan, big)));
    QCOMPARE(wide.plan().find(scheduler::placesFor(wide, delta).front().spot.rooms.first())->name.first,
             QStringLiteral("Zaal 3"));
}

void WishesTest::findsSessionsForAPlace()
{
    const Plan plan = smallPlan();
    const Agenda agenda(plan);
    const auto fits = scheduler::sessionsFor(agenda, spot(plan, QStringLiteral("Zaal 2"), 16), 30);
    QCOMPARE(fits.size(), size_t(1));
    QCOMPARE(fits.front().session, sessionIn(plan, QStringLiteral("Delta")).id);
    // Tom is in Alpha then; it is taken; it is too short
    QVERIFY(scheduler::sessionsFor(agenda, spot(plan, QStringLiteral("Zaal 3"), 10, 30), 30).empty());
    QVERIFY(scheduler::sessionsFor(agenda, spot(plan, QStringLiteral("Zaal 1"), 14), 30).empty());
    QVERIFY(scheduler::sessionsFor(agenda, spot(plan, QStringLiteral("Zaal 2"), 16), 20).empty());
}

} // namespace blokplan::tests

using blokplan::tests::WishesTest;
BLOKPLAN_TEST(WishesTest)
#include "wishes.moc"

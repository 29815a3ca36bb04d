#include "app/rules/routewalk.h"

#include "app/rules/rules.h"

#include "tests/support/planbuilder.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

namespace
{

const QDate friday(2026, 6, 12);

/// Two rooms on one floor, one upstairs with ten seats.
struct Walk {
    PlanBuilder made{QStringLiteral("Dag")};
    RoomId low, beside, high;
    QList<SessionId> stops;

    Walk()
    {
        made.day(friday, 540, 1080);
        low = made.room(QStringLiteral("Laag"), QStringLiteral("0"), 100);
        beside = made.room(QStringLiteral("Ernaast"), QStringLiteral("0"), 100);
        high = made.room(QStringLiteral("Hoog"), QStringLiteral("1"), 10);
    }
    void stop(const char *title, int start, int length, const RoomId &room)
    {
        stops.append(made.session(QLatin1String(title), start, length, {room}));
    }
    [[nodiscard]] Route route() const
    {
        Route route;
        route.id = RouteId::create();
        route.name = QStringLiteral("Route");
        route.blocks = {{QStringLiteral("Alles"), {}, stops}};
        return route;
    }
    [[nodiscard]] std::vector<RouteStep> steps() const { return walkOf(made.agenda(), route(), 9); }
};

} // namespace

/// How one gets from session to session along a route.
class RouteWalk : public Test
{
    Q_OBJECT

private slots:
    void reckonsGapWalkAndLateness_data();
    void reckonsGapWalkAndLateness();
    void saysWhatIsFull();
    void visitsDropInsInBetween();
    void standsNowhereUnplaced();
    void comesInTheOrderOfTheRoute();
    void agreesWithTheRule();
};

void RouteWalk::reckonsGapWalkAndLateness_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<bool>("upstairs");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("walk");
    QTest::addColumn<int>("late");
    QTest::newRow("in time, same floor") << 660 << false << 15 << 0 << 0;
    QTest::newRow("in time, another floor") << 660 << true << 15 << 3 << 0;
    QTest::newRow("back to back on one floor") << 645 << false << 0 << 0 << 0;
    QTest::newRow("back to back upstairs") << 645 << true << 0 << 3 << 3;
    QTest::newRow("overlapping") << 635 << false << -10 << 0 << 10;
    QTest::newRow("overlapping upstairs") << 635 << true << -10 << 3 << 13;
}

void RouteWalk::reckonsGapWalkAndLateness()
{
    QFETCH(int, start);
    QFETCH(bool, upstairs);
    Walk walk;
    walk.stop("Eerste", 600, 45, walk.low);
    walk.stop("Tweede", start, 45, upstairs ? walk.high : walk.beside);
    const auto steps = walk.steps();
    QCOMPARE(steps.size(), size_t(2));
    QVERIFY(steps[0].from.isNull() && !steps[0].isProblem());
    QCOMPARE(steps[1].from, walk.stops[0]);
    QTEST(steps[1].gap, "gap");
    QTEST(steps[1].walk, "walk");
    QTEST(steps[1].late, "late");
}

void RouteWalk::saysWhatIsFull()
{
    Walk walk;
    walk.stop("Vol", 600, 45, walk.high);
    walk.made.with([](Session &session) { session.expected = 14; });
    walk.stop("Ruim", 700, 45, walk.low);
    walk.made.with([](Session &session) { session.expected = 14; });
    QCOMPARE(walk.steps()[0].over, std::optional<int>(4));
    QVERIFY(walk.steps()[0].isProblem());
    QCOMPARE(walk.steps()[1].over, std::optional<int>());
}

void RouteWalk::visitsDropInsInBetween()
{
    Walk walk;
    walk.stop("Kraam", 540, 400, walk.low);
    walk.made.with([](Session &session) { session.sort = SessionKind::DropIn; });
    walk.stop("Praatje", 600, 45, walk.high);
    QCOMPARE(walk.steps()[0].kind, RouteStep::Kind::InBetween);
    QVERIFY(walk.steps()[1].from.isNull());
}

void RouteWalk::standsNowhereUnplaced()
{
    Walk walk;
    walk.stop("Afgelast", 600, 45, walk.low);
    walk.made.with([](Session &session) { session.state = SessionState::Cancelled; });
    QCOMPARE(walk.steps()[0].kind, RouteStep::Kind::Nowhere);
    QVERIFY(!walk.steps()[0].isProblem());
}

void RouteWalk::comesInTheOrderOfTheRoute()
{
    Walk walk;
    walk.stop("Later", 800, 45, walk.low);
    walk.stop("Eerder", 600, 45, walk.low);
    const auto steps = walk.steps();
    QCOMPARE(steps[0].session, walk.stops[0]);
    QCOMPARE(steps[0].from, walk.stops[1]);
    QVERIFY(steps[1].from.isNull());
}

void RouteWalk::agreesWithTheRule()
{
    Walk walk;
    walk.stop("Eerste", 600, 45, walk.low);
    walk.stop("Tweede", 630, 45, walk.high);
    walk.made.with([](Session &session) { session.expected = 11; });
    Plan plan = walk.made.agenda().plan();
    const Route route = walk.route();
    plan.all<Route>().put(std::make_shared<const Route>(route));
    const Findings findings{Agenda(plan)};
    const auto steps =
        walkOf(Agenda(plan), route, findings.book().of(*ruleNamed(u"route-unwalkable")).amount);
    QList<int> minutes;
    for (const Finding &finding : findings.of(Subject(route.id)))
        minutes.append(finding.minutes);
    std::sort(minutes.begin(), minutes.end());
    QList<int> walked{*steps[1].over, steps[1].late};
    std::sort(walked.begin(), walked.end());
    QCOMPARE(minutes, walked);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::RouteWalk)
#include "routewalk.moc"

#include "app/model/bounds.h"

#include "app/exchange/format.h"
#include "app/model/draft.h"
#include "app/wording/sentences.h"

#include "tests/support/test.h"

namespace blokplan::tests
{

/// Values that cannot be are refused by the plan itself, with the field and whose it is.
class BoundsTest : public Test
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void takesWhatIsAtTheBound();
    void partsMayNotGoRound();
    void aPlanSaysWhatIsImpossibleInIt();
};

namespace
{

template <class R>
R first(const Plan &plan)
{
    return *plan.all<R>().begin();
}

/// The first record of its kind with one thing changed.
template <class R>
std::function<Edit(const Plan &)> with(const std::function<void(R &)> &change)
{
    return [change](const Plan &plan) {
        Draft draft(plan);
        R record = first<R>(plan);
        change(record);
        draft.put(record);
        return draft.edit({});
    };
}

using MakesEdit = std::function<Edit(const Plan &)>;

} // namespace

void BoundsTest::refuses_data()
{
    QTest::addColumn<MakesEdit>("edit");
    QTest::addColumn<QString>("details");
    const auto row = [](const char *details, const MakesEdit &edit) {
        QTest::newRow(details) << edit << QString::fromUtf8(details);
    };
    const QDate date(2026, 6, 11);
    row("length 99999999 placement", with<Placement>([](Placement &p) { p.length = 99999999; }));
    row("length 0 placement", with<Placement>([](Placement &p) { p.length = 0; }));
    row("length -5 placement", with<Placement>([](Placement &p) { p.length = -5; }));
    row("start 1440 placement", with<Placement>([](Placement &p) { p.start = 1440; }));
    row("start -1 placement", with<Placement>([](Placement &p) { p.start = -1; }));
    row("date  placement", with<Placement>([](Placement &p) { p.date = QDate(); }));
    row("rooms \u2014 placement", with<Placement>([](Placement &p) { p.rooms.clear(); }));
    row("length 0 session", with<Session>([](Session &s) { s.length = 0; }));
    row("length 10081 session", with<Session>([](Session &s) { s.length = longestLength + 1; }));
    row("expected -1 session", with<Session>([](Session &s) { s.expected = -1; }));
    row("seats -1 room", with<Room>([](Room &r) { r.seats = -1; }));
    row("seats 10000001 room", with<Room>([](Room &r) { r.seats = mostSeats + 1; }));
    row("changeover 1441 room", with<Room>([](Room &r) { r.changeover = 1441; }));
    row("walking -1 room", with<Room>([](Room &r) { r.walking[r.id] = -1; }));
    row("hours 600 room", with<Room>([=](Room &r) { r.hours = {{date, 660, 600}}; }));
    row("hours 99999999 room", with<Room>([=](Room &r) { r.hours = {{date, 0, 99999999}}; }));
    row("availability  person", with<Person>([](Person &p) { p.availability = {{QDate(), 0, 600}}; }));
    row("daily_limit -1 person", with<Person>([](Person &p) { p.dailyLimit = -1; }));
    row("opens -1 day", with<Day>([](Day &d) { d.opens = -1; }));
    row("closes 300 day", with<Day>([](Day &d) { d.closes = 300; }));
    row("date  day", with<Day>([](Day &d) { d.date = QDate(); }));
    row("date 10000 day", with<Day>([](Day &d) { d.date = QDate(10000, 1, 1); }));
    row("length 0 round", with<Round>([](Round &r) { r.length = 0; }));
    row("start 99999 round", with<Round>([](Round &r) { r.start = 99999; }));
    row("day_change 1440 event", with<Event>([](Event &e) { e.dayChange = 1440; }));
}

void BoundsTest::refuses()
{
    QFETCH(MakesEdit, edit);
    QFETCH(QString, details);
    const Plan sample = samplePlan().value();
    const auto done = applied(sample, edit(sample));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ProblemKind::Invalid);
    const QStringList wanted = details.split(QLatin1Char(' '));
    QCOMPARE(done.error().details.mid(0, 3), wanted);
    const QString sentence = wording::problem(done.error());
    QVERIFY2(sentence.contains(done.error().details[1]) && sentence.endsWith(QLatin1Char('.')),
             qPrintable(sentence));
}

void BoundsTest::takesWhatIsAtTheBound()
{
    const Plan sample = samplePlan().value();
    for (const MakesEdit &edit :
         {with<Placement>([](Placement &p) { p.length = longestLength; }),
          with<Placement>([](Placement &p) { p.length = 1; }),
          with<Placement>([](Placement &p) { p.start = 1439; }), with<Room>([](Room &r) { r.seats = 0; }),
          with<Room>([](Room &r) { r.seats = mostSeats; }),
          with<Day>([](Day &d) { d.date = QDate(9999, 12, 31); }),
          with<Day>([](Day &d) { d.closes = 2880; })})
        QVERIFY(applied(sample, edit(sample)));
}

void BoundsTest::partsMayNotGoRound()
{
    const Plan sample = samplePlan().value();
    Draft draft(sample);
    std::vector<Session> chain;
    for (int i = 0; i < 3; ++i) {
        Session session;
        session.id = SessionId::create();
        session.title = QStringLiteral("Part %1").arg(i);
        session.parent = i == 0 ? SessionId() : chain.back().id;
        chain.push_back(session);
        draft.put(session);
    }
    QVERIFY(applied(sample, draft.edit({})));
    for (int child = 0; child < 3; ++child) { // on itself, on its child, on its grandchild
        Session first = chain[0];
        first.parent = chain[size_t(child)].id;
        draft.put(first);
        const auto done = applied(sample, draft.edit({}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ProblemKind::Invalid);
        QCOMPARE(done.error().details.mid(0, 1) + done.error().details.mid(2, 1),
                 (QStringList{QStringLiteral("parent"), QStringLiteral("session")}));
    }
}

void BoundsTest::aPlanSaysWhatIsImpossibleInIt()
{
    Plan plan = samplePlan().value();
    QVERIFY(problemsOf(plan).empty());
    auto event = first<Event>(plan);
    event.zone = QStringLiteral("Moon/Base");
    plan.all<Event>().put(std::make_shared<const Event>(event));
    auto placement = first<Placement>(plan);
    placement.length = 99999999;
    plan.all<Placement>().put(std::make_shared<const Placement>(placement));
    const auto problems = problemsOf(plan);
    QCOMPARE(problems.size(), size_t(2));
    QCOMPARE(problems[0].details.mid(0, 2),
             (QStringList{QStringLiteral("zone"), QStringLiteral("Moon/Base")}));
    QCOMPARE(problems[1].where, placement.id.toString());
    QCOMPARE(problems[1].details.mid(0, 2),
             (QStringList{QStringLiteral("length"), QStringLiteral("99999999")}));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::BoundsTest)
#include "bounds.moc"

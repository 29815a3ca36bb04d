#include "app/edits/placing.h"
#include "app/edits/records.h"
#include "app/model/agenda.h"
#include "app/model/editcodec.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

namespace blokplan::tests
{

class EditsTest : public Test
{
    Q_OBJECT

private slots:
    void anEditAndItsInverseAreNothing();
    void aDifferenceLeadsFromOnePlanToTheOther();
    void noDifferenceBetweenEqualPlans();
    void randomPlansHold();
    void theAgendaFollowsEdits();
    void jsonGivesTheEditBack();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void removingTakesAlong_data();
    void removingTakesAlong();
    void placesAcrossMidnight();
    void resizesTheSessionToo();
    void duplicatesWithPeople();
    void wishesSayWhatTheyDo();
    void oldAgendasStayAsTheyWere();
};

namespace
{

bool check(const std::function<void(quint32)> &property)
{
    return rc::check([&](quint32 seed) { property(seed); });
}

Placement changedPlacement(const Plan &plan, const std::function<void(Placement &)> &change)
{
    Placement one = placementIn(plan, QStringLiteral("Alpha"));
    change(one);
    return one;
}

template <class R>
Edit removal(const Plan &plan, const R &record)
{
    return edits::remove(plan, QList{record.id});
}

} // namespace

void EditsTest::anEditAndItsInverseAreNothing()
{
    QVERIFY(check([](quint32 seed) {
        const Plan plan = randomPlan(seed, 10);
        const Edit edit = randomEdit(plan, seed + 100);
        const Plan next = after(plan, edit);
        RC_ASSERT(after(next, inverse(edit)) == plan);
        RC_ASSERT(after(plan, inverse(inverse(edit))) == next);
        RC_ASSERT(inverse(edit).id != edit.id);
    }));
}

void EditsTest::aDifferenceLeadsFromOnePlanToTheOther()
{
    QVERIFY(check([](quint32 seed) {
        const Plan from = randomPlan(seed, 3);
        Plan to = from;
        for (quint32 i = 0; i < 10; ++i)
            to = after(to, randomEdit(to, seed + 50 + i));
        RC_ASSERT(after(from, diff(from, to)) == to);
        RC_ASSERT(after(to, diff(to, from)) == from);
        RC_ASSERT(after(Plan(), diff(Plan(), to)) == to);
    }));
}

void EditsTest::noDifferenceBetweenEqualPlans()
{
    const Plan plan = smallPlan();
    QVERIFY(diff(plan, plan).isEmpty());
    QVERIFY(diff(after(Plan(), diff(Plan(), plan)), plan).isEmpty());
}

void EditsTest::randomPlansHold()
{
    QVERIFY(check([](quint32 seed) { RC_ASSERT(problemsOf(randomPlan(seed, 20)).empty()); }));
}

void EditsTest::theAgendaFollowsEdits()
{
    QVERIFY(check([](quint32 seed) {
        Plan plan = smallPlan();
        Agenda agenda(plan);
        for (quint32 i = 0; i < 20; ++i) {
            const Edit edit = randomEdit(plan, seed + i);
            plan = after(plan, edit);
            agenda.follow(edit, plan);
            RC_ASSERT(agenda == Agenda(plan));
        }
    }));
}

void EditsTest::oldAgendasStayAsTheyWere()
{
    QVERIFY(check([](quint32 seed) {
        const Plan plan = randomPlan(seed, 5);
        const Agenda old(plan);
        Agenda agenda = old;
        const Edit edit = randomEdit(plan, seed + 9);
        agenda.follow(edit, after(plan, edit));
        RC_ASSERT(old == Agenda(plan));
    }));
}

void EditsTest::jsonGivesTheEditBack()
{
    QVERIFY(check([](quint32 seed) {
        const Plan plan = randomPlan(seed, 10);
        const Edit edit = randomEdit(plan, seed + 100);
        const auto read =
            editFromJson(edit.id, toJson(edit.intent), toJson(edit, Side::Before), toJson(edit, Side::After));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->id == edit.id && read->intent == edit.intent);
        RC_ASSERT(after(plan, *read) == after(plan, edit));
        RC_ASSERT(after(after(plan, edit), inverse(*read)) == plan);
    }));
}

using Wrong = Edit (*)(const Plan &);

void EditsTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Wrong>("wrong");
    QTest::addColumn<ProblemKind>("kind");
    const auto row = [](const char *name, Wrong wrong, ProblemKind kind) {
        QTest::newRow(name) << wrong << kind;
    };
    row(
        "changed since",
        [](const Plan &p) {
            const Edit edit = edits::put(p, changedPlacement(p, [](Placement &one) { one.length = 5; }));
            return diff(after(p, edit), p);
        },
        ProblemKind::Stale);
    row(
        "there already", [](const Plan &p) { return diff(Plan(), p); }, ProblemKind::Stale);
    row(
        "a room that is not there",
        [](const Plan &p) {
            return edits::put(p, changedPlacement(p, [](Placement &one) { one.rooms = {RoomId::create()}; }));
        },
        ProblemKind::Dangling);
    row(
        "a room still in use",
        [](const Plan &p) {
            Draft draft(p);
            draft.remove(roomIn(p, QStringLiteral("Zaal 1")).id);
            return draft.edit({});
        },
        ProblemKind::StillNeeded);
    row(
        "no rooms",
        [](const Plan &p) {
            return edits::put(p, changedPlacement(p, [](Placement &one) { one.rooms.clear(); }));
        },
        ProblemKind::Invalid);
    row(
        "after midnight by the minute",
        [](const Plan &p) {
            return edits::put(p, changedPlacement(p, [](Placement &one) { one.start = 1440; }));
        },
        ProblemKind::Invalid);
    row(
        "no date",
        [](const Plan &p) {
            return edits::put(p, changedPlacement(p, [](Placement &one) { one.date = {}; }));
        },
        ProblemKind::Invalid);
    row(
        "no event",
        [](const Plan &p) {
            Draft draft(p);
            draft.remove(p.event().id);
            return draft.edit({});
        },
        ProblemKind::Invalid);
    row(
        "two events",
        [](const Plan &p) {
            Event second;
            second.id = EventId::create();
            return edits::put(p, second);
        },
        ProblemKind::Invalid);
}

void EditsTest::refusesWhatDoesNotFit()
{
    QFETCH(Wrong, wrong);
    QFETCH(ProblemKind, kind);
    const Plan plan = smallPlan();
    const auto next = applied(plan, wrong(plan));
    QVERIFY(!next);
    QCOMPARE(next.error().kind, kind);
}

struct Left {
    int sessions = 6;
    int participants = 6;
    int placements = 4;
    int rounds = 2;
    bool operator==(const Left &) const = default;
};

void EditsTest::removingTakesAlong_data()
{
    QTest::addColumn<Wrong>("removing");
    QTest::addColumn<Left>("left");
    const auto row = [](const char *name, Wrong removing, Left left) {
        QTest::newRow(name) << removing << left;
    };
    row("a session with its placement and people",
        [](const Plan &p) { return removal(p, sessionIn(p, QStringLiteral("Beta"))); }, {5, 4, 3, 2});
    row("a session with its parts",
        [](const Plan &p) { return removal(p, sessionIn(p, QStringLiteral("Gamma"))); }, {4, 4, 3, 2});
    row("a part alone", [](const Plan &p) { return removal(p, sessionIn(p, QStringLiteral("Gamma 1"))); },
        {5, 5, 4, 2});
    row("a room with what is only there",
        [](const Plan &p) { return removal(p, roomIn(p, QStringLiteral("Zaal 1"))); }, {6, 6, 2, 2});
    row("a person with their appearances",
        [](const Plan &p) { return removal(p, personIn(p, QStringLiteral("Tom"))); }, {6, 4, 4, 2});
    row("a track", [](const Plan &p) { return removal(p, trackIn(p, QStringLiteral("Data"))); },
        {6, 6, 4, 2});
    row("a day with its rounds", [](const Plan &p) { return removal(p, *p.days().begin()); }, {6, 6, 4, 0});
    row("a round", [](const Plan &p) { return removal(p, *p.rounds().begin()); }, {6, 6, 4, 1});
    row("a route", [](const Plan &p) { return removal(p, *p.routes().begin()); }, {6, 6, 4, 2});
}

void EditsTest::removingTakesAlong()
{
    QFETCH(Wrong, removing);
    QFETCH(Left, left);
    const Plan plan = smallPlan();
    const Edit edit = removing(plan);
    const Plan next = after(plan, edit);
    QVERIFY((Left{int(next.sessions().size()), int(next.participants().size()), int(next.placements().size()),
                  int(next.rounds().size())}) == left);
    QCOMPARE(edit.intent.wish, Wish::Remove);
    QVERIFY(problemsOf(next).empty());
    QVERIFY(after(next, inverse(edit)) == plan);
}

void EditsTest::placesAcrossMidnight()
{
    const Plan plan = smallPlan();
    edits::Spot late = spot(plan, QStringLiteral("Zaal 2"), 24, 30);
    const Plan next = after(plan, edits::place(plan, sessionIn(plan, QStringLiteral("Delta")).id, late));
    const Placement &placed = placementIn(next, QStringLiteral("Delta"));
    QCOMPARE(placed.date, late.date.addDays(1));
    QCOMPARE(placed.start, 30);
    QCOMPARE(placed.length, 30);
    QCOMPARE(programmeDate(next.event(), placed), late.date);
    const Edit back = edits::resize(next, placed.id, -30, 60);
    QCOMPARE(placementIn(after(next, back), QStringLiteral("Delta")).date, late.date);
    QCOMPARE(placementIn(after(next, back), QStringLiteral("Delta")).start, 1410);
}

void EditsTest::resizesTheSessionToo()
{
    const Plan plan = smallPlan();
    const Plan next =
        after(plan, edits::resize(plan, placementIn(plan, QStringLiteral("Alpha")).id, 620, 70));
    QCOMPARE(placementIn(next, QStringLiteral("Alpha")).start, 620);
    QCOMPARE(placementIn(next, QStringLiteral("Alpha")).length, 70);
    QCOMPARE(sessionIn(next, QStringLiteral("Alpha")).length, 70);
    QVERIFY(edits::resize(plan, placementIn(plan, QStringLiteral("Alpha")).id, 620, 0).isEmpty());
}

void EditsTest::duplicatesWithPeople()
{
    const Plan plan = smallPlan();
    const Edit edit = edits::duplicate(plan, placementIn(plan, QStringLiteral("Beta")).id,
                                       spot(plan, QStringLiteral("Zaal 3"), 12));
    const Agenda agenda(after(plan, edit));
    QCOMPARE(edit.of<Session>().size(), size_t(1));
    const Session &copy = *edit.of<Session>()[0].after;
    QCOMPARE(copy.title.first, QStringLiteral("Beta"));
    QCOMPARE(namesIn(agenda, copy.id).size(), 2);
    QCOMPARE(agenda.of(copy.id).size(), size_t(1));
    QCOMPARE(agenda.of(copy.id)[0]->start, 720);
}

void EditsTest::wishesSayWhatTheyDo()
{
    const Plan plan = smallPlan();
    const PlacementId alpha = placementIn(plan, QStringLiteral("Alpha")).id;
    QCOMPARE(edits::move(plan, alpha, spot(plan, QStringLiteral("Zaal 3"), 15)).intent,
             (Intent{Wish::Move,
                     QStringLiteral("Alpha"),
                     {QStringLiteral("Zaal 3"), QStringLiteral("15:00"), QStringLiteral("2026-06-11")},
                     1}));
    QVERIFY(edits::move(plan, alpha, spot(plan, QStringLiteral("Zaal 1"), 10, 30)).isEmpty());
    QVERIFY(edits::move(plan, PlacementId::create(), spot(plan, QStringLiteral("Zaal 1"), 10)).isEmpty());
    QCOMPARE(edits::unplace(plan, {alpha}).intent, (Intent{Wish::Unplace, QStringLiteral("Alpha"), {}, 1}));
    QCOMPARE(edits::pin(plan, {alpha}, true).intent.wish, Wish::Pin);
    QVERIFY(edits::pin(plan, {alpha}, false).isEmpty());
}

} // namespace blokplan::tests

using blokplan::tests::EditsTest;
BLOKPLAN_TEST(EditsTest)
#include "edits.moc"

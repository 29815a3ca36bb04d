#include "app/rules/rules.h"

#include "app/edits/groups.h"
#include "app/edits/placing.h"
#include "app/edits/records.h"

#include "tests/support/ruleplans.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

namespace blokplan::tests
{

class RulesTest : public Test
{
    Q_OBJECT

private slots:
    void theSmallPlanIsSound();
    void finds_data();
    void finds();
    void findingsFollowEdits();
    void findingsFollowAnEditOfMostOfThePlan();
    void findingsAfterAnEditAreThoseOfTheNextPlan();
};

namespace
{

using Change = Plan (*)(Plan);

struct RuleCase {
    const char *name;
    Change change;
    QStringList found;
};

QList<RuleCase> roomCases()
{
    return {
        {"room: overlapping by 15",
         [](Plan p) { return moved(p, "Beta", "Zaal 1", 11, 0); },
         {text("room-double-booked 15")}},
        {"room: back to back", [](Plan p) { return moved(p, "Beta", "Zaal 1", 11, 15); }, {}},
        {"room: one inside the other",
         [](Plan p) { return moved(p, "Beta", "Zaal 1", 10, 40, 10); },
         {text("room-double-booked 10")}},
        {"room: a plenary over all rooms",
         [](Plan p) { return moved(p, "Beta", "Zaal 3", 9, 30, 10); },
         {text("room-double-booked 10"), text("plenary-not-alone 10")}},
        {"room: drop-ins stand beside",
         [](Plan p) {
             return withSession(moved(p, "Beta", "Zaal 1", 10, 30), "Beta",
                                [](Session &one) { one.sort = SessionKind::DropIn; });
         },
         {}},
        {"room: cancelled is not there",
         [](Plan p) {
             return withSession(moved(p, "Beta", "Zaal 1", 10, 30), "Beta",
                                [](Session &one) { one.state = SessionState::Cancelled; });
         },
         {}},
        {"room: a session over itself",
         [](Plan p) { return placed(p, "Beta", "Zaal 2", 10, 45, 15); },
         {text("room-double-booked 15"), text("person-double-booked 15"), text("person-double-booked 15")}},
        {"room: three at once",
         [](Plan p) { return moved(moved(p, "Beta", "Zaal 1", 10, 30), "Gamma", "Zaal 1", 10, 30, 45); },
         {text("room-double-booked 45"), text("room-double-booked 45"), text("room-double-booked 45")}},
    };
}

QList<RuleCase> personCases()
{
    return {
        {"person: in two rooms",
         [](Plan p) { return moved(p, "Delta", "Zaal 2", 11, 15 - 10, 30); },
         {text("room-double-booked 10"), text("person-double-booked 10")}},
        {"person: as moderator too",
         [](Plan p) { return withAppearance(p, "Alpha", "Łukasz"); },
         {text("person-double-booked 45")}},
        {"person: has declined",
         [](Plan p) {
             p = moved(p, "Delta", "Zaal 3", 10, 30, 30);
             for (const Participant &one : p.participants()) {
                 if (one.session == sessionIn(p, QStringLiteral("Delta")).id)
                     return with<Participant>(p, one,
                                              [](Participant &who) { who.consent = Consent::Declined; });
             }
             return p;
         },
         {text("nobody-announced 0")}},
        {"person: across midnight",
         [](Plan p) {
             p = with<Day>(p, *p.days().begin(), [](Day &day) { day.closes = 1600; });
             return moved(moved(p, "Alpha", "Zaal 1", 23, 30, 60), "Delta", "Zaal 2", 24, 15, 30);
         },
         {text("person-double-booked 15")}},
        {"person: in a part of the other",
         [](Plan p) { return moved(withAppearance(p, "Delta", "Fatima"), "Delta", "Zaal 2", 14, 10, 30); },
         {text("person-double-booked 5")}},
        {"person: after their part",
         [](Plan p) { return moved(withAppearance(p, "Delta", "Fatima"), "Delta", "Zaal 2", 14, 15, 30); },
         {}},
        {"person: in a session and its own part",
         [](Plan p) { return withAppearance(p, "Gamma", "Fatima"); },
         {}},
    };
}

QList<RuleCase> hourCases()
{
    return {
        {"day: too early",
         [](Plan p) { return moved(p, "Beta", "Zaal 2", 8, 45); },
         {text("outside-day 15")}},
        {"day: too late",
         [](Plan p) { return moved(p, "Beta", "Zaal 2", 17, 30); },
         {text("outside-day 15")}},
        {"day: to the minute", [](Plan p) { return moved(p, "Beta", "Zaal 2", 17, 15); }, {}},
        {"day: on no day",
         [](Plan p) { return moved(p, "Beta", "Zaal 2", 34, 0); },
         {text("outside-day 45")}},
        {"day: after midnight is the evening before",
         [](Plan p) {
             return moved(with<Day>(p, *p.days().begin(), [](Day &d) { d.closes = 1560; }), "Beta", "Zaal 2",
                          24, 30);
         },
         {}},
        {"room: has hours of its own",
         [](Plan p) {
             return with<Room>(p, roomIn(p, QStringLiteral("Zaal 2")), [](Room &room) {
                 room.hours = {{QDate(2026, 6, 11), 540, 660}, {QDate(2026, 6, 11), 840, 900}};
             });
         },
         {text("room-closed 15")}},
    };
}

QList<RuleCase> sessionCases()
{
    return {
        {"seats: too few",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.expected = 31; }); },
         {text("room-too-small 1")}},
        {"seats: enough",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.expected = 30; }); },
         {}},
        {"seats: of all rooms together",
         [](Plan p) { return withSession(p, "Opening", [](Session &one) { one.expected = 291; }); },
         {text("room-too-small 1")}},
        {"seats: unknown",
         [](Plan p) {
             p = with<Room>(p, roomIn(p, QStringLiteral("Zaal 1")), [](Room &room) { room.seats.reset(); });
             return withSession(p, "Alpha", [](Session &one) { one.expected = 500; });
         },
         {}},
        {"place: none",
         [](Plan p) { return after(p, edits::unplace(p, {placementIn(p, QStringLiteral("Alpha")).id})); },
         {text("not-placed 45")}},
        {"place: an idea needs none",
         [](Plan p) {
             p = after(p, edits::unplace(p, {placementIn(p, QStringLiteral("Alpha")).id}));
             return withSession(p, "Alpha", [](Session &one) { one.state = SessionState::Idea; });
         },
         {}},
        {"people: nobody",
         [](Plan p) { return withSession(p, "Opening", [](Session &one) { one.detailsToFollow = false; }); },
         {text("nobody-announced 0")}},
        {"people: nobody at a break",
         [](Plan p) {
             return withSession(p, "Opening", [](Session &one) {
                 one.detailsToFollow = false;
                 one.sort = SessionKind::Break;
             });
         },
         {}},
        {"people: only on the parts",
         [](Plan p) {
             Draft draft(p);
             for (const Participant &one : p.participants()) {
                 if (one.session == sessionIn(p, QStringLiteral("Gamma")).id)
                     draft.remove(one.id);
             }
             return after(p, draft.edit({}));
         },
         {}},
    };
}

QList<RuleCase> allRuleCases()
{
    return roomCases() + personCases() + hourCases() + sessionCases();
}

} // namespace

void RulesTest::theSmallPlanIsSound()
{
    QCOMPARE(found(Findings(Agenda(soundPlan()))), QStringList());
    QCOMPARE(found(Findings(Agenda(smallPlan()))),
             QStringList({text("moderator-missing 0"), text("route-unwalkable 45"), text("not-placed 30"),
                          text("nobody-announced 0")}));
    // empty over lunch
    QCOMPARE(found(Findings(Agenda(soundPlan())), {Severity::Hint}),
             QStringList({text("room-gap 165"), text("room-gap 165")}));
}

void RulesTest::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("wanted");
    for (const RuleCase &one : allRuleCases())
        QTest::newRow(one.name) << one.change << one.found;
}

void RulesTest::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, wanted);
    const Plan before = soundPlan();
    const Plan next = change(before);
    const Agenda agenda(next);
    QCOMPARE(found(Findings(agenda)), wanted);
    Findings followed{Agenda(before)};
    followed.follow(Agenda(before), diff(before, next), agenda);
    QVERIFY(followed == Findings(agenda));
}

void RulesTest::findingsFollowEdits()
{
    const bool holds = rc::check([](quint32 seed) {
        Agenda agenda(smallPlan());
        Findings findings(agenda);
        for (quint32 i = 0; i < 20; ++i) {
            const Edit edit = randomEdit(agenda.plan(), seed + i);
            const Agenda before = agenda;
            agenda.follow(edit, after(before.plan(), edit));
            findings.follow(before, edit, agenda);
            const Findings whole(agenda);
            RC_ASSERT(findings == whole);
            RC_ASSERT(findings.all() == whole.all());
            for (const Severity one : {Severity::Blocking, Severity::Serious, Severity::Hint})
                RC_ASSERT(findings.count(one) == whole.count(one));
            for (const Placement &one : agenda.plan().placements())
                RC_ASSERT(findings.of(one.id).size() == whole.of(one.id).size());
        }
    });
    QVERIFY(holds);
}

void RulesTest::findingsFollowAnEditOfMostOfThePlan()
{
    Agenda agenda(largePlan(200));
    Findings findings(agenda);
    QList<PlacementId> all;
    for (const Placement &one : agenda.plan().placements())
        all.append(one.id);
    for (const int by : {600, -600}) { // past the closing hour, and back
        const Agenda before = agenda;
        const Edit edit = edits::moveAll(before.plan(), all, by, 0);
        agenda.follow(edit, after(before.plan(), edit));
        findings.follow(before, edit, agenda);
        QVERIFY(agenda == Agenda(agenda.plan()));
        QVERIFY(findings == Findings(agenda));
    }
}

void RulesTest::findingsAfterAnEditAreThoseOfTheNextPlan()
{
    const bool holds = rc::check([](quint32 seed) {
        const Agenda agenda(randomPlan(seed, 8));
        RC_PRE(!agenda.plan().placements().isEmpty());
        const Placement *one = &*agenda.plan().placements().begin();
        const Edit edit =
            edits::move(agenda.plan(), one->id, {one->date, one->start + int(seed % 300), one->rooms});
        RC_PRE(!edit.isEmpty());
        const Findings next{Agenda(after(agenda.plan(), edit))};
        std::vector<Finding> wanted;
        for (const Finding &finding : next.all()) {
            if (finding.placements.contains(one->id))
                wanted.push_back(finding);
        }
        RC_ASSERT(findingsAfter(agenda, edit) == wanted);
    });
    QVERIFY(holds);
}

} // namespace blokplan::tests

using blokplan::tests::RulesTest;
BLOKPLAN_TEST(RulesTest)
#include "rules.moc"

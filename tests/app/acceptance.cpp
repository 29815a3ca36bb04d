#include "app/edits/arrangements.h"
#include "app/exchange/format.h"
#include "app/rules/accepting.h"

#include "tests/support/ruleplans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// Findings that someone lets be, and what the organiser wants of the rules.
class AcceptanceTest : public Test
{
    Q_OBJECT

private slots:
    void anAcceptedFindingDoesNotCountAndIsListed();
    void itCountsAgainWhenItGetsWorse();
    void itStaysAcceptedWhenItGetsBetterOrOthersMove();
    void withSomeOfThemGoneItStaysAccepted_data();
    void withSomeOfThemGoneItStaysAccepted();
    void whatGotWorseNamesWhatItHasOutgrown();
    void severalAreAcceptedAndReopenedInOneStep();
    void rulesAreSetInOneStep();
    void anotherRoomIsAnotherFinding();
    void reopeningMakesItCount();
    void acceptingTwiceKeepsOne();
    void aRulesSeverityAndAmountAreTheOrganisers();
    void aRuleOfALaterVersionIsKept();
    void relationsAndTasksComeAndGo();
    void everyOneOfTheseIsUndone();
    void whatIsKnownOfTheSamplesRouteIsAccepted();
};

namespace
{

const QString theReason = QStringLiteral("They share the room on purpose");

Plan overlapping(int minutes = 15)
{
    return moved(soundPlan(), "Beta", "Zaal 1", 11, 15 - minutes);
}

Finding clashIn(const Plan &plan)
{
    for (const Finding &one : Findings(Agenda(plan)).all()) {
        if (qstrcmp(one.rule, "room-double-booked") == 0)
            return one;
    }
    qFatal("no clash");
}

Plan accepted(const Plan &plan)
{
    const Finding clash = clashIn(plan);
    return after(plan,
                 edits::accept(plan, QLatin1String(clash.rule), clash.sessions, clash.people, clash.rooms,
                               clash.minutes, theReason, QStringLiteral("2026-06-01T10:00:00Z")));
}

} // namespace

void AcceptanceTest::anAcceptedFindingDoesNotCountAndIsListed()
{
    const Plan plan = accepted(overlapping());
    const Finding clash = clashIn(plan);
    QVERIFY(clash.accepted);
    QCOMPARE(plan.find(clash.acceptance)->reason, theReason);
    const Findings findings{Agenda(plan)};
    QCOMPARE(findings.count(Severity::Blocking), 0);
    QCOMPARE(int(findings.all().size()), int(Findings(Agenda(overlapping())).all().size()));
}

void AcceptanceTest::itCountsAgainWhenItGetsWorse()
{
    const Plan plan = moved(accepted(overlapping()), "Beta", "Zaal 1", 10, 59);
    QVERIFY(!clashIn(plan).accepted);
    QCOMPARE(Findings(Agenda(plan)).count(Severity::Blocking), 1);
}

void AcceptanceTest::itStaysAcceptedWhenItGetsBetterOrOthersMove()
{
    const Plan plan = accepted(overlapping());
    QVERIFY(clashIn(moved(plan, "Beta", "Zaal 1", 11, 10)).accepted);
    QVERIFY(clashIn(moved(plan, "Delta", "Zaal 3", 15, 0, 30)).accepted);
    QVERIFY(clashIn(withSession(plan, "Alpha", [](Session &one) {
                one.title = QStringLiteral("Omega");
            })).accepted);
}

void AcceptanceTest::withSomeOfThemGoneItStaysAccepted_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Plan>("before");
    QTest::addColumn<Plan>("next");
    QTest::addColumn<bool>("stays");
    Plan busy = withPerson(soundPlan(), "Tom", [](Person &one) { one.dailyLimit = 1; });
    const Plan two = busy;
    busy = withAppearance(busy, "Gamma", "Tom"); // Alpha, Gamma and Delta
    const auto limit = QStringLiteral("person-over-limit");
    const Plan fewer = withSession(busy, "Delta", [](Session &one) { one.state = SessionState::Cancelled; });
    QTest::newRow("one session fewer") << limit << busy << fewer << true;
    QTest::newRow("one session more") << limit << two << busy << false;
    const auto alone = QStringLiteral("plenary-not-alone");
    const Plan crowd = moved(moved(soundPlan(), "Beta", "Zaal 2", 9, 45), "Alpha", "Zaal 1", 9, 50);
    QTest::newRow("one neighbour fewer") << alone << crowd << moved(crowd, "Alpha", "Zaal 1", 10, 30) << true;
    QTest::newRow("the longest one stays longer")
        << alone << crowd << moved(moved(crowd, "Alpha", "Zaal 1", 10, 30), "Beta", "Zaal 2", 9, 40) << false;
    QTest::newRow("another neighbour")
        << alone << crowd << moved(moved(crowd, "Alpha", "Zaal 1", 10, 30), "Delta", "Zaal 3", 9, 50, 30)
        << false;
    const auto clash = QStringLiteral("room-double-booked");
    const Plan pair = overlapping();
    const Plan itself = placed(moved(pair, "Beta", "Zaal 2", 12, 0), "Alpha", "Zaal 1", 11, 5);
    QTest::newRow("a pair is not of many") << clash << pair << itself << false;
}

void AcceptanceTest::withSomeOfThemGoneItStaysAccepted()
{
    QFETCH(QString, rule);
    QFETCH(Plan, before);
    QFETCH(Plan, next);
    QFETCH(bool, stays);
    QList<Acceptance> wanted;
    for (const Finding &finding : Findings(Agenda(before)).all()) {
        if (rule == QLatin1String(finding.rule))
            wanted.append(acceptanceOf(finding));
    }
    QCOMPARE(wanted.size(), 1);
    wanted.first().reason = theReason;
    const Edit accepting = edits::accept(before, wanted);
    const Plan calm = after(before, accepting);
    const Plan then = after(calm, diff(before, next));
    const Findings findings{Agenda(then)};
    int count = 0;
    for (const Finding &finding : findings.all()) {
        if (rule != QLatin1String(finding.rule))
            continue;
        ++count;
        QCOMPARE(finding.accepted, stays);
    }
    QCOMPARE(count, 1);
    Findings followed{Agenda(calm)};
    followed.follow(Agenda(calm), diff(before, next), Agenda(then));
    QVERIFY(followed == findings);
    Findings told{Agenda(next)};
    told.follow(Agenda(next), diff(next, then), Agenda(then));
    QVERIFY(told == findings);
}

void AcceptanceTest::whatGotWorseNamesWhatItHasOutgrown()
{
    const Plan plan = accepted(overlapping());
    const Finding worse = clashIn(moved(plan, "Beta", "Zaal 1", 10, 59));
    QVERIFY(!worse.accepted);
    QCOMPARE(plan.find(worse.acceptance)->reason, theReason);
    const Plan again = accepted(moved(plan, "Beta", "Zaal 1", 10, 59)); // accepted as it is now
    QVERIFY(clashIn(again).accepted);
    QCOMPARE(again.acceptances().size(), size_t(1));
    QVERIFY(clashIn(overlapping()).acceptance.isNull());
}

void AcceptanceTest::severalAreAcceptedAndReopenedInOneStep()
{
    const Plan plan = overlapping();
    QList<Acceptance> wanted;
    for (const Finding &finding : Findings(Agenda(plan)).all()) {
        wanted.append(acceptanceOf(finding));
        wanted.last().reason = theReason;
    }
    QVERIFY(wanted.size() > 2);
    const Edit edit = edits::accept(plan, wanted);
    QCOMPARE(edit.intent.count, int(wanted.size()));
    const Plan calm = after(plan, edit);
    for (const Finding &finding : Findings(Agenda(calm)).all())
        QVERIFY2(finding.accepted, finding.rule);
    QList<AcceptanceId> all;
    for (const Acceptance &one : calm.acceptances())
        all.append(one.id);
    QVERIFY(after(calm, edits::reopen(calm, all)) == plan);
}

void AcceptanceTest::rulesAreSetInOneStep()
{
    const QString gap = QStringLiteral("room-gap");
    const QString lunch = QStringLiteral("no-lunch");
    const Plan plan = after(soundPlan(), edits::setRule(soundPlan(), gap, Severity::Off, {}));
    const Edit edit = edits::setRules(plan, {{{}, lunch, Severity::Serious, 45}}, {gap});
    const Plan set = after(plan, edit);
    QCOMPARE(set.ruleSettings().size(), size_t(1));
    const RuleBook book(set);
    QVERIFY((book.of(*ruleNamed(lunch)) == RuleInEffect{Severity::Serious, 45}));
    QVERIFY(book.isOn(*ruleNamed(gap)));
    QVERIFY(after(set, inverse(edit)) == plan);
    QVERIFY(edits::setRules(set, {{{}, lunch, Severity::Serious, 45}}, {gap}).isEmpty());
}

void AcceptanceTest::anotherRoomIsAnotherFinding()
{
    const Plan plan = accepted(overlapping());
    QVERIFY(!clashIn(moved(moved(plan, "Beta", "Zaal 3", 11, 5), "Alpha", "Zaal 3", 10, 30)).accepted);
}

void AcceptanceTest::reopeningMakesItCount()
{
    const Plan plan = accepted(overlapping());
    const Edit edit = edits::reopen(plan, clashIn(plan).acceptance);
    Findings followed{Agenda(plan)};
    followed.follow(Agenda(plan), edit, Agenda(after(plan, edit)));
    QCOMPARE(followed.count(Severity::Blocking), 1);
    QVERIFY(edits::reopen(after(plan, edit), clashIn(plan).acceptance).isEmpty());
}

void AcceptanceTest::acceptingTwiceKeepsOne()
{
    const Plan plan = accepted(accepted(overlapping()));
    QCOMPARE(plan.acceptances().size(), size_t(1));
}

void AcceptanceTest::aRulesSeverityAndAmountAreTheOrganisers()
{
    const QString gap = QStringLiteral("room-gap");
    const Plan plan = soundPlan();
    QCOMPARE(foundBy(Findings(Agenda(plan)), gap).size(), 2);
    const Plan strict = after(plan, edits::setRule(plan, gap, Severity::Serious, {}));
    QCOMPARE(Findings(Agenda(strict)).count(Severity::Serious), 2);
    const Plan lenient = after(strict, edits::setRule(strict, gap, Severity::Serious, 166));
    QCOMPARE(lenient.ruleSettings().size(), size_t(1));
    QCOMPARE(foundBy(Findings(Agenda(lenient)), gap), QStringList());
    const Plan off = after(plan, edits::setRule(plan, gap, Severity::Off, {}));
    QCOMPARE(foundBy(Findings(Agenda(off)), gap), QStringList());
    QCOMPARE(foundBy(Findings(Agenda(after(off, edits::resetRule(off, gap)))), gap).size(), 2);
}

void AcceptanceTest::aRuleOfALaterVersionIsKept()
{
    const Plan plan =
        after(soundPlan(), edits::setRule(soundPlan(), QStringLiteral("moon-phase"), Severity::Blocking, 3));
    QCOMPARE(Findings(Agenda(plan)).count(Severity::Blocking), 0);
    QCOMPARE(plan.ruleSettings().begin()->rule, QStringLiteral("moon-phase"));
}

void AcceptanceTest::relationsAndTasksComeAndGo()
{
    const Plan plan = soundPlan();
    const SessionId alpha = sessionIn(plan, QStringLiteral("Alpha")).id;
    const SessionId beta = sessionIn(plan, QStringLiteral("Beta")).id;
    const Plan tied = after(plan, edits::relate(plan, Tie::NotTogether, alpha, beta));
    QVERIFY(edits::relate(tied, Tie::NotTogether, beta, alpha).isEmpty());
    QVERIFY(edits::relate(tied, Tie::NotTogether, alpha, alpha).isEmpty());
    QVERIFY(!edits::relate(tied, Tie::FollowUp, beta, alpha).isEmpty());
    QVERIFY(after(tied, edits::removeRelation(tied, tied.relations().begin()->id)) == plan);

    const Plan busy = after(plan, edits::addTodo(plan, alpha, QStringLiteral("Order a piano")));
    const Plan busier =
        after(busy, edits::addTodo(busy, alpha, QStringLiteral("Tune it"), QDate(2026, 6, 1)));
    QCOMPARE(busier.todos().size(), size_t(2));
    Todo done = *busier.todos().begin();
    done.done = true;
    const Plan ready = after(busier, edits::changeTodo(busier, done));
    QVERIFY(ready.find(done.id)->done);
    QVERIFY(after(busy, edits::removeTodo(busy, busy.todos().begin()->id)) == plan);
}

void AcceptanceTest::everyOneOfTheseIsUndone()
{
    const Plan plan = accepted(overlapping());
    const SessionId alpha = sessionIn(plan, QStringLiteral("Alpha")).id;
    const SessionId beta = sessionIn(plan, QStringLiteral("Beta")).id;
    for (const Edit &edit : {edits::setRule(plan, QStringLiteral("room-gap"), Severity::Off, {}),
                             edits::reopen(plan, plan.acceptances().begin()->id),
                             edits::relate(plan, Tie::FollowUp, alpha, beta),
                             edits::addTodo(plan, alpha, QStringLiteral("Call"))}) {
        QVERIFY(!edit.isEmpty());
        QVERIFY(after(after(plan, edit), inverse(edit)) == plan);
    }
}

/// Its sessions are for choosing: some stand at the same time.
void AcceptanceTest::whatIsKnownOfTheSamplesRouteIsAccepted()
{
    int route = 0;
    for (const Finding &one : Findings(Agenda(samplePlan().value())).all()) {
        if (qstrcmp(one.rule, "route-unwalkable") != 0)
            continue;
        ++route;
        QVERIFY(one.accepted);
    }
    QCOMPARE(route, 9);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::AcceptanceTest)
#include "acceptance.moc"

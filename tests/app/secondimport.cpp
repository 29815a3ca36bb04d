#include "app/edits/placing.h"
#include "app/exchange/schedulexml.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// Importing into an event that is there: another day of it, and what it wrote itself.
class SecondImport : public Test
{
    Q_OBJECT

private slots:
    void anotherDayMovesNothingOfTheFirst_data();
    void anotherDayMovesNothingOfTheFirst();
    void theOwnExportChangesNoStateAndSplitsNothing();
};

namespace
{

QByteArray timedEvent(const QByteArray &attributes, const QByteArray &title, const QByteArray &start)
{
    return "<event " + attributes + "><room>Zaal 1</room><title>" + title + "</title><start>" + start +
           "</start><duration>00:30</duration></event>";
}

/// A day with "Opening" and "Lunch", numbered from there on.
Incoming dayFile(const QByteArray &date, int number)
{
    const auto id = [&](int further) { return "id='" + QByteArray::number(number + further) + "'"; };
    const QByteArray bytes =
        "<schedule><version/><conference><title>Open Dagen</title><time_zone_name>Europe/Amsterdam"
        "</time_zone_name></conference><day index='1' date='" +
        date + "'><room name='Zaal 1'>" + timedEvent(id(0), "Opening", "10:00") +
        timedEvent(id(1), "Lunch", "12:30") + "</room></day></schedule>";
    return schedulexml::read(bytes, QStringLiteral("dag.xml"), {}).value();
}

Plan takenIn(const Plan &plan, const Incoming &incoming, MergeCounts &counts)
{
    return after(plan, mergeEdit(plan, incoming, counts));
}

/// Of several states and consents; Delta is held twice.
Plan undecidedPlan()
{
    const Plan small = smallPlan();
    Draft draft(small);
    const auto give = [&](const char *title, SessionState state) {
        draft.change(sessionIn(draft.plan(), QLatin1String(title)).id,
                     [&](Session &one) { one.state = state; });
    };
    give("Alpha", SessionState::Accepted);
    give("Beta", SessionState::Proposed);
    give("Delta", SessionState::Idea);
    Consent next = Consent::Asked;
    for (const Participant &participant : small.participants()) {
        draft.change(participant.id, [&](Participant &one) { one.consent = next; });
        next = next == Consent::Asked ? Consent::Declined : Consent::Asked;
    }
    const Plan plan = draft.plan();
    const SessionId delta = sessionIn(plan, QStringLiteral("Delta")).id;
    const Plan once = after(plan, edits::place(plan, delta, spot(plan, QStringLiteral("Zaal 3"), 14)));
    return after(once, edits::repeat(once, delta, spot(once, QStringLiteral("Zaal 3"), 16)));
}

} // namespace

void SecondImport::anotherDayMovesNothingOfTheFirst_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("numbers that go on") << 3;
    QTest::newRow("other numbers") << 8312;
}

void SecondImport::anotherDayMovesNothingOfTheFirst()
{
    QFETCH(int, number);
    MergeCounts counts;
    const Plan first = takenIn({}, dayFile("2026-06-11", 1), counts);
    QCOMPARE(first.sessions().size(), size_t(2));
    MergeCounts more;
    const Plan both = takenIn(first, dayFile("2026-06-12", number), more);
    QCOMPARE(more.added.value(QString::fromLatin1(Session::kind)), 2);
    QCOMPARE(both.sessions().size(), size_t(4));
    QCOMPARE(both.placements().size(), size_t(4));
    QCOMPARE(both.days().size(), size_t(2));
    QCOMPARE(both.rooms().size(), size_t(1));
    for (const Session &session : first.sessions())
        QVERIFY(*both.find(session.id) == session);
    for (const Placement &placement : first.placements())
        QVERIFY(*both.find(placement.id) == placement);
    MergeCounts again;
    QVERIFY(mergeEdit(both, dayFile("2026-06-12", number), again).isEmpty());
    QVERIFY(mergeEdit(both, dayFile("2026-06-11", 1), again).isEmpty());
}

void SecondImport::theOwnExportChangesNoStateAndSplitsNothing()
{
    const Plan plan = undecidedPlan();
    const Outgoing out = schedulexml::write(Agenda(plan), {}).value();
    MergeCounts counts;
    const Plan again =
        takenIn(plan, schedulexml::read(out.bytes, QStringLiteral("eigen.xml"), {}).value(), counts);
    QCOMPARE(again.sessions().size(), plan.sessions().size());
    for (const Session &session : plan.sessions())
        QCOMPARE(again.find(session.id)->state, session.state);
    QCOMPARE(again.participants().size(), plan.participants().size());
    for (const Participant &participant : plan.participants())
        QCOMPARE(again.find(participant.id)->consent, participant.consent);
    QCOMPARE(again.placements().size(), plan.placements().size());
    for (const Placement &placement : plan.placements())
        QCOMPARE(again.find(placement.id)->session, placement.session);
    QVERIFY(counts.added.isEmpty());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::SecondImport)
#include "secondimport.moc"

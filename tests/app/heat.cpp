#include "app/rules/heat.h"

#include "tests/support/ruleplans.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

namespace blokplan::tests
{

/// The heat of a day: what a look at every place would say, said at once.
class HeatTest : public Test
{
    Q_OBJECT

private slots:
    void saysWhereASessionFits();
    void equalsALookAtEveryPlace();
    void whatIsCancelledIsInNobodysWay();
};

namespace
{

/// The slow form: the placement moved there, and the worst of what is found that depends on the place.
Severity slowly(const Agenda &agenda, const Placement &what, const QList<RoomId> &rooms, QDate date,
                int minute)
{
    Placement there = what;
    const auto at = edits::normalised({date, minute, rooms});
    there.date = at.date;
    there.start = at.start;
    there.rooms = rooms;
    Plan plan = agenda.plan();
    plan.all<Placement>().put(std::make_shared<const Placement>(there));
    const Findings findings{Agenda(plan)};
    Severity worst = Severity::Off;
    for (const Finding *finding : findings.of(there.id)) {
        if (isOfPlace(*finding))
            worst = std::min(worst, finding->severity);
    }
    return worst;
}

QString at(const Plan &plan, const Placement &what, const QList<RoomId> &rooms, int minute)
{
    return QStringLiteral("%1 in %2 at %3")
        .arg(plan.find(what.session)->title.first, plan.find(rooms.first())->name.first, clockText(minute));
}

} // namespace

void HeatTest::saysWhereASessionFits()
{
    const Agenda agenda(soundPlan());
    const Placement &beta = placementIn(agenda.plan(), QStringLiteral("Beta"));
    const Heat heat = heatOf(agenda, beta, beta.date, 5);
    const int zaal1 = int(heat.rooms.indexOf(roomIn(agenda.plan(), QStringLiteral("Zaal 1")).id));
    const auto severity = [&](int hour, int minute) {
        return heat.at(zaal1, heat.slotOf(hour * 60 + minute));
    };
    QCOMPARE(severity(10, 30), Severity::Blocking); // Alpha
    QCOMPARE(severity(11, 15), Severity::Hint);     // in no round
    QCOMPARE(severity(9, 0), Severity::Blocking);   // the opening is for everybody
    QCOMPARE(severity(17, 30), Severity::Blocking); // the day has closed
    QCOMPARE(heat.slotOf(8 * 60), -1);
    QCOMPARE(heat.slotOf(18 * 60), -1);
}

void HeatTest::equalsALookAtEveryPlace()
{
    const bool holds = rc::check([](quint32 seed) {
        const Agenda agenda(randomPlan(seed, 25));
        const Plan &plan = agenda.plan();
        RC_PRE(!plan.placements().isEmpty() && !plan.rooms().isEmpty());
        const auto nth = [&](quint32 n) { return n % quint32(plan.placements().size()); };
        const Placement what = *std::next(plan.placements().begin(), nth(seed));
        RC_PRE(isAlive(*plan.find(what.session)));
        const QDate date = what.date.addDays(int(seed % 3) - 1);
        const Heat heat = heatOf(agenda, what, date, 15);
        RC_ASSERT(heat.worst.size() == size_t(heat.starts) * plan.rooms().size());
        for (int i = 0; i < 12 && heat.starts > 0; ++i) {
            const int room = int((seed + quint32(i) * 7) % quint32(heat.rooms.size()));
            const int slot = int((seed / 3 + quint32(i) * 31) % quint32(heat.starts));
            const auto rooms = heat.rooms.mid(room, std::max<qsizetype>(1, what.rooms.size()));
            const Severity wanted = rooms.size() < what.rooms.size()
                                        ? Severity::Blocking
                                        : slowly(agenda, what, rooms, date, heat.first + slot * heat.step);
            if (heat.at(room, slot) != wanted)
                RC_FAIL(at(plan, what, rooms, heat.first + slot * heat.step).toStdString());
        }
    });
    QVERIFY(holds);
}

void HeatTest::whatIsCancelledIsInNobodysWay()
{
    const Plan plan =
        withSession(soundPlan(), "Beta", [](Session &one) { one.state = SessionState::Cancelled; });
    const Placement &beta = placementIn(plan, QStringLiteral("Beta"));
    const Heat heat = heatOf(Agenda(plan), beta, beta.date, 5);
    QVERIFY(
        std::all_of(heat.worst.begin(), heat.worst.end(), [](Severity one) { return one == Severity::Off; }));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::HeatTest)
#include "heat.moc"

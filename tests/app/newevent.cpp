#include "app/edits/newevent.h"

#include "app/model/agenda.h"
#include "app/rules/rules.h"

#include "tests/support/test.h"

using namespace blokplan;

namespace
{

edits::Outline outline()
{
    edits::Outline outline;
    outline.name = QStringLiteral("Dag");
    outline.first = QDate(2026, 6, 11);
    outline.days = 2;
    outline.rooms = {{QStringLiteral("Zaal 1"), {}, 60},
                     {QStringLiteral("Zaal 2"), QStringLiteral("1e"), std::nullopt}};
    outline.rounds = {{QStringLiteral("Ronde 1"), 570, 45}};
    outline.commons = {{QStringLiteral("Lunch"), SessionKind::Break, 750, 60}};
    return outline;
}

} // namespace

class NewEvent : public tests::Test
{
    Q_OBJECT

private slots:
    void endsOnAUsableGrid()
    {
        const Plan plan = edits::newEvent(outline());
        QVERIFY(problemsOf(plan).empty());
        QCOMPARE(plan.days().size(), size_t(2));
        QCOMPARE(plan.rounds().size(), size_t(2));
        QCOMPARE(plan.sessions().size(), size_t(1));
        QCOMPARE(plan.placements().size(), size_t(2));
        for (const Placement &placement : plan.placements())
            QCOMPARE(placement.rooms.size(), 2);
        QVERIFY(Findings(Agenda(plan)).all().empty());
    }

    void withoutRoomsBreaksHaveNoPlaceYet()
    {
        edits::Outline bare = outline();
        bare.rooms.clear();
        const Plan plan = edits::newEvent(bare);
        QVERIFY(plan.placements().isEmpty());
        QVERIFY(problemsOf(plan).empty());
    }

    void aDayIsCutIntoRoundsAroundLunch_data()
    {
        QTest::addColumn<int>("round");
        QTest::addColumn<int>("pause");
        QTest::addColumn<int>("lunch");
        QTest::newRow("usual") << 45 << 15 << 60;
        QTest::newRow("long rounds") << 90 << 30 << 45;
        QTest::newRow("no pauses") << 30 << 0 << 60;
        QTest::newRow("no lunch") << 60 << 10 << 0;
        QTest::newRow("one round fills the day") << 480 << 0 << 0;
        QTest::newRow("no rounds") << 0 << 15 << 60;
    }
    void aDayIsCutIntoRoundsAroundLunch()
    {
        QFETCH(int, round);
        QFETCH(int, pause);
        QFETCH(int, lunch);
        edits::DayPattern pattern;
        pattern.welcome = 0;
        pattern.round = round;
        pattern.pause = pause;
        pattern.lunch = lunch;
        const edits::DayParts parts = edits::partsOf(pattern);
        QCOMPARE(parts.rounds.isEmpty(), round == 0);
        QList<TimeSpan> all = parts.rounds;
        if (parts.lunch)
            all.append(*parts.lunch);
        std::sort(all.begin(), all.end());
        for (int i = 0; i < int(all.size()); ++i) {
            QVERIFY(all[i].start >= pattern.opens && all[i].end <= pattern.closes);
            QVERIFY(i == 0 || all[i - 1].end <= all[i].start);
        }
    }
};

BLOKPLAN_TEST(NewEvent)
#include "newevent.moc"

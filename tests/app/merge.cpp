#include "app/exchange/format.h"

#include "tests/support/schedules.h"

namespace blokplan::tests
{

class Merge : public Test
{
    Q_OBJECT

private slots:
    void theSameAgainChangesNothing_data();
    void theSameAgainChangesNothing();
    void aNewerVersionAddsAndChangesButNeverDeletes();
    void whatCameEmptyErasesNothing();
};

namespace
{

Incoming real(const char *name)
{
    return readSource(dataFolder() + QStringLiteral("/schedule-xml/") + QLatin1String(name), {}, {}).value();
}

} // namespace

void Merge::theSameAgainChangesNothing_data()
{
    NEED_DATA();
    QTest::addColumn<QString>("file");
    for (const RealSchedule &schedule : readableSchedules())
        QTest::newRow(qPrintable(schedule.name)) << schedule.path();
}

void Merge::theSameAgainChangesNothing()
{
    QFETCH(QString, file);
    const Incoming incoming = readSource(file, {}, {}).value();
    MergeCounts counts;
    const Plan plan = applied({}, mergeEdit({}, incoming, counts)).value();
    QVERIFY(plan == incoming.plan);
    QCOMPARE(counts.added.value(QStringLiteral("session")), int(plan.sessions().size()));
    MergeCounts again;
    QVERIFY(mergeEdit(plan, incoming, again).isEmpty());
    QVERIFY(again.added.isEmpty() && again.changed.isEmpty());
    QCOMPARE(again.unchanged.value(QStringLiteral("session")), int(plan.sessions().size()));
}

void Merge::aNewerVersionAddsAndChangesButNeverDeletes()
{
    NEED_DATA();
    const Plan early = real("fosdem-2024.xml").plan;
    const Incoming late = real("fosdem-2024-fossy.xml");
    MergeCounts counts;
    const Edit edit = mergeEdit(early, late, counts);
    AllKinds::each([&]<class R>(R *) {
        for (const Change<R> &change : edit.of<R>())
            QVERIFY(change.after != nullptr);
    });
    const auto plan = applied(early, edit);
    QVERIFY(plan.has_value());
    QVERIFY(problemsOf(*plan).empty());
    const int known =
        counts.changed.value(QStringLiteral("session")) + counts.unchanged.value(QStringLiteral("session"));
    QVERIFY(known > 600); // their numbers differ; 626 titles are the same
    QCOMPARE(known + counts.added.value(QStringLiteral("session")), int(late.plan.sessions().size()));
    QCOMPARE(int(plan->sessions().size()),
             int(early.sessions().size()) + counts.added.value(QStringLiteral("session")));
    MergeCounts again;
    QVERIFY(mergeEdit(*plan, late, again).isEmpty());
}

void Merge::whatCameEmptyErasesNothing()
{
    const Plan sample = samplePlan().value();
    Incoming incoming{sample, {}, {}};
    for (const Room &room : sample.rooms()) {
        Room bare;
        bare.id = RoomId::create();
        bare.name = room.name.first.toUpper();
        incoming.plan.all<Room>().remove(room.id);
        for (const Placement &placement : sample.placements())
            incoming.plan.all<Placement>().remove(placement.id);
        incoming.plan.all<Room>().put(std::make_shared<const Room>(bare));
    }
    MergeCounts counts;
    const Plan plan = applied(sample, mergeEdit(sample, incoming, counts)).value();
    QCOMPARE(plan.rooms().size(), sample.rooms().size());
    QCOMPARE(plan.placements().size(), sample.placements().size());
    for (const Room &room : sample.rooms()) {
        QCOMPARE(plan.find(room.id)->seats, room.seats);
        QCOMPARE(plan.find(room.id)->name.first, room.name.first.toUpper());
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Merge)
#include "merge.moc"

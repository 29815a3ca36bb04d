#include "app/store/rehearsal.h"

#include "app/checkin/judging.h"

#include "tests/support/doors.h"
#include "tests/support/test.h"

#include <QFile>

namespace blokplan::tests
{

/// A rehearsal is a whole morning on a copy; the event knows nothing of it.
class RehearsalTest : public Test
{
    Q_OBJECT

private:
    QString made() const
    {
        const QString file = path(QStringLiteral("a.blokplan"));
        if (!Store::make(file, crowdPlan(50), {}))
            qFatal("not made");
        return file;
    }

private slots:
    void everyAnswerIsFoundAgain()
    {
        const QString file = made();
        const auto list = listIn(Store::open(file).value()->load()->plan, QStringLiteral("Hele dag")).id;
        const auto done = rehearse(file, list, 200, 1, checkin::judge, {});
        QVERIFY(done);
        QCOMPARE(done->lost, 0);
        QVERIFY(done->faults.empty());
        int all = 0;
        for (const int count : done->verdicts)
            all += count;
        QCOMPARE(all, 200);
        QVERIFY(done->verdicts.value(Verdict::Admitted) > 30);
        QVERIFY(done->verdicts.value(Verdict::Already) + done->verdicts.value(Verdict::JustNow) > 50);
        QVERIFY(done->verdicts.value(Verdict::Unknown) > 0);
        QVERIFY(done->median > 0 && done->median <= done->slowest);
    }

    void theEventKnowsNothingOfIt()
    {
        const QString file = made();
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray before = bytes.readAll();
        const auto list = listIn(Store::open(file).value()->load()->plan, QStringLiteral("Hele dag")).id;
        QVERIFY(rehearse(file, list, 50, 2, checkin::judge, {}));
        bytes.seek(0);
        QVERIFY(bytes.readAll() == before);
        QVERIFY((*Store::open(file))->factsAfter(0, 0)->scans.empty());
    }

    void canBeCancelledAndNeedsAFile()
    {
        const QString file = made();
        const auto list = listIn(Store::open(file).value()->load()->plan, QStringLiteral("Hele dag")).id;
        const auto done = rehearse(file, list, 50, 3, checkin::judge, [](double part) { return part < 0.5; });
        QCOMPARE(done.error().kind, ProblemKind::Cancelled);
        const auto none = rehearse(path(QStringLiteral("none.blokplan")), {}, 5, 3, checkin::judge, {});
        QCOMPARE(none.error().kind, ProblemKind::NotFound);
    }
};

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::RehearsalTest)
#include "rehearsal.moc"

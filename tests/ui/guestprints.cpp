#include "ui/print/guestprints.h"

#include "app/checkin/judging.h"
#include "app/model/draft.h"
#include "ui/base/longwork.h"
#include "ui/exchange/mergecopies.h"

#include "tests/support/doors.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"
#include "tests/support/ui/sheets.h"

#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace blokplan::tests
{

/// What is printed for the door, and the copies that come back from it.
class GuestPrintsTest : public Test
{
    Q_OBJECT

private slots:
    void followsThePaperAndThePlan_data();
    void followsThePaperAndThePlan();
    void aLongPrintIsCancelled();
    void whoIsInsideFollowsTheDoor();
    void aMergeIsOneStepAndTellsOfDoubles();
    void aMergeOfNonsenseSaysWhy();
    void aMergeClosedBeforeItsEndChangesNothing();

private:
    [[nodiscard]] QString file(const char *name) const { return path(QLatin1String(name)); }
};

namespace
{

size_t sheetsOf(ui::GuestPrints *dialog)
{
    return dialog->printout().sheets.size();
}

} // namespace

void GuestPrintsTest::followsThePaperAndThePlan_data()
{
    QTest::addColumn<QString>("product");
    QTest::newRow("badges") << QStringLiteral("badges");
    QTest::newRow("door list") << QStringLiteral("door-list");
}

void GuestPrintsTest::followsThePaperAndThePlan()
{
    QFETCH(QString, product);
    const OpenDesk open = openDesk(file("a.blokplan"), crowdPlan(120));
    ui::GuestPrints *dialog = ui::openGuestPrints(*open.desk, product, nullptr);
    QTRY_VERIFY(sheetsOf(dialog) > 1);
    const size_t before = sheetsOf(dialog);
    auto *paper = dialog->findChild<QComboBox *>();
    QSignalSpy laid(dialog, &ui::GuestPrints::laidOut);
    paper->setCurrentIndex(1);
    QTRY_COMPARE(laid.count(), 1);
    QVERIFY(sheetsOf(dialog) != before || product != QLatin1String("badges"));
    QVERIFY(saved(*dialog, file("a.pdf")));
    QVERIFY(QFileInfo(file("a.pdf")).size() > 1000);
    delete dialog;
}

/// A thousand sheets are stopped in the middle, and nothing is left of them.
void GuestPrintsTest::aLongPrintIsCancelled()
{
    const OpenDesk open = openDesk(file("a.blokplan"), crowdPlan(3000));
    const std::unique_ptr<ui::GuestPrints> dialog(
        ui::openGuestPrints(*open.desk, QStringLiteral("badges"), nullptr));
    QTRY_COMPARE_WITH_TIMEOUT(sheetsOf(dialog.get()), size_t(300), 30000);
    auto *work = dialog->findChild<ui::LongWork *>();
    QVERIFY(!work->isVisible());
    QSignalSpy written(dialog.get(), &ui::SheetsDialog::written);
    dialog->savePdf(file("a.pdf"));
    QVERIFY(work->isVisible() && work->isWorking());
    QTest::mouseClick(work->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(!written[0][0].toBool());
    QVERIFY(!work->isVisible() && !QFileInfo::exists(file("a.pdf")));
}

void GuestPrintsTest::whoIsInsideFollowsTheDoor()
{
    const Plan plan = doorPlan();
    const OpenDesk open = openDesk(file("a.blokplan"), plan);
    ui::GuestPrints *dialog = ui::openGuestPrints(*open.desk, QStringLiteral("evacuation-list"), nullptr);
    QSignalSpy laid(dialog, &ui::GuestPrints::laidOut);
    QTRY_COMPARE(laid.count(), 1);
    bool in = false;
    open.document->scan(scanOf(plan, QStringLiteral("ANNA")), checkin::judge,
                        [&](const Result<ScanAnswer> &answer) { in = answer.has_value(); });
    QTRY_VERIFY(in);
    QTRY_COMPARE(laid.count(), 2);
    delete dialog;
}

void GuestPrintsTest::aMergeIsOneStepAndTellsOfDoubles()
{
    const Plan plan = doorPlan();
    const OpenDesk open = openDesk(file("a.blokplan"), plan);
    QVERIFY(open.document->copyTo(file("b.blokplan")));
    {
        const auto there = std::move(*Document::open(file("b.blokplan")));
        Draft draft(there->plan());
        draft.change(guestIn(plan, QStringLiteral("Bram")).id,
                     [](Attendee &one) { one.phone = QStringLiteral("06"); });
        QVERIFY(there->commit(draft.edit({Wish::Change, {}, {}, 1})));
        const auto door = std::move(*Store::open(file("b.blokplan")));
        ScanRequest later = scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 60);
        later.desk = QStringLiteral("Deur 2");
        QVERIFY(door->scan(later, checkin::judge));
    }
    {
        const auto door = std::move(*Store::open(file("a.blokplan")));
        QVERIFY(door->scan(scanOf(plan, QStringLiteral("ANNA")), checkin::judge));
    }
    auto *report = new ui::MergeReport(*open.desk, file("b.blokplan"), nullptr);
    const QSignalSpy told(report, &ui::MergeReport::told);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(report->findChild<QListWidget *>()->count(), 1);
    QVERIFY(report->findChild<QListWidget *>()->item(0)->text().contains(QLatin1String("Anna de Vries")));
    QCOMPARE(guestIn(open.document->plan(), QStringLiteral("Bram")).phone, QStringLiteral("06"));
    QVERIFY(open.document->undo());
    QVERIFY(guestIn(open.document->plan(), QStringLiteral("Bram")).phone.isEmpty());
    QCOMPARE(open.document->facts().scans.size(), size_t(2));
    delete report;
}

void GuestPrintsTest::aMergeOfNonsenseSaysWhy()
{
    const OpenDesk open = openDesk(file("a.blokplan"), doorPlan());
    const QSignalSpy warned(open.desk.get(), &ui::Desk::warned);
    for (const char *name : {"none.blokplan", "a.blokplan"}) {
        const QPointer<ui::MergeReport> report = new ui::MergeReport(*open.desk, file(name), nullptr);
        report->show();
        QTRY_VERIFY(report.isNull());
    }
    QCOMPARE(warned.count(), 2);
}

void GuestPrintsTest::aMergeClosedBeforeItsEndChangesNothing()
{
    const Plan plan = crowdPlan(2000);
    const OpenDesk open = openDesk(file("a.blokplan"), plan);
    QVERIFY(open.document->copyTo(file("b.blokplan")));
    {
        const auto there = std::move(*Document::open(file("b.blokplan")));
        Draft draft(there->plan());
        draft.change(guestIn(plan, QStringLiteral("Gast 7")).id,
                     [](Attendee &one) { one.phone = QStringLiteral("06"); });
        QVERIFY(there->commit(draft.edit({Wish::Change, {}, {}, 1})));
    }
    const QPointer<ui::MergeReport> report = new ui::MergeReport(*open.desk, file("b.blokplan"), nullptr);
    report->show();
    QVERIFY(open.document->isWriting());
    report->close();
    QTRY_VERIFY(!open.document->isWriting());
    QVERIFY(open.document->plan() == plan);
    QVERIFY(!open.document->canUndo());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::GuestPrintsTest)
#include "guestprints.moc"

#include "app/print/paper.h"
#include "ui/print/blockscheduledialog.h"
#include "ui/print/presetbar.h"
#include "ui/print/scheduleoptions.h"
#include "ui/print/sheetview.h"

#include "tests/support/planbuilder.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"
#include "tests/support/ui/sheets.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

/// An open event with its desk and the dialog, once its sheets are there.
struct Opened {
    explicit Opened(const QString &path, const Plan &plan)
        : document(Document::create(path, plan, Intent{}).value()), desk(*document), dialog(desk)
    {
        waitForSheets();
    }
    void waitForSheets()
    {
        QSignalSpy spy(&dialog, &BlockScheduleDialog::laidOut);
        QVERIFY(spy.wait(10000));
    }
    std::unique_ptr<Document> document;
    Desk desk;
    BlockScheduleDialog dialog;
};

Plan longTitles()
{
    tests::PlanBuilder plan(QStringLiteral("Proef"));
    plan.day(QDate(2026, 5, 4), 540, 1020);
    for (int i = 0; i < 30; ++i) {
        const RoomId room = plan.room(QStringLiteral("Zaal %1").arg(i));
        for (const int start : {540, 660, 780}) // no hours so quiet that they are left out
            plan.session(QStringLiteral("Kort"), start, 30, {room});
        plan.session(QStringLiteral("Een heel lange titel die op geen kaartje past ").repeated(5), 900, 20,
                     {room});
    }
    return plan.agenda().plan();
}

} // namespace

class PrintDialogs : public tests::Test
{
    Q_OBJECT

private slots:
    void theSampleIsPreviewedAndSaved()
    {
        Opened open(path(QStringLiteral("a.blokplan")), tests::nuOpen().agenda().plan());
        QCOMPARE(open.dialog.printout().sheets.size(), 1U);
        QVERIFY(open.dialog.printout().unplaced.empty());
        QVERIFY(tests::saved(open.dialog, path(QStringLiteral("a.pdf"))));
        QVERIFY(QFileInfo(path(QStringLiteral("a.pdf"))).size() > 5000);
        QVERIFY(!tests::saved(open.dialog, path(QStringLiteral("none/a.pdf"))));
    }

    void choicesMakeOtherSheets()
    {
        Opened open(path(QStringLiteral("a.blokplan")), tests::nuOpen().agenda().plan());
        open.dialog.options().choosePaper(QStringLiteral("A2"));
        open.waitForSheets();
        QCOMPARE(open.dialog.printout().sheets[0].width, print::paperOf(QStringLiteral("A2"), true).width);
        open.dialog.options().chooseDay(QDate(2000, 1, 1));
        open.waitForSheets();
        QVERIFY(tests::blocksOf(open.dialog.printout().sheets[0]).empty());
    }

    void keepsChoicesUnderAName()
    {
        Opened open(path(QStringLiteral("a.blokplan")), tests::nuOpen().agenda().plan());
        auto *names = open.dialog.presets().findChild<QComboBox *>();
        const auto button = [&](const QString &word) {
            for (QToolButton *one : open.dialog.presets().findChildren<QToolButton *>()) {
                if (one->accessibleName().startsWith(word))
                    return one;
            }
            return static_cast<QToolButton *>(nullptr);
        };
        QCOMPARE(names->count(), 1);
        QVERIFY(!button(QStringLiteral("Remove"))->isEnabled());
        open.dialog.options().choosePaper(QStringLiteral("A1"));
        QTimer::singleShot(0, &open.dialog, [] { // the dialog that asks for the name
            auto *ask = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(ask != nullptr);
            QTest::keyClicks(ask->findChild<QLineEdit *>(), QStringLiteral("At the door"));
            ask->accept();
        });
        QTest::mouseClick(button(QStringLiteral("Keep")), Qt::LeftButton);
        QCOMPARE(open.desk.plan().presets().size(), size_t(1));
        QCOMPARE(names->currentText(), QStringLiteral("At the door"));
        open.dialog.options().choosePaper(QStringLiteral("A3"));
        QCOMPARE(names->currentIndex(), 0);
        names->setCurrentIndex(1);
        emit names->activated(1);
        QCOMPARE(open.dialog.options().chosen().paper, QStringLiteral("A1"));
        QTest::mouseClick(button(QStringLiteral("Remove")), Qt::LeftButton);
        QCOMPARE(names->count(), 1);
        QVERIFY(open.desk.plan().presets().isEmpty());
        QVERIFY(open.document->undo());
        QCOMPARE(names->currentText(), QStringLiteral("At the door"));
        QCOMPARE(open.dialog.options().chosen().paper, QStringLiteral("A1"));
    }

    void keptChoicesComeBackWhole()
    {
        Opened open(path(QStringLiteral("a.blokplan")), tests::nuOpen().agenda().plan());
        print::BlockScheduleOptions wanted;
        wanted.rooms = {orderedRooms(open.desk.plan())[1]->id};
        wanted.track = open.desk.plan().tracks().begin()->id;
        wanted.paper = QStringLiteral("A2");
        wanted.landscape = false;
        wanted.onePageADay = wanted.grey = wanted.list = wanted.emptyRooms = true;
        QSignalSpy changes(&open.dialog.options(), &ScheduleOptions::changed);
        open.dialog.options().choose(wanted);
        QCOMPARE(changes.size(), 1);
        wanted.printedAt = open.dialog.options().chosen().printedAt;
        print::BlockScheduleOptions now = open.dialog.options().chosen();
        now.printedAt = wanted.printedAt;
        QVERIFY(now == wanted);
        open.dialog.options().choose({});
        QVERIFY(open.dialog.options().chosen().rooms.isEmpty() && !open.dialog.options().chosen().track);
    }

    void aKeptTrackThatIsGoneIsNotEverything()
    {
        Opened open(path(QStringLiteral("a.blokplan")), tests::nuOpen().agenda().plan());
        print::BlockScheduleOptions wanted;
        wanted.track = TrackId::create();
        wanted.rooms = {RoomId::create()};
        open.dialog.options().choose(wanted);
        QVERIFY(open.dialog.options().chosen().track == wanted.track);
        QCOMPARE(open.dialog.options().chosen().rooms, QList<RoomId>{RoomId()});
        open.waitForSheets();
        QVERIFY(tests::blocksOf(open.dialog.printout().sheets[0]).empty());
        open.dialog.options().choose({});
        QVERIFY(!open.dialog.options().chosen().track);
    }

    void aTextThatDoesNotFitLeadsToItsSheet()
    {
        Opened open(path(QStringLiteral("a.blokplan")), longTitles());
        QVERIFY(open.dialog.printout().sheets.size() > 1);
        auto *list = open.dialog.findChildren<QListWidget *>().last();
        for (QListWidget *one : open.dialog.findChildren<QListWidget *>()) {
            if (one->accessibleName().contains(QStringLiteral("did not fit")))
                list = one;
        }
        QCOMPARE(list->count(), int(open.dialog.printout().unplaced.size()));
        QVERIFY(list->count() > 0);
        list->setCurrentRow(list->count() - 1);
        QCOMPARE(open.dialog.page(), open.dialog.printout().unplaced.back().sheet);
        QVERIFY(open.dialog.page() > 0);
        QTest::keyClick(&open.dialog, Qt::Key_PageUp);
        QCOMPARE(open.dialog.page(), open.dialog.printout().unplaced.back().sheet - 1);
    }

    void thePrinterDrawsTheSameSheets()
    {
        Opened open(path(QStringLiteral("a.blokplan")), longTitles());
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path(QStringLiteral("printed.pdf")));
        QVERIFY(tests::printed(open.dialog, printer));
        QVERIFY(QFileInfo(path(QStringLiteral("printed.pdf"))).size() > 5000);
    }

    void theSheetIsDrawnAndZoomed()
    {
        Opened open(path(QStringLiteral("a.blokplan")), tests::nuOpen().agenda().plan());
        open.dialog.resize(1180, 700);
        auto *view = open.dialog.findChild<SheetView *>();
        QVERIFY(view->isFitted());
        const QImage picture = open.dialog.grab().toImage();
        const QRect middle(view->mapTo(&open.dialog, QPoint(0, 0)), view->size());
        QCOMPARE(picture.pixelColor(middle.center().x(), middle.center().y() + 1).lightness() > 200, true);
        if (qEnvironmentVariableIsSet("BLOKPLAN_PICTURES"))
            picture.save(qEnvironmentVariable("BLOKPLAN_PICTURES") + QStringLiteral("/print-dialog.png"));
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(!view->isFitted());
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(view->isFitted());
    }
};

BLOKPLAN_TEST(PrintDialogs)
#include "print.moc"

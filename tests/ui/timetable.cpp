#include "app/edits/records.h"
#include "app/exchange/format.h"

#include "tests/support/planbuilder.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/stage.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

/// Twenty rooms, fifty sessions of ten minutes in each.
Plan thousandSessions()
{
    PlanBuilder plan(QStringLiteral("Large"));
    plan.day(theDay, 540, 1140);
    for (int room = 0; room < 20; ++room) {
        const RoomId id = plan.room(QStringLiteral("Room %1").arg(room));
        for (int i = 0; i < 50; ++i)
            plan.session(QStringLiteral("Session %1 of room %2").arg(i).arg(room), 550 + 10 * i, 10, {id});
    }
    return plan.agenda().plan();
}

} // namespace

class TimetableTest : public Test
{
    Q_OBJECT

private slots:
    void aDragMovesAndIsUndone()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const Plan before = stage.plan();
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.onGrid(2, 780) - stage.onGrid(0, 630));
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 3"));
        QCOMPARE(stage.placement("Alpha").start, 780);
        QCOMPARE(stage.placement("Alpha").length, 45);
        QVERIFY(stage.document->undo().has_value());
        QCOMPARE(stage.plan(), before);
        QCOMPARE(stage.view()->day().find(stage.id("Alpha"))->at.start, 630);
    }

    void escapeCancels()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const Plan before = stage.plan();
        const QPoint from = stage.middleOf("Alpha");
        stage.press(from);
        stage.move(stage.onGrid(2, 800));
        QVERIFY(stage.view()->gesture().isDragging());
        stage.key(Qt::Key_Escape);
        QVERIFY(!stage.view()->gesture().isDragging());
        stage.release(stage.onGrid(2, 800));
        QCOMPARE(stage.plan(), before);
        QVERIFY(!stage.document->canUndo());
    }

    void theTruthIsUntouchedWhileDragging()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const Plan before = stage.plan();
        const DayBlocks shown = stage.view()->day();
        stage.press(stage.middleOf("Alpha"));
        stage.move(stage.onGrid(1, 640));
        QCOMPARE(stage.plan(), before);
        QVERIFY(stage.view()->day() == shown);
        auto *label = stage.page->findChild<GhostLabel *>();
        QVERIFY(label != nullptr && label->isVisible());
        QVERIFY(label->text().contains(QLatin1String("Zaal 2")));
        QVERIFY(label->text().contains(QLatin1String("Beta"))); // what would clash, before the drop
        stage.key(Qt::Key_Escape);
        QVERIFY(!label->isVisible());
    }

    void outsideTheGridNothingDrops()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, QPoint(5, 5)); // on the event's name
        QCOMPARE(stage.placement("Alpha").start, 630);
        stage.drag(from, stage.onGrid(0, 540) - QPoint(0, 60)); // among the room names
        QVERIFY(stage.placement("Alpha").start >= stage.view()->day().firstMinute);
    }

    void anEdgeChangesTheLength()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QRect rect = stage.view()->rectOf(stage.id("Alpha"));
        const QPoint edge =
            stage.view()->viewport()->mapTo(stage.page.get(), QPoint(rect.center().x(), rect.bottom() - 1));
        stage.drag(edge, QPoint(edge.x(), stage.onGrid(0, 720).y()));
        QCOMPARE(stage.placement("Alpha").start, 630);
        QCOMPARE(stage.placement("Alpha").length, 90);
        QCOMPARE(sessionNamed(stage.plan(), QStringLiteral("Alpha")).length, 90);
    }

    void aSideEdgeChangesTheRooms()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QRect rect = stage.view()->rectOf(stage.id("Gamma"));
        const QPoint edge =
            stage.view()->viewport()->mapTo(stage.page.get(), QPoint(rect.right() - 1, rect.center().y()));
        stage.drag(edge, QPoint(stage.onGrid(1, 860).x(), edge.y()));
        QCOMPARE(stage.placement("Gamma").rooms.size(), 2);
    }

    void aPlenaryStaysOverAllItsRooms()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QPoint from = stage.middleOf("Opening");
        stage.drag(from, from + QPoint(0, stage.onGrid(0, 720).y() - stage.onGrid(0, 570).y()));
        QCOMPARE(stage.placement("Opening").start, 720);
        QCOMPARE(stage.placement("Opening").rooms.size(), 3);
    }

    void drawingTakesATitle()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const auto before = stage.plan().sessions().size();
        stage.drag(stage.onGrid(2, 780), stage.onGrid(2, 810));
        QCOMPARE(stage.plan().sessions().size(), before); // not before it has a title
        stage.type("Epsilon");
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.placement("Epsilon").start, 780);
        QCOMPARE(stage.placement("Epsilon").length, 30);
        QCOMPARE(stage.room("Epsilon"), QStringLiteral("Zaal 3"));
        QCOMPARE(stage.view()->selection(), QList<PlacementId>{stage.id("Epsilon")});
        QVERIFY(stage.document->undo().has_value());
        QCOMPARE(stage.plan().sessions().size(), before); // one step back
    }

    void escapeInTheTitleMakesNothing()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const auto before = stage.plan().sessions().size();
        stage.drag(stage.onGrid(2, 780), stage.onGrid(2, 810));
        stage.type("Eps");
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.plan().sessions().size(), before);
        QVERIFY(!stage.document->canUndo());
    }

    void doubleClickAndCtrlNMakeOneToo()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        QTest::mouseDClick(stage.window(), Qt::LeftButton, {}, stage.onGrid(2, 650));
        stage.type("Zeta");
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.placement("Zeta").start, 630); // the round's time
        QCOMPARE(stage.placement("Zeta").length, 45);
        stage.key(Qt::Key_N, Qt::ControlModifier);
        stage.type("Eta");
        stage.key(Qt::Key_Return);
        QVERIFY(stage.isPlaced("Eta"));
    }

    void renamesInPlace()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_F2);
        stage.type("Omega");
        stage.key(Qt::Key_Return);
        QVERIFY(stage.isPlaced("Omega"));
    }

    void doublesAndDeletes()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const auto before = stage.plan().sessions().size();
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(stage.plan().sessions().size(), before + 1);
        const Placement *copy = stage.plan().find(stage.view()->current());
        QVERIFY(copy != nullptr);
        QCOMPARE(copy->start, 675); // right after it
        stage.key(Qt::Key_Delete);
        QCOMPARE(stage.plan().sessions().size(), before);
        QVERIFY(stage.isPlaced("Alpha"));
    }

    void backspacePutsBackOnTheShelf()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.click(stage.middleOf("Beta"), Qt::ControlModifier);
        stage.key(Qt::Key_Backspace);
        QVERIFY(!stage.isPlaced("Alpha"));
        QVERIFY(!stage.isPlaced("Beta"));
        QCOMPARE(stage.page->shelf()->shown().size(), size_t(3));
    }

    void pinsTheSelection()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.page->action(QStringLiteral("pin"))->trigger();
        QVERIFY(stage.placement("Alpha").fixed);
        QVERIFY(stage.page->action(QStringLiteral("pin"))->isChecked());
        stage.page->action(QStringLiteral("pin"))->trigger();
        QVERIFY(!stage.placement("Alpha").fixed);
    }

    void fromTheShelfAndBack()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        QCOMPARE(stage.page->shelf()->shown().size(), size_t(1));
        stage.drag(stage.card(0), stage.onGrid(2, 780) + QPoint(0, 8));
        QCOMPARE(stage.placement("Delta").start, 780);
        QCOMPARE(stage.room("Delta"), QStringLiteral("Zaal 3"));
        QCOMPARE(stage.placement("Delta").length, 30);
        QVERIFY(stage.page->shelf()->shown().empty());
        stage.drag(stage.middleOf("Delta"),
                   stage.page->shelf()->mapTo(stage.page.get(), stage.page->shelf()->rect().center()));
        QVERIFY(!stage.isPlaced("Delta"));
        QCOMPARE(stage.page->shelf()->shown().size(), size_t(1));
    }

    void aDropOnARoundTakesItsTime()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.drag(stage.card(0), stage.onGrid(2, 633) + QPoint(0, 8));
        QCOMPARE(stage.placement("Delta").start, 630);
        QCOMPARE(stage.placement("Delta").length, 45);
    }

    void theShelfSearchesAndFilters()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        QCOMPARE(stage.page->shelf()->list()->model()->rowCount(), 1);
        stage.page->shelf()->searchLine()->setText(QStringLiteral("kunz"));
        QCOMPARE(stage.page->shelf()->list()->model()->rowCount(), 1);
        stage.page->shelf()->searchLine()->setText(QStringLiteral("nobody"));
        QCOMPARE(stage.page->shelf()->list()->model()->rowCount(), 0);
    }

    void hiddenRoomsStrandNothing()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.page->setHiddenRooms({roomIn(stage.plan(), QStringLiteral("Zaal 2")).id});
        QCOMPARE(stage.view()->day().columns.size(), size_t(2));
        const auto &items = stage.page->shelf()->shown();
        const auto beta = std::find_if(items.begin(), items.end(), [](const ShelfItem &item) {
            return item.block.title == QLatin1String("Beta");
        });
        QVERIFY(beta != items.end());
        QVERIFY(beta->reason.contains(QLatin1String("Zaal 2")));
        stage.page->action(QStringLiteral("show-rooms"))->trigger();
        QCOMPARE(stage.view()->day().columns.size(), size_t(3));
    }

    void keysMoveTheBlock()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(stage.placement("Alpha").start, 635);
        stage.key(Qt::Key_Right, Qt::ControlModifier);
        stage.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 3"));
        stage.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.placement("Alpha").length, 50);
        QCOMPARE(stage.view()->current(), stage.id("Alpha"));
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.view()->current(), stage.id("Beta"));
    }

    void overlapIsShownAndMarkedOnBoth()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + QPoint(stage.onGrid(0, 630).x() - stage.onGrid(1, 630).x(), 0));
        stage.choose("leave-both");
        const DayBlocks &day = stage.view()->day();
        const Block *alpha = day.find(stage.id("Alpha"));
        const Block *beta = day.find(stage.id("Beta"));
        QVERIFY(alpha->blocking > 0);
        QVERIFY(beta->blocking > 0);
        QVERIFY(!stage.view()->rectOf(alpha->id).intersects(stage.view()->rectOf(beta->id)));
    }

    void aTabHeldTurnsTheDayAndTheDropGoesThere()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), twoDays());
        stage.press(stage.middleOf("Alpha"));
        stage.move(stage.onGrid(0, 700));
        stage.move(stage.tab(1));
        QTRY_COMPARE(stage.page->days()->currentIndex(), 1);
        QVERIFY(stage.view()->gesture().isDragging());
        stage.move(stage.onGrid(1, 700));
        stage.release(stage.onGrid(1, 700));
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(1));
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 2"));
    }

    void aDropOnATabKeepsTimeAndRoom()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), twoDays());
        stage.drag(stage.middleOf("Alpha"), stage.tab(1));
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(1));
        QCOMPARE(stage.placement("Alpha").start, 630);
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 1"));
    }

    void leadsToASession()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), twoDays());
        stage.page->days()->setCurrentIndex(1);
        QVERIFY(stage.page->reveal(Target(sessionNamed(stage.plan(), QStringLiteral("Gamma")).id)));
        QCOMPARE(stage.page->days()->currentIndex(), 0);
        QCOMPARE(stage.view()->current(), stage.id("Gamma"));
        QVERIFY(stage.page->reveal(Target(sessionNamed(stage.plan(), QStringLiteral("Delta")).id)));
        QVERIFY(!stage.page->reveal(Target(roomIn(stage.plan(), QStringLiteral("Zaal 1")).id)));
    }

    void zoomsAroundThePointerAndFits()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const double before = stage.view()->geometryOfGrid().minuteHeight;
        stage.page->action(QStringLiteral("zoom-in"))->trigger();
        QVERIFY(stage.view()->geometryOfGrid().minuteHeight > before);
        stage.page->action(QStringLiteral("fit-day"))->trigger();
        stage.page->action(QStringLiteral("fit-rooms"))->trigger();
        const QRect last = stage.view()->rectOf(stage.id("Gamma"));
        QVERIFY(stage.view()->viewport()->rect().contains(last));
        QVERIFY(stage.view()->geometryOfGrid().size().height() <= stage.view()->viewport()->height());
    }

    void anEmptyEventSaysWhatToDoFirst()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::remove(plan, QList<DayId>{orderedDays(plan).front()->id}));
        const Stage stage(path(QStringLiteral("a.blokplan")), plan);
        QSignalSpy asked(stage.page.get(), &TimetablePage::asked);
        QPushButton *button = nullptr;
        for (QPushButton *one : stage.page->findChildren<QPushButton *>()) {
            if (one->isVisible() && button == nullptr)
                button = one;
        }
        QVERIFY(button != nullptr);
        button->click();
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("new-day"));
    }

    void aThousandSessionsAreShownAndMoved()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), thousandSessions());
        QCOMPARE(stage.view()->day().blocks.size(), size_t(1000));
        QVERIFY(!stage.page->grab().isNull());
        stage.page->action(QStringLiteral("fit-rooms"))->trigger();
        stage.page->action(QStringLiteral("fit-day"))->trigger();
        QVERIFY(!stage.page->grab().isNull());
        const PlacementId first = stage.view()->day().blocks.front().id;
        stage.page->reveal(Target(first));
        const Placement before = *stage.plan().find(first);
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(!(*stage.plan().find(first) == before));
    }

    /// Scrolling moves what was painted and paints only the rest: no seam may be seen.
    void whatIsScrolledLooksAsPaintedAnew_data()
    {
        QTest::addColumn<bool>("across");
        QTest::newRow("rooms across") << false;
        QTest::newRow("time across") << true;
    }
    void whatIsScrolledLooksAsPaintedAnew()
    {
        QFETCH(bool, across);
        const Stage stage(path(QStringLiteral("a.blokplan")), thousandSessions());
        if (across)
            stage.page->action(QStringLiteral("across-time"))->trigger();
        QWidget *viewport = stage.view()->viewport();
        const QRect place(viewport->mapTo(viewport->window(), QPoint()), viewport->size());
        const auto onScreen = [&] {
            QCoreApplication::processEvents();
            QTest::qWait(30);
            QWidget *window = viewport->window();
            return window->screen()->grabWindow(window->winId()).toImage().copy(place);
        };
        const QImage first = onScreen();
        for (const QPoint &by : {QPoint(37, 0), QPoint(0, 53), QPoint(61, 41), QPoint(-20, -9)}) {
            stage.view()->horizontalScrollBar()->setValue(stage.view()->horizontalScrollBar()->value() +
                                                          by.x());
            stage.view()->verticalScrollBar()->setValue(stage.view()->verticalScrollBar()->value() + by.y());
            const QImage moved = onScreen();
            viewport->update();
            QVERIFY(moved == onScreen());
            QVERIFY(moved != first);
        }
    }

    void bigRealSchedulesAreShown_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"fosdem-2023.xml", "38c3.xml"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bigRealSchedulesAreShown()
    {
        NEED_DATA();
        QFETCH(QString, file);
        const auto incoming = readSource(dataFolder() + QStringLiteral("/schedule-xml/") + file, {}, {});
        QVERIFY(incoming.has_value());
        const Stage stage(path(QStringLiteral("a.blokplan")), incoming->plan);
        size_t shown = stage.page->shelf()->shown().size();
        for (int tab = 0; tab < stage.page->days()->count(); ++tab) {
            stage.page->days()->setCurrentIndex(tab);
            shown += stage.view()->day().blocks.size();
            QVERIFY(!stage.page->grab().isNull());
        }
        QVERIFY(shown >= stage.plan().placements().size());
    }

    void remembersHowItWasShown()
    {
        const Plan plan = twoDays();
        {
            const Stage stage(path(QStringLiteral("a.blokplan")), plan);
            stage.page->days()->setCurrentIndex(1);
            stage.page->action(QStringLiteral("snap-15"))->trigger();
            stage.page->setHiddenRooms({roomIn(plan, QStringLiteral("Zaal 2")).id});
        }
        const Stage again(path(QStringLiteral("b.blokplan")), plan);
        QCOMPARE(again.page->days()->currentIndex(), 1);
        QCOMPARE(again.view()->snapStep(), 15);
        QCOMPARE(again.view()->day().columns.size(), size_t(2));
    }
};

BLOKPLAN_TEST(TimetableTest)
#include "timetable.moc"

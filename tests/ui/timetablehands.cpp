#include "app/edits/records.h"

#include "tests/support/planbuilder.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/stage.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

Plan pinned(const Plan &plan, const QString &title)
{
    return after(plan, edits::pin(plan, {placementIn(plan, title).id}, true));
}

} // namespace

class TimetableHandsTest : public Test
{
    Q_OBJECT

private:
    [[nodiscard]] Stage stageOf(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }

private slots:
    void aSelectionIsDraggedAsOne()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.way(0, 75));
        QCOMPARE(stage.start("Alpha"), 705);
        QCOMPARE(stage.start("Beta"), 705);
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 2"));
        QCOMPARE(stage.selected().size(), 2);
        undoLeads(stage, before);
    }

    void aGroupKeepsItsShapeAtTheEdge()
    {
        const Stage stage = stageOf(smallPlan());
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.way(2, 75)); // Beta would fall off
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 2"));
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 3"));
    }

    void theLabelCountsWhatWouldClash()
    {
        const Stage stage = stageOf(smallPlan());
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.press(from);
        stage.move(from + stage.way(0, 30));
        stage.move(from + stage.way(0, 210)); // onto Gamma
        const QString text = stage.page->findChild<GhostLabel *>()->text();
        QVERIFY2(text.contains(QLatin1String("2 session")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("1 blocking")), qPrintable(text));
        stage.key(Qt::Key_Escape);
        stage.release(from);
        QVERIFY(!stage.document->canUndo());
    }

    void fixedOnesStayWhenAGroupMoves()
    {
        const Stage stage = stageOf(pinned(smallPlan(), QStringLiteral("Beta")));
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.way(0, 75));
        QCOMPARE(stage.start("Alpha"), 705);
        QCOMPARE(stage.start("Beta"), 630);
    }

    void aGroupGoesToTheShelf()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        stage.drag(stage.middleOf("Alpha"), stage.shelf());
        QVERIFY(!stage.isPlaced("Alpha"));
        QVERIFY(!stage.isPlaced("Beta"));
        undoLeads(stage, before);
    }

    void aGroupHeldOverATabTurnsTheDay()
    {
        const Stage stage = stageOf(twoDays());
        const Plan before = stage.plan();
        selectTwo(stage);
        stage.press(stage.middleOf("Alpha"));
        stage.move(stage.onGrid(0, 700));
        stage.move(stage.tab(1));
        QCOMPARE(stage.page->days()->currentIndex(), 0); // not at once
        QTRY_COMPARE(stage.page->days()->currentIndex(), 1);
        stage.move(stage.onGrid(1, 720));
        stage.release(stage.onGrid(1, 720));
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(1));
        QCOMPARE(stage.placement("Beta").date, theDay.addDays(1));
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 3"));
        QCOMPARE(stage.start("Beta"), stage.start("Alpha"));
        undoLeads(stage, before);
    }

    void ctrlDragLeavesTheOriginal()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        const PlacementId original = stage.id("Alpha");
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.way(2, 75), Qt::ControlModifier);
        QCOMPARE(stage.plan().find(original)->start, 630);
        QCOMPARE(stage.plan().sessions().size(), before.sessions().size() + 1);
        const Placement *copy = stage.plan().find(stage.view()->current());
        QVERIFY(copy != nullptr);
        QCOMPARE(copy->start, 705);
        undoLeads(stage, before);
    }

    void ctrlDragOfSeveralCopiesAll()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.way(0, 75), Qt::ControlModifier);
        QCOMPARE(stage.plan().placements().size(), before.placements().size() + 2);
        undoLeads(stage, before);
    }

    void aClickInASelectionLeavesOne()
    {
        const Stage stage = stageOf(smallPlan());
        selectTwo(stage);
        stage.click(stage.middleOf("Alpha"));
        QCOMPARE(stage.selected(), QSet<PlacementId>{stage.id("Alpha")});
    }

    void theRubberBandSelects()
    {
        const Stage stage = stageOf(smallPlan());
        stage.drag(stage.onGrid(2, 700), stage.onGrid(0, 640), Qt::ShiftModifier);
        QCOMPARE(stage.selected(), QSet<PlacementId>({stage.id("Alpha"), stage.id("Beta")}));
        stage.drag(stage.onGrid(2, 900), stage.onGrid(0, 850), Qt::ControlModifier); // adds
        QCOMPARE(stage.selected().size(), 3);
        stage.drag(stage.onGrid(2, 900), stage.onGrid(0, 850), Qt::ShiftModifier); // anew
        QCOMPARE(stage.selected(), QSet<PlacementId>{stage.id("Gamma")});
        QVERIFY(!stage.document->canUndo());
    }

    void theRubberBandLeavesOutWhatIsOfAllRooms()
    {
        const Stage stage = stageOf(smallPlan());
        // over Alpha and the lower part of the opening over all rooms
        stage.drag(stage.onGrid(2, 700), stage.onGrid(0, 590), Qt::ShiftModifier);
        QCOMPARE(stage.selected(), QSet<PlacementId>({stage.id("Alpha"), stage.id("Beta")}));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(stage.selected().contains(stage.id("Opening")));
    }

    void aDropOnARoundTakesItsLength()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::move(plan, placementIn(plan, QStringLiteral("Beta")).id,
                                       spot(plan, QStringLiteral("Zaal 2"), 12), 70));
        const Stage stage = stageOf(plan);
        stage.press(stage.onGrid(1, 730));
        stage.move(stage.onGrid(1, 700));
        stage.move(stage.onGrid(1, 642)); // 12 minutes below its start, as it was taken
        const Ghost ghost = stage.view()->gesture().ghost();
        stage.release(stage.onGrid(1, 642));
        QCOMPARE(ghost.at, (Stretch{630, 45}));
        QCOMPARE(stage.start("Beta"), 630);
        QCOMPARE(stage.placement("Beta").length, 45);
    }

    void aCopyDroppedOnARoundIsAsLongAsItsGhost()
    {
        const Stage stage = stageOf(smallPlan());
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + stage.way(0, 210), Qt::ControlModifier);
        QCOMPARE(stage.plan().placements().size(), smallPlan().placements().size() + 1);
        int longest = 0;
        for (const Placement &one : stage.plan().placements()) {
            if (one.start == 840 && one.rooms == QList{roomIn(stage.plan(), QStringLiteral("Zaal 2")).id})
                longest = one.length;
        }
        QCOMPARE(longest, 60); // the second round's
    }

    void shiftAndCtrlClicksSelect()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.click(stage.middleOf("Gamma"), Qt::ShiftModifier);
        QCOMPARE(stage.selected(), QSet<PlacementId>({stage.id("Alpha"), stage.id("Gamma")}));
        stage.click(stage.middleOf("Gamma"), Qt::ControlModifier);
        QCOMPARE(stage.selected(), QSet<PlacementId>{stage.id("Alpha")});
        stage.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.selected().size(), 4);
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.selected().isEmpty());
    }

    void selectsByKey()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(stage.selected(), QSet<PlacementId>({stage.id("Alpha"), stage.id("Beta")}));
        stage.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(stage.selected(), QSet<PlacementId>{stage.id("Alpha")});
    }

    void aBusySlotAsks_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("alpha"); // -1 on the shelf
        QTest::addColumn<int>("beta");
        QTest::addColumn<QString>("roomOfAlpha");
        QTest::newRow("swap") << "swap" << 630 << 630 << "Zaal 2";
        QTest::newRow("push") << "push-later" << 675 << 630 << "Zaal 1";
        QTest::newRow("shelf") << "to-shelf" << -1 << 630 << "";
        QTest::newRow("leave") << "leave-both" << 630 << 630 << "Zaal 1";
    }
    void aBusySlotAsks()
    {
        QFETCH(QString, choice);
        QFETCH(int, alpha);
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + stage.way(-1, 0));
        QCOMPARE(stage.plan(), before); // asks first
        stage.choose(qPrintable(choice));
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 1"));
        QTEST(stage.start("Beta"), "beta");
        QCOMPARE(stage.isPlaced("Alpha"), alpha >= 0);
        if (alpha >= 0) {
            QCOMPARE(stage.start("Alpha"), alpha);
            QTEST(stage.room("Alpha"), "roomOfAlpha");
        }
        undoLeads(stage, before);
    }

    void escapeInTheMenuChangesNothing()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + stage.way(-1, 0));
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QCOMPARE(stage.plan(), before);
        QVERIFY(!stage.document->canUndo());
    }

    void aCardDroppedOnABlockAsksToo()
    {
        const Stage stage = stageOf(smallPlan());
        stage.drag(stage.card(0), stage.onGrid(0, 633) + QPoint(0, 8));
        stage.choose("to-shelf");
        QCOMPARE(stage.start("Delta"), 630);
        QVERIFY(!stage.isPlaced("Alpha"));
    }

    void aBusySlotAsksForAGroupToo_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("gammaStays");
        QTest::newRow("shelf") << "to-shelf" << false;
        QTest::newRow("leave") << "leave-both" << true;
    }
    void aBusySlotAsksForAGroupToo()
    {
        QFETCH(QString, choice);
        QFETCH(bool, gammaStays);
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.drag(from, from + stage.way(0, 210)); // onto Gamma
        QCOMPARE(stage.start("Alpha"), 630);        // nothing is done yet
        stage.choose(choice.toLatin1().constData());
        QCOMPARE(stage.start("Alpha"), 840);
        QCOMPARE(stage.start("Beta"), 840);
        QCOMPARE(stage.isPlaced("Gamma"), gammaStays);
        undoLeads(stage, before);
    }

    void aFixedBlockDoesNotGiveWay()
    {
        const Stage stage = stageOf(pinned(smallPlan(), QStringLiteral("Alpha")));
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + stage.way(-1, 0));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QStringList to;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled())
                to.append(action->objectName());
        }
        QCOMPARE(to, QStringList{QStringLiteral("leave-both")});
        stage.choose("leave-both");
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 1"));
    }

    void spacePicksUpAndEnterDrops()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Space);
        QVERIFY(stage.view()->gesture().isLifted());
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.plan(), before);
        QVERIFY(stage.page->findChild<GhostLabel *>()->text().contains(QLatin1String("10:36")));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.start("Alpha"), 636);
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 3"));
        QVERIFY(!stage.view()->gesture().isPressed());
        undoLeads(stage, before);
    }

    void escapeLeavesWhatWasPickedUp()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_D, Qt::ControlModifier); // no shortcut comes between
        QVERIFY(stage.view()->gesture().isLifted());
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.plan(), before);
    }

    void ctrlArrowsJumpToRoundsWhileCarrying()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Beta"));
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.start("Beta"), 840); // the second round
    }

    void aGroupIsCarriedByKey()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        stage.key(Qt::Key_Space);
        for (int i = 0; i < 3; ++i)
            stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.start("Alpha"), 645);
        QCOMPARE(stage.start("Beta"), 645);
        undoLeads(stage, before);
    }

    void ctrlArrowsMoveAGroupAtOnce()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(stage.start("Alpha"), 635);
        QCOMPARE(stage.start("Beta"), 635);
        undoLeads(stage, before);
    }

    void aCardIsPickedUpByKey()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        CardList *cards = stage.page->shelf()->list();
        cards->setFocus();
        cards->setCurrentIndex(cards->model()->index(0, 0));
        stage.key(Qt::Key_Space);
        QVERIFY(stage.view()->gesture().isLifted());
        stage.key(Qt::Key_Escape);
        QVERIFY(cards->hasFocus()); // back where it came from
        QVERIFY(!stage.isPlaced("Delta"));
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.isPlaced("Delta"));
        undoLeads(stage, before);
    }

    void backspaceWhileCarryingPutsItOnTheShelf()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_Backspace);
        QVERIFY(!stage.isPlaced("Alpha"));
    }

    void theDayTurnsWhileCarryingByKey()
    {
        const Stage stage = stageOf(twoDays());
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.page->days()->currentIndex(), 1);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(1));
        QCOMPARE(stage.start("Alpha"), 630);
    }

    void enterOpensTheForm()
    {
        const Stage stage = stageOf(smallPlan());
        QSignalSpy asked(stage.page.get(), &TimetablePage::editRequested);
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void aBlockSnapsToItsNeighbourAndTheChangeover()
    {
        Plan plan = smallPlan();
        Room room = roomIn(plan, QStringLiteral("Zaal 1"));
        room.changeover = 7;
        plan = after(plan, edits::put(plan, room));
        const Stage stage = stageOf(plan);
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + stage.way(-1, 53)); // Alpha ends at 11:15
        QCOMPARE(stage.start("Beta"), 682);
        const QPoint gamma = stage.middleOf("Gamma");
        stage.drag(stage.middleOf("Beta"), gamma - stage.way(0, 60)); // it must be out by 13:53
        QCOMPARE(stage.start("Beta") + 45, 833);
    }
};

BLOKPLAN_TEST(TimetableHandsTest)
#include "timetablehands.moc"

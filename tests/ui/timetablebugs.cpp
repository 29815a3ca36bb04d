#include "app/edits/placing.h"
#include "app/edits/records.h"
#include "ui/timetable/finddialog.h"
#include "ui/timetable/legend.h"

#include "tests/support/planbuilder.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/stage.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

/// More sessions of nearly one name than a search shows.
Plan planOfManyTalks()
{
    PlanBuilder plan(QStringLiteral("Many"));
    plan.day(theDay, 540, 1140);
    const RoomId room = plan.room(QStringLiteral("Zaal 1"));
    for (int i = 0; i < 70; ++i)
        plan.session(QStringLiteral("Lezing %1").arg(i), 545 + 5 * i, 5, {room});
    return plan.agenda().plan();
}

/// One column of 100 pixels, a pixel a minute from 9:00 on.
ui::Field fieldOfOneRoom()
{
    ui::Field field;
    field.geometry.columns = 1;
    field.geometry.columnWidth = 100;
    field.geometry.minuteHeight = 1;
    field.edges.resize(1);
    field.first = 540;
    field.last = 1080;
    return field;
}

/// smallPlan() with Beta in Zaal 2 at 10:30 and at 15:00.
Plan betaTwice()
{
    const Plan plan = smallPlan();
    return after(plan, edits::repeat(plan, sessionIn(plan, QStringLiteral("Beta")).id,
                                     spot(plan, QStringLiteral("Zaal 2"), 15)));
}

/// smallPlan() with a first round that Alpha and Beta do not fill.
Plan halfFullRound()
{
    const Plan plan = smallPlan();
    Round round = *orderedRounds(plan, plan.days().begin()->id).front();
    round.length = 90;
    return after(plan, edits::put(plan, round));
}

/// smallPlan() with those fixed in their places.
Plan fixedPlan(const QStringList &titles)
{
    const Plan plan = smallPlan();
    QList<PlacementId> fixed;
    for (const QString &title : titles)
        fixed.append(placementIn(plan, title).id);
    return after(plan, edits::pin(plan, fixed, true));
}

/// "Move to" in the menu of the block.
void chooseDay(const Stage &stage, const char *title, int tab)
{
    QMenu *menu = stage.menuAt(stage.middleOf(title));
    auto *move = menu->findChild<QAction *>(QStringLiteral("to-day-%1").arg(tab));
    if (move == nullptr)
        qFatal("the menu has no such day");
    menu->hide(); // closed, it would be gone
    move->trigger();
}

/// The first card, with the keyboard on it.
CardList *chosenCard(const Stage &stage)
{
    CardList *cards = stage.page->shelf()->list();
    cards->setFocus();
    cards->setCurrentIndex(cards->model()->index(0, 0));
    return cards;
}

} // namespace

/// What went wrong at the timetable's edges: tabs and shelf under the hand, keys before any click, small
/// blocks, long lists.
class TimetableBugs : public Test
{
    Q_OBJECT

private:
    [[nodiscard]] Stage stageOf(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }

private slots:
    void allOfAFreshDayIsMovedByKey()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(stage.start("Opening"), 575);
        QCOMPARE(stage.start("Alpha"), 635);
        QCOMPARE(stage.start("Gamma"), 845);
        QCOMPARE(stage.selected().size(), 4);
        undoLeads(stage, before);
    }

    void anEdgeLetGoOverTheTabsChangesNothing()
    {
        const Stage stage = stageOf(twoDays());
        const QRect rect = stage.view()->rectOf(stage.id("Alpha"));
        stage.press(
            stage.view()->viewport()->mapTo(stage.page.get(), QPoint(rect.center().x(), rect.bottom() - 1)));
        stage.move(stage.onGrid(0, 720));
        QCOMPARE(stage.view()->gesture().ghost().at.length, 90); // it is an edge that is held
        stage.move(stage.tab(1));
        stage.release(stage.tab(1));
        QCOMPARE(stage.placement("Alpha").date, theDay);
        QCOMPARE(stage.start("Alpha"), 630);
        QCOMPARE(stage.placement("Alpha").length, 45);
        QVERIFY(!stage.document->canUndo());
    }

    void aPulledEdgeHasNoPlaceBesideTheGrid()
    {
        for (const Under &beside : {Under::onTab(1), Under::shelf(), Under()}) {
            const ui::Field field = fieldOfOneRoom();
            Gesture hand;
            const Ghost talk{Under::Grid, {720, 30}, 0, 1, false, -1};
            hand.press({Hold::Block, Grip::Bottom, talk, false}, Under::grid(QPointF(50, 209)), {50, 209});
            hand.move(field, Under::grid(QPointF(50, 240)), {50, 240}, 0, false);
            QCOMPARE(hand.ghost().at, (Stretch{720, 60}));
            hand.move(field, beside, {-500, -500}, 0, false);
            QVERIFY(!hand.release().has_value());
        }
    }

    void aBlockOverATabKeepsItsTime()
    {
        const Stage stage = stageOf(twoDays());
        stage.press(stage.middleOf("Alpha"));
        stage.move(stage.onGrid(0, 800));
        QVERIFY(stage.view()->gesture().ghost().at.start != 630);
        stage.move(stage.tab(1));
        const Ghost ghost = stage.view()->gesture().ghost();
        const QString told = stage.page->findChild<GhostLabel *>()->text();
        stage.key(Qt::Key_Escape);
        stage.release(stage.tab(1));
        QCOMPARE(ghost.zone, Under::Tab);
        QCOMPARE(ghost.at, (Stretch{630, 45}));
        QVERIFY2(told.contains(QLatin1String("10:30")), qPrintable(told));
    }

    void aCardDroppedOnATabGetsAPlaceThatDay()
    {
        const Stage stage = stageOf(twoDays());
        const Plan before = stage.plan();
        stage.drag(stage.card(0), stage.tab(1));
        QVERIFY(stage.isPlaced("Delta"));
        QCOMPARE(stage.placement("Delta").date, theDay.addDays(1));
        QCOMPARE(stage.page->days()->currentIndex(), 1);
        QCOMPARE(stage.selected(), QSet<PlacementId>{stage.id("Delta")});
        undoLeads(stage, before);
    }

    void backspaceOnTheShelfTakesNothingOffTheGrid()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        QVERIFY(chosenCard(stage)->hasFocus());
        stage.key(Qt::Key_Backspace);
        QVERIFY(stage.isPlaced("Alpha"));
        QVERIFY(!stage.document->canUndo());
        stage.view()->setFocus();
        stage.key(Qt::Key_Backspace);
        QVERIFY(!stage.isPlaced("Alpha"));
    }

    void aFixedOneStaysWhenTheSelectionGoesToTheShelf_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by key") << true;
        QTest::newRow("by hand") << false;
    }
    void aFixedOneStaysWhenTheSelectionGoesToTheShelf()
    {
        QFETCH(bool, byKey);
        const Plan plan = smallPlan();
        const PlacementId beta = placementIn(plan, QStringLiteral("Beta")).id;
        const Stage stage = stageOf(after(plan, edits::pin(plan, {beta}, true)));
        selectTwo(stage);
        if (byKey)
            stage.key(Qt::Key_Backspace);
        else
            stage.drag(stage.middleOf("Alpha"), stage.shelf());
        QVERIFY(!stage.isPlaced("Alpha"));
        QVERIFY(stage.isPlaced("Beta"));
        QCOMPARE(stage.start("Beta"), 630);
    }

    void aCardIsPickedUpFromTheMenu()
    {
        const Stage stage = stageOf(smallPlan());
        chosenCard(stage);
        QAction *pickUp = stage.page->action(QStringLiteral("pick-up"));
        QVERIFY(pickUp->isEnabled());
        pickUp->trigger();
        QVERIFY(stage.view()->gesture().isLifted());
        stage.key(Qt::Key_Return);
        QVERIFY(stage.isPlaced("Delta"));
    }

    void theCurrentCardStaysTheSameSession()
    {
        const Stage stage = stageOf(smallPlan());
        chosenCard(stage);
        stage.desk->commit(edits::unplace(stage.plan(), {stage.id("Alpha")})); // its card comes before
        QCOMPARE(stage.page->shelf()->shown().size(), size_t(2));
        QCOMPARE(stage.page->shelf()->current()->block.title, QStringLiteral("Delta"));
        stage.key(Qt::Key_Delete);
        QCOMPARE(stage.page->shelf()->shown().size(), size_t(1));
        QCOMPARE(stage.page->shelf()->shown().front().block.title, QStringLiteral("Alpha"));
    }

    void theCurrentCardStaysTheSamePlace()
    {
        const Stage stage = stageOf(betaTwice());
        stage.page->setHiddenRooms({roomIn(stage.plan(), QStringLiteral("Zaal 2")).id});
        chosenCard(stage);
        QCOMPARE(stage.page->shelf()->shown().size(), size_t(3)); // Beta twice, and Delta
        const PlacementId meant = stage.page->shelf()->current()->what.placement;
        QVERIFY(!meant.isNull());
        stage.desk->commit(edits::unplace(stage.plan(), {stage.id("Gamma")}));
        QCOMPARE(stage.page->shelf()->current()->what.placement, meant);
    }

    void removingACardRemovesOnePlaceOfTwo_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by key") << true;
        QTest::newRow("by its menu") << false;
    }
    void removingACardRemovesOnePlaceOfTwo()
    {
        QFETCH(bool, byKey);
        const Stage stage = stageOf(betaTwice());
        const Plan before = stage.plan();
        stage.page->setHiddenRooms({roomIn(stage.plan(), QStringLiteral("Zaal 2")).id});
        chosenCard(stage);
        const PlacementId meant = stage.page->shelf()->current()->what.placement;
        if (byKey) {
            stage.key(Qt::Key_Delete);
        } else {
            stage.menuAt(stage.card(0));
            stage.choose("remove-card");
        }
        QVERIFY(stage.plan().find(meant) == nullptr);
        QVERIFY(stage.isPlaced("Beta")); // the other time
        QCOMPARE(stage.plan().placements().size(), before.placements().size() - 1);
        QCOMPARE(stage.plan().sessions().size(), before.sessions().size());
        undoLeads(stage, before);
    }

    void theRestOfARoundIsAPlaceOfItsOwn()
    {
        const Stage stage = stageOf(halfFullRound());
        QTest::mouseDClick(stage.window(), Qt::LeftButton, {}, stage.onGrid(0, 691));
        stage.type("Zeta");
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.start("Zeta"), 690);
        QCOMPARE(stage.placement("Zeta").length, 45);
        QCOMPARE(stage.room("Zeta"), QStringLiteral("Zaal 1"));
    }

    void theGapInTheRestOfARoundIsClosed()
    {
        const Stage stage = stageOf(halfFullRound());
        stage.menuAt(stage.onGrid(0, 691));
        stage.choose("close-here");
        QCOMPARE(stage.start("Gamma"), 675);
    }

    void aShiftBeginsInTheRestOfARound()
    {
        const Stage stage = stageOf(halfFullRound());
        stage.click(stage.onGrid(1, 691));
        stage.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(stage.dialog()->findChild<QTimeEdit *>(QStringLiteral("from"))->time(), QTime(11, 30));
    }

    void aSelectionMovesToAnotherDayByItsMenu()
    {
        const Stage stage = stageOf(twoDays());
        const Plan before = stage.plan();
        selectTwo(stage);
        chooseDay(stage, "Alpha", 1);
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(1));
        QCOMPARE(stage.placement("Beta").date, theDay.addDays(1));
        QCOMPARE(stage.start("Beta"), 630);
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 2"));
        QCOMPARE(stage.placement("Gamma").date, theDay);
        undoLeads(stage, before);
    }

    void aBusyDayAsksWhereTheMenuWas()
    {
        Plan plan = twoDays();
        const SessionId delta = sessionNamed(plan, QStringLiteral("Delta")).id;
        edits::Spot there = spot(plan, QStringLiteral("Zaal 1"), 10, 30);
        there.date = theDay.addDays(1);
        plan = after(plan, edits::place(plan, delta, there));
        const Stage stage = stageOf(plan);
        const QPoint at = stage.page->mapToGlobal(stage.middleOf("Alpha"));
        chooseDay(stage, "Alpha", 1);
        const QWidget *asks = QApplication::activePopupWidget();
        QVERIFY(asks != nullptr);
        QVERIFY((asks->pos() - at).manhattanLength() < 20);
        stage.choose("to-shelf");
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(1));
        QVERIFY(!stage.isPlaced("Delta"));
    }

    void aSelectionOfFixedOnesSaysThatItStays_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("to the shelf by key") << 0;
        QTest::newRow("a step") << 1;
        QTest::newRow("dragged") << 2;
        QTest::newRow("dragged to the shelf") << 3;
    }
    void aSelectionOfFixedOnesSaysThatItStays()
    {
        QFETCH(int, how);
        const Stage stage = stageOf(fixedPlan({QStringLiteral("Alpha"), QStringLiteral("Beta")}));
        QSignalSpy warned(stage.desk.get(), &Desk::warned);
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        if (how == 0)
            stage.key(Qt::Key_Backspace);
        else if (how == 1)
            stage.key(Qt::Key_Down, Qt::ControlModifier);
        else
            stage.drag(from, how == 2 ? from + stage.way(0, 75) : stage.shelf());
        QCOMPARE(warned.size(), 1);
        QVERIFY(warned.front().front().toString().contains(QLatin1String("fixed")));
        QCOMPARE(stage.start("Alpha"), 630);
        QCOMPARE(stage.start("Beta"), 630);
        QVERIFY(!stage.document->canUndo());
    }

    void theLabelSaysThatFixedOnesStay()
    {
        const Stage stage = stageOf(fixedPlan({QStringLiteral("Alpha"), QStringLiteral("Beta")}));
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        stage.press(from);
        stage.move(from + stage.way(0, 30));
        stage.move(from + stage.way(0, 75));
        const QString text = stage.page->findChild<GhostLabel *>()->text();
        QVERIFY2(text.contains(QLatin1String("2 fixed")), qPrintable(text));
        stage.key(Qt::Key_Escape);
        stage.release(from);
    }

    void aFixedOneThatLeadsHasNoGhost()
    {
        const Stage stage = stageOf(fixedPlan({QStringLiteral("Alpha")}));
        selectTwo(stage);
        const QPoint from = stage.middleOf("Alpha");
        // a little of the empty grid where the hand goes, in both rooms
        const auto seen = [&](int column) {
            const QRect spot(stage.view()->pointAt(column, 725) - QPoint(15, 5), QSize(30, 10));
            return stage.view()->viewport()->grab(spot).toImage();
        };
        const QImage alone = seen(0);
        const QImage beside = seen(1);
        stage.press(from);
        stage.move(from + stage.way(0, 30));
        stage.move(from + stage.way(0, 90));
        QVERIFY(seen(0) == alone);
        QVERIFY(seen(1) != beside); // Beta goes there
        stage.release(from + stage.way(0, 90));
        QCOMPARE(stage.start("Alpha"), 630);
        QCOMPARE(stage.start("Beta"), 720);
    }

    void aHiddenOneKeepsItsTimeOnAnotherDay()
    {
        const Stage stage = stageOf(twoDays());
        stage.page->setHiddenRooms({roomIn(stage.plan(), QStringLiteral("Zaal 2")).id});
        QCOMPARE(stage.page->shelf()->shown().front().block.title, QStringLiteral("Beta"));
        stage.drag(stage.card(0), stage.tab(1));
        QCOMPARE(stage.placement("Beta").date, theDay.addDays(1));
        QCOMPARE(stage.start("Beta"), 630);
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 2"));
    }

    void whatStoodInTwoRoomsIsPlacedInTwo()
    {
        Plan plan = smallPlan();
        const RoomId two = roomIn(plan, QStringLiteral("Zaal 2")).id;
        const RoomId three = roomIn(plan, QStringLiteral("Zaal 3")).id;
        plan = after(plan, edits::move(plan, placementIn(plan, QStringLiteral("Beta")).id,
                                       {theDay.addDays(5), 700, {two, three}}, 30)); // on no day
        const Stage stage = stageOf(plan);
        const PlacementId beta = stage.id("Beta");
        QCOMPARE(stage.page->shelf()->shown().front().what.placement, beta);
        chosenCard(stage);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.id("Beta"), beta);
        QCOMPARE(stage.placement("Beta").date, theDay);
        QCOMPARE(stage.start("Beta"), 630); // the first round
        QCOMPARE(stage.placement("Beta").length, 30);
        QCOMPARE(stage.placement("Beta").rooms, (QList<RoomId>{two, three}));
    }

    void aPlaceIsFoundForACardByKey()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        chosenCard(stage);
        QVERIFY(stage.page->action(QStringLiteral("find-place"))->isEnabled());
        stage.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = qobject_cast<FindDialog *>(stage.dialog());
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QVERIFY(stage.isPlaced("Delta"));
        undoLeads(stage, before);
    }

    void aLowBlockIsHeldByItsBodyAlone()
    {
        Geometry grid;
        grid.columns = 3;
        grid.columnWidth = 100;
        const QRectF narrow(0, 0, 30, 9);
        for (double x = 0.5; x < narrow.width(); x += 1) {
            for (double y = 0.5; y < narrow.height(); y += 1)
                QCOMPARE(grid.gripAt(narrow, {x, y}), Grip::Body);
        }
        const QRectF low(0, 0, 100, 9);
        for (const double y : {0.2, 4.5, 8.8})
            QCOMPARE(grid.gripAt(low, {50, y}), Grip::Body);
        QCOMPARE(grid.gripAt(low, {1, 4.5}), Grip::Left); // it is wide enough for that
        const QRectF high(0, 0, 100, 20);
        QCOMPARE(grid.gripAt(high, {50, 1}), Grip::Top);
        QCOMPARE(grid.gripAt(high, {50, 19}), Grip::Bottom);
    }

    void aLongLegendIsTwoLinesUntilItIsClicked()
    {
        QWidget host;
        host.resize(600, 400);
        LegendStrip strip(&host);
        strip.resize(600, 20);
        std::vector<LegendEntry> entries;
        for (int i = 0; i < 40; ++i) {
            LegendEntry entry;
            entry.tone.order = i;
            entry.tone.name = QStringLiteral("Track number %1").arg(i);
            entry.count = i + 1;
            entries.push_back(entry);
        }
        strip.setEntries(QStringLiteral("Colour: track"), entries, true);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        const int line = QFontMetrics(strip.font()).height() + 5;
        const int folded = strip.height();
        QVERIFY2(folded <= 2 * line + 12, qPrintable(QString::number(folded)));
        QVERIFY(folded > 2 * line);
        QVERIFY(!strip.grab().isNull());
        QTest::mouseClick(&strip, Qt::LeftButton);
        QVERIFY2(strip.height() > 3 * line, qPrintable(QString::number(strip.height())));
        QVERIFY(!strip.grab().isNull());
        QTest::mouseClick(&strip, Qt::LeftButton);
        QCOMPARE(strip.height(), folded);
        strip.setEntries(QStringLiteral("Colour: track"), {entries.front()}, false);
        QVERIFY(strip.height() < folded);
    }

    void aSearchSaysThatThereIsMore()
    {
        const Stage stage = stageOf(planOfManyTalks());
        SearchBox *box = stage.page->searchBox();
        const auto *answers = box->findChild<QStandardItemModel *>();
        const auto last = [answers] { return answers->item(answers->rowCount() - 1); };
        stage.page->search();
        QTest::keyClicks(box, QStringLiteral("lezing"));
        QCOMPARE(answers->rowCount(), int(box->hits().size()) + 1);
        QVERIFY2(last()->text().contains(QLatin1String("There is more")), qPrintable(last()->text()));
        QCOMPARE(last()->flags(), Qt::ItemFlags(Qt::NoItemFlags)); // nobody can go there
        QTest::keyClicks(box, QStringLiteral(" 12"));
        QCOMPARE(answers->rowCount(), int(box->hits().size()));
        QVERIFY(!last()->text().contains(QLatin1String("There is more")));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(stage.view()->current(), stage.id("Lezing 12"));
    }
};

BLOKPLAN_TEST(TimetableBugs)
#include "timetablebugs.moc"

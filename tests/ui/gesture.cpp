#include "ui/timetable/gesture.h"

#include "tests/support/test.h"

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

/// Three rooms of 100 pixels, 9:00 to 17:00, a pixel a minute, clock of 15; a round at 10:30, something at
/// 14:00 to 15:07 in the third room; the all-day lanes after that.
ui::Field threeRoomField()
{
    ui::Field field;
    field.geometry.firstMinute = field.first = 540;
    field.geometry.lastMinute = field.last = 1020;
    field.geometry.columns = 3;
    field.geometry.columnWidth = 100;
    field.geometry.minuteHeight = 1;
    field.geometry.asideLanes = 1;
    field.rounds = {{630, 45}};
    field.edges = {{}, {}, {840, 907}};
    field.busy = {{}, {}, {{840, 67}}};
    field.step = 15;
    return field;
}

QPointF at(int column, int minute)
{
    return {column * 100 + 50.0, minute - 540.0};
}

Ghost in(int column, int start, int length, int columns = 1)
{
    return {Under::Grid, {start, length}, column, columns, false, -1};
}

/// Presses at one point of the grid and drags to what is under the pointer in the end.
struct Hand {
    ui::Field field = threeRoomField();
    Gesture gesture;

    void press(const Hold &hold, const QPointF &point)
    {
        gesture.press(hold, Under::grid(point), point.toPoint());
    }
    void move(const QPointF &point, bool exact = false)
    {
        gesture.move(field, Under::grid(point), point.toPoint(), 0, exact);
    }
    void moveTo(const Under &under, qint64 now = 0) { gesture.move(field, under, {-500, -500}, now, false); }
};

Hold block(const Ghost &from, Grip grip = Grip::Body)
{
    return {Hold::Block, grip, from, false};
}

} // namespace

Q_DECLARE_METATYPE(blokplan::ui::Ghost)
Q_DECLARE_METATYPE(blokplan::ui::Hold)

class GestureTest : public blokplan::tests::Test
{
    Q_OBJECT

private slots:
    void dragsAcrossTheGrid_data()
    {
        QTest::addColumn<Hold>("hold");
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<Ghost>("ghost");
        const Ghost talk = in(0, 720, 30);
        QTest::newRow("later") << block(talk) << at(0, 730) << at(0, 793) << in(0, 780, 30);
        QTest::newRow("another room") << block(talk) << at(0, 730) << at(1, 730) << in(1, 720, 30);
        QTest::newRow("on a round it keeps its length")
            << block(talk) << at(0, 720) << at(0, 634) << in(0, 630, 30);
        QTest::newRow("from the shelf it takes the round's")
            << Hold{Hold::FromShelf, Grip::Body, {Under::Nowhere, {0, 60}, -1, 1, false, -1}, true}
            << at(2, 900) << at(1, 640) << in(1, 630, 45);
        QTest::newRow("behind a neighbour") << block(talk) << at(0, 720) << at(2, 904) << in(2, 907, 30);
        QTest::newRow("over three rooms it keeps them")
            << block(in(0, 720, 30, 3)) << at(0, 720) << at(2, 750) << in(0, 750, 30, 3);
        QTest::newRow("above the grid") << block(talk) << at(0, 730) << at(0, 100) << in(0, 540, 30);
        QTest::newRow("below the grid") << block(talk) << at(0, 730) << at(0, 5000) << in(0, 990, 30);
        QTest::newRow("left of the grid")
            << block(talk) << at(0, 730) << QPointF(-900, 190) << in(0, 720, 30);
        QTest::newRow("among the drop-ins: the last room")
            << block(talk) << at(0, 730) << QPointF(340, 190) << in(2, 720, 30);
        QTest::newRow("bottom edge") << block(talk, Grip::Bottom) << at(0, 750) << at(0, 788)
                                     << in(0, 720, 75);
        QTest::newRow("bottom edge never passes the top")
            << block(talk, Grip::Bottom) << at(0, 750) << at(0, 600) << in(0, 720, 5);
        QTest::newRow("top edge") << block(talk, Grip::Top) << at(0, 720) << at(0, 704) << in(0, 705, 45);
        QTest::newRow("right edge") << block(talk, Grip::Right) << at(0, 735) << at(2, 735)
                                    << in(0, 720, 30, 3);
        QTest::newRow("left edge") << block(in(1, 720, 30, 2), Grip::Left) << at(1, 735) << at(2, 735)
                                   << in(2, 720, 30, 1);
        const Hold empty{Hold::Empty, Grip::Body, {}, false};
        QTest::newRow("draws") << empty << at(1, 780) << at(1, 823) << in(1, 780, 45);
        QTest::newRow("draws upwards") << empty << at(1, 823) << at(1, 780) << in(1, 780, 45);
        QTest::newRow("draws up to a busy room") << empty << at(0, 870) << at(2, 900) << in(0, 870, 30, 2);
        QTest::newRow("draws over two rooms") << empty << at(1, 720) << at(2, 750) << in(1, 720, 30, 2);
    }
    void dragsAcrossTheGrid()
    {
        QFETCH(Hold, hold);
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        QFETCH(Ghost, ghost);
        Hand hand;
        hand.press(hold, from);
        hand.move(to);
        QCOMPARE(hand.gesture.ghost().at.start, ghost.at.start);
        QCOMPARE(hand.gesture.ghost().at.length, ghost.at.length);
        QCOMPARE(hand.gesture.ghost().column, ghost.column);
        QCOMPARE(hand.gesture.ghost().columns, ghost.columns);
        const auto drop = hand.gesture.release();
        QVERIFY(drop.has_value());
        QCOMPARE(drop->at.start, ghost.at.start);
        QVERIFY(!hand.gesture.isPressed());
    }

    void aClickIsNoDrag()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30)), at(0, 730));
        hand.move(at(0, 732));
        QVERIFY(!hand.gesture.isDragging());
        QVERIFY(!hand.gesture.release());
    }

    void escapeForgetsTheGhost()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30)), at(0, 730));
        hand.move(at(1, 800));
        hand.gesture.cancel();
        QVERIFY(!hand.gesture.isPressed());
        hand.move(at(2, 900));
        QVERIFY(!hand.gesture.isDragging());
        QVERIFY(!hand.gesture.release());
    }

    void nothingIsDroppedOutside()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30)), at(0, 730));
        hand.move(at(1, 800));
        hand.moveTo(Under());
        QVERIFY(!hand.gesture.release());
    }

    void aPulledEdgeLetGoOutsideTheGridStays()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30), Grip::Bottom), at(0, 750));
        hand.move(at(0, 780));
        hand.moveTo(Under::shelf());
        QVERIFY(!hand.gesture.release());
    }

    void theShelfIsATarget()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30)), at(0, 730));
        hand.moveTo(Under::shelf());
        const auto drop = hand.gesture.release();
        QVERIFY(drop.has_value());
        QCOMPARE(drop->zone, Under::Shelf);
    }

    void aTabHeldTurnsTheDayOnce()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30)), at(0, 730));
        hand.moveTo(Under::onTab(2), 1000);
        QVERIFY(!hand.gesture.tabToTurn(1399));
        hand.moveTo(Under::onTab(2), 1399); // moving over it does not start anew
        QCOMPARE(hand.gesture.tabToTurn(1400), std::optional(2));
        QVERIFY(!hand.gesture.tabToTurn(1900));
        hand.moveTo(Under::onTab(1), 2000);
        QVERIFY(!hand.gesture.tabToTurn(2100));
        QCOMPARE(hand.gesture.tabToTurn(2400), std::optional(1));
        hand.moveTo(Under::grid(at(0, 800)), 2500);
        QVERIFY(!hand.gesture.tabToTurn(9000));
    }

    void exactMeansTheMinute()
    {
        Hand hand;
        hand.press(block(in(0, 720, 30)), at(0, 720));
        hand.move(at(0, 633), true);
        QCOMPARE(hand.gesture.ghost().at.start, 633);
    }

    void dropInsKeepTheirRoomAmongTheirOwn()
    {
        Ghost stand = in(1, 600, 240);
        stand.aside = true;
        Hand hand;
        hand.press(block(stand), {320, 100});
        hand.move({330, 160});
        QCOMPARE(hand.gesture.ghost().column, 1);
        QVERIFY(hand.gesture.ghost().aside);
        hand.move(at(2, 700));
        QCOMPARE(hand.gesture.ghost().column, 2);
    }

    void stepsByKey_data()
    {
        QTest::addColumn<int>("nudge");
        QTest::addColumn<Ghost>("from");
        QTest::addColumn<Ghost>("to");
        QTest::newRow("later") << int(Nudge::Later) << in(0, 720, 30) << in(0, 735, 30);
        QTest::newRow("later, onto the clock") << int(Nudge::Later) << in(0, 722, 30) << in(0, 735, 30);
        QTest::newRow("earlier, onto the clock") << int(Nudge::Earlier) << in(0, 722, 30) << in(0, 720, 30);
        QTest::newRow("earlier") << int(Nudge::Earlier) << in(0, 720, 30) << in(0, 705, 30);
        QTest::newRow("not before the day") << int(Nudge::Earlier) << in(0, 540, 30) << in(0, 540, 30);
        QTest::newRow("not past it") << int(Nudge::Later) << in(0, 990, 30) << in(0, 990, 30);
        QTest::newRow("next room") << int(Nudge::RoomAfter) << in(0, 720, 30) << in(1, 720, 30);
        QTest::newRow("no room after") << int(Nudge::RoomAfter) << in(2, 720, 30) << in(2, 720, 30);
        QTest::newRow("longer") << int(Nudge::Longer) << in(0, 720, 30) << in(0, 720, 45);
        QTest::newRow("never nothing") << int(Nudge::Shorter) << in(0, 720, 10) << in(0, 720, 5);
    }
    void stepsByKey()
    {
        QFETCH(int, nudge);
        QFETCH(Ghost, from);
        QFETCH(Ghost, to);
        const Ghost got = nudged(threeRoomField(), from, Nudge(nudge));
        QCOMPARE(got.at.start, to.at.start);
        QCOMPARE(got.at.length, to.at.length);
        QCOMPARE(got.column, to.column);
    }

    void aGroupStaysOnTheGrid_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<Ghost>("ghost");
        QTest::newRow("inside") << at(0, 790) << in(0, 780, 30);
        QTest::newRow("its other half would fall off") << at(2, 730) << in(1, 720, 30);
        QTest::newRow("before the day") << at(0, 100) << in(0, 570, 30);
        QTest::newRow("after it") << at(0, 5000) << in(0, 945, 30);
    }
    void aGroupStaysOnTheGrid()
    {
        QFETCH(QPointF, to);
        Hand hand;
        Hold hold = block(in(0, 720, 30));
        hold.reach = {0, 1, 30, 45}; // another a room further; one begins earlier, one ends later
        hand.press(hold, at(0, 730));
        hand.move(to);
        QTEST(hand.gesture.ghost(), "ghost");
    }

    void jumpsFromLineToLine()
    {
        const auto from = [](const Ghost &ghost, bool later) {
            return jumped(threeRoomField(), ghost, later, block(ghost)).at.start;
        };
        QCOMPARE(from(in(2, 600, 30), true), 630); // the round
        QCOMPARE(from(in(2, 630, 30), true), 840); // a neighbour
        QCOMPARE(from(in(2, 720, 30), false), 630);
        QCOMPARE(from(in(2, 907, 30), true), 907); // nothing further
        Hold wide = block(in(2, 700, 150));
        wide.reach = {0, 0, 0, 60};
        QCOMPARE(jumped(threeRoomField(), wide.from, true, wide).at.start, 700); // no room there
    }

    void aJumpToARoundTakesItsLengthAndLeavesItAgain()
    {
        Hold hold = block(in(2, 600, 60));
        hold.takesRound = true;
        const Ghost onRound = jumped(threeRoomField(), hold.from, true, hold);
        QCOMPARE(onRound.at, (Stretch{630, 45}));
        QCOMPARE(jumped(threeRoomField(), onRound, true, hold).at, (Stretch{840, 60}));
    }

    void whatIsLiftedIsDraggedAtOnceAndDropsWhereItIsShown()
    {
        Gesture gesture;
        gesture.lift(block(in(0, 720, 30)));
        QVERIFY(gesture.isDragging() && gesture.isLifted());
        gesture.show(in(1, 735, 30));
        const auto drop = gesture.release();
        QVERIFY(drop.has_value());
        QCOMPARE(*drop, in(1, 735, 30));
        QVERIFY(!gesture.isLifted());
    }

    void scrollsNearEdgesOnly()
    {
        const QRect area(0, 0, 400, 300);
        QCOMPARE(scrollPush(area, {200, 150}), QPoint(0, 0));
        QVERIFY(scrollPush(area, {200, 4}).y() < 0);
        QVERIFY(scrollPush(area, {200, 296}).y() > 0);
        QVERIFY(scrollPush(area, {398, 150}).x() > 0);
        QVERIFY(scrollPush(area, {398, 150}).x() > scrollPush(area, {380, 150}).x());
    }
};

BLOKPLAN_TEST(GestureTest)
#include "gesture.moc"

#include "ui/timetable/geometry.h"

#include "ui/timetable/snap.h"

#include "tests/support/test.h"

#include <rapidcheck.h>

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

/// Three columns of 100 pixels, 9:00 to 12:00, two pixels a minute.
Geometry threeRooms()
{
    Geometry grid;
    grid.firstMinute = 540;
    grid.lastMinute = 720;
    grid.columns = 3;
    grid.columnWidth = 100;
    grid.minuteHeight = 2;
    return grid;
}

} // namespace

class GeometryTest : public blokplan::tests::Test
{
    Q_OBJECT

private slots:
    void timeIsTrueToScale_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<double>("y");
        QTest::newRow("first") << 540 << 0.0;
        QTest::newRow("an hour on") << 600 << 120.0;
        QTest::newRow("last") << 720 << 360.0;
        QTest::newRow("before") << 530 << -20.0;
    }
    void timeIsTrueToScale()
    {
        QFETCH(int, minute);
        QFETCH(double, y);
        QCOMPARE(threeRooms().along(minute), y);
    }

    void hitsTheColumnOrTheNearest_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<int>("column");
        QTest::newRow("first") << 5.0 << 0;
        QTest::newRow("edge belongs to the right") << 100.0 << 1;
        QTest::newRow("last") << 299.0 << 2;
        QTest::newRow("left of all") << -40.0 << 0;
        QTest::newRow("right of all") << 900.0 << 2;
    }
    void hitsTheColumnOrTheNearest()
    {
        QFETCH(double, x);
        QFETCH(int, column);
        QCOMPARE(threeRooms().columnAt({x, 0}), column);
        Geometry mirrored = threeRooms();
        mirrored.rightToLeft = true;
        QCOMPARE(mirrored.columnAt({299.5 - x, 0}), column == 1 && x == 100.0 ? 1 : column);
    }

    void noRoomsNoColumn()
    {
        QCOMPARE(Geometry().columnAt({10, 10}), -1);
        QCOMPARE(Geometry().size().width(), 0.0);
    }

    void aBlockStandsInItsColumns()
    {
        const Geometry grid = threeRooms();
        const QRectF wide = grid.rect({570, 30}, {0, 3, 0, 1});
        QVERIFY(wide.left() >= 0 && wide.right() <= 300 && wide.width() > 290);
        QVERIFY(wide.top() >= 60 && wide.bottom() <= 120);
        const QRectF half = grid.rect({570, 30}, {1, 1, 0.5, 1});
        QVERIFY(half.left() >= 150 && half.right() <= 200);
    }

    void sharesOfAColumnDoNotTouch()
    {
        QVERIFY(rc::check("two shares side by side never overlap", [] {
            Geometry grid = threeRooms();
            grid.columnWidth = *rc::gen::inRange(20, 400);
            grid.rightToLeft = *rc::gen::arbitrary<bool>();
            const int lanes = *rc::gen::inRange(2, 5);
            const int lane = *rc::gen::inRange(0, lanes - 1);
            const Piece left{1, 1, double(lane) / lanes, double(lane + 1) / lanes};
            const Piece right{1, 1, double(lane + 1) / lanes, double(lane + 2) / lanes};
            RC_ASSERT(!grid.rect({600, 30}, left).intersects(grid.rect({600, 30}, right)));
        }));
    }

    void allDayLanesStandAfterTheRooms()
    {
        Geometry grid = threeRooms();
        grid.asideLanes = 2;
        QVERIFY(grid.rectAside({540, 180}, 0).left() >= 300);
        QVERIFY(!grid.rectAside({540, 180}, 0).intersects(grid.rectAside({540, 180}, 1)));
        QVERIFY(grid.isAside({310, 10}));
        QVERIFY(!grid.isAside({290, 10}));
        grid.rightToLeft = true;
        QVERIFY(grid.isAside({5, 10}));
        QVERIFY(grid.rectAside({540, 180}, 0).right() <= grid.columnRect(2).left());
    }

    void gripsEdgesAndBody_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<int>("grip");
        QTest::newRow("middle") << QPointF(50, 30) << int(Grip::Body);
        QTest::newRow("top") << QPointF(50, 2) << int(Grip::Top);
        QTest::newRow("bottom") << QPointF(50, 58) << int(Grip::Bottom);
        QTest::newRow("left") << QPointF(2, 30) << int(Grip::Left);
        QTest::newRow("right") << QPointF(98, 30) << int(Grip::Right);
        QTest::newRow("beside") << QPointF(120, 30) << int(Grip::None);
    }
    void gripsEdgesAndBody()
    {
        QFETCH(QPointF, point);
        QFETCH(int, grip);
        QCOMPARE(int(threeRooms().gripAt(QRectF(0, 0, 100, 60), point)), grip);
    }

    void aSmallBlockIsAllBody()
    {
        const QRectF low(0, 0, 30, 8);
        for (const QPointF point :
             {QPointF(15, 4), QPointF(15, 7.5), QPointF(15, 0.5), QPointF(1, 4), QPointF(29, 4)})
            QCOMPARE(threeRooms().gripAt(low, point), Grip::Body);
        QCOMPARE(threeRooms().gripAt(QRectF(0, 0, 100, 20), {50, 18}), Grip::Bottom);
    }

    void aWideBlockIsStretchedInItsMiddle()
    {
        const QRectF wide(0, 0, 300, 60);
        QCOMPARE(threeRooms().gripAt(wide, {150, 58}), Grip::Bottom);
        QCOMPARE(threeRooms().gripAt(wide, {110, 2}), Grip::Top);
        QCOMPARE(threeRooms().gripAt(wide, {60, 58}), Grip::Body);
        QCOMPARE(threeRooms().gripAt(wide, {250, 2}), Grip::Body);
        QCOMPARE(threeRooms().gripAt(wide, {298, 30}), Grip::Right);
    }

    void bothWaysRoundTrip_data()
    {
        QTest::addColumn<int>("across");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QPointF>("point"); // of the second room at 10:00, a quarter into its width
        QTest::newRow("rooms across") << int(Across::Rooms) << false << QPointF(125, 120);
        QTest::newRow("rooms across, from right") << int(Across::Rooms) << true << QPointF(175, 120);
        QTest::newRow("time across") << int(Across::Time) << false << QPointF(120, 125);
        QTest::newRow("time across, from right") << int(Across::Time) << true << QPointF(240, 125);
    }
    void bothWaysRoundTrip()
    {
        QFETCH(int, across);
        QFETCH(bool, rightToLeft);
        QFETCH(QPointF, point);
        Geometry grid = threeRooms();
        grid.across = Across(across);
        grid.rightToLeft = rightToLeft;
        QCOMPARE(grid.columnAt(point), 1);
        QCOMPARE(grid.minuteAt(point), 600.0);
        QCOMPARE(grid.along(point), grid.along(600));
        QCOMPARE(grid.gapAt(point), 1);
        QVERIFY(grid.isOnRoom(point));
        QCOMPARE(grid.size(), across == int(Across::Rooms) ? QSizeF(300, 360) : QSizeF(360, 300));
        QVERIFY(grid.stretchRect({590, 20}, 1).contains(point));
        QVERIFY(grid.rect({590, 20}, {1, 1, 0, 0.5}).contains(point));
        QVERIFY(!grid.rect({590, 20}, {1, 1, 0.5, 1}).contains(point));
    }

    void whatStandsNowhereElseIsHitWhereItIs()
    {
        QVERIFY(rc::check("the middle of a block's rect is its column and minute, whichever way", [] {
            Geometry grid = threeRooms();
            grid.across = *rc::gen::element(Across::Rooms, Across::Time);
            grid.rightToLeft = *rc::gen::arbitrary<bool>();
            grid.asideLanes = *rc::gen::inRange(0, 3);
            grid.columnWidth = *rc::gen::inRange(20, 300);
            const int column = *rc::gen::inRange(0, 3);
            const int start = *rc::gen::inRange(540, 690);
            const QPointF middle = grid.rect({start, 30}, {column, 1, 0, 1}).center();
            RC_ASSERT(grid.columnAt(middle) == column);
            RC_ASSERT(std::abs(grid.minuteAt(middle) - start - 15) < 2);
            RC_ASSERT(grid.gripAt(grid.rect({start, 30}, {column, 1, 0, 1}), middle) == Grip::Body);
            RC_ASSERT(grid.asideLanes == 0 || QRectF({0, 0}, grid.size()).contains(grid.asideRect()));
        }));
    }

    void arrowsMeanWhatTheyPointAt_data()
    {
        QTest::addColumn<int>("across");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<int>("up");
        QTest::addColumn<int>("right");
        const auto row = [](const char *name, Across across, bool mirrored, Way up, Way right) {
            QTest::newRow(name) << int(across) << mirrored << int(up) << int(right);
        };
        row("rooms across", Across::Rooms, false, Way::Earlier, Way::RoomAfter);
        row("rooms across, from right", Across::Rooms, true, Way::Earlier, Way::RoomBefore);
        row("time across", Across::Time, false, Way::RoomBefore, Way::Later);
        row("time across, from right", Across::Time, true, Way::RoomBefore, Way::Earlier);
    }
    void arrowsMeanWhatTheyPointAt()
    {
        QFETCH(int, across);
        QFETCH(bool, rightToLeft);
        Geometry grid;
        grid.across = Across(across);
        grid.rightToLeft = rightToLeft;
        QTEST(int(grid.wayOf(Direction::Up)), "up");
        QTEST(int(grid.wayOf(Direction::Right)), "right");
        QVERIFY(grid.wayOf(Direction::Left) != grid.wayOf(Direction::Right));
        QVERIFY(grid.wayOf(Direction::Down) != grid.wayOf(Direction::Up));
    }

    void withTimeAcrossTheSidesChangeTheLength()
    {
        Geometry grid = threeRooms();
        grid.across = Across::Time;
        const QRectF block(0, 0, 100, 60);
        QCOMPARE(grid.gripAt(block, {2, 30}), Grip::Top);
        QCOMPARE(grid.gripAt(block, {98, 30}), Grip::Bottom);
        QCOMPARE(grid.gripAt(block, {50, 2}), Grip::Left);
        QCOMPARE(grid.gripAt(block, {50, 58}), Grip::Right);
        grid.rightToLeft = true;
        QCOMPARE(grid.gripAt(block, {358, 30}), Grip::None);
        QCOMPARE(grid.gripAt(block, {2, 30}), Grip::Bottom);
        QCOMPARE(grid.gripAt(block, {98, 30}), Grip::Top);
    }

    void snaps_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<bool>("takesRound");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::newRow("to a round, with its length") << 634.0 << true << 630 << 45;
        QTest::newRow("to a round, with its own length") << 626.0 << false << 630 << 20;
        QTest::newRow("a round is stronger than a neighbour") << 637.0 << false << 630 << 20;
        QTest::newRow("behind a neighbour") << 822.0 << false << 823 << 20;
        QTest::newRow("before a neighbour") << 764.0 << false << 763 << 20;
        QTest::newRow("on the clock") << 702.0 << false << 705 << 20;
        QTest::newRow("not before the day") << 100.0 << false << 540 << 20;
        QTest::newRow("not past its end") << 2000.0 << false << 1060 << 20;
    }
    void snaps()
    {
        QFETCH(double, start);
        QFETCH(bool, takesRound);
        const SnapLines lines{{{630, 45}}, {638, 783, 823}, 15, 5, 540, 1080};
        const Stretch at = snappedMove(lines, start, 20, takesRound);
        QTEST(at.start, "at");
        QTEST(at.length, "length");
    }

    void whatIsAsLongAsTwoRoundsKeepsItsLength()
    {
        const SnapLines lines{{{630, 45}}, {}, 15, 5, 540, 1080};
        QCOMPARE(snappedMove(lines, 632, 60, true), (Stretch{630, 45}));
        QCOMPARE(snappedMove(lines, 632, 89, true), (Stretch{630, 45}));
        QCOMPARE(snappedMove(lines, 632, 90, true), (Stretch{630, 90}));
    }

    void edgesSnapToo()
    {
        const SnapLines lines{{{630, 45}}, {783}, 5, 5, 540, 1080};
        QCOMPARE(snappedEdge(lines, 679), 675); // the round's end
        QCOMPARE(snappedEdge(lines, 781), 783);
        QCOMPARE(snappedEdge(lines, 752.6), 755);
        QCOMPARE(snappedEdge(lines, 5000), 1080);
    }

    void nothingLeavesTheDay()
    {
        QVERIFY(rc::check("a snapped stretch lies within the day", [] {
            const int first = *rc::gen::inRange(0, 700);
            const int last = first + *rc::gen::inRange(30, 900);
            const SnapLines lines{{{*rc::gen::inRange(-100, 1800), 45}},
                                  {*rc::gen::inRange(-100, 1800)},
                                  *rc::gen::element(1, 5, 15, 30),
                                  8,
                                  first,
                                  last};
            const double start = *rc::gen::inRange(-500, 2500);
            const Stretch at = snappedMove(lines, start, *rc::gen::inRange(5, 1200), true);
            RC_ASSERT(at.start >= first);
            RC_ASSERT(at.end() <= last);
        }));
    }
};

BLOKPLAN_TEST(GeometryTest)
#include "geometry.moc"

#include "ui/timetable/blocks.h"

#include "ui/timetable/lanes.h"
#include "ui/timetable/wishes.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

const QDate blocksDay(2026, 6, 11);

DayBlocks blocksIn(const Plan &plan, const Showing &showing = {})
{
    const Agenda agenda(plan);
    return blocksOf(agenda, Findings(agenda), blocksDay, showing);
}

const Block &blockIn(const DayBlocks &day, const QString &title)
{
    for (const Block &block : day.blocks) {
        if (block.title == title)
            return block;
    }
    qFatal("no block of that title");
}

Plan moved(const Plan &plan, const QString &title, const edits::Spot &to)
{
    return after(plan, edits::move(plan, placementIn(plan, title).id, to));
}

template <class F>
Plan changed(const Plan &plan, const QString &title, F change)
{
    Draft draft(plan);
    draft.change(sessionIn(plan, title).id, change);
    return after(plan, draft.edit({}));
}

/// smallPlan() with a first round of 10:30 to 12:00, in which Alpha and Beta take half.
Plan longFirstRound()
{
    const Plan plan = smallPlan();
    Draft draft(plan);
    draft.change(orderedRounds(plan, plan.days().begin()->id).front()->id,
                 [](Round &round) { round.length = 90; });
    return after(plan, draft.edit({}));
}

/// Two intervals of columns and times cover a common place.
bool cover(const Occupancy &a, const std::vector<Piece> &pieces, const Occupancy &b,
           const std::vector<Piece> &others)
{
    Geometry grid;
    grid.firstMinute = 0;
    grid.columns = 10;
    grid.columnWidth = 600;
    grid.minuteHeight = 10;
    for (const Piece &piece : pieces) {
        for (const Piece &other : others) {
            if (grid.rect(a.at, piece).intersects(grid.rect(b.at, other)))
                return true;
        }
    }
    return false;
}

} // namespace

class BlocksTest : public Test
{
    Q_OBJECT

private slots:
    void aPlenaryIsOneBlock()
    {
        const DayBlocks day = blocksIn(smallPlan());
        const Block &opening = blockIn(day, QStringLiteral("Opening"));
        QCOMPARE(opening.pieces, (std::vector<Piece>{{0, 3, 0, 1}}));
        QCOMPARE(opening.columns, 3);
        QCOMPARE(std::count_if(day.blocks.begin(), day.blocks.end(),
                               [](const Block &block) { return block.title == QLatin1String("Opening"); }),
                 1);
    }

    void unplacedAndPartsStandNowhere()
    {
        const DayBlocks day = blocksIn(smallPlan());
        for (const Block &block : day.blocks)
            QVERIFY(block.title != QLatin1String("Delta") && block.title != QLatin1String("Gamma 1"));
    }

    void whatOverlapsStandsSideBySideAndIsMarked()
    {
        const Plan plan = smallPlan();
        const DayBlocks day =
            blocksIn(moved(plan, QStringLiteral("Beta"), spot(plan, QStringLiteral("Zaal 1"), 10, 45)));
        const Block &alpha = blockIn(day, QStringLiteral("Alpha"));
        const Block &beta = blockIn(day, QStringLiteral("Beta"));
        QCOMPARE(alpha.pieces, (std::vector<Piece>{{0, 1, 0, 0.5}}));
        QCOMPARE(beta.pieces, (std::vector<Piece>{{0, 1, 0.5, 1}}));
        QVERIFY(alpha.blocking > 0 && beta.blocking > 0);
    }

    void onlyTheRoomInConflictIsShared()
    {
        const Plan plan = smallPlan();
        const DayBlocks day =
            blocksIn(moved(plan, QStringLiteral("Alpha"), spot(plan, QStringLiteral("Zaal 2"), 9, 45)));
        const Block &opening = blockIn(day, QStringLiteral("Opening"));
        QCOMPARE(opening.pieces.size(), size_t(2));
        QCOMPARE(opening.pieces.front().column, 0);
        QCOMPARE(opening.pieces.back(), (Piece{2, 1, 0, 1}));
        QCOMPARE(blockIn(day, QStringLiteral("Alpha")).pieces, (std::vector<Piece>{{1, 1, 0.5, 1}}));
    }

    void dropInsStandAside()
    {
        const Plan plan = changed(smallPlan(), QStringLiteral("Alpha"),
                                  [](Session &session) { session.sort = SessionKind::DropIn; });
        const DayBlocks day =
            blocksIn(moved(plan, QStringLiteral("Beta"), spot(plan, QStringLiteral("Zaal 1"), 10, 45)));
        QCOMPARE(day.asideLanes, 1);
        QCOMPARE(blockIn(day, QStringLiteral("Alpha")).asideLane, 0);
        QVERIFY(blockIn(day, QStringLiteral("Alpha")).pieces.empty());
        QCOMPARE(blockIn(day, QStringLiteral("Beta")).pieces, (std::vector<Piece>{{0, 1, 0, 1}}));
    }

    void pastMidnightIsTheEveningBeforeInOneBlock()
    {
        const Plan plan = smallPlan();
        const RoomId room = roomIn(plan, QStringLiteral("Zaal 1")).id;
        const Placement &alpha = placementIn(plan, QStringLiteral("Alpha"));
        const Plan late = after(plan, edits::move(plan, alpha.id, {blocksDay, 1420, {room}}, 60));
        const Block over = blockIn(blocksIn(late), QStringLiteral("Alpha"));
        QCOMPARE(over.at, (Stretch{1420, 60}));
        QVERIFY(blocksIn(late).lastMinute >= 1480);
        const Plan later = after(plan, edits::move(plan, alpha.id, {blocksDay.addDays(1), 30, {room}}, 60));
        QCOMPARE(blockIn(blocksIn(later), QStringLiteral("Alpha")).at, (Stretch{1470, 60}));
    }

    void whatNoTabOrColumnShowsIsStranded()
    {
        const Plan plan = smallPlan();
        const RoomId room = roomIn(plan, QStringLiteral("Zaal 1")).id;
        const Placement &alpha = placementIn(plan, QStringLiteral("Alpha"));
        const Plan elsewhere = after(plan, edits::move(plan, alpha.id, {blocksDay.addDays(9), 600, {room}}));
        const auto lost = strandedIn(Agenda(elsewhere), {});
        QCOMPARE(lost.size(), size_t(1));
        QVERIFY(lost.front().onNoDay);
        Showing hidden;
        hidden.hidden = {room};
        const auto unseen = strandedIn(Agenda(plan), hidden);
        QCOMPARE(unseen.size(), size_t(2)); // Alpha and Gamma; the opening is in other rooms too
        QVERIFY(!unseen.front().onNoDay);
        QCOMPARE(blockIn(blocksIn(plan, hidden), QStringLiteral("Opening")).columns, 2);
    }

    void everyPlacementIsShownSomewhere()
    {
        QVERIFY(rc::check("a placement is a block of its day or stranded", [] {
            const Plan plan = randomPlan(*rc::gen::arbitrary<quint32>(), 40);
            const Agenda agenda(plan);
            Showing showing;
            for (const Room &room : plan.rooms()) {
                if (*rc::gen::arbitrary<bool>())
                    showing.hidden.insert(room.id);
            }
            size_t count = strandedIn(agenda, showing).size();
            const Findings findings(agenda);
            for (const Day *day : orderedDays(plan))
                count += blocksOf(agenda, findings, day->date, showing).blocks.size();
            RC_ASSERT(count == plan.placements().size());
        }));
    }

    void nothingCoversAnother()
    {
        QVERIFY(rc::check("side by side, whatever overlaps", [] {
            std::vector<Occupancy> all;
            const int size = *rc::gen::inRange(1, 8);
            for (int i = 0; i < size; ++i) {
                const int first = *rc::gen::inRange(0, 5);
                const int count = *rc::gen::inRange(1, 5);
                Occupancy one{{*rc::gen::inRange(0, 60), *rc::gen::inRange(5, 40)}, {}};
                for (int c = first; c < first + count; ++c)
                    one.columns.push_back(c);
                all.push_back(one);
            }
            const auto pieces = sideBySide(all);
            for (size_t i = 0; i < all.size(); ++i) {
                RC_ASSERT(!pieces[i].empty());
                for (size_t j = i + 1; j < all.size(); ++j)
                    RC_ASSERT(!cover(all[i], pieces[i], all[j], pieces[j]));
            }
        }));
    }

    void alikeOverAllRoomsShareTheirWidth()
    {
        const std::vector<Occupancy> two{{{600, 30}, {0, 1, 2}}, {{600, 30}, {0, 1, 2}}};
        const auto pieces = sideBySide(two);
        QCOMPARE(pieces[0], (std::vector<Piece>{{0, 3, 0, 0.5}}));
        QCOMPARE(pieces[1], (std::vector<Piece>{{0, 3, 0.5, 1}}));
    }

    void aFilterLetsOthersStepBack()
    {
        Showing showing;
        showing.filter.words = QStringLiteral("kunzler");
        const DayBlocks day = blocksIn(smallPlan(), showing);
        QVERIFY(!blockIn(day, QStringLiteral("Alpha")).steppedBack);
        QVERIFY(blockIn(day, QStringLiteral("Beta")).steppedBack);
    }

    void keysWalkToTheNextBlock()
    {
        const DayBlocks day = blocksIn(smallPlan());
        Geometry grid;
        grid.columns = 3;
        const auto next = [&](const QString &from, Direction way) {
            const Block *block = nextBlock(day, grid, blockIn(day, from).id, way);
            return block == nullptr ? QString() : block->title;
        };
        QCOMPARE(next(QStringLiteral("Alpha"), Direction::Right), QStringLiteral("Beta"));
        QCOMPARE(next(QStringLiteral("Beta"), Direction::Left), QStringLiteral("Alpha"));
        QCOMPARE(next(QStringLiteral("Alpha"), Direction::Up), QStringLiteral("Opening"));
        QCOMPARE(next(QStringLiteral("Alpha"), Direction::Down), QStringLiteral("Gamma"));
        QCOMPARE(next(QStringLiteral("Gamma"), Direction::Down), QString());
    }

    void movingKeepsTheHostAndHiddenRooms()
    {
        const Plan plan = smallPlan();
        const QList<RoomId> rooms{roomIn(plan, QStringLiteral("Zaal 1")).id,
                                  roomIn(plan, QStringLiteral("Zaal 2")).id,
                                  roomIn(plan, QStringLiteral("Zaal 3")).id};
        const DayBlocks day = blocksIn(plan);
        const Ghost from{Under::Grid, {600, 30}, 0, 2, false, -1};
        Ghost to = from;
        to.column = 1;
        QCOMPARE(roomsAt(day, {rooms[1], rooms[0]}, from, to), (QList<RoomId>{rooms[2], rooms[1]}));
        to = {Under::Grid, {600, 30}, 0, 3, false, -1};
        QCOMPARE(roomsAt(day, {rooms[1], rooms[0]}, from, to), (QList<RoomId>{rooms[1], rooms[0], rooms[2]}));
        Showing showing;
        showing.hidden = {rooms[2]};
        const Ghost one{Under::Grid, {600, 30}, 0, 1, false, -1};
        Ghost next = one;
        next.column = 1;
        QCOMPARE(roomsAt(blocksIn(plan, showing), {rooms[0], rooms[2]}, one, next),
                 (QList<RoomId>{rooms[1], rooms[2]}));
    }

    void aPlaceIsWhatIsPointedAt_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<double>("minute");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::newRow("a free round") << 2 << 700.0 << 5 << 630 << 90;
        QTest::newRow("the rest of a round") << 0 << 690.4 << 5 << 690 << 45;
        QTest::newRow("up to what follows") << 0 << 815.0 << 5 << 815 << 25;
        QTest::newRow("between two") << 1 << 605.0 << 5 << 605 << 25;
        QTest::newRow("not into what ends above") << 0 << 677.0 << 30 << 675 << 45;
        QTest::newRow("one step at least") << 0 << 838.0 << 15 << 825 << 15;
        QTest::newRow("outside a round") << 1 << 762.0 << 5 << 760 << 45;
    }
    void aPlaceIsWhatIsPointedAt()
    {
        QFETCH(int, column);
        QFETCH(double, minute);
        QFETCH(int, step);
        const DayBlocks day = blocksIn(longFirstRound());
        const Ghost place = pointedPlace(day, column, minute, step);
        QCOMPARE(place.zone, Under::Grid);
        QCOMPARE(place.column, column);
        QCOMPARE(place.columns, 1);
        QTEST(place.at.start, "start");
        QTEST(place.at.length, "length");
    }

    void somethingNewComesBehindABlock()
    {
        Plan plan = smallPlan();
        DayBlocks day = blocksIn(plan);
        const Ghost behind = placeAfter(day, blockIn(day, QStringLiteral("Alpha")), 5);
        QCOMPARE(behind.at, (Stretch{675, 45}));
        QCOMPARE(behind.column, 0);
        const Ghost between = placeAfter(day, blockIn(day, QStringLiteral("Opening")), 5);
        QCOMPARE(between.at, (Stretch{600, 30})); // Alpha follows
        plan = moved(plan, QStringLiteral("Beta"), spot(plan, QStringLiteral("Zaal 1"), 11, 15));
        day = blocksIn(plan);
        QCOMPARE(placeAfter(day, blockIn(day, QStringLiteral("Alpha")), 5).column, -1);
    }

    void theFirstFreeTimeClashesWithNothing()
    {
        const DayBlocks day = blocksIn(smallPlan());
        const Ghost free = firstFree(day, 45);
        QCOMPARE(free.column, 2); // the first round is free in Zaal 3 alone
        QCOMPARE(free.at, (Stretch{630, 45}));
        QCOMPARE(firstFree(day, 2000).column, -1);
        const Ghost two = firstFree(day, 30, 2);
        QCOMPARE(two.columns, 2);
        QCOMPARE(two.column, 1); // in the second round, beside Gamma
        QCOMPARE(two.at, (Stretch{840, 30}));
        QCOMPARE(firstFree(day, 30, 4).column, -1);
    }
};

BLOKPLAN_TEST(BlocksTest)
#include "blocks.moc"

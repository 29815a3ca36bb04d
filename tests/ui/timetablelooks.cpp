#include "app/edits/records.h"
#include "app/exchange/format.h"
#include "ui/timetable/nowline.h"
#include "ui/timetable/timetablepage.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/stage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeZone>
#include <QToolButton>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

void pick(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    if (index < 0)
        qFatal("no such choice: %s", qPrintable(text));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

QStringList roomsOn(const Stage &stage)
{
    QStringList names;
    for (const RoomColumn &column : stage.view()->day().columns)
        names.append(column.name);
    return names;
}

/// The middle of a room's head, in the window.
QPoint headOf(const Stage &stage, int column)
{
    const QPoint point = stage.view()->pointAt(column, stage.view()->day().firstMinute);
    return stage.view()->viewport()->mapTo(stage.page.get(), QPoint(point.x(), 30));
}

/// As another window would, or an undo.
void removeRoom(const Stage &stage, const QString &name)
{
    stage.desk->commit(edits::remove(stage.plan(), QList<RoomId>{roomIn(stage.plan(), name).id}));
}

QStringList shownTitles(const Stage &stage)
{
    QStringList titles;
    for (const Block &block : stage.view()->day().blocks) {
        if (!block.steppedBack)
            titles.append(block.title);
    }
    titles.sort();
    return titles;
}

} // namespace

/// How the timetable is looked at, by real mouse and keys.
class TimetableLooks : public Test
{
    Q_OBJECT

private slots:
    void theGridTurnsAndStaysSo()
    {
        const Plan plan = smallPlan();
        {
            const Stage stage(path(QStringLiteral("a.blokplan")), plan);
            stage.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(stage.view()->geometryOfGrid().across, Across::Time);
            QVERIFY(stage.page->action(QStringLiteral("across-time"))->isChecked());
            // and one moves in it all the same
            const int before = stage.start("Alpha");
            const QPoint from = stage.middleOf("Alpha");
            stage.drag(from, from + stage.onGrid(0, 700) - stage.onGrid(0, 640));
            QCOMPARE(stage.start("Alpha"), before + 60);
            stage.undo();
            QCOMPARE(stage.start("Alpha"), before);
        }
        const Stage again(path(QStringLiteral("b.blokplan")), plan);
        QCOMPARE(again.view()->geometryOfGrid().across, Across::Time);
        again.page->action(QStringLiteral("across-rooms"))->trigger();
        QCOMPARE(again.view()->geometryOfGrid().across, Across::Rooms);
    }

    void coloursAreChosenWithTheirLegend()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        auto *legend = stage.page->findChild<LegendStrip *>();
        QVERIFY(legend->isVisible());
        QVERIFY(legend->accessibleDescription().contains(QStringLiteral("DA  Data (2)")));
        pick(stage.page->looksBar()->colours(), QStringLiteral("Kind"));
        QVERIFY(legend->accessibleDescription().contains(QStringLiteral("workshop (1)")));
        QVERIFY(stage.page->action(QStringLiteral("colour-kind"))->isChecked());
        stage.page->action(QStringLiteral("colour-state"))->trigger();
        QVERIFY(legend->accessibleDescription().contains(QStringLiteral("confirmed (4)")));
        QCOMPARE(stage.page->looksBar()->colours()->currentText(), QStringLiteral("State"));
        const int wide = legend->height();
        stage.page->resize(500, 800);
        QApplication::processEvents();
        QVERIFY(legend->height() >= wide);
    }

    void aFilterSaysWhatItDoesAndGoesAgain()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        FilterBar *bar = stage.page->filterBar();
        QVERIFY(!bar->isVisible());
        stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar->isVisible());
        pick(bar->tracks(), QStringLiteral("Democratie"));
        QCOMPARE(shownTitles(stage).join(u' '), QStringLiteral("Beta Gamma"));
        QVERIFY2(bar->said().contains(QStringLiteral("2 of 4")), qPrintable(bar->said()));
        QCOMPARE(stage.page->shelf()->list()->model()->rowCount(), 0); // Delta is of the other track
        bar->hides()->click();
        QCOMPARE(stage.view()->day().blocks.size(), size_t(2));
        QVERIFY(bar->clearButton()->isVisible());
        QTest::mouseClick(bar->clearButton(), Qt::LeftButton);
        QCOMPARE(stage.view()->day().blocks.size(), size_t(4));
        QCOMPARE(stage.page->shelf()->list()->model()->rowCount(), 1);
        QVERIFY(bar->said().isEmpty());
    }

    void personStateAndWordsFilterToo()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        FilterBar *bar = stage.page->filterBar();
        stage.page->action(QStringLiteral("filter"))->trigger();
        bar->people()->lineEdit()->setFocus();
        bar->people()->lineEdit()->selectAll();
        QTest::keyClicks(bar->people()->lineEdit(), QStringLiteral("Anne van der Berg"));
        QTest::keyClick(bar->people()->lineEdit(), Qt::Key_Return);
        QCOMPARE(shownTitles(stage).join(u' '), QStringLiteral("Beta"));
        stage.page->action(QStringLiteral("clear-filter"))->trigger();
        QCOMPARE(bar->people()->currentText(), QStringLiteral("All people"));
        pick(bar->states(), QStringLiteral("proposed"));
        QVERIFY(shownTitles(stage).isEmpty());
        pick(bar->states(), QStringLiteral("All states"));
        QTest::keyClicks(bar->words(), QStringLiteral("kunz"));
        QCOMPARE(shownTitles(stage).join(u' '), QStringLiteral("Alpha"));
    }

    void leadingToWhatAFilterHidesClearsIt()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        Showing showing = stage.page->shown();
        showing.filter.track = trackIn(stage.plan(), QStringLiteral("Democratie")).id;
        showing.hidesOthers = true;
        stage.page->look(showing);
        QVERIFY(stage.page->reveal(Target(stage.id("Alpha"))));
        QVERIFY(!stage.page->shown().filter.isOn());
        QCOMPARE(stage.view()->current(), stage.id("Alpha"));
    }

    void roomsAreDraggedByTheirHeads()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QString before = roomsOn(stage).join(u' ');
        stage.drag(headOf(stage, 0), headOf(stage, 2) + QPoint(20, 0));
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 2|Zaal 3|Zaal 1"));
        stage.undo();
        QCOMPARE(roomsOn(stage).join(u' '), before);
        stage.press(headOf(stage, 0));
        stage.move(headOf(stage, 1) + QPoint(60, 0));
        QCOMPARE(stage.view()->overlay().heldRoom, 0);
        stage.key(Qt::Key_Escape);
        stage.release(headOf(stage, 2));
        QCOMPARE(roomsOn(stage).join(u' '), before);
        QCOMPARE(stage.view()->overlay().heldRoom, -1);
    }

    void roomsMoveByTheirMenuToo()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.menuAt(headOf(stage, 0));
        stage.choose("room-later");
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 2|Zaal 1|Zaal 3"));
        stage.undo();
        QCOMPARE(roomsOn(stage).front(), QStringLiteral("Zaal 1"));
        QMenu *menu = stage.menuAt(headOf(stage, 0));
        QAction *earlier = menu->findChild<QAction *>(QStringLiteral("room-earlier"));
        QVERIFY(earlier != nullptr && !earlier->isEnabled());
        menu->close();
    }

    void aRoomThatIsGoneMovesNoOther()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.menuAt(headOf(stage, 2));
        removeRoom(stage, QStringLiteral("Zaal 3"));
        stage.choose("room-earlier");
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 1|Zaal 2"));
        stage.undo(); // the removal, and nothing after it
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 1|Zaal 2|Zaal 3"));
    }

    void aRoomMovesAlsoWhenOneBeforeItIsGone()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.menuAt(headOf(stage, 2));
        removeRoom(stage, QStringLiteral("Zaal 1"));
        stage.choose("room-earlier");
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 3|Zaal 2"));
    }

    void aDraggedHeadWhoseRoomIsGoneMovesNoOther()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const QPoint first = headOf(stage, 0) - QPoint(20, 0);
        stage.press(headOf(stage, 2));
        stage.move(headOf(stage, 1));
        stage.move(first);
        QCOMPARE(stage.view()->overlay().heldRoom, 2);
        removeRoom(stage, QStringLiteral("Zaal 3"));
        stage.release(first);
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 1|Zaal 2"));
        QCOMPARE(stage.view()->overlay().heldRoom, -1);
    }

    void hiddenRoomsAreCountedAndComeBack()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        QToolButton *button = stage.page->looksBar()->hiddenRooms();
        QVERIFY(!button->isVisible());
        stage.page->setHiddenRooms({roomIn(stage.plan(), QStringLiteral("Zaal 2")).id});
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().startsWith(u'1'), qPrintable(button->text()));
        stage.click(button->mapTo(stage.page.get(), button->rect().center()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        menu->actions().last()->trigger(); // all of them
        menu->close();
        QCOMPARE(stage.view()->day().columns.size(), size_t(3));
        QVERIFY(!button->isVisible());
    }

    void roomsAreHiddenAndShownByKeyToo()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.click(stage.middleOf("Beta"));
        QMenu *menu = stage.page->action(QStringLiteral("rooms-shown"))->menu();
        const auto pickFrom = [&](int line) {
            menu->popup(stage.page->mapToGlobal(QPoint(10, 10)));
            for (int i = 0; i < line; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        };
        pickFrom(3);
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 1|Zaal 2"));
        pickFrom(3);
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 1|Zaal 2|Zaal 3"));
        pickFrom(4); // only that of Beta; the line between does not count
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 2"));
        QVERIFY(!stage.document->canUndo());
    }

    void roomsStandByFloor()
    {
        Plan plan = smallPlan();
        Draft draft(plan);
        for (const char *name : {"Zaal 1", "Zaal 3"})
            draft.change(roomIn(plan, QLatin1String(name)).id,
                         [](Room &room) { room.floor = QStringLiteral("1e"); });
        draft.change(roomIn(plan, QStringLiteral("Zaal 2")).id,
                     [](Room &room) { room.floor = QStringLiteral("bg"); });
        plan = after(plan, draft.edit({}));
        const Stage stage(path(QStringLiteral("a.blokplan")), plan);
        pick(stage.page->looksBar()->groups(), QStringLiteral("By floor"));
        QCOMPARE(roomsOn(stage).join(u'|'), QStringLiteral("Zaal 1|Zaal 3|Zaal 2"));
        QCOMPARE(stage.view()->day().groups.size(), size_t(2));
        QVERIFY(!stage.page->grab().isNull());
    }

    void searchAnswersAndEnterGoesThere()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), twoDays());
        stage.page->days()->setCurrentIndex(1);
        stage.page->search();
        QVERIFY(stage.page->searchBox()->hasFocus());
        QTest::keyClicks(stage.page->searchBox(), QStringLiteral("gam"));
        QVERIFY(!stage.page->searchBox()->hits().empty());
        QTest::keyClick(stage.page->searchBox(), Qt::Key_Return);
        QCOMPARE(stage.page->days()->currentIndex(), 0);
        QCOMPARE(stage.view()->selection(), QList<PlacementId>{stage.id("Gamma")});
        QVERIFY(stage.view()->hasFocus());
        QVERIFY(stage.view()->viewport()->rect().intersects(stage.view()->rectOf(stage.id("Gamma"))));
    }

    void searchGoesToATimeAPersonAndARoom()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), twoDays());
        const auto go = [&](const char *query) {
            stage.page->search();
            QTest::keyClicks(stage.page->searchBox(), QString::fromUtf8(query));
            QTest::keyClick(stage.page->searchBox(), Qt::Key_Return);
        };
        go("vr 14:30");
        QCOMPARE(stage.page->days()->currentIndex(), 1);
        QCOMPARE(stage.view()->overlay().pointed, std::optional(870));
        go("lukasz");
        QCOMPARE(stage.page->days()->currentIndex(), 0);
        QCOMPARE(stage.view()->current(), stage.id("Beta"));
        stage.page->setHiddenRooms({roomIn(stage.plan(), QStringLiteral("Zaal 3")).id});
        go("zaal 3");
        QCOMPARE(stage.view()->day().columns.size(), size_t(3));
        go("gamma 1"); // a part, which stands where its session does
        QCOMPARE(stage.view()->current(), stage.id("Gamma"));
        go("delta");
        QVERIFY(stage.page->shelf()->current().has_value());
    }

    void escapeLeavesTheSearch()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        stage.page->search();
        QTest::keyClicks(stage.page->searchBox(), QStringLiteral("xyzzy"));
        QVERIFY(stage.page->searchBox()->hits().empty());
        QTest::keyClick(stage.page->searchBox(), Qt::Key_Escape);
        QVERIFY(stage.view()->hasFocus());
    }

    void nowIsALineOnItsDay()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), twoDays());
        stage.page->setClock([] { return QDateTime(theDay, QTime(10, 0), QTimeZone::utc()); });
        QCOMPARE(stage.view()->overlay().now, std::optional(720)); // in Amsterdam, in summer
        const QPoint at = stage.view()->pointAt(2, 720);
        const QImage picture = stage.view()->viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(at.x(), at.y()), Theme::of(stage.page->palette()).blocking);
        stage.page->days()->setCurrentIndex(1);
        QVERIFY(!stage.view()->overlay().now.has_value());
    }

    void shadingIsThereWhileDraggingWhenAskedFor()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        const auto lift = [&] {
            stage.press(stage.middleOf("Alpha"));
            stage.move(stage.middleOf("Alpha") + QPoint(0, 40));
        };
        lift();
        QVERIFY(stage.view()->overlay().shades.empty());
        stage.key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(stage.view()->overlay().shades.size(), size_t(3));
        QVERIFY(!stage.view()->overlay().shades[1].empty());
        QVERIFY(!stage.view()->viewport()->grab().isNull());
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.view()->overlay().shades.empty());
        stage.release(stage.middleOf("Alpha") + QPoint(0, 40));
        lift();
        QCOMPARE(stage.view()->overlay().shades.size(), size_t(3)); // still asked for
        stage.release(stage.middleOf("Alpha"));
    }

    void whoIsAwayShowsWhileTheirSessionIsDragged()
    {
        Plan plan = smallPlan();
        Draft draft(plan);
        draft.change(personIn(plan, QStringLiteral("Tom")).id, [](Person &person) {
            person.availability = {{theDay, 600, 720}};
        });
        const Stage stage(path(QStringLiteral("a.blokplan")), after(plan, draft.edit({})));
        stage.press(stage.middleOf("Alpha"));
        stage.move(stage.middleOf("Alpha") + QPoint(0, 40));
        QCOMPARE(stage.view()->overlay().away.size(), size_t(2));
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.view()->overlay().away.empty());
        stage.release(stage.middleOf("Alpha"));
    }

    void aWalkIsDrawnAndFollowsEdits()
    {
        const Stage stage(path(QStringLiteral("a.blokplan")), smallPlan());
        pick(stage.page->looksBar()->walks(), QStringLiteral("Nu Open"));
        QCOMPARE(stage.view()->overlay().walk.size(), size_t(2));
        QVERIFY(stage.view()->overlay().walk[1].late > 0);
        QVERIFY(!stage.view()->viewport()->grab().isNull());
        const QPoint from = stage.middleOf("Beta");
        stage.drag(from, from + stage.onGrid(1, 720) - stage.onGrid(1, 630));
        QCOMPARE(stage.view()->overlay().walk[1].late, 0);
        pick(stage.page->looksBar()->walks(), QStringLiteral("none"));
        QVERIFY(stage.view()->overlay().walk.empty());
    }
};

BLOKPLAN_TEST(TimetableLooks)
#include "timetablelooks.moc"

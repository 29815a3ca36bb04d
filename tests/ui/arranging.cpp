#include "app/edits/records.h"
#include "ui/timetable/finddialog.h"
#include "ui/timetable/keyhints.h"
#include "ui/timetable/wishdialog.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

template <class W>
W *field(const Stage &stage, const char *name)
{
    auto *found = stage.dialog()->findChild<W *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("the dialog has no %s", name);
    return found;
}

QString told(const Stage &stage)
{
    return field<QLabel>(stage, "told")->text();
}

void enter(const Stage &stage)
{
    QTest::keyClick(stage.dialog(), Qt::Key_Return);
}

} // namespace

class ArrangingTest : public Test
{
    Q_OBJECT

private:
    [[nodiscard]] Stage stageOf(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }

private slots:
    void swapsTheTwo()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        QVERIFY(!stage.page->action(QStringLiteral("swap"))->isEnabled());
        stage.click(stage.middleOf("Beta"), Qt::ControlModifier);
        stage.key(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 2"));
        QCOMPARE(stage.room("Beta"), QStringLiteral("Zaal 1"));
        undoLeads(stage, before);
    }

    void pushesWhatIsInItsWayLater()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::move(plan, placementIn(plan, QStringLiteral("Beta")).id,
                                       spot(plan, QStringLiteral("Zaal 1"), 10, 40)));
        const Stage stage = stageOf(plan);
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Beta"));
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stage.start("Beta"), 640);
        QCOMPARE(stage.start("Alpha"), 685);
        undoLeads(stage, before);
    }

    void saysWhenNothingCanBePushed()
    {
        const Stage stage = stageOf(smallPlan());
        QSignalSpy warned(stage.desk.get(), &Desk::warned);
        stage.click(stage.middleOf("Beta"));
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(warned.size(), 1);
        QVERIFY(!stage.document->canUndo());
    }

    void closesTheGapBeforeABlock()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Gamma"));
        stage.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.start("Gamma"), 675);
        undoLeads(stage, before);
    }

    void saysThatItDoesNotComeEarlier_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("fixed") << QByteArray("Gamma");
        QTest::newRow("a plenary") << QByteArray("Opening");
    }
    void saysThatItDoesNotComeEarlier()
    {
        QFETCH(QByteArray, title);
        Plan plan = smallPlan();
        plan = after(plan, edits::pin(plan, {placementIn(plan, QStringLiteral("Gamma")).id}, true));
        const Stage stage = stageOf(plan);
        QSignalSpy warned(stage.desk.get(), &Desk::warned);
        stage.click(stage.middleOf(title.constData()));
        stage.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(warned.size(), 1);
        const QString text = warned.front().front().toString();
        QVERIFY2(text.contains(QLatin1String("does not come earlier")), qPrintable(text));
        QVERIFY(!stage.document->canUndo());
    }

    void closesAGapFromItsMenu()
    {
        const Stage stage = stageOf(smallPlan());
        stage.menuAt(stage.onGrid(0, 750));
        stage.choose("close-here");
        QCOMPARE(stage.start("Gamma"), 675);
    }

    void shiftsEverythingAfterHere()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_M, Qt::ControlModifier);
        field<QSpinBox>(stage, "minutes")->setValue(20);
        QVERIFY2(told(stage).contains(QLatin1String("Moves 3")), qPrintable(told(stage)));
        QVERIFY(field<QCheckBox>(stage, "rounds")->isChecked());
        QVERIFY2(told(stage).contains(QLatin1String("Moves 2 round")), qPrintable(told(stage)));
        field<QComboBox>(stage, "rooms")->setCurrentIndex(1);
        QVERIFY2(told(stage).contains(QLatin1String("Moves 2")), qPrintable(told(stage)));
        QVERIFY(!field<QCheckBox>(stage, "rounds")->isChecked());
        QVERIFY2(!told(stage).contains(QLatin1String("round")), qPrintable(told(stage)));
        field<QComboBox>(stage, "rooms")->setCurrentIndex(0);
        enter(stage);
        QCOMPARE(orderedRounds(stage.plan(), stage.plan().days().begin()->id).front()->start, 650);
        QCOMPARE(stage.start("Alpha"), 650);
        QCOMPARE(stage.start("Beta"), 650);
        QCOMPARE(stage.start("Gamma"), 860);
        QCOMPARE(stage.start("Opening"), 570);
        undoLeads(stage, before);
    }

    void aShiftTellsWhatStaysAndWhatItMeets()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::pin(plan, {placementIn(plan, QStringLiteral("Gamma")).id}, true));
        const Stage stage = stageOf(plan);
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_M, Qt::ControlModifier);
        field<QSpinBox>(stage, "minutes")->setValue(180);
        QVERIFY2(told(stage).contains(QLatin1String("stays: 'Gamma'")), qPrintable(told(stage)));
        QVERIFY2(told(stage).contains(QLatin1String("'Alpha' then overlaps 'Gamma' in Zaal 1: 15 min")),
                 qPrintable(told(stage)));
        QTest::keyClick(stage.dialog(), Qt::Key_Escape);
        QVERIFY(!stage.document->canUndo());
    }

    void aShiftBeginsWhereOneClickedLast()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.onGrid(1, 760));
        QVERIFY(stage.selected().isEmpty());
        stage.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(field<QTimeEdit>(stage, "from")->time(), QTime(12, 40));
    }

    void aShiftBeginsWhereTheKeyboardIs()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Gamma"));
        stage.key(Qt::Key_Escape); // nothing is selected any more
        QVERIFY(stage.selected().isEmpty());
        stage.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(field<QTimeEdit>(stage, "from")->time(), QTime(14, 0));
    }

    void aShiftBeginsAtAnEmptyPlaceToo()
    {
        const Stage stage = stageOf(smallPlan());
        stage.menuAt(stage.onGrid(0, 750));
        stage.choose("shift-here");
        enter(stage); // ten minutes, all rooms
        QCOMPARE(stage.start("Gamma"), 850);
        QCOMPARE(stage.start("Alpha"), 630);
    }

    void aShiftOfOneRoomNamesWhatGoesAlongElsewhere()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Opening"));
        stage.key(Qt::Key_M, Qt::ControlModifier);
        field<QComboBox>(stage, "rooms")->setCurrentIndex(1);
        QVERIFY2(told(stage).contains(QLatin1String("1 of them")), qPrintable(told(stage)));
    }

    void setsTheStateOfSeveral()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        stage.page->action(QStringLiteral("state-cancelled"))->trigger();
        for (const char *title : {"Alpha", "Beta"})
            QCOMPARE(sessionNamed(stage.plan(), QLatin1String(title)).state, SessionState::Cancelled);
        QVERIFY(stage.page->action(QStringLiteral("state-cancelled"))->isChecked());
        QCOMPARE(stage.view()->selection().size(), 2);
        undoLeads(stage, before);
    }

    void eachWishForSeveralIsOneStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::addColumn<int>("placements");
        QTest::addColumn<int>("sessions");
        QTest::newRow("duplicate") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::ControlModifier) << 2 << 2;
        QTest::newRow("delete") << int(Qt::Key_Delete) << Qt::KeyboardModifiers() << -2 << -2;
        QTest::newRow("unplace") << int(Qt::Key_Backspace) << Qt::KeyboardModifiers() << -2 << 0;
        QTest::newRow("pin") << int(Qt::Key_L) << Qt::KeyboardModifiers(Qt::ControlModifier) << 0 << 0;
    }
    void eachWishForSeveralIsOneStep()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, with);
        QFETCH(int, placements);
        QFETCH(int, sessions);
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        selectTwo(stage);
        stage.key(Qt::Key(key), with);
        QVERIFY(!(stage.plan() == before));
        QCOMPARE(int(stage.plan().placements().size()), int(before.placements().size()) + placements);
        QCOMPARE(int(stage.plan().sessions().size()), int(before.sessions().size()) + sessions);
        undoLeads(stage, before);
    }

    void deletingOneOfTwoPlacesKeepsTheSession()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::repeat(plan, sessionIn(plan, QStringLiteral("Alpha")).id,
                                         spot(plan, QStringLiteral("Zaal 3"), 12)));
        const Stage stage = stageOf(plan);
        const Plan before = stage.plan();
        selectTwo(stage); // one of Alpha's, all of Beta
        stage.key(Qt::Key_Delete);
        QVERIFY(stage.isPlaced("Alpha"));
        QCOMPARE(stage.start("Alpha"), 720);
        QCOMPARE(stage.plan().sessions().size(), before.sessions().size() - 1);
        undoLeads(stage, before);
    }

    void findsAPlaceForABlock()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Gamma"));
        stage.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = qobject_cast<FindDialog *>(stage.dialog());
        QVERIFY(dialog != nullptr && dialog->list()->topLevelItemCount() > 5);
        QTest::keyClick(dialog->list(), Qt::Key_Down);
        const QString where = dialog->list()->currentItem()->text(1);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QVERIFY2(where.startsWith(clockText(stage.start("Gamma"))), qPrintable(where));
        QCOMPARE(stage.view()->current(), stage.id("Gamma"));
        undoLeads(stage, before);
    }

    void findsAPlaceForACard()
    {
        const Stage stage = stageOf(smallPlan());
        stage.menuAt(stage.card(0));
        stage.choose("find-for-card");
        enter(stage);
        QVERIFY(stage.isPlaced("Delta"));
        QVERIFY(stage.desk->findings().of(stage.id("Delta")).empty() ||
                stage.desk->findings().of(stage.id("Delta")).front()->severity != Severity::Blocking);
    }

    void findsSessionsForAPlace()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.menuAt(stage.onGrid(2, 722));
        stage.choose("fits-here");
        auto *dialog = qobject_cast<FindDialog *>(stage.dialog());
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->list()->topLevelItemCount(), 1);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QCOMPARE(stage.start("Delta"), 720);
        QCOMPARE(stage.room("Delta"), QStringLiteral("Zaal 3"));
        undoLeads(stage, before);
    }

    void insertsACardAndPushesTheRest()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.page->shelf()->list()->setCurrentIndex(stage.page->shelf()->list()->model()->index(0, 0));
        stage.menuAt(stage.onGrid(0, 823));
        stage.choose("insert-here");
        QCOMPARE(stage.start("Delta"), 820);
        QCOMPARE(stage.start("Gamma"), 850);
        undoLeads(stage, before);
    }

    void holdsASessionAgain()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_R, Qt::ControlModifier);
        stage.key(Qt::Key_Return);
        const auto &rows = stage.document->agenda().of(sessionNamed(stage.plan(), QLatin1String("Alpha")).id);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.back()->start, 675);
        QCOMPARE(stage.plan().sessions().size(), before.sessions().size());
        undoLeads(stage, before);
    }

    void whatIsHeldAgainIsAsLongAsThisTime()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::move(plan, placementIn(plan, QStringLiteral("Alpha")).id,
                                       spot(plan, QStringLiteral("Zaal 1"), 10, 30), 60));
        const Stage stage = stageOf(plan);
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_R, Qt::ControlModifier);
        stage.key(Qt::Key_Return);
        const auto &rows = stage.document->agenda().of(sessionNamed(stage.plan(), QLatin1String("Alpha")).id);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.back()->start, 690);
        QCOMPARE(rows.back()->length, 60);
    }

    void saysThatItIsHeldThenAlready()
    {
        const Stage stage = stageOf(smallPlan());
        QSignalSpy warned(stage.desk.get(), &Desk::warned);
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_R, Qt::ControlModifier);
        stage.key(Qt::Key_Right); // another room, the same time
        for (int i = 0; i < 9; ++i)
            stage.key(Qt::Key_Up);
        QCOMPARE(stage.view()->gesture().ghost().at.start, 630);
        stage.key(Qt::Key_Return);
        QCOMPARE(warned.size(), 1);
        QVERIFY(warned.front().front().toString().contains(QLatin1String("10:30")));
        QVERIFY(!stage.document->canUndo());
    }

    void copiesTheFrameOfTheDay()
    {
        const Stage stage = stageOf(twoDays());
        const Plan before = stage.plan();
        stage.page->action(QStringLiteral("copy-frame"))->trigger();
        QCOMPARE(field<QDateEdit>(stage, "to")->date(), theDay.addDays(1));
        enter(stage);
        QCOMPARE(stage.plan().rounds().size(), before.rounds().size() * 2);
        stage.page->days()->setCurrentIndex(1);
        QCOMPARE(stage.view()->day().blocks.size(), size_t(1)); // the opening
        undoLeads(stage, before);
    }

    void movesTheDay()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.page->action(QStringLiteral("move-day"))->trigger();
        field<QDateEdit>(stage, "to")->setDate(theDay.addDays(7));
        enter(stage);
        QCOMPARE(stage.placement("Alpha").date, theDay.addDays(7));
        QCOMPARE(stage.page->days()->day(), theDay.addDays(7));
        QCOMPARE(stage.view()->day().blocks.size(), size_t(4));
        undoLeads(stage, before);
    }

    void movesARoomsAfternoon()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        stage.page->action(QStringLiteral("move-stretch"))->trigger();
        QVERIFY2(told(stage).contains(QLatin1String("Moves 1")), qPrintable(told(stage)));
        enter(stage);
        QCOMPARE(stage.room("Gamma"), QStringLiteral("Zaal 2"));
        QCOMPARE(stage.room("Alpha"), QStringLiteral("Zaal 1"));
        undoLeads(stage, before);
    }

    void dealsThePartsOut()
    {
        const Stage stage = stageOf(smallPlan());
        const Plan before = stage.plan();
        stage.click(stage.middleOf("Alpha"));
        QVERIFY(!stage.page->action(QStringLiteral("deal-parts"))->isEnabled());
        stage.click(stage.middleOf("Gamma"));
        stage.page->action(QStringLiteral("deal-parts"))->trigger();
        field<QComboBox>(stage, "length")->setCurrentIndex(1);
        field<QSpinBox>(stage, "each")->setValue(20);
        QVERIFY2(told(stage).contains(QLatin1String("Gamma 1")), qPrintable(told(stage)));
        enter(stage);
        QCOMPARE(sessionNamed(stage.plan(), QStringLiteral("Gamma 1")).length, 20);
        undoLeads(stage, before);
    }

    void theTimeThatIsDividedIsThatOfTheTimetable()
    {
        Plan plan = smallPlan();
        plan = after(plan, edits::move(plan, placementIn(plan, QStringLiteral("Gamma")).id,
                                       spot(plan, QStringLiteral("Zaal 1"), 14), 90));
        const Stage stage = stageOf(plan);
        stage.click(stage.middleOf("Gamma"));
        stage.page->action(QStringLiteral("deal-parts"))->trigger();
        field<QComboBox>(stage, "length")->setCurrentIndex(2);
        enter(stage);
        QCOMPARE(sessionNamed(stage.plan(), QStringLiteral("Gamma 1")).length, 90); // the only part
    }

    void everyShortcutStandsOnTheCheatSheet()
    {
        const Stage stage = stageOf(twoDays());
        QStringList sheet;
        for (const KeyHint &hint : timetableKeys()) {
            QVERIFY(!hint.group.isEmpty() && !hint.keys.isEmpty() && !hint.does.isEmpty());
            sheet.append(hint.keys);
        }
        int seen = 0;
        for (const QAction *action : stage.page->pageActions()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            seen += keys.isEmpty() ? 0 : 1;
            QVERIFY2(keys.isEmpty() || sheet.contains(keys), qPrintable(keys));
        }
        QVERIFY(seen > 15);
    }
};

BLOKPLAN_TEST(ArrangingTest)
#include "arranging.moc"

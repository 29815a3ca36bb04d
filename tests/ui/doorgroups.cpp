#include "app/edits/records.h"
#include "ui/base/desk.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/groupbar.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/verdictpanel.h"

#include "tests/support/doors.h"
#include "tests/support/failingdisk.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/laptop.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSettings>

#include <sqlite3.h>

namespace blokplan::tests
{

namespace
{

/// doorPlan() in which everybody but Bram comes with "Bus 7".
Plan planOfABus()
{
    Plan plan = doorPlan();
    for (const char *name : {"Anna de Vries", "Cor Bakker", "Dirk Smit", "Els Visser"}) {
        Attendee one = guestIn(plan, QString::fromLatin1(name));
        one.party = QStringLiteral("Bus 7");
        plan = after(plan, edits::put(plan, one));
    }
    return plan;
}

/// The crowd, but for the last one, in one group.
Plan planOfAGroup(int guests)
{
    Plan plan = crowdPlan(guests + 1);
    const Plan alone = plan;
    for (Attendee one : alone.attendees()) {
        if (one.code == QStringLiteral("G%1").arg(guests + 1))
            continue;
        one.party = QStringLiteral("Familie 100%");
        plan = after(plan, edits::put(plan, one));
    }
    return plan;
}

/// The same with something to read of those.
Plan noted(Plan plan, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        Attendee one = guestIn(plan, QString::fromLatin1(name));
        one.instructions = {{InstructionKind::WheelchairSeat, QStringLiteral("lift ") + one.code}};
        plan = after(plan, edits::put(plan, one));
    }
    return plan;
}

QStringList guests(std::initializer_list<int> numbers)
{
    QStringList names;
    for (const int number : numbers)
        names.append(QStringLiteral("Gast %1").arg(number));
    return names;
}

} // namespace

/// Who come together: one scan shows the group, ticks say who are here.
class DoorGroups : public Test
{
    Q_OBJECT

private slots:
    void init();
    void oneScanShowsTheGroup();
    void whoIsTickedComesIn();
    void allOfThemAreOneKey();
    void nobodyComesInByTheScannersSecondEnter();
    void whoseTickWasTakenAwayStaysOut();
    void theMouseTicksToo();
    void whoCannotComeInHasNoBox();
    void whatIsToBeReadIsReadOneByOne();
    void whoSearchesMeanwhileLeavesTheUnreadOut();
    void aFullDiskKeepsTheTicks();
    void aTicketScannedMeanwhileIsToldLast();
    void aTicketScannedMeanwhileOutlivesWhatIsToBeRead();
    void enterIsForWhatIsShown_data();
    void enterIsForWhatIsShown();
    void aSecondEnterLetsNobodyElseIn();
    void theButtonIsForTheTicked();
    void anotherListMeansTheNextOnes();
    void whoIsStillInsideIsCountedWithoutTheOneWhoLeaves();
    void aSearchOutlivesTheKeyOfTheGroup();
    void aDoubleClickLetsThatOneIn();
    void whoIsLetInElsewhereLosesTheBox();
    void theGroupGoesWhenAllAreIn();
    void theyGoOutTogether();
    void theWrongPersonIsReplacedByOneOfThem();
    void badgesAreForEach();
    void aReaderHearsTheTicks();
    void followsWhoJoinsAndLeaves();

private:
    struct Laptop : tests::Laptop {
        using tests::Laptop::Laptop;
        [[nodiscard]] ui::HitList &list() const { return *page->hits(); }
        [[nodiscard]] const std::vector<ui::HitLine> &lines() const { return page->hits()->lines(); }
        [[nodiscard]] QStringList names() const
        {
            QStringList all;
            for (const ui::HitLine &line : lines())
                all.append(line.name);
            return all;
        }
        [[nodiscard]] const ui::HitLine &line(const char *name) const
        {
            return *std::find_if(lines().begin(), lines().end(), [&](const ui::HitLine &one) {
                return one.name == QString::fromLatin1(name);
            });
        }
        void mark(const char *name) const
        {
            while (page->hits()->marked()->name != QString::fromLatin1(name))
                key(Qt::Key_Down);
        }
        [[nodiscard]] size_t ticks() const { return page->hits()->ticked().size(); }
        [[nodiscard]] int in() const { return page->door().admitted(); }
        /// Lets the first of the group in, by the code.
        void first(const char *code) const
        {
            page->door().scan(QString::fromLatin1(code));
            QTRY_COMPARE(facts(), size_t(1));
            QTRY_VERIFY(!verdict().word.isEmpty()); // the timer may have read the fact before the answer
        }
    };
    [[nodiscard]] Laptop laptop(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }
};

void DoorGroups::init()
{
    Test::init();
    QSettings().clear();
}

void DoorGroups::oneScanShowsTheGroup()
{
    const Laptop d = laptop(planOfAGroup(4));
    d.first("G2");
    QTRY_COMPARE(d.names(), guests({1, 3, 4, 2}));
    QTRY_VERIFY(d.list().isVisible());
    QTRY_VERIFY(d.line("Gast 2").isIn);
    QTRY_COMPARE(d.line("Gast 2").tick, ui::Tick::None);
    QTRY_COMPARE(d.ticks(), size_t(0));
    const auto *bar = d.page->findChild<ui::GroupBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>()->text().startsWith(QLatin1String("Group Familie 100%: 1 of 4 in")));
    d.page->door().scan(QStringLiteral("G5")); // who comes alone
    QTRY_COMPARE(d.facts(), size_t(2));
    QTRY_VERIFY(!d.list().isVisible());
    QTRY_VERIFY(d.lines().empty());
}

void DoorGroups::whoIsTickedComesIn()
{
    const Laptop d = laptop(planOfAGroup(5));
    d.first("G1"); // 2 3 4 5 are left
    d.key(Qt::Key_Space);
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Space);
    QTRY_COMPARE(d.ticks(), size_t(2));
    QTRY_COMPARE(d.facts(), size_t(1));
    QTRY_VERIFY(d.page->field()->text().isEmpty());
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 3);
    QTRY_COMPARE(d.facts(), size_t(3));
    QTRY_COMPARE(d.verdict().verdict, Verdict::Admitted);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("2 people"));
    QTRY_COMPARE(d.verdict().under, QStringLiteral("Familie 100%"));
    QTRY_COMPARE(d.verdict().sentence, QStringLiteral("Gast 2, Gast 4"));
    QTRY_COMPARE(d.ticks(), size_t(0));
    QTRY_COMPARE(d.names().mid(0, 2), guests({3, 5}));
    d.key(Qt::Key_F6); // the last one back, not all of them
    QTRY_COMPARE(d.in(), 2);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 4"));
}

void DoorGroups::allOfThemAreOneKey()
{
    const Laptop d = laptop(planOfAGroup(30));
    d.first("G7");
    d.key(Qt::Key_F4);
    QTRY_COMPARE(d.ticks(), size_t(29));
    d.key(Qt::Key_F4);
    QTRY_COMPARE(d.ticks(), size_t(0));
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Space); // all but one
    QTRY_COMPARE(d.ticks(), size_t(28));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 29);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("28 people"));
    QTRY_COMPARE(d.lines().size(), size_t(30));
}

void DoorGroups::nobodyComesInByTheScannersSecondEnter()
{
    Plan plan = planOfAGroup(3);
    Attendee one = guestIn(plan, QStringLiteral("Gast 1"));
    one.code = QStringLiteral("LONGTICKET");
    plan = after(plan, edits::put(plan, one));
    const Laptop d = laptop(plan);
    d.scan("LONGTICKET");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    d.key(Qt::Key_Return);
    QTest::qWait(50);
    QTRY_COMPARE(d.facts(), size_t(1));
    QTRY_COMPARE(d.lines().size(), size_t(3));
}

void DoorGroups::whoseTickWasTakenAwayStaysOut()
{
    const Laptop d = laptop(planOfAGroup(3));
    d.first("G1");
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Space);
    d.key(Qt::Key_Space);
    d.key(Qt::Key_Return);
    QTest::qWait(50);
    QTRY_COMPARE(d.facts(), size_t(1));
    d.key(Qt::Key_Up); // who is marked with the arrows is meant
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(2));
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 2"));
}

void DoorGroups::theMouseTicksToo()
{
    const Laptop d = laptop(planOfAGroup(4));
    d.first("G1");
    const auto click = [&d](int row) {
        const QListView &view = d.list();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(row, 0)).center());
    };
    click(0);
    click(2);
    QTRY_COMPARE(d.ticks(), size_t(2));
    QTRY_VERIFY(d.page->field()->hasFocus());
    const auto buttons = d.page->findChild<ui::GroupBar *>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons[1]->text().contains(QLatin1String("2")));
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTRY_COMPARE(d.in(), 3);
    QTRY_VERIFY(!buttons[1]->isEnabled());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTRY_COMPARE(d.in(), 4);
}

void DoorGroups::whoCannotComeInHasNoBox()
{
    const Laptop d = laptop(planOfABus());
    d.first("ANNA");
    QTRY_COMPARE(d.names().front(), QStringLiteral("Els Visser"));
    QTRY_COMPARE(d.line("Els Visser").tick, ui::Tick::Off);
    for (const char *name : {"Anna de Vries", "Cor Bakker", "Dirk Smit"}) {
        QTRY_COMPARE(d.line(name).tick, ui::Tick::None);
        QTRY_VERIFY(d.line(name).isIn || !d.line(name).state.isEmpty());
    }
    const QString told = d.verdict().notes.join(QLatin1Char(' '));
    QTRY_VERIFY2(told.contains(QLatin1String("Bus 7: 1 not here yet")), qPrintable(told));
}

void DoorGroups::whatIsToBeReadIsReadOneByOne()
{
    const Laptop d = laptop(noted(planOfAGroup(4), {"Gast 2", "Gast 3"}));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 2"));
    QTRY_VERIFY(d.verdict().notes.join(QLatin1Char(' ')).contains(QLatin1String("lift G2")));
    QTRY_VERIFY(d.verdict().notes.join(QLatin1Char(' ')).contains(QLatin1String("Let in: Gast 4")));
    QTRY_COMPARE(d.in(), 2);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 3"));
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("3 people"));
    QTRY_COMPARE(d.verdict().sentence, QStringLiteral("Gast 4, Gast 2, Gast 3"));
    QTRY_COMPARE(d.in(), 4);
}

void DoorGroups::whoSearchesMeanwhileLeavesTheUnreadOut()
{
    const Laptop d = laptop(noted(planOfAGroup(3), {"Gast 3"}));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    d.type("gast 4");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 3); // 1, 2 and 4
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 4"));
    d.key(Qt::Key_Return);
    QTest::qWait(50);
    QTRY_COMPARE(d.in(), 3);
}

void DoorGroups::aFullDiskKeepsTheTicks()
{
    FailingDisk disk;
    const Laptop d = laptop(planOfAGroup(4));
    d.first("G1");
    d.key(Qt::Key_F4);
    disk.failAfter(0, SQLITE_FULL);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().word, QStringLiteral("Not kept"));
    disk.heal();
    QTRY_COMPARE(d.in(), 1);
    QTRY_COMPARE(d.ticks(), size_t(3));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 4);
}

void DoorGroups::aTicketScannedMeanwhileIsToldLast()
{
    const Laptop d = laptop(planOfAGroup(20));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    d.page->door().scan(QStringLiteral("G21")); // before any answer is there
    QTRY_COMPARE(d.in(), 21);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 21"));
    QTRY_COMPARE(d.scans().back().code, QStringLiteral("G21"));
}

void DoorGroups::aTicketScannedMeanwhileOutlivesWhatIsToBeRead()
{
    const Laptop d = laptop(noted(planOfAGroup(3), {"Gast 3"}));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    d.page->door().scan(QStringLiteral("G4"));
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    d.type("gast"); // leaves what was to be read
    QTRY_COMPARE(d.verdict().name, QStringLiteral("Gast 4"));
    QTRY_COMPARE(d.in(), 3); // 1, 2 and 4
}

void DoorGroups::enterIsForWhatIsShown_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("the last one back") << Qt::Key_F6;
    QTest::newRow("the wrong person") << Qt::Key_F3;
    QTest::newRow("from paper") << Qt::Key_F12;
    QTest::newRow("a new guest") << Qt::Key_F2;
    QTest::newRow("left") << Qt::Key_Escape;
}

void DoorGroups::enterIsForWhatIsShown()
{
    QFETCH(const Qt::Key, key);
    const Laptop d = laptop(noted(planOfAGroup(3), {"Gast 3"}));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    QTRY_COMPARE(d.in(), 2);
    d.key(key);
    if (key == Qt::Key_F6)
        QTRY_COMPARE(d.in(), 1);
    const size_t facts = d.facts();
    if (key == Qt::Key_F2)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    d.page->hits()->show({}); // whoever is ticked is another matter
    d.key(Qt::Key_Return);
    QTest::qWait(50);
    QTRY_COMPARE(d.facts(), facts);
}

void DoorGroups::aSecondEnterLetsNobodyElseIn()
{
    const Laptop d = laptop(planOfAGroup(5));
    d.first("G1");
    d.key(Qt::Key_Space);
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Return);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 2);
    d.key(Qt::Key_Return);
    QTest::qWait(50);
    QTRY_COMPARE(d.in(), 2);
}

void DoorGroups::theButtonIsForTheTicked()
{
    const Laptop d = laptop(noted(planOfAGroup(4), {"Gast 1"}));
    d.page->door().scan(QStringLiteral("G1"));
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    d.mark("Gast 2");
    d.key(Qt::Key_Space);
    d.mark("Gast 4");
    d.key(Qt::Key_Space);
    QTest::mouseClick(d.page->findChild<ui::GroupBar *>()->findChildren<QPushButton *>()[1], Qt::LeftButton);
    QTRY_COMPARE(d.in(), 2);
    QTRY_VERIFY(d.line("Gast 2").isIn);
    QTRY_VERIFY(d.line("Gast 4").isIn);
    QTRY_VERIFY(!d.line("Gast 1").isIn);
}

void DoorGroups::anotherListMeansTheNextOnes()
{
    const Plan plan = planOfAGroup(20);
    Plan two = plan;
    CheckinList other;
    other.id = CheckinListId::create();
    other.name = QStringLiteral("Zaal");
    other.position = 1;
    two = after(two, edits::put(two, other));
    const Laptop d = laptop(two);
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    d.key(Qt::Key_F7);
    QTRY_COMPARE(d.facts(), size_t(20));
    for (const Scan &scan : d.scans())
        QVERIFY(scan.list != other.id);
}

void DoorGroups::whoIsStillInsideIsCountedWithoutTheOneWhoLeaves()
{
    const Plan plan = planOfABus();
    const Laptop d = laptop(plan);
    d.page->door().choose(listIn(plan, QStringLiteral("In en uit")).id);
    d.first("ANNA");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Admitted);
    QTRY_COMPARE(d.in(), 2);
    const auto told = [&d] { return d.verdict().notes.join(QLatin1Char(' ')); };
    d.key(Qt::Key_F8);
    d.page->door().scan(QStringLiteral("ANNA"));
    QTRY_COMPARE(d.verdict().verdict, Verdict::WentOut);
    QTRY_COMPARE(d.in(), 1);
    QTRY_VERIFY2(told().contains(QLatin1String("1 still inside")), qPrintable(told()));
    d.key(Qt::Key_F8);
    d.page->door().scan(QStringLiteral("ANNA")); // and back
    QTRY_COMPARE(d.in(), 2);
    QTRY_VERIFY2(told().contains(QLatin1String("0 not here yet")), qPrintable(told()));
    QTRY_VERIFY(!d.list().isVisible());
}

void DoorGroups::aSearchOutlivesTheKeyOfTheGroup()
{
    const Laptop d = laptop(planOfAGroup(3));
    d.first("G4"); // who came alone
    d.type("gast 2");
    QTRY_COMPARE(d.names().front(), QStringLiteral("Gast 2"));
    d.key(Qt::Key_F4);
    QTRY_COMPARE(d.names().front(), QStringLiteral("Gast 2"));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 2);
}

void DoorGroups::aDoubleClickLetsThatOneIn()
{
    const Laptop d = laptop(planOfAGroup(3));
    d.type("gast");
    const QListView &view = d.list();
    const QPoint second = view.visualRect(view.model()->index(1, 0)).center();
    const QString name = d.names()[1];
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, second);
    QTRY_COMPARE(d.facts(), size_t(1));
    QTRY_COMPARE(d.verdict().name, name);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Admitted);
}

void DoorGroups::whoIsLetInElsewhereLosesTheBox()
{
    const Laptop d = laptop(planOfAGroup(4));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.elsewhere(QStringLiteral("G3"), QStringLiteral("Deur 2"));
    QTRY_COMPARE(d.in(), 2);
    QTRY_COMPARE(d.line("Gast 3").tick, ui::Tick::None);
    QTRY_COMPARE(d.ticks(), size_t(2));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 4);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("2 people"));
}

void DoorGroups::theGroupGoesWhenAllAreIn()
{
    const Laptop d = laptop(planOfAGroup(3));
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 3);
    QTRY_VERIFY(!d.list().isVisible());
    d.key(Qt::Key_F4); // by hand still
    QTRY_COMPARE(d.lines().size(), size_t(3));
    QTRY_VERIFY(!d.page->findChild<ui::GroupBar *>()->isVisible());
    d.key(Qt::Key_Escape);
    QTRY_VERIFY(d.lines().empty());
}

void DoorGroups::theyGoOutTogether()
{
    Plan plan = planOfABus();
    const Laptop d = laptop(plan);
    d.page->door().choose(listIn(plan, QStringLiteral("In en uit")).id);
    d.first("ANNA");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return); // Els, whose note is to be read
    QTRY_COMPARE(d.verdict().verdict, Verdict::Attention);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.verdict().verdict, Verdict::Admitted);
    QTRY_COMPARE(d.in(), 2);
    d.key(Qt::Key_F8);
    d.key(Qt::Key_F4);
    QTRY_COMPARE(d.line("Anna de Vries").tick, ui::Tick::Off);
    d.key(Qt::Key_F4);
    QTRY_COMPARE(d.ticks(), size_t(2));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 0);
    QTRY_COMPARE(d.verdict().verdict, Verdict::WentOut);
    QTRY_COMPARE(d.verdict().name, QStringLiteral("2 people"));
}

void DoorGroups::theWrongPersonIsReplacedByOneOfThem()
{
    const Laptop d = laptop(planOfAGroup(4));
    d.first("G1");
    d.key(Qt::Key_F3);
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 3); // 2, 3 and 4; not 1
    QTRY_VERIFY(!d.page->door().isReplacing());
    QTRY_COMPARE(d.line("Gast 1").tick, ui::Tick::Off);
}

void DoorGroups::badgesAreForEach()
{
    const Laptop d = laptop(planOfAGroup(4));
    QList<AttendeeId> came;
    connect(&d.page->door(), &ui::DoorDesk::cameIn, this, [&](const AttendeeId &id) { came.append(id); });
    d.first("G1");
    d.key(Qt::Key_F4);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.in(), 4);
    QTRY_COMPARE(came.size(), 4);
    QCOMPARE(QSet<AttendeeId>(came.begin(), came.end()).size(), 4);
}

void DoorGroups::aReaderHearsTheTicks()
{
    const Laptop d = laptop(planOfAGroup(3));
    d.first("G1");
    d.key(Qt::Key_Space);
    QTRY_VERIFY(d.list().accessibleDescription().startsWith(QLatin1String("Gast 2")));
    QTRY_VERIFY(d.list().accessibleDescription().endsWith(QLatin1String(", ticked")));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&d.list());
    QVERIFY(list->child(0)->state().checkable);
    QVERIFY(list->child(0)->state().checked);
    QVERIFY(!list->child(1)->state().checked);
    d.key(Qt::Key_Space);
    QTRY_VERIFY(d.list().accessibleDescription().endsWith(QLatin1String(", not ticked")));
}

void DoorGroups::followsWhoJoinsAndLeaves()
{
    const Laptop d = laptop(planOfAGroup(3));
    d.first("G1");
    QTRY_COMPARE(d.lines().size(), size_t(3));
    const Plan &plan = d.document->plan();
    Attendee joins = guestIn(plan, QStringLiteral("Gast 4"));
    joins.party = QStringLiteral("Familie 100%");
    QTRY_VERIFY(d.document->commit(edits::put(plan, joins)));
    QTRY_COMPARE(d.names().mid(0, 3), guests({2, 3, 4}));
    Attendee leaves = guestIn(plan, QStringLiteral("Gast 2"));
    leaves.party.clear();
    QTRY_VERIFY(d.document->commit(edits::put(plan, leaves)));
    QTRY_COMPARE(d.names(), guests({3, 4, 1}));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorGroups)
#include "doorgroups.moc"

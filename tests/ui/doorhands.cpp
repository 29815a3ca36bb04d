#include "app/checkin/judging.h"
#include "app/edits/records.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/lastentries.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/verdictpanel.h"

#include "tests/support/doors.h"
#include "tests/support/failingdisk.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/laptop.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>

#include <sqlite3.h>

namespace blokplan::tests
{

namespace
{

/// doorPlan() with codes as long as a scanner's burst: "ANNA2026", "BRAM2026".
Plan planOfLongTickets()
{
    Plan plan = doorPlan();
    for (const char *name : {"Anna", "Bram"}) {
        Attendee one = guestIn(plan, QString::fromLatin1(name));
        one.code = QString::fromLatin1(name).toUpper() + QStringLiteral("2026");
        plan = after(plan, edits::put(plan, one));
    }
    return plan;
}

/// All of the crowd in one group, "Bus 7".
Plan planOfOneGroup(int guests)
{
    Plan plan = crowdPlan(guests);
    const Plan alone = plan;
    for (Attendee one : alone.attendees()) {
        one.party = QStringLiteral("Bus 7");
        plan = after(plan, edits::put(plan, one));
    }
    return plan;
}

} // namespace

/// The door under hurried hands: keys that are held down, tickets scanned over what is open, two laptops.
class DoorHands : public Test
{
    Q_OBJECT

private slots:
    void init();
    void aScanOverTheNewGuestFormIsAScan();
    void aRefusedNewGuestNeedNotBeTypedAgain();
    void aScanOverTheLastOnesIsForTheDoor();
    void enterOverTheLastOnesTakesNobodyBack();
    void whoIsMarkedStaysMarkedWhenAFactArrives();
    void theGroupStaysWhenAFactArrives();
    void theGroupLeavesOutWhoHasJustComeIn();
    void aHeldKeyTakesOneBack();
    void anotherLaptopOfThatNameIsNotOurs();
    void whatWasLeftInTheFieldIsNotOfTheCode();
    void aScannerThatStumblesIsUnderstood();
    void theTimeOfTheKeyCounts();
    void aSlipOnPaperAdmitsNobody_data();
    void aSlipOnPaperAdmitsNobody();
    void whoIsChosenOnPaperComesFromPaper();
    void whoWentOutIsNotCounted();

private:
    struct Laptop : tests::Laptop {
        using tests::Laptop::Laptop;
        /// The line of the new-guest form that has the keyboard; nullptr where that is shut.
        [[nodiscard]] QLineEdit *nameOfNewGuest() const
        {
            auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return line == page->field() ? nullptr : line;
        }
        [[nodiscard]] const std::vector<ui::HitLine> &lines() const { return page->hits()->lines(); }
        [[nodiscard]] AttendeeId marked() const
        {
            return page->hits()->marked() == nullptr ? AttendeeId() : page->hits()->marked()->id;
        }
        [[nodiscard]] QString codeOf(const AttendeeId &id) const { return document->plan().find(id)->code; }
    };
    [[nodiscard]] Laptop laptop(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }
};

void DoorHands::init()
{
    Test::init();
    QSettings().clear();
}

void DoorHands::aScanOverTheNewGuestFormIsAScan()
{
    const Laptop d = laptop(planOfLongTickets());
    const size_t before = d.document->plan().attendees().size();
    d.key(Qt::Key_F2);
    QLineEdit *name = d.nameOfNewGuest();
    QVERIFY(name != nullptr);
    Laptop::scanOver(name, "BRAM2026");
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().verdict, Verdict::Admitted);
    QCOMPARE(d.verdict().name, QStringLiteral("Bram Jansen"));
    QCOMPARE(d.document->plan().attendees().size(), before); // nobody is called BRAM2026
    QVERIFY(!name->isVisible());
    QVERIFY(d.page->field()->hasFocus());
}

void DoorHands::aRefusedNewGuestNeedNotBeTypedAgain()
{
    FailingDisk disk;
    const Laptop d = laptop(doorPlan());
    d.key(Qt::Key_F2);
    QLineEdit *name = d.nameOfNewGuest();
    QVERIFY(name != nullptr);
    QTest::keyClicks(name, QStringLiteral("Zoe van Dam"), {}, 60);
    disk.failAfter(0, SQLITE_FULL);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(d.verdict().word, QStringLiteral("Not kept"));
    disk.heal();
    QCOMPARE(d.facts(), size_t(0));
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Zoe van Dam"));
    QVERIFY(!d.page->field()->isEnabled());
    QTest::qWait(100);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().name, QStringLiteral("Zoe van Dam"));
    QVERIFY(!name->isVisible());
}

void DoorHands::aScanOverTheLastOnesIsForTheDoor()
{
    const Laptop d = laptop(planOfLongTickets());
    d.scan("ANNA2026");
    QTRY_COMPARE(d.facts(), size_t(1));
    d.key(Qt::Key_F5);
    const QPointer<ui::LastEntries> dialog = d.page->findChild<ui::LastEntries *>();
    QVERIFY(!dialog.isNull());
    Laptop::scanOver(dialog->findChild<QListWidget *>(), "BRAM2026");
    QTRY_COMPARE(d.facts(), size_t(2));
    QCOMPARE(d.scans()[1].outcome, Verdict::Admitted);
    QCOMPARE(d.verdict().name, QStringLiteral("Bram Jansen"));
    QCOMPARE(d.page->door().admitted(), 2);
    QTRY_VERIFY(dialog.isNull());
}

void DoorHands::enterOverTheLastOnesTakesNobodyBack()
{
    const Laptop d = laptop(planOfLongTickets());
    d.scan("ANNA2026");
    QTRY_COMPARE(d.facts(), size_t(1));
    d.key(Qt::Key_F5);
    const QPointer<ui::LastEntries> dialog = d.page->findChild<ui::LastEntries *>();
    QVERIFY(!dialog.isNull());
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(d.facts(), size_t(1));
    QCOMPARE(d.page->door().admitted(), 1);
    QVERIFY(dialog->isVisible());
}

void DoorHands::whoIsMarkedStaysMarkedWhenAFactArrives()
{
    const Laptop d = laptop(crowdPlan(5));
    d.type("gast");
    QCOMPARE(d.lines().size(), size_t(5));
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Down);
    const AttendeeId meant = d.marked();
    d.elsewhere(d.codeOf(d.lines().front().id), QStringLiteral("Deur 2")); // who goes down in the list now
    QCOMPARE(d.facts(), size_t(1));
    QVERIFY(d.lines().back().isIn);
    QCOMPARE(d.marked(), meant);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(2));
    QCOMPARE(d.scans()[1].attendee, meant);
    QCOMPARE(d.scans()[1].outcome, Verdict::Admitted);
}

void DoorHands::theGroupStaysWhenAFactArrives()
{
    const Laptop d = laptop(planOfOneGroup(4));
    d.page->door().scan(QStringLiteral("G1"));
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.lines().size(), size_t(4));
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Down);
    const AttendeeId meant = d.marked();
    d.elsewhere(d.codeOf(d.lines().front().id), QStringLiteral("Deur 2"));
    QCOMPARE(d.facts(), size_t(2));
    QCOMPARE(d.lines().size(), size_t(4));
    QCOMPARE(d.marked(), meant);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(3));
    QCOMPARE(d.scans()[2].attendee, meant);
}

void DoorHands::theGroupLeavesOutWhoHasJustComeIn()
{
    const Laptop d = laptop(planOfOneGroup(3));
    const auto told = [&d] { return d.verdict().notes.join(QLatin1Char(' ')); };
    d.page->door().scan(QStringLiteral("G1"));
    QTRY_COMPARE(d.facts(), size_t(1));
    QVERIFY2(told().contains(QLatin1String("Bus 7: 2 not here yet")), qPrintable(told()));
    d.page->door().scan(QStringLiteral("G2"));
    QTRY_COMPARE(d.facts(), size_t(2));
    QVERIFY2(told().contains(QLatin1String("Bus 7: 1 not here yet")), qPrintable(told()));
}

void DoorHands::aHeldKeyTakesOneBack()
{
    const Laptop d = laptop(doorPlan());
    for (const char *code : {"anna", "bram"}) {
        const size_t before = d.facts();
        d.type(code);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(d.facts(), before + 1);
    }
    const auto press = [&d](bool repeated) {
        QTest::simulateEvent(d.page->field(), true, Qt::Key_F6, Qt::NoModifier, QString(), repeated);
    };
    press(false);
    QTRY_COMPARE(d.facts(), size_t(3));
    for (int i = 0; i < 5; ++i) {
        press(true);
        QTest::qWait(20);
    }
    QTest::qWait(50);
    QCOMPARE(d.facts(), size_t(3));
    QCOMPARE(d.scans()[2].attendee, guestIn(d.document->plan(), QStringLiteral("Bram")).id);
    QCOMPARE(d.page->door().admitted(), 1);
}

void DoorHands::anotherLaptopOfThatNameIsNotOurs()
{
    const Laptop d = laptop(doorPlan());
    d.page->door().name = QStringLiteral("Deur 1");
    d.elsewhere(QStringLiteral("ANNA"), QStringLiteral("Deur 1"));
    QCOMPARE(d.page->door().admitted(), 1);
    d.key(Qt::Key_F6);
    QCOMPARE(d.verdict().word, QStringLiteral("Not kept"));
    d.key(Qt::Key_F3);
    QVERIFY(!d.page->door().isReplacing());
    QTest::qWait(50);
    QCOMPARE(d.facts(), size_t(1));
    d.type("bram");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(2));
    d.key(Qt::Key_F6);
    QTRY_COMPARE(d.facts(), size_t(3));
    QCOMPARE(d.scans()[2].attendee, guestIn(d.document->plan(), QStringLiteral("Bram")).id);
    QCOMPARE(d.page->door().admitted(), 1);
}

void DoorHands::whatWasLeftInTheFieldIsNotOfTheCode()
{
    const Laptop d = laptop(planOfLongTickets());
    d.type("jan");
    QTest::qWait(100);
    d.scan("ANNA2026");
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.scans()[0].code, QStringLiteral("ANNA2026"));
    QCOMPARE(d.verdict().verdict, Verdict::Admitted);
    QVERIFY(d.page->field()->text().isEmpty());
}

void DoorHands::aScannerThatStumblesIsUnderstood()
{
    Plan plan = planOfLongTickets();
    Attendee one = guestIn(plan, QStringLiteral("Bram"));
    one.code = QStringLiteral("BRAMTICKET2026");
    plan = after(plan, edits::put(plan, one));
    const Laptop d = laptop(plan);
    QTest::keyClicks(d.page->field(), QStringLiteral("BRAM"), {}, 0);
    QTest::qWait(80);
    d.scan("TICKET2026");
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().name, QStringLiteral("Bram Jansen"));
}

/// The program may be busy in the middle of a code: the keys come late, and bear when they were struck.
void DoorHands::theTimeOfTheKeyCounts()
{
    const Laptop d = laptop(planOfLongTickets());
    const auto strike = [&d](int key, const QString &text, quint64 at) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(at);
        QCoreApplication::sendEvent(d.page->field(), &event);
    };
    const QSignalSpy scanned(d.page->field(), &ui::ScanField::scanned);
    const QString code = QStringLiteral("ANNA2026");
    for (int i = 0; i < code.size(); ++i) {
        strike(code[i].unicode(), code.mid(i, 1), quint64(1000 + 10 * i));
        if (i == 3)
            QTest::qSleep(90);
    }
    strike(Qt::Key_Return, QStringLiteral("\r"), 1090);
    QCOMPARE(scanned.size(), 1); // and no Enter of a person
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().name, QStringLiteral("Anna de Vries"));
}

void DoorHands::aSlipOnPaperAdmitsNobody_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("no row and nobody's name") << QByteArray("zzzz");
    QTest::newRow("somebody's name") << QByteArray("jansen");
}
void DoorHands::aSlipOnPaperAdmitsNobody()
{
    QFETCH(QByteArray, typed);
    const Laptop d = laptop(doorPlan());
    d.key(Qt::Key_F12);
    QVERIFY(d.page->door().isPaper());
    d.type(typed.constData());
    d.key(Qt::Key_Return);
    QCOMPARE(d.verdict().word, QStringLiteral("Not kept"));
    QVERIFY2(d.verdict().sentence.contains(QString::fromLatin1(typed)), qPrintable(d.verdict().sentence));
    QTest::qWait(50);
    QCOMPARE(d.facts(), size_t(0));
}

void DoorHands::whoIsChosenOnPaperComesFromPaper()
{
    const Laptop d = laptop(doorPlan());
    d.key(Qt::Key_F12);
    d.type("jansen");
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.scans()[0].method, ScanMethod::Paper);
    QCOMPARE(d.scans()[0].outcome, Verdict::Admitted);
    QCOMPARE(d.verdict().name, QStringLiteral("Bram Jansen"));
}

void DoorHands::whoWentOutIsNotCounted()
{
    int minute = 0;
    const Laptop d = laptop(doorPlan());
    ui::DoorDesk &door = d.page->door();
    door.clock = [&minute] { return QDateTime({2026, 6, 11}, {7, minute}, Qt::UTC); };
    door.choose(listIn(d.document->plan(), QStringLiteral("In en uit")).id);
    const auto councillors = [&door] {
        for (const auto &one : door.categories()) {
            if (one.name == QLatin1String("Raadslid"))
                return one.in;
        }
        return -1;
    };
    const auto pass = [&] {
        const size_t before = d.facts();
        ++minute;
        door.scan(QStringLiteral("ANNA"));
        QTRY_COMPARE(d.facts(), before + 1);
    };
    pass();
    QCOMPARE(door.admitted(), 1);
    QCOMPARE(councillors(), 1);
    d.key(Qt::Key_F8);
    pass();
    QCOMPARE(d.verdict().verdict, Verdict::WentOut);
    QCOMPARE(door.admitted(), 0);
    QCOMPARE(councillors(), 0);
    d.key(Qt::Key_F8);
    pass();
    QCOMPARE(door.admitted(), 1);
    QCOMPARE(councillors(), 1);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorHands)
#include "doorhands.moc"

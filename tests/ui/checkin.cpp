#include "ui/checkin/checkinpage.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/verdictpanel.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/laptop.h"
#include "tests/support/ui/stage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace blokplan::tests
{

class Checkin : public Test
{
    Q_OBJECT

private slots:
    void rhythmTellsAScannerFromAPerson();
    void aScannedCodeIsLookedUp();
    void enterLetsTheMarkedOneIn();
    void aKnownCodeTypedByHandIsAScan();
    void typingShrinksTheVerdict();
    void instructionsAreConfirmedWithEnter();
    void confirmationEndsWhenTypingBegins();
    void theLastOneGoesBack();
    void wrongPersonTakesTheirPlace();
    void aWalkInIsThreeFieldsAndEnter();
    void anEmptyEventMakesItsFirstList();
    void everyVerdictHasAShapeAndAColour();
    void nothingElseTakesTheKeyboard();
    void undoTakesNoScanBack();
    void whoIsInsideIsOneKeyAway();

private:
    using Door = Laptop;
    [[nodiscard]] Door door(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }
};

void Checkin::rhythmTellsAScannerFromAPerson()
{
    ui::ScanRhythm rhythm;
    for (int i = 0; i < 5; ++i)
        rhythm.key(i * 10);
    QVERIFY(!rhythm.isBurst());
    rhythm.key(90);
    QVERIFY(rhythm.isBurst()); // six, the last one 50 ms behind
    rhythm.key(141);
    QVERIFY(!rhythm.isBurst());
    rhythm.clear();
    QVERIFY(!rhythm.isBurst());
}

void Checkin::aScannedCodeIsLookedUp()
{
    Plan plan = crowdPlan(3);
    const Door d = door(plan);
    d.scan("NOSUCHCODE");
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().verdict, Verdict::Unknown);
    QCOMPARE(d.verdict().name, QStringLiteral("NOSUCHCODE"));
    QVERIFY(d.page->field()->text().isEmpty());
}

void Checkin::enterLetsTheMarkedOneIn()
{
    const Door d = door(doorPlan());
    d.type("jansen");
    QCOMPARE(d.page->hits()->lines().size(), size_t(1));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().verdict, Verdict::Admitted);
    QCOMPARE(d.verdict().name, QStringLiteral("Bram Jansen"));
    QCOMPARE(d.document->facts().scans[0].method, ScanMethod::Search);
    QVERIFY(d.page->hits()->lines().empty());
    d.type("jansen");
    QVERIFY(d.page->hits()->lines().front().isIn);
}

void Checkin::aKnownCodeTypedByHandIsAScan()
{
    const Door d = door(doorPlan());
    d.type("anna");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.document->facts().scans[0].method, ScanMethod::Scan);
    QCOMPARE(d.verdict().verdict, Verdict::Admitted);
}

void Checkin::typingShrinksTheVerdict()
{
    const Door d = door(doorPlan());
    d.type("anna");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QVERIFY(!d.page->verdict()->isShrunk());
    d.type("b");
    QVERIFY(d.page->verdict()->isShrunk());
}

void Checkin::instructionsAreConfirmedWithEnter()
{
    const Door d = door(doorPlan());
    d.type("els v");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().verdict, Verdict::Attention);
    QVERIFY(d.verdict().notes.join(u' ').contains(QLatin1String("wijs de lift")));
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(2));
    QCOMPARE(d.verdict().verdict, Verdict::Admitted);
}

void Checkin::confirmationEndsWhenTypingBegins()
{
    const Door d = door(doorPlan());
    d.type("els v");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    d.type("x");
    d.key(Qt::Key_Backspace);
    d.key(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(d.facts(), size_t(1));
}

void Checkin::theLastOneGoesBack()
{
    const Door d = door(doorPlan());
    d.type("anna");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.page->door().admitted(), 1);
    d.key(Qt::Key_F6);
    QTRY_COMPARE(d.facts(), size_t(2));
    QCOMPARE(d.verdict().verdict, Verdict::Annulled);
    QTRY_COMPARE(d.page->door().admitted(), 0);
    d.key(Qt::Key_F6);
    QTest::qWait(50);
    QCOMPARE(d.facts(), size_t(2));
}

void Checkin::wrongPersonTakesTheirPlace()
{
    const Door d = door(doorPlan());
    d.type("anna");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    d.key(Qt::Key_F3);
    QVERIFY(d.page->door().isReplacing());
    d.type("bram");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(3));
    QCOMPARE(d.verdict().name, QStringLiteral("Bram Jansen"));
    QTRY_COMPARE(d.page->door().admitted(), 1);
    QVERIFY(!d.page->door().isReplacing());
}

void Checkin::aWalkInIsThreeFieldsAndEnter()
{
    const Door d = door(doorPlan());
    d.type("Zo");
    d.key(Qt::Key_F2);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name != nullptr && name != d.page->field());
    QCOMPARE(name->text(), QStringLiteral("Zo"));
    QTest::keyClicks(name, QStringLiteral("e van Dam"), {}, 60);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QCOMPARE(d.verdict().verdict, Verdict::Admitted);
    QCOMPARE(d.verdict().name, QStringLiteral("Zoe van Dam"));
    const Attendee &guest = guestIn(d.document->plan(), QStringLiteral("Zoe"));
    QCOMPARE(guest.family, QStringLiteral("Dam"));
    QVERIFY(!guest.code.isEmpty());
    QVERIFY(!d.document->canUndo());
    QVERIFY(d.page->field()->hasFocus());
    d.key(Qt::Key_F2); // the next one: the green name of the last does not stand beside it
    QVERIFY(d.page->verdict()->isShrunk());
}

void Checkin::anEmptyEventMakesItsFirstList()
{
    const Door d = door(smallPlan());
    const auto buttons = d.page->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->isVisible(); });
    QVERIFY(found != buttons.end());
    QTest::mouseClick(*found, Qt::LeftButton);
    QCOMPARE(d.document->plan().checkinLists().size(), size_t(1));
    QVERIFY(d.page->field()->isVisible());
    QVERIFY(d.document->undo());
    QVERIFY(!d.page->field()->isVisible());
}

void Checkin::everyVerdictHasAShapeAndAColour()
{
    for (size_t i = 0; i < EnumNames<Verdict>::names.size(); ++i) {
        const auto verdict = Verdict(i);
        const bool green = ui::shapeOf(verdict) == ui::VerdictShape::Tick ||
                           ui::shapeOf(verdict) == ui::VerdictShape::TickTwice;
        QCOMPARE(green, verdict == Verdict::Admitted || verdict == Verdict::JustNow);
        const double ground = ui::groundOf(verdict).lightnessF();
        QVERIFY2(ground < 0.4, EnumNames<Verdict>::names[i]); // white reads on it
    }
}

void Checkin::nothingElseTakesTheKeyboard()
{
    const Door d = door(doorPlan());
    for (const QWidget *widget : d.page->findChildren<QWidget *>()) {
        const bool takes = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        QVERIFY2(!takes || widget == d.page->field(), qPrintable(widget->accessibleName()));
    }
    d.key(Qt::Key_Tab);
    QVERIFY(d.page->field()->hasFocus());
}

void Checkin::undoTakesNoScanBack()
{
    const Door d = door(doorPlan());
    d.type("anna");
    d.key(Qt::Key_Return);
    QTRY_COMPARE(d.facts(), size_t(1));
    QVERIFY(!d.document->undo());
    QCOMPARE(d.facts(), size_t(1));
}

void Checkin::whoIsInsideIsOneKeyAway()
{
    const Door d = door(doorPlan());
    const QSignalSpy asked(d.page.get(), &ui::CheckinPage::asked);
    d.key(Qt::Key_F9);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("print-evacuation-list"));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Checkin)
#include "checkin.moc"

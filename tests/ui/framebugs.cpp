#include "app/edits/placing.h"
#include "app/edits/records.h"
#include "app/wording/language.h"
#include "app/wording/sentences.h"
#include "ui/base/theme.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/verdictpanel.h"
#include "ui/forms/forms.h"
#include "ui/forms/rowlist.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/neweventdialog.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/windows.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/ui/formtest.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QWindow>

#include <algorithm>

namespace blokplan::tests
{

/// What went wrong in the frame around the pages, and in the forms that it opens.
class FrameBugs : public FormTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoOutlivesAnotherLook_data();
    void undoOutlivesAnotherLook();
    void anEventIsAmongTheRecentOnesWhileItIsOpen();
    void aNumberAfterTheSeatsIsTheFloor();
    void aFormWithoutTracksSaysSo();
    void undoNamesAllThatAFormChanged();
    void aNewRowIsNotWrongBeforeAnybodyTyped();
    void lettersInAMenuAreForTheDoorsField();
    void aScanOnTheSideBarIsForTheDoorsField();

private:
    [[nodiscard]] QString file(const char *name) const { return path(QLatin1String(name)); }
    /// The check-in page in a window of the program; Bram's code is "BRAM2026".
    ui::CheckinPage *doorIn(ui::Windows &windows) const;
};

void FrameBugs::init()
{
    FormTest::init();
    QSettings().clear();
}

void FrameBugs::cleanup()
{
    FormTest::cleanup();
    wording::setLanguage(QStringLiteral("en"));
    ui::setAppearance(ui::Appearance::Light);
}

void FrameBugs::undoOutlivesAnotherLook_data()
{
    QTest::addColumn<bool>("language");
    QTest::newRow("dark") << false;
    QTest::newRow("Dutch") << true;
}
void FrameBugs::undoOutlivesAnotherLook()
{
    QFETCH(bool, language);
    ui::Windows windows;
    const QPointer<ui::MainWindow> old = windows.create(clashingPlan(), {}, file("look.blokplan"));
    QVERIFY(!old.isNull());
    const Plan before = old->desk().plan();
    QVERIFY(old->desk().commit(edits::unplace(before, {before.placements().begin()->id})));
    old->showPage(QStringLiteral("people"));
    if (language)
        windows.setLanguage(QStringLiteral("nl"));
    else
        windows.setAppearance(ui::Appearance::Dark);
    QTRY_VERIFY(old.isNull());
    QCOMPARE(windows.all().size(), 1);
    ui::MainWindow *fresh = windows.all().first();
    QCOMPARE(fresh->pageName(), QStringLiteral("people"));
    QVERIFY(fresh->document().canUndo());
    QVERIFY(fresh->document().undo());
    QCOMPARE(fresh->desk().plan(), before);
    QVERIFY(fresh->document().canRedo());
}

void FrameBugs::anEventIsAmongTheRecentOnesWhileItIsOpen()
{
    ui::Windows windows;
    ui::MainWindow *first = windows.create(clashingPlan(), {}, file("first.blokplan"));
    QCOMPARE(ui::preferences::recents().size(), 1);
    QCOMPARE(ui::preferences::recents().first().path, first->document().path());
    QCOMPARE(ui::preferences::recents().first().sessions, 3);
    ui::MainWindow *second = windows.create(clashingPlan(), {}, file("second.blokplan"));
    QCOMPARE(ui::preferences::recents().size(), 2);
    QCOMPARE(ui::preferences::recents().first().path, second->document().path());
    QCOMPARE(windows.all().size(), 2); // neither has been closed
}

void FrameBugs::aNumberAfterTheSeatsIsTheFloor()
{
    const auto rooms = ui::roomsFromLines(QStringLiteral("Zaal 1, 80, 1"));
    QCOMPARE(rooms.size(), 1);
    QCOMPARE(rooms.first().seats, std::optional(80));
    QCOMPARE(rooms.first().floor, QStringLiteral("1"));
    ui::NewEventDialog dialog;
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("rooms"))
        ->setPlainText(QStringLiteral("Zaal 1, 80, 1"));
    const Plan made = dialog.plan();
    const Room &room = roomIn(made, QStringLiteral("Zaal 1"));
    QCOMPARE(room.seats, std::optional(80));
    QCOMPARE(room.floor, QStringLiteral("1"));
    const auto labels = dialog.findChildren<QLabel *>(); // and it is seen before the event is made
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String("floor: 1"));
    }));
}

void FrameBugs::aFormWithoutTracksSaysSo()
{
    const QString sentence = QStringLiteral("There are no tracks yet");
    form = ui::newSessionForm(*open.desk, window.get());
    QVERIFY(!reads(sentence)); // it has tracks
    delete form.data();
    open = openDesk(file("bare.blokplan"), emptyPlan());
    form = ui::newSessionForm(*open.desk, window.get());
    QVERIFY(reads(sentence));
}

void FrameBugs::undoNamesAllThatAFormChanged()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    type(field(QStringLiteral("Title")), QStringLiteral("Sooner"));
    const auto choices = form->findChildren<QComboBox *>();
    const auto kind = std::find_if(choices.begin(), choices.end(), [](const QComboBox *one) {
        return one->accessibleName() == QLatin1String("Kind");
    });
    QVERIFY(kind != choices.end());
    QTest::keyClick(*kind, Qt::Key_Down);
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QVERIFY(open.document->undoIntent() != nullptr);
    const QString told = wording::undo(*open.document->undoIntent());
    for (const char *word : {"title", "kind", "Sooner"})
        QVERIFY2(told.contains(QLatin1String(word)), qPrintable(told));
}

void FrameBugs::aNewRowIsNotWrongBeforeAnybodyTyped()
{
    const QString sentence = QStringLiteral("Write a name");
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    auto *people = form->findChild<ui::RowList *>(QStringLiteral("people"));
    click(button(QStringLiteral("Add a person"), people));
    QCOMPARE(people->rows().size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!reads(sentence));
    auto *name = people->rows().first()->findChild<QLineEdit *>();
    type(name, QStringLiteral("x"));
    QVERIFY(!reads(sentence));
    type(name, {});
    QVERIFY(reads(sentence)); // somebody has been at it
    click(button(QStringLiteral("Remove"), people));
    QVERIFY(!reads(sentence));
    click(button(QStringLiteral("Add a person"), people));
    QCoreApplication::processEvents();
    QVERIFY(!reads(sentence));
    press(QDialogButtonBox::Ok);
    QVERIFY(isOpen());
    QVERIFY(reads(sentence)); // or has tried
}

ui::CheckinPage *FrameBugs::doorIn(ui::Windows &windows) const
{
    Plan guests = doorPlan();
    Attendee bram = guestIn(guests, QStringLiteral("Bram"));
    bram.code = QStringLiteral("BRAM2026");
    guests = after(guests, edits::put(guests, bram));
    ui::MainWindow *frame = windows.create(guests, {}, file("door.blokplan"));
    if (frame == nullptr || !QTest::qWaitForWindowActive(frame))
        qFatal("no window");
    frame->showPage(QStringLiteral("check-in"));
    auto *page = static_cast<ui::CheckinPage *>(frame->page(QStringLiteral("check-in")));
    page->door().choose(listIn(guests, QStringLiteral("Hele dag")).id);
    return page;
}

void FrameBugs::lettersInAMenuAreForTheDoorsField()
{
    ui::Windows windows;
    const ui::CheckinPage *page = doorIn(windows);
    ui::MainWindow *frame = windows.all().first();
    QMenu *menu = frame->menuBar()->actions().first()->menu();
    QVERIFY(menu != nullptr);
    menu->popup(frame->mapToGlobal(QPoint(20, 40)));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, 'z');
    QVERIFY(!menu->isVisible());
    QVERIFY(page->field()->hasFocus());
    QCOMPARE(page->field()->text(), QStringLiteral("z"));
}

void FrameBugs::aScanOnTheSideBarIsForTheDoorsField()
{
    ui::Windows windows;
    const ui::CheckinPage *page = doorIn(windows);
    ui::MainWindow *frame = windows.all().first();
    auto *side = frame->findChild<ui::SideBar *>();
    side->setFocus();
    QVERIFY(side->hasFocus());
    for (const char letter : {'B', 'R', 'A', 'M', '2', '0', '2', '6'})
        QTest::keyClick(frame->windowHandle(), letter);
    QTest::keyClick(frame->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(frame->document().facts().scans.size(), size_t(1));
    QCOMPARE(page->verdict()->shown().name, QStringLiteral("Bram Jansen"));
    QCOMPARE(frame->pageName(), QStringLiteral("check-in"));
    QVERIFY(page->field()->hasFocus());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::FrameBugs)
#include "framebugs.moc"

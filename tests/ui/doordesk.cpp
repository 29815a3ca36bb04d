#include "app/checkin/judging.h"
#include "app/checkin/rowcodes.h"
#include "app/checkin/ticketcode.h"
#include "app/edits/records.h"
#include "ui/checkin/badgeprinter.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/deskpin.h"
#include "ui/checkin/doorsound.h"
#include "ui/checkin/doublesdialog.h"
#include "ui/checkin/lastentries.h"
#include "ui/checkin/paperlist.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/scannertest.h"
#include "ui/guests/privacydialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windows.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtEndian>

#include <atomic>
#include <numeric>

namespace blokplan::tests
{

/// What surrounds the scan at a desk: sounds, paper, the last ones, the scanner's test, the lock.
class DoorDeskTest : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyVerdictSounds();
    void aMutedDeskIsSilent();
    void aSoundIsAWaveFile();
    void tickedRowsComeBackFromPaper();
    void anyOfTheLastOnesIsTakenBack();
    void numbersFollowTheDoor();
    void whoIsRegisteredSoonIsCounted();
    void whoWasLetInTwiceCanBeLookedAtAgain();
    void aBadgeIsPrintedOnce();
    void aBadgeThatFailedIsTriedAgain();
    void aBadgeWaitsUntilTheGuestIsKnown();
    void thePaperListIsWrittenBesideTheFile();
    void aPurgeTakesThePaperListAlong();
    void theScannersTestTellsWhatItTypes_data();
    void theScannersTestTellsWhatItTypes();
    void aSlowScannerIsKnownOnceAsked();
    void whatEndsACodeCanBeSet_data();
    void whatEndsACodeCanBeSet();
    void theScannersOwnEndIsOffered();
    void aPinIsKeptAsADigest();
    void aLockedDeskShowsOnlyTheDoor();

private:
    void scan(const QString &code);

    OpenDesk open;
    std::unique_ptr<ui::CheckinPage> page;
};

void DoorDeskTest::init()
{
    Test::init();
    QSettings().clear();
    open = openDesk(path(QStringLiteral("event.blokplan")), doorPlan());
    page = std::make_unique<ui::CheckinPage>(*open.desk);
    page->door().choose(listIn(open.desk->plan(), QStringLiteral("Hele dag")).id);
    page->show();
}

void DoorDeskTest::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

void DoorDeskTest::scan(const QString &code)
{
    const size_t before = open.document->facts().scans.size();
    page->door().scan(code);
    QTRY_COMPARE(open.document->facts().scans.size(), before + 1);
}

void DoorDeskTest::everyVerdictSounds()
{
    QSignalSpy played(&page->sound(), &ui::DoorSound::played);
    scan(QStringLiteral("ANNA"));
    scan(QStringLiteral("NOBODYS"));
    scan(QStringLiteral("ELS")); // has an instruction
    QCOMPARE(played.size(), 3);
    QCOMPARE(played[0][0].value<ui::DoorTone>(), ui::DoorTone::In);
    QCOMPARE(played[1][0].value<ui::DoorTone>(), ui::DoorTone::Stop);
    QCOMPARE(played[2][0].value<ui::DoorTone>(), ui::DoorTone::Wait);
}

void DoorDeskTest::aMutedDeskIsSilent()
{
    page->sound().setMuted(true);
    QSignalSpy played(&page->sound(), &ui::DoorSound::played);
    scan(QStringLiteral("ANNA"));
    QCOMPARE(played.size(), 0);
    QVERIFY(ui::DoorSound().isMuted()); // the next time too
}

void DoorDeskTest::aSoundIsAWaveFile()
{
    const QByteArray wave = ui::waveOf({{440, 100}, {0, 50}});
    QVERIFY(wave.startsWith("RIFF"));
    QCOMPARE(wave.mid(8, 8), QByteArray("WAVEfmt "));
    const auto word = [&](int at) { return qFromLittleEndian<quint32>(wave.constData() + at); };
    QCOMPARE(int(word(4)), int(wave.size()) - 8);
    QCOMPARE(int(word(40)), int(wave.size()) - 44);
    QCOMPARE(wave.size() - 44, 2 * (2205 + 1102)); // samples of 100 and 50 ms
}

void DoorDeskTest::tickedRowsComeBackFromPaper()
{
    page->door().togglePaper();
    QTest::keyClicks(page->field(), QStringLiteral("bram"), {}, 60);
    QTest::keyClick(page->field(), Qt::Key_Return);
    QTRY_COMPARE(open.document->facts().scans.size(), size_t(1));
    QCOMPARE(open.document->facts().scans[0].method, ScanMethod::Paper);
    QCOMPARE(open.document->facts().scans[0].outcome, Verdict::Admitted);
    page->door().togglePaper();
    scan(QStringLiteral("ANNA"));
    QCOMPARE(open.document->facts().scans[1].method, ScanMethod::Scan);
    QVERIFY(!checkin::attendeeOfRow(open.desk->plan(), QStringLiteral("br"))); // too short to be a row
    QVERIFY(!checkin::attendeeOfRow(open.desk->plan(), QStringLiteral("zzzz")));
}

void DoorDeskTest::anyOfTheLastOnesIsTakenBack()
{
    scan(QStringLiteral("ANNA"));
    scan(QStringLiteral("BRAM"));
    auto *dialog = new ui::LastEntries(page->door(), page.get());
    dialog->show();
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QLatin1String("Bram"))); // the newest first
    list->setCurrentRow(1);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String("Take back"))
            button->click();
    }
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(page->door().admitted(), 1);
    QVERIFY(list->item(0)->text().contains(QLatin1String("Bram")));
}

void DoorDeskTest::numbersFollowTheDoor()
{
    QCOMPARE(page->door().arrivals(60).last(), 0);
    scan(QStringLiteral("ANNA"));
    scan(QStringLiteral("BRAM"));
    const QList<int> minutes = page->door().arrivals(60);
    QCOMPARE(minutes.size(), 60);
    QCOMPARE(std::accumulate(minutes.begin(), minutes.end(), 0), 2);
    const auto categories = page->door().categories();
    const auto council = std::find_if(categories.begin(), categories.end(),
                                      [](const auto &one) { return one.name == QLatin1String("Raadslid"); });
    QVERIFY(council != categories.end());
    QCOMPARE(council->in, 1);
    QVERIFY(council->expected >= 1);
    QCOMPARE(page->door().lastEntries(10).size(), size_t(2));
    QCOMPARE(page->door().lastEntries(1).size(), size_t(1));
}

void DoorDeskTest::whoIsRegisteredSoonIsCounted()
{
    const auto says = [this](const QString &words) {
        page->door().lookAhead();
        emit page->door().changed();
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    page->door().clock = [] { return QDateTime({2026, 6, 11}, {7, 0}, Qt::UTC); };
    QVERIFY(!says(QStringLiteral("Gamma")));
    page->door().clock = [] { return QDateTime({2026, 6, 11}, {11, 40}, Qt::UTC); }; // 13:40 in Amsterdam
    QVERIFY(says(QStringLiteral("14:00 Gamma \u00b7 1 registered not here")));
    scan(QStringLiteral("ANNA"));
    QVERIFY(!says(QStringLiteral("Gamma")));
}

void DoorDeskTest::whoWasLetInTwiceCanBeLookedAtAgain()
{
    const Plan &plan = open.desk->plan();
    QVERIFY(open.document->copyTo(path(QStringLiteral("other.blokplan"))));
    scan(QStringLiteral("ANNA"));
    {
        const auto other = std::move(*Store::open(path(QStringLiteral("other.blokplan"))));
        ScanRequest there = scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 60);
        there.desk = QStringLiteral("Deur 2");
        QVERIFY(other->scan(there, checkin::judge));
    }
    auto *held = new ui::DoublesDialog(*open.desk, page->door(), nullptr);
    ui::DoublesDialog &dialog = *held;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<ui::DoublesDialog> keeper(held);
    const auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 0);
    const auto none = [](const History &, const History &) { return Edit(); };
    QVERIFY(open.document->merge(path(QStringLiteral("other.blokplan")), none));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QLatin1String("Anna de Vries")));
    QVERIFY(list->item(0)->text().contains(QLatin1String("Deur 2")));
    dialog.show();
    const size_t before = open.document->facts().scans.size();
    QTest::keyClicks(dialog.findChild<QListWidget *>(), QStringLiteral("NOSUCH1"), {}, 0);
    QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_COMPARE(open.document->facts().scans.size(), before + 1); // a ticket is for the door
    QVERIFY(!dialog.isVisible());
}

void DoorDeskTest::aBadgeIsPrintedOnce()
{
    std::atomic_int sheets = 0;
    ui::BadgePrinter &printer = page->badgePrinter();
    printer.output = [&](const print::Printout &badge, const QString &) -> Result<void> {
        sheets += int(badge.sheets.size());
        return {};
    };
    QSignalSpy printed(&printer, &ui::BadgePrinter::printed);
    scan(QStringLiteral("BRAM")); // no printer is chosen yet
    printer.setPrinter(QStringLiteral("labels"));
    scan(QStringLiteral("ANNA"));
    QTRY_COMPARE(printed.size(), 1);
    QTRY_COMPARE(open.document->facts().badges.size(), size_t(1));
    QCOMPARE(open.document->facts().badges[0].what, BadgeEvent::Printed);
    page->door().lastOneBack();
    QTRY_COMPARE(page->door().admitted(), 1);
    scan(QStringLiteral("ANNA")); // in again: she has her badge
    QCOMPARE(page->door().admitted(), 2);
    printer.printAgain(page->door().lastOne());
    QTRY_COMPARE(open.document->facts().badges.size(), size_t(2));
    QCOMPARE(open.document->facts().badges[1].what, BadgeEvent::Reprinted);
    QCOMPARE(int(sheets), 2);
}

/// A new guest who comes in while a merge is on its way stands in the file and not yet in the plan.
void DoorDeskTest::aBadgeWaitsUntilTheGuestIsKnown()
{
    std::atomic_int sheets = 0;
    ui::BadgePrinter &printer = page->badgePrinter();
    printer.output = [&](const print::Printout &badge, const QString &) -> Result<void> {
        sheets += int(badge.sheets.size());
        return {};
    };
    printer.setPrinter(QStringLiteral("Labels"));
    QSignalSpy printed(&printer, &ui::BadgePrinter::printed);
    Attendee guest = guestIn(open.desk->plan(), QStringLiteral("Anna"));
    guest.id = AttendeeId::create();
    guest.code = QStringLiteral("ZOE");
    printer.cameIn(guest.id);
    QTest::qWait(50);
    QCOMPARE(sheets.load(), 0);
    QVERIFY(open.document->commit(edits::put(open.desk->plan(), guest)));
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(sheets.load(), 1);
}

void DoorDeskTest::aBadgeThatFailedIsTriedAgain()
{
    std::atomic_int tries = 0;
    ui::BadgePrinter &printer = page->badgePrinter();
    printer.output = [&](const print::Printout &, const QString &name) -> Result<void> {
        return ++tries == 1 ? fail(ProblemKind::CannotWrite, name) : Result<void>();
    };
    printer.setPrinter(QStringLiteral("labels"));
    QSignalSpy failed(&printer, &ui::BadgePrinter::failed);
    scan(QStringLiteral("ANNA"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(open.document->facts().badges.empty()); // no badge, no fact
    printer.printAgain(page->door().lastOne());
    QTRY_COMPARE(open.document->facts().badges.size(), size_t(1));
}

void DoorDeskTest::thePaperListIsWrittenBesideTheFile()
{
    ui::PaperList list(*open.desk, page->door().attendance(), nullptr);
    list.write();
    QTRY_VERIFY(list.written().isValid());
    QVERIFY(contents(list.path()).startsWith("%PDF"));
    QCOMPARE(QFileInfo(list.path()).path(), QFileInfo(open.document->path()).path());
    QVERIFY(QFile::remove(list.path()));
    list.write(); // nothing has happened since
    scan(QStringLiteral("ANNA"));
    QVERIFY(!QFile::exists(list.path()));
    list.write();
    QTRY_VERIFY(QFile::exists(list.path()));
}

void DoorDeskTest::aPurgeTakesThePaperListAlong()
{
    ui::PaperList list(*open.desk, page->door().attendance(), nullptr);
    list.write();
    QTRY_VERIFY(QFile::exists(list.path()));
    auto *dialog = ui::openPrivacyDialog(*open.desk, page.get());
    const auto press = [](const QWidget *on, const char *text) {
        for (QPushButton *button : on->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                button->click();
        }
    };
    press(dialog, "Forget everybody...");
    press(dialog->findChild<QMessageBox *>(), "Purge");
    QTRY_VERIFY(!QFile::exists(list.path()));
    for (const Attendee &one : open.desk->plan().attendees())
        QVERIFY(one.asWritten.isEmpty());
}

void DoorDeskTest::theScannersTestTellsWhatItTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pause");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("better");
    const QString code = checkin::newTicketCode();
    QString wrong = code;
    wrong[3] = wrong[3] == QLatin1Char('B') ? QLatin1Char('C') : QLatin1Char('B');
    QTest::newRow("fast") << code << 12 << QStringLiteral("taken for a scanner") << 0;
    QTest::newRow("ours") << code << 12 << QStringLiteral("read without a mistake") << 0;
    QTest::newRow("another layout") << wrong << 12 << QStringLiteral("check letter does not fit") << 0;
    QTest::newRow("slow") << code << 80 << QStringLiteral("slower than the 50 ms") << 120;
    QTest::newRow("short") << QStringLiteral("AB1") << 5 << QStringLiteral("too few") << 0;
}
void DoorDeskTest::theScannersTestTellsWhatItTypes()
{
    QFETCH(QString, text);
    QFETCH(int, pause);
    QFETCH(QString, told);
    QFETCH(int, better);
    const ui::ScannerRun run{text, pause, ui::ScannerRun::End::Enter};
    QVERIFY2(ui::verdictOn(run, 50).contains(told), qPrintable(ui::verdictOn(run, 50)));
    QVERIFY(ui::verdictOn(run, 50).contains(QLatin1String("Enter")));
    QCOMPARE(ui::betterPause(run, 50), better);
}

void DoorDeskTest::aSlowScannerIsKnownOnceAsked()
{
    const auto typeSlowly = [this] {
        QTest::keyClicks(page->field(), QStringLiteral("NOSUCH1"), {}, 70);
        QTest::keyClick(page->field(), Qt::Key_Return, {}, 70);
    };
    QSignalSpy scanned(page->field(), &ui::ScanField::scanned);
    typeSlowly();
    QCOMPARE(scanned.size(), 0); // a person's Enter
    ui::setScanPause(150);
    page->field()->takeSettings();
    typeSlowly();
    QCOMPARE(scanned.size(), 1);
}

void DoorDeskTest::whatEndsACodeCanBeSet_data()
{
    QTest::addColumn<ui::ScanEnd::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // empty: none was scanned
    using Kind = ui::ScanEnd::Kind;
    const auto row = [](const char *name, Kind kind, const char *typed, const char *code) {
        QTest::newRow(name) << kind << QString::fromLatin1(typed) << QString::fromLatin1(code);
    };
    row("Enter", Kind::Any, "NOSUCH1\r", "NOSUCH1");
    row("Tab", Kind::Any, "NOSUCH1\t", "NOSUCH1");
    row("a pause", Kind::Any, "NOSUCH1", "NOSUCH1");
    row("Enter alone", Kind::Enter, "NOSUCH1\r", "NOSUCH1");
    row("no pause then", Kind::Enter, "NOSUCH1", "");
    row("a Tab within is passed over", Kind::Enter, "NOSUCH1\t23\r", "NOSUCH123");
    row("Tab alone", Kind::Tab, "NOSUCH1\t", "NOSUCH1");
    row("Enter always", Kind::Tab, "NOSUCH1\r", "NOSUCH1");
    row("a pause alone", Kind::Pause, "NOSUCH1", "NOSUCH1");
    row("a character", Kind::Letter, "NOSUCH1;", "NOSUCH1");
    row("that a person types", Kind::Letter, "ab;", "");
}

void DoorDeskTest::whatEndsACodeCanBeSet()
{
    QFETCH(const ui::ScanEnd::Kind, kind);
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    ui::ScanEnd(kind, QLatin1Char(';')).keep();
    page->field()->takeSettings();
    const QSignalSpy scanned(page->field(), &ui::ScanField::scanned);
    for (const QChar one : typed) {
        if (one == QLatin1Char('\r'))
            QTest::keyClick(page->field(), Qt::Key_Return);
        else if (one == QLatin1Char('\t'))
            QTest::keyClick(page->field(), Qt::Key_Tab);
        else
            QTest::keyClicks(page->field(), QString(one), {}, 0);
    }
    if (code.isEmpty()) {
        QTest::qWait(250);
        QCOMPARE(scanned.size(), 0);
        QCOMPARE(page->field()->text(), typed);
    } else {
        QTRY_COMPARE(scanned.size(), 1);
        QCOMPARE(scanned[0][0].toString(), code);
    }
}

void DoorDeskTest::theScannersOwnEndIsOffered()
{
    ui::ScannerTest dialog(nullptr);
    dialog.show();
    auto *ends = dialog.findChild<QComboBox *>();
    QCOMPARE(ends->count(), 4);
    QCOMPARE(ends->currentIndex(), 0);
    QTest::keyClicks(&dialog, QStringLiteral("NOSUCH1;"), {}, 0);
    QTRY_COMPARE(ends->count(), 5); // after the silence
    ends->setCurrentIndex(4);
    emit ends->activated(4);
    QCOMPARE(ui::ScanEnd::ofThisComputer(), ui::ScanEnd(ui::ScanEnd::Kind::Letter, QLatin1Char(';')));
    ends->setCurrentIndex(2);
    emit ends->activated(2);
    QCOMPARE(ui::ScanEnd::ofThisComputer(), ui::ScanEnd(ui::ScanEnd::Kind::Tab));
}

void DoorDeskTest::aPinIsKeptAsADigest()
{
    QVERIFY(!ui::deskpin::isSet());
    ui::deskpin::set(QStringLiteral("4711"));
    QVERIFY(ui::deskpin::isSet());
    QVERIFY(ui::deskpin::fits(QStringLiteral("4711")));
    QVERIFY(!ui::deskpin::fits(QStringLiteral("4712")));
    QVERIFY(!ui::deskpin::fits({}));
    QVERIFY(!QSettings().value(QStringLiteral("checkin/pin")).toString().contains(QLatin1String("4711")));
    ui::deskpin::set({});
    QVERIFY(!ui::deskpin::isSet());
}

void DoorDeskTest::aLockedDeskShowsOnlyTheDoor()
{
    ui::Windows windows;
    ui::MainWindow *window = windows.open(open.document->path());
    QVERIFY(window != nullptr);
    ui::deskpin::set(QStringLiteral("4711"));
    window->lockToDoor(QStringLiteral("Deur 9"), {});
    QVERIFY(window->isLocked());
    QCOMPARE(window->pageName(), QStringLiteral("check-in"));
    QVERIFY(!window->menuBar()->isVisible());
    QVERIFY(window->windowState() & Qt::WindowFullScreen);
    QCOMPARE(static_cast<ui::CheckinPage *>(window->page(QStringLiteral("check-in")))->door().name,
             QStringLiteral("Deur 9"));
    window->carryOut(QStringLiteral("full-screen")); // not while it is locked
    QVERIFY(window->windowState() & Qt::WindowFullScreen);
    window->close(); // asks instead
    QVERIFY(window->isVisible());
    const auto answer = [&](const char *pin) {
        for (auto *dialog : window->findChildren<QInputDialog *>()) {
            if (dialog->isVisible()) {
                dialog->setTextValue(QLatin1String(pin));
                dialog->accept();
                return;
            }
        }
        QFAIL("not asked");
    };
    answer("1111");
    QVERIFY(window->isLocked());
    answer("4711"); // asked again
    QVERIFY(!window->isLocked());
    QVERIFY(window->menuBar()->isVisible());
    window->close();
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorDeskTest)
#include "doordesk.moc"

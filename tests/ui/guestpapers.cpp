#include "ui/checkin/badgeprinter.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/desksdialog.h"
#include "ui/checkin/doorhealth.h"
#include "ui/checkin/printerwatch.h"
#include "ui/guests/attendeespage.h"
#include "ui/print/guestprints.h"

#include "tests/support/doors.h"
#include "tests/support/realguests.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"
#include "tests/support/ui/sheets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPrinter>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include <atomic>

namespace blokplan::tests
{

namespace
{

/// How many people the lines of a split name together.
int peopleOfShares(const QStringList &lines)
{
    static const QRegularExpression number(QStringLiteral(": (\\d+) "));
    int people = 0;
    for (const QString &line : lines)
        people += number.match(line).captured(1).toInt();
    return people;
}

/// Many under a few letters, and some who stand under none of the usual ones.
QStringList namesOfAllSorts()
{
    QStringList names{QStringLiteral("Jan 't Hart"), QStringLiteral("Eva X"),
                      QStringLiteral("Kees 1e Kamer")};
    for (int i = 0; i < 150; ++i) {
        const QString family =
            QString::fromLatin1(QByteArray(1, char('A' + i % 7)).append(char('a' + i % 11)));
        names.append(QStringLiteral("Gast %1n%2").arg(family).arg(i));
    }
    return names;
}

} // namespace

/// Badges and who has one, the printer of a desk and how it is, and how the desks share the alphabet.
class GuestPapers : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatFailedIsPrintedOnceThePrinterWorks();
    void aPrinterThatIsReadyAgainPrintsWhatWaited();
    void theWrongPersonsBadgeIsVoided();
    void aBadgePrintedAheadOutlivesTheEntry();
    void badgesPrintedAheadAreKept();
    void onlySheetsInTheRangeAreKept_data();
    void onlySheetsInTheRangeAreKept();
    void whoHasABadgeIsLeftOut();
    void aPdfOfBadgesIsNoBadge();
    void badgesOfWhoIsChosen();
    void theHealthLineTellsWhatIsWrong();
    void aPrinterThatStopsIsTold();
    void desksShareWhoBelongs();
    void desksShareEverybody();

private:
    void openPage(const Plan &plan);
    void openPlan(const Plan &plan) { open = openDesk(path(QStringLiteral("event.blokplan")), plan); }
    void letIn(const QString &code);
    /// The badges of those, one a sheet.
    [[nodiscard]] std::unique_ptr<ui::GuestPrints> labels() const;
    [[nodiscard]] static QCheckBox *box(const QWidget &dialog, const char *text);
    static void tick(QCheckBox *one) { QTest::mouseClick(one, Qt::LeftButton, {}, {8, one->height() / 2}); }
    [[nodiscard]] std::shared_ptr<QPrinter> printer() const;
    [[nodiscard]] const std::vector<BadgeFact> &badges() const { return open.document->facts().badges; }
    [[nodiscard]] AttendeeId idOf(const char *name) const
    {
        return guestIn(open.desk->plan(), QString::fromLatin1(name)).id;
    }

    OpenDesk open;
    std::unique_ptr<ui::CheckinPage> page;
};

void GuestPapers::init()
{
    Test::init();
    QSettings().clear();
}

void GuestPapers::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

void GuestPapers::openPage(const Plan &plan)
{
    openPlan(plan);
    page = std::make_unique<ui::CheckinPage>(*open.desk);
    page->door().choose(listIn(plan, QStringLiteral("Hele dag")).id);
    page->show();
}

void GuestPapers::letIn(const QString &code)
{
    const size_t before = open.document->facts().scans.size();
    page->door().scan(code);
    QTRY_VERIFY(open.document->facts().scans.size() > before); // a wrong person makes two
}

std::unique_ptr<ui::GuestPrints> GuestPapers::labels() const
{
    std::unique_ptr<ui::GuestPrints> dialog(
        ui::openGuestPrints(*open.desk, QStringLiteral("badges"), nullptr));
    const QSignalSpy laid(dialog.get(), &ui::GuestPrints::laidOut);
    auto *paper = dialog->findChild<QComboBox *>();
    paper->setCurrentIndex(paper->findData(QStringLiteral("label")));
    if (!QTest::qWaitFor([&laid] { return laid.count() > 0; }))
        qFatal("not laid out");
    return dialog;
}

QCheckBox *GuestPapers::box(const QWidget &dialog, const char *text)
{
    for (auto *one : dialog.findChildren<QCheckBox *>()) {
        if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return one;
    }
    qFatal("no box %s", text);
}

std::shared_ptr<QPrinter> GuestPapers::printer() const
{
    auto paper = std::make_shared<QPrinter>(QPrinter::HighResolution);
    paper->setOutputFormat(QPrinter::PdfFormat);
    paper->setOutputFileName(path(QStringLiteral("badges.pdf")));
    return paper;
}

void GuestPapers::whatFailedIsPrintedOnceThePrinterWorks()
{
    openPage(doorPlan());
    const auto works = std::make_shared<std::atomic_bool>(false);
    const auto sheets = std::make_shared<std::atomic_int>(0);
    ui::BadgePrinter &badgePrinter = page->badgePrinter();
    badgePrinter.output = [works, sheets](const print::Printout &badge, const QString &name) -> Result<void> {
        if (!*works)
            return fail(ProblemKind::CannotWrite, name);
        *sheets += int(badge.sheets.size());
        return {};
    };
    badgePrinter.setPrinter(QStringLiteral("labels"));
    const QSignalSpy failed(&badgePrinter, &ui::BadgePrinter::failed);
    letIn(QStringLiteral("ANNA"));
    letIn(QStringLiteral("BRAM"));
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(badgePrinter.waiting(), 2);
    badgePrinter.retry(); // too early
    QTRY_COMPARE(failed.count(), 4);
    QCOMPARE(badgePrinter.waiting(), 2);
    QVERIFY(badges().empty());
    *works = true;
    badgePrinter.retry();
    QTRY_COMPARE(badges().size(), size_t(2));
    QCOMPARE(badgePrinter.waiting(), 0);
    QCOMPARE(int(*sheets), 2);
    for (const BadgeFact &one : badges())
        QCOMPARE(one.what, BadgeEvent::Printed);
}

void GuestPapers::aPrinterThatIsReadyAgainPrintsWhatWaited()
{
    openPage(doorPlan());
    const auto works = std::make_shared<std::atomic_bool>(false);
    ui::BadgePrinter &badgePrinter = page->badgePrinter();
    ui::PrinterWatch &watch = page->printerWatch();
    badgePrinter.output = [works](const print::Printout &, const QString &name) -> Result<void> {
        return *works ? Result<void>() : fail(ProblemKind::CannotWrite, name);
    };
    watch.look = [works](const QString &) {
        return *works ? ui::PrinterState::Ready : ui::PrinterState::Stopped;
    };
    badgePrinter.setPrinter(QStringLiteral("labels"));
    watch.watch(QStringLiteral("labels"));
    QTRY_COMPARE(watch.state(), ui::PrinterState::Stopped);
    letIn(QStringLiteral("ANNA"));
    QTRY_COMPARE(badgePrinter.waiting(), 1);
    *works = true;
    QVERIFY(QTest::qWaitFor([&watch, &badgePrinter] {
        watch.lookNow();
        return badgePrinter.waiting() == 0;
    }));
    QTRY_COMPARE(badges().size(), size_t(1));
    QCOMPARE(badges()[0].attendee, idOf("Anna"));
}

void GuestPapers::theWrongPersonsBadgeIsVoided()
{
    openPage(doorPlan());
    page->badgePrinter().output = [](const print::Printout &, const QString &) { return Result<void>(); };
    page->badgePrinter().setPrinter(QStringLiteral("labels"));
    letIn(QStringLiteral("ANNA"));
    QTRY_COMPARE(badges().size(), size_t(1));
    page->door().toggleWrongPerson();
    letIn(QStringLiteral("BRAM"));
    QTRY_COMPARE(badges().size(), size_t(3));
    QCOMPARE(badges()[1].what, BadgeEvent::Voided);
    QCOMPARE(badges()[1].attendee, idOf("Anna"));
    QCOMPARE(badges()[2].what, BadgeEvent::Printed);
    QCOMPARE(badges()[2].attendee, idOf("Bram"));
}

void GuestPapers::aBadgePrintedAheadOutlivesTheEntry()
{
    openPage(doorPlan());
    const auto sheets = std::make_shared<std::atomic_int>(0);
    page->badgePrinter().output = [sheets](const print::Printout &, const QString &) {
        ++*sheets;
        return Result<void>();
    };
    page->badgePrinter().setPrinter(QStringLiteral("labels"));
    open.document->keepBadges({{BadgeNonce::create(), idOf("Anna"), BadgeEvent::Printed,
                                QStringLiteral("ahead"), QDateTime::currentDateTimeUtc()}},
                              [](const Result<void> &) {});
    QTRY_COMPARE(badges().size(), size_t(1));
    letIn(QStringLiteral("ANNA"));
    page->door().lastOneBack();
    QTRY_COMPARE(page->door().admitted(), 0);
    QTest::qWait(50);
    QCOMPARE(badges().size(), size_t(1));
    QCOMPARE(int(*sheets), 0);
}

void GuestPapers::badgesPrintedAheadAreKept()
{
    openPlan(crowdPlan(3));
    const auto dialog = labels();
    QVERIFY(printed(*dialog, printer()));
    QTRY_COMPARE(badges().size(), size_t(3));
    QVERIFY(printed(*dialog, printer()));
    QTRY_COMPARE(badges().size(), size_t(6));
    QSet<AttendeeId> owners;
    for (size_t i = 0; i < badges().size(); ++i) {
        QCOMPARE(badges()[i].what, i < 3 ? BadgeEvent::Printed : BadgeEvent::Reprinted);
        owners.insert(badges()[i].attendee);
    }
    QCOMPARE(owners.size(), 3);
    tick(box(*dialog, "Keep that they were printed"));
    QVERIFY(printed(*dialog, printer()));
    QTest::qWait(100);
    QCOMPARE(badges().size(), size_t(6));
}

void GuestPapers::onlySheetsInTheRangeAreKept_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << 0 << 0 << 5;
    QTest::newRow("some") << 2 << 3 << 2;
    QTest::newRow("to the end and beyond") << 4 << 9 << 2;
    QTest::newRow("none of them") << 8 << 9 << 0;
}

void GuestPapers::onlySheetsInTheRangeAreKept()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, count);
    openPlan(crowdPlan(5));
    const auto dialog = labels();
    QCOMPARE(dialog->printout().sheets.size(), size_t(5));
    const auto paper = printer();
    if (from > 0) {
        paper->setPrintRange(QPrinter::PageRange);
        paper->setFromTo(from, to);
    }
    QVERIFY(printed(*dialog, paper));
    QTest::qWait(100); // nothing more comes of it later
    QTRY_COMPARE(badges().size(), size_t(count));
    QSet<AttendeeId> wanted;
    for (int sheet = std::max(1, from); sheet <= 5 && (to == 0 || sheet <= to); ++sheet)
        wanted.insert(dialog->printout().sheets[size_t(sheet - 1)].badges.at(0));
    QSet<AttendeeId> kept;
    for (const BadgeFact &one : badges())
        kept.insert(one.attendee);
    QCOMPARE(kept, wanted);
}

void GuestPapers::whoHasABadgeIsLeftOut()
{
    openPlan(crowdPlan(5));
    open.document->keepBadges({{BadgeNonce::create(), idOf("Gast 1"), BadgeEvent::Printed,
                                QStringLiteral("Deur 1"), QDateTime::currentDateTimeUtc()}},
                              [](const Result<void> &) {});
    QTRY_COMPARE(badges().size(), size_t(1));
    const auto dialog = labels();
    QCOMPARE(dialog->printout().sheets.size(), size_t(5));
    tick(box(*dialog, "Only who has none yet"));
    QTRY_COMPARE(dialog->printout().sheets.size(), size_t(4));
    QVERIFY(printed(*dialog, printer()));
    QTRY_COMPARE(badges().size(), size_t(5));
    QSet<AttendeeId> owners;
    for (const BadgeFact &one : badges()) {
        QCOMPARE(one.what, BadgeEvent::Printed);
        owners.insert(one.attendee);
    }
    QCOMPARE(owners.size(), 5);
}

void GuestPapers::aPdfOfBadgesIsNoBadge()
{
    openPlan(crowdPlan(3));
    const auto dialog = labels();
    QVERIFY(saved(*dialog, path(QStringLiteral("saved.pdf"))));
    QTest::qWait(100); // nothing comes of it later either
    QVERIFY(badges().empty());
}

void GuestPapers::badgesOfWhoIsChosen()
{
    openPlan(doorPlan());
    ui::AttendeesPage attendees(*open.desk);
    attendees.resize(1366, 700);
    attendees.show();
    QVERIFY(QTest::qWaitForWindowExposed(&attendees));
    auto *table = attendees.findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        const QString name = index.data().toString();
        if (name.startsWith(QLatin1String("Vries")) || name.startsWith(QLatin1String("Jansen")))
            table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    for (QAction *action : attendees.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == QLatin1String("Badges of these..."))
            action->trigger();
    }
    auto *dialog = attendees.findChild<ui::GuestPrints *>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->printout().sheets.size(), size_t(1));
    QVERIFY(printed(*dialog, printer()));
    QTRY_COMPARE(badges().size(), size_t(2));
    QCOMPARE(QSet<AttendeeId>({badges()[0].attendee, badges()[1].attendee}),
             QSet<AttendeeId>({idOf("Anna"), idOf("Bram")}));
}

void GuestPapers::theHealthLineTellsWhatIsWrong()
{
    ui::DoorHealth health;
    health.file = QStringLiteral("a.blokplan");
    const auto tells = [&health](const char *words) {
        return ui::healthWords(health).contains(QLatin1String(words));
    };
    for (const char *words : {"merged", "labels", "did not come out"})
        QVERIFY2(!tells(words), words);
    health.merge = QStringLiteral("14:05");
    QVERIFY(tells("merged 14:05"));
    health.printer = QStringLiteral("labels");
    health.printerState = ui::PrinterState::Ready;
    QVERIFY(tells("badges on labels"));
    health.printerState = ui::PrinterState::Stopped;
    QVERIFY(tells("labels has stopped"));
    health.printerState = ui::PrinterState::Missing;
    QVERIFY(tells("labels is not there"));
    health.badgesWaiting = 2;
    QVERIFY(tells("2 badge") && tells("did not come out"));
}

void GuestPapers::aPrinterThatStopsIsTold()
{
    const auto now = std::make_shared<std::atomic<ui::PrinterState>>(ui::PrinterState::Ready);
    ui::PrinterWatch watch(nullptr);
    watch.look = [now](const QString &) { return now->load(); };
    const QSignalSpy changed(&watch, &ui::PrinterWatch::changed);
    watch.watch(QStringLiteral("labels"));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(watch.state(), ui::PrinterState::Ready);
    *now = ui::PrinterState::Stopped;
    watch.lookNow();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(watch.state(), ui::PrinterState::Stopped);
    watch.lookNow(); // no news
    QTest::qWait(50);
    QCOMPARE(changed.count(), 2);
    watch.watch({});
    QCOMPARE(changed.count(), 3);
    QCOMPARE(watch.state(), ui::PrinterState::Unknown);
}

/// Of a session's list only who is registered for it, as at its door.
void GuestPapers::desksShareWhoBelongs()
{
    openPage(doorPlan());
    for (const CheckinList &list : open.desk->plan().checkinLists()) {
        page->door().choose(list.id);
        const ui::DesksDialog dialog(*open.desk, list.id, nullptr);
        QVERIFY2(peopleOfShares(dialog.lines()) == page->door().expectedInAll(),
                 qPrintable(list.name.first + QLatin1Char('|') + dialog.lines().join(QLatin1Char('|'))));
    }
    page->door().choose(listIn(open.desk->plan(), QStringLiteral("Gamma")).id);
    QCOMPARE(page->door().expectedInAll(), 1); // Anna; Bram waits
}

void GuestPapers::desksShareEverybody()
{
    const Plan plan = withGuests(namesOfAllSorts());
    openPlan(plan);
    const auto people = int(plan.attendees().size());
    ui::DesksDialog dialog(*open.desk, listIn(plan, QStringLiteral("Toegang")).id, nullptr);
    for (const int desks : {1, 2, 5, 26}) {
        dialog.findChild<QSpinBox *>()->setValue(desks);
        QCOMPARE(peopleOfShares(dialog.lines()), people);
        QVERIFY(dialog.lines().size() <= desks);
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::GuestPapers)
#include "guestpapers.moc"

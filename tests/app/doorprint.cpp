#include "app/checkin/attendance.h"
#include "app/checkin/judging.h"
#include "app/checkin/rowcodes.h"
#include "app/print/badges.h"
#include "app/print/doorlist.h"
#include "app/print/paper.h"
#include "app/print/products.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

using namespace print;

/// Badges, the list for a door and the evacuation list on paper.
class DoorPrint : public Test
{
    Q_OBJECT

private slots:
    void everyBadgeIsSound_data();
    void everyBadgeIsSound();
    void badgesAreForWhoComesOnceEach();
    void badgesStandInTheDutchOrder();
    void aBadgeBearsTheTicketAsQr();
    void aFoldedBadgeIsTheSameOnBothSides();
    void theDoorListIsSound();
    void theDoorListHasEveryoneOnce();
    void theDoorListSaysWhatMustBeRead();
    void rowCodesTellTicketsApart();
    void theEvacuationListHasWhoIsInside();
    void whoWentOutIsNotInside();
    void nobodyIsInsideSinceYesterday();
    void nobodyIsSaidSo();
    void twoThousandTakeAsManySheets();
    void canBeStopped();
    void areProducts();
};

namespace
{

Attendee named(const char *name, const char *organisation, const char *code)
{
    Attendee one;
    one.id = AttendeeId::create();
    one.asWritten = QString::fromUtf8(name);
    one.organisation = QString::fromUtf8(organisation);
    one.code = QString::fromUtf8(code);
    return one;
}

Plan with(Plan plan, std::initializer_list<Attendee> guests)
{
    for (const Attendee &one : guests)
        plan.all<Attendee>().put(std::make_shared<const Attendee>(one));
    return plan;
}

/// doorPlan() with names that are hard to print.
Plan hardPlan()
{
    Plan plan = doorPlan();
    const CategoryId category = (*plan.categories().begin()).id;
    auto baroness =
        named("Wilhelmina Alexandra Maria van Haersma Buma-van der Duyn van Maasdam tot Heemstede",
              "Hoogheemraadschap Hollands Noorderkwartier, afdeling Vergunningen en Handhaving",
              "BCDEFGHJKLNPRSTUV");
    baroness.category = category;
    baroness.instructions = {{InstructionKind::CallLead, QString::fromUtf8("Haal Mia: zij ontvangt haar")}};
    return with(std::move(plan),
                {baroness, named("\u738b\u5c0f\u660e", "\u5317\u4eac\u5927\u5b66", "BCDFFGHJKLNPRSTUV"),
                 named("\u0645\u062d\u0645\u062f \u0639\u0628\u062f \u0627\u0644\u0644\u0647", "", "BCDF"),
                 named("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "",
                       "ext: a code of others, 12/3"),
                 named("Ng", "", ""), named("\u00c5sa \u00c9mile van 't Hek", "IJsclub", "BCGG")});
}

BlockScheduleOptions on(const QString &paper)
{
    BlockScheduleOptions options;
    options.paper = paper;
    options.printedAt = QDateTime(QDate(2026, 6, 11), QTime(10, 30));
    return options;
}

void verifySound(const Printout &printout, double margin)
{
    for (const Sheet &sheet : printout.sheets) {
        const QStringList faults = faultsOf(sheet, margin);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
    QVERIFY(printout.unplaced.empty());
}

/// Without the spaces that lines break at, and the hyphens of broken words.
QString lettersIn(const Printout &printout)
{
    QString all;
    for (const Sheet &sheet : printout.sheets)
        all += wordsOf(sheet);
    return all.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
}

qsizetype timesIn(const Printout &printout, QString text)
{
    return lettersIn(printout).count(text.remove(QLatin1Char(' ')).remove(QLatin1Char('-')));
}

std::vector<ModulesMark> codesOn(const Sheet &sheet)
{
    std::vector<ModulesMark> found;
    for (const Mark &mark : sheet.marks) {
        if (const auto *one = std::get_if<ModulesMark>(&mark))
            found.push_back(*one);
    }
    return found;
}

/// The square of squares in a corner by which scanners find a code.
bool isFinderAt(const ModulesMark &code, int top, int left)
{
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 7; ++column) {
            const int ring = std::max(std::abs(row - 3), std::abs(column - 3));
            if (code.isDark(top + row, left + column) != (ring != 2))
                return false;
        }
    }
    return true;
}

checkin::Attendance seenBy(const Plan &plan, const std::vector<Scan> &scans)
{
    checkin::Attendance attendance(plan);
    for (const Scan &scan : scans)
        attendance.add(scan);
    return attendance;
}

Scan passage(const Plan &plan, const char *guest, const char *list, ScanKind kind, int minute)
{
    Scan scan;
    scan.id = Nonce::create();
    scan.list = listIn(plan, QString::fromLatin1(list)).id;
    scan.attendee = guestIn(plan, QString::fromLatin1(guest)).id;
    scan.sort = kind;
    scan.outcome = kind == ScanKind::Exit ? Verdict::WentOut : Verdict::Admitted;
    scan.at = QDateTime({2026, 6, 11}, {7, minute}, Qt::UTC);
    scan.desk = QStringLiteral("Deur 1");
    return scan;
}

} // namespace

void DoorPrint::everyBadgeIsSound_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<double>("margin");
    QTest::addColumn<int>("sheets");
    QTest::newRow("sheets to cut") << QStringLiteral("A4") << 8.0 << 1; // nine guests who are registered
    QTest::newRow("to fold") << QStringLiteral("A6") << 5.0 << 9;
    QTest::newRow("labels") << QStringLiteral("label") << 2.0 << 9;
}

void DoorPrint::everyBadgeIsSound()
{
    QFETCH(const QString, paper);
    QFETCH(const double, margin);
    QFETCH(const int, sheets);
    const Printout printout = badges(Agenda(hardPlan()), on(paper));
    QCOMPARE(int(printout.sheets.size()), sheets);
    verifySound(printout, margin);
    for (const Sheet &sheet : printout.sheets) {
        for (const ModulesMark &code : codesOn(sheet))
            QVERIFY(QRectF(0, 0, sheet.width, sheet.height).contains(code.rect));
    }
}

void DoorPrint::badgesAreForWhoComesOnceEach()
{
    Plan plan = hardPlan();
    auto twin = named("Tweede Anna", "", "TWIN");
    twin.sameAs = guestIn(plan, QStringLiteral("Anna")).id;
    plan = with(std::move(plan), {twin});
    const Printout printout = badges(Agenda(plan), on(QStringLiteral("A4")));
    for (const Attendee &guest : plan.attendees()) {
        const bool comes = guest.state == AttendeeState::Registered && guest.sameAs.isNull();
        QVERIFY2(timesIn(printout, guest.asWritten) == (comes ? 1 : 0), qPrintable(guest.asWritten));
    }
    QCOMPARE(timesIn(printout, QStringLiteral("Raadslid")) + timesIn(printout, QStringLiteral("Pers")),
             qsizetype(3));
}

void DoorPrint::badgesStandInTheDutchOrder()
{
    const Plan plan = with(crowdPlan(0), {named("Anna Zeeman", "", "A"), named("Jan van den Berg", "", "B"),
                                          named("Piet Bakker", "", "C")});
    const QString letters = lettersIn(badges(Agenda(plan), on(QStringLiteral("A4"))));
    QVERIFY(letters.indexOf(QStringLiteral("PietBakker")) < letters.indexOf(QStringLiteral("JanvandenBerg")));
    QVERIFY(letters.indexOf(QStringLiteral("JanvandenBerg")) < letters.indexOf(QStringLiteral("AnnaZeeman")));
}

void DoorPrint::aBadgeBearsTheTicketAsQr()
{
    const Plan plan =
        with(crowdPlan(0), {named("Anna Zeeman", "", "BCDEFGHJKLNPRSTUV"), named("Bram Zonder", "", "")});
    const Printout printout = badges(Agenda(plan), on(QStringLiteral("A4")));
    const std::vector<ModulesMark> codes = codesOn(printout.sheets.front());
    QCOMPARE(int(codes.size()), 1);
    const ModulesMark &code = codes.front();
    QCOMPARE(code.side, 21); // the smallest: capitals take the alphanumeric mode
    QCOMPARE(int(code.dark.size()), 21 * 21);
    QVERIFY(isFinderAt(code, 0, 0));
    QVERIFY(isFinderAt(code, 0, 14));
    QVERIFY(isFinderAt(code, 14, 0));
    for (int i = 8; i < 13; ++i)
        QCOMPARE(code.isDark(6, i), i % 2 == 0); // the timing pattern
    const double quiet = 4 * code.rect.width() / code.side;
    for (const TextMark &text : textsOf(printout.sheets.front()))
        QVERIFY(!inkOf(text).intersects(code.rect.adjusted(-quiet, -quiet, quiet, quiet)));
}

void DoorPrint::aFoldedBadgeIsTheSameOnBothSides()
{
    const Printout printout = badges(Agenda(doorPlan()), on(QStringLiteral("A6")));
    const Sheet &sheet = printout.sheets.front();
    std::vector<QString> left;
    std::vector<QString> right;
    for (const TextMark &text : textsOf(sheet))
        (text.x < sheet.width / 2 ? left : right).push_back(text.text);
    QVERIFY(!left.empty());
    QCOMPARE(left, right);
}

void DoorPrint::theDoorListIsSound()
{
    const Printout printout = doorList(Agenda(hardPlan()), on(QStringLiteral("A4")));
    QCOMPARE(int(printout.sheets.size()), 1);
    QVERIFY(printout.sheets.front().width < printout.sheets.front().height);
    verifySound(printout, paperOf(QStringLiteral("A4"), false).margin);
}

void DoorPrint::theDoorListHasEveryoneOnce()
{
    const Plan plan = crowdPlan(700);
    const Printout printout = doorList(Agenda(plan), on(QStringLiteral("A4")));
    verifySound(printout, paperOf(QStringLiteral("A4"), false).margin);
    QHash<QString, int> seen;
    for (const Sheet &sheet : printout.sheets) {
        for (const TextMark &text : textsOf(sheet))
            ++seen[text.text];
    }
    for (int i = 1; i <= 700; ++i)
        QCOMPARE(seen.value(QStringLiteral("%1, Gast").arg(i)), 1);
}

void DoorPrint::theDoorListSaysWhatMustBeRead()
{
    const Plan plan = doorPlan();
    const QString words = wordsOf(doorList(Agenda(plan), on(QStringLiteral("A4"))).sheets.front());
    QVERIFY(words.contains(QStringLiteral("Wheelchair seat: Grote zaal: wijs de lift")));
    QCOMPARE(words.count(QLatin1Char('!')), qsizetype(2)); // before the name, and what it means
    QCOMPARE(words.count(QStringLiteral("on the waiting list")), qsizetype(2)); // counted, and there
    QVERIFY(words.contains(QStringLiteral("Vries, Anna de")));
    QVERIFY(words.contains(QStringLiteral("ANNA")));
    QVERIFY(!words.contains(QStringLiteral("COR"))); // cancelled: struck, with nothing to tick or enter
}

void DoorPrint::rowCodesTellTicketsApart()
{
    auto first = named("A", "", "BCDEFGHJK");
    auto second = named("B", "", "BCDEFXHJK");
    auto third = named("C", "", "XXXXXXXXX");
    auto fourth = named("D", "", "NP");
    const auto codes = checkin::rowCodes(with(crowdPlan(0), {first, second, third, fourth}));
    QCOMPARE(codes.value(first.id), QStringLiteral("BCDEFG"));
    QCOMPARE(codes.value(second.id), QStringLiteral("BCDEFX"));
    QCOMPARE(codes.value(third.id), QStringLiteral("XXXX"));
    QCOMPARE(codes.value(fourth.id), QStringLiteral("NP"));
}

void DoorPrint::theEvacuationListHasWhoIsInside()
{
    const Plan plan = doorPlan();
    const auto attendance =
        seenBy(plan, {passage(plan, "Anna", "Hele dag", ScanKind::Entry, 5),
                      passage(plan, "Anna", "Gamma", ScanKind::Entry, 50), // once, since she came in
                      passage(plan, "Bram", "Gamma", ScanKind::Entry, 20)});
    const Printout printout = evacuationList(Agenda(plan), on(QStringLiteral("A4")), attendance);
    verifySound(printout, paperOf(QStringLiteral("A4"), false).margin);
    const QString words = wordsOf(printout.sheets.front());
    QCOMPARE(words.count(QStringLiteral("Vries, Anna de")), qsizetype(1));
    QVERIFY(words.contains(QStringLiteral("since 09:05 at Deur 1"))); // in the event's zone
    QVERIFY(words.contains(QStringLiteral("Jansen, Bram")));
    QVERIFY(!words.contains(QStringLiteral("Dirk")));
}

void DoorPrint::whoWentOutIsNotInside()
{
    const Plan plan = doorPlan();
    std::vector<Scan> scans{passage(plan, "Anna", "Hele dag", ScanKind::Entry, 5),
                            passage(plan, "Anna", "In en uit", ScanKind::Entry, 6),
                            passage(plan, "Anna", "In en uit", ScanKind::Exit, 30)};
    const auto words = [&] {
        return wordsOf(
            evacuationList(Agenda(plan), on(QStringLiteral("A4")), seenBy(plan, scans)).sheets.front());
    };
    QVERIFY(words().contains(QStringLiteral("Nobody is inside.")));
    scans.push_back(passage(plan, "Anna", "In en uit", ScanKind::Entry, 40));
    QVERIFY(words().contains(QStringLiteral("Vries, Anna de")));
}

void DoorPrint::nobodyIsInsideSinceYesterday()
{
    const Plan plan = doorPlan();
    Scan yesterday = passage(plan, "Anna", "Hele dag", ScanKind::Entry, 5);
    yesterday.at = yesterday.at.addDays(-1);
    std::vector<Scan> scans{yesterday, passage(plan, "Bram", "Hele dag", ScanKind::Entry, 20)};
    const auto inside = [&] {
        return wordsOf(
            evacuationList(Agenda(plan), on(QStringLiteral("A4")), seenBy(plan, scans)).sheets.front());
    };
    QVERIFY(!inside().contains(QStringLiteral("Vries, Anna de")));
    QVERIFY(inside().contains(QStringLiteral("Jansen, Bram")));
    Scan again = passage(plan, "Anna", "Hele dag", ScanKind::Entry, 30); // she shows the ticket of yesterday
    again.outcome = Verdict::Already;
    scans.push_back(again);
    QVERIFY(inside().contains(QStringLiteral("Vries, Anna de")));
    QVERIFY(inside().contains(QStringLiteral("since 09:30 at Deur 1")));
}

void DoorPrint::nobodyIsSaidSo()
{
    const Plan plan = smallPlan();
    for (const QString &paper : badgePapers()) {
        const Printout none = badges(Agenda(plan), on(paper));
        QCOMPARE(int(none.sheets.size()), 1);
        QVERIFY(wordsOf(none.sheets.front()).contains(QStringLiteral("Nobody is registered.")));
    }
    const Printout list = doorList(Agenda(plan), on(QStringLiteral("A4")));
    QCOMPARE(int(list.sheets.size()), 1);
    QVERIFY(wordsOf(list.sheets.front()).contains(QStringLiteral("Nobody is registered.")));
}

void DoorPrint::twoThousandTakeAsManySheets()
{
    const Plan plan = crowdPlan(2000);
    QCOMPARE(int(badges(Agenda(plan), on(QStringLiteral("A4"))).sheets.size()), 200);
    QCOMPARE(int(badges(Agenda(plan), on(QStringLiteral("A6"))).sheets.size()), 2000);
    const int sheets = int(doorList(Agenda(plan), on(QStringLiteral("A4"))).sheets.size());
    QVERIFY2(sheets >= 35 && sheets <= 50, qPrintable(QString::number(sheets)));
}

void DoorPrint::canBeStopped()
{
    const Plan plan = crowdPlan(300);
    int told = 0;
    double last = 0;
    const auto stop = [&](double share) {
        QVERIFY2(share >= last && share <= 1, "it goes forward");
        last = share;
        return;
    };
    const Going going = [&](double share) {
        stop(share);
        return ++told < 3;
    };
    QVERIFY(badges(Agenda(plan), on(QStringLiteral("A4")), going).sheets.empty());
    QCOMPARE(told, 3);
    told = 0;
    last = 0;
    QVERIFY(doorList(Agenda(plan), on(QStringLiteral("A4")), going).sheets.empty());
    QCOMPARE(told, 3);
}

void DoorPrint::areProducts()
{
    const Plan plan = doorPlan();
    for (const char *name : {"badges", "door-list"}) {
        const Product *product = productNamed(QLatin1String(name));
        QVERIFY(product != nullptr);
        QVERIFY(!product->make(Agenda(plan), on(QStringLiteral("A4")), {}).sheets.empty());
    }
    const Product *evacuation = productNamed(QStringLiteral("evacuation-list"));
    QVERIFY(evacuation != nullptr && evacuation->make == nullptr);
    QVERIFY(!evacuation->ofFacts(Agenda(plan), on(QStringLiteral("A4")), checkin::Attendance(plan), {})
                 .sheets.empty());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorPrint)
#include "doorprint.moc"

#include "app/edits/arrangements.h"
#include "app/print/findingssheet.h"
#include "app/print/products.h"
#include "app/rules/accepting.h"
#include "app/wording/findingscsv.h"
#include "app/wording/language.h"
#include "app/wording/sentences.h"

#include "tests/support/ruleplans.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// Findings on their way out: as a table for spreadsheets and on paper.
class FindingsOut : public Test
{
    Q_OBJECT

private slots:
    void theTableHasARowEach();
    void noCellIsAFormula();
    void acceptedOnesHaveTheirReason();
    void everySentenceIsPrintedWhole_data();
    void everySentenceIsPrintedWhole();
    void manyTakeAsManySheetsAsNeeded();
    void aTitleLongerThanASheetIsPrintedWhole();
    void noneIsSaidSo();
    void isAProductThatCanBeNarrowed();
};

namespace
{

Plan overlapping()
{
    return tests::moved(soundPlan(), "Beta", "Zaal 1", 11, 0);
}

std::vector<Finding> findingsIn(const Plan &plan)
{
    return Findings(Agenda(plan)).all();
}

QStringList linesOf(const Plan &plan)
{
    const QString text = QString::fromUtf8(wording::findingsCsv(findingsIn(plan), Agenda(plan)));
    return text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

/// All letters of all sheets, without the spaces that lines break at.
QString lettersOf(const print::Printout &printout)
{
    QString all;
    for (const print::Sheet &sheet : printout.sheets)
        all += wordsOf(sheet);
    return all.remove(QLatin1Char(' '));
}

print::BlockScheduleOptions on(const QString &paper, bool landscape, bool grey)
{
    print::BlockScheduleOptions options;
    options.paper = paper;
    options.landscape = landscape;
    options.grey = grey;
    options.printedAt = QDateTime(QDate(2026, 6, 1), QTime(12, 0));
    return options;
}

void verifySound(const print::Printout &printout, const QString &paper, bool landscape)
{
    for (const print::Sheet &sheet : printout.sheets) {
        const QStringList faults = faultsOf(sheet, print::paperOf(paper, landscape).margin);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
}

} // namespace

void FindingsOut::theTableHasARowEach()
{
    const Plan plan = overlapping();
    const QStringList lines = linesOf(plan);
    QCOMPARE(lines.size(), qsizetype(findingsIn(plan).size()) + 1);
    QVERIFY(lines[1].startsWith(
        QStringLiteral("room-double-booked,blocking,,,2026-06-11,10:30,Alpha; Beta").left(46)));
    QVERIFY2(lines[1].contains(QStringLiteral("Zaal 1,15,")), qPrintable(lines[1]));
}

void FindingsOut::noCellIsAFormula()
{
    const Plan plan = withSession(overlapping(), "Alpha", [](Session &one) {
        one.title = QStringLiteral("=HYPERLINK(\"http://x\";\"y\")");
    });
    const QStringList lines = linesOf(plan);
    QVERIFY2(lines[1].contains(QStringLiteral("\"'=HYPERLINK")), qPrintable(lines[1]));
}

void FindingsOut::acceptedOnesHaveTheirReason()
{
    const Plan plan = overlapping();
    Acceptance one = acceptanceOf(findingsIn(plan).front());
    one.reason = QStringLiteral("+ on purpose");
    const Plan accepted = after(plan, edits::accept(plan, {one}));
    QVERIFY2(linesOf(accepted)[1].contains(QStringLiteral(",yes,'+ on purpose,")),
             qPrintable(linesOf(accepted)[1]));
}

void FindingsOut::everySentenceIsPrintedWhole_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("language");
    QTest::newRow("A4, English") << QStringLiteral("A4") << false << QStringLiteral("en");
    QTest::newRow("A4 landscape, Dutch") << QStringLiteral("A4") << true << QStringLiteral("nl");
    QTest::newRow("A3 landscape, Dutch") << QStringLiteral("A3") << true << QStringLiteral("nl");
}

void FindingsOut::everySentenceIsPrintedWhole()
{
    QFETCH(QString, paper);
    QFETCH(bool, landscape);
    QFETCH(QString, language);
    wording::setLanguage(language);
    const Plan plan = overlapping();
    const auto findings = findingsIn(plan);
    const print::Printout printout =
        print::findingsSheets(Agenda(plan), findings, on(paper, landscape, false));
    const QString letters = lettersOf(printout);
    for (const Finding &finding : findings) {
        const QString sentence = wording::finding(finding, plan).remove(QLatin1Char(' '));
        QVERIFY2(letters.contains(sentence), qPrintable(sentence));
    }
    verifySound(printout, paper, landscape);
    wording::setLanguage(QStringLiteral("en"));
}

void FindingsOut::manyTakeAsManySheetsAsNeeded()
{
    Plan plan = largePlan(300);
    plan.all<Placement>() = {}; // a finding each
    const auto findings = findingsIn(plan);
    QVERIFY(findings.size() > 200);
    const auto printout =
        print::findingsSheets(Agenda(plan), findings, on(QStringLiteral("A4"), false, true));
    QVERIFY(printout.sheets.size() > 3);
    verifySound(printout, QStringLiteral("A4"), false);
    const QString letters = lettersOf(printout);
    QVERIFY(letters.contains(wording::finding(findings.back(), plan).remove(QLatin1Char(' '))));
}

void FindingsOut::aTitleLongerThanASheetIsPrintedWhole()
{
    const QString endless = QStringLiteral("onafzienbaar ").repeated(1500) + QStringLiteral("slot");
    const Plan plan = withSession(overlapping(), "Alpha", [&](Session &one) { one.title = endless; });
    const auto printout =
        print::findingsSheets(Agenda(plan), findingsIn(plan), on(QStringLiteral("A4"), false, false));
    QVERIFY(printout.sheets.size() > 1);
    qsizetype wanted = 0;
    for (const Finding &finding : findingsIn(plan))
        wanted += wording::finding(finding, plan).count(QStringLiteral("onafzienbaar"));
    QVERIFY(wanted >= 1500);
    QCOMPARE(lettersOf(printout).count(QStringLiteral("onafzienbaar")), wanted);
    verifySound(printout, QStringLiteral("A4"), false);
}

void FindingsOut::noneIsSaidSo()
{
    const auto printout =
        print::findingsSheets(Agenda(soundPlan()), {}, on(QStringLiteral("A4"), false, false));
    QCOMPARE(printout.sheets.size(), size_t(1));
    QVERIFY(wordsOf(printout.sheets.front()).contains(QStringLiteral("No findings")));
}

void FindingsOut::isAProductThatCanBeNarrowed()
{
    const print::Product *product = print::productNamed(QStringLiteral("findings"));
    QVERIFY(product != nullptr);
    const Plan plan = overlapping();
    auto options = on(QStringLiteral("A4"), false, false);
    QVERIFY(
        wordsOf(product->make(Agenda(plan), options, {}).sheets.front()).contains(QStringLiteral("Beta")));
    options.rooms = {roomIn(plan, QStringLiteral("Zaal 3")).id};
    QVERIFY(!wordsOf(product->make(Agenda(plan), options, {}).sheets.front())
                 .contains(QStringLiteral("both in Zaal 1")));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::FindingsOut)
#include "findingsout.moc"

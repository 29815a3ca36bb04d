#include "app/edits/records.h"
#include "app/exchange/attendeesimport.h"

#include "tests/support/commandline.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QJsonArray>

namespace blokplan::tests
{

/// Lists that people make by hand: without names of columns, or with names that only their maker knows.
class GuestLists : public Test
{
    Q_OBJECT

private slots:
    void aListWithoutNamesOfColumnsLosesNobody_data();
    void aListWithoutNamesOfColumnsLosesNobody();
    void whoStandsAboveTheNamesIsTold();
    void theOtherReadingOfTheOtherReadingIsTheSame_data();
    void theOtherReadingOfTheOtherReadingIsTheSame();
    void namesOfColumnsThatWereKeptAreNoGuest();
    void theCommandLineLosesNobodyEither();
    void twoSetsOfNamesAreBothRemembered();
    void whatWasTypedHereAndNoListSaidStays();
};

namespace
{

attendees::Table guestTable(const QByteArray &text)
{
    return attendees::read(text, QStringLiteral("gasten.csv")).value();
}

attendees::Options guestOptions(const Plan &plan, const attendees::Table &table)
{
    attendees::Options options;
    options.columns = attendees::rememberedColumns(plan, table);
    options.source = QStringLiteral("gasten.csv");
    return options;
}

attendees::Run guestRun(const Plan &plan, const attendees::Table &table)
{
    return attendees::dryRun(plan, table, guestOptions(plan, table)).value();
}

attendees::Run guestRun(const Plan &plan, const QByteArray &text)
{
    return guestRun(plan, guestTable(text));
}

/// The plan once the table was read with its first two columns as name and organisation, kept without a name.
Plan keptAsNameAndPlace(const Plan &plan, const attendees::Table &table)
{
    attendees::Options options = guestOptions(plan, table);
    options.columns = attendees::Columns{attendees::Column{attendees::Field::Name, {}},
                                         attendees::Column{attendees::Field::Organisation, {}}};
    options.keepMappingAs = QString();
    return after(plan, attendees::dryRun(plan, table, options).value().edit);
}

QStringList guestNames(const Plan &plan)
{
    QStringList names;
    for (const Attendee &one : plan.attendees())
        names.append(one.asWritten);
    names.sort();
    return names;
}

/// The first row is a guest; of made-up names it is not.
const QByteArray raggedGuests = "Jan Jansen;Gemeente Utrecht\nEva Bos;Gemeente Ede;griffier\n";
const QByteArray madeUpNames = "Wie;Waar\nJan Jansen;Gemeente Utrecht\nEva Bos;Gemeente Ede\n";

} // namespace

void GuestLists::aListWithoutNamesOfColumnsLosesNobody_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("names");
    const QString jan = QStringLiteral("Jan Jansen");
    const QString eva = QStringLiteral("Eva Bos");
    QTest::newRow("two") << QByteArray("Jan Jansen;Gemeente Utrecht\nEva Bos;Gemeente Ede\n")
                         << QStringList{eva, jan};
    QTest::newRow("one") << QByteArray("Jan Jansen;Gemeente Utrecht\n") << QStringList{jan};
    QTest::newRow("with commas") << QByteArray("Jan Jansen,VNG\nEva Bos,Argu\n") << QStringList{eva, jan};
    QTest::newRow("ragged") << raggedGuests << QStringList{eva, jan};
    QTest::newRow("of kinds of guests")
        << QByteArray("Bezoeker,Organisatie,Soort\nEva Bos,Gemeente,Gast\nJan Jansen,ABN,Gast\n")
        << QStringList{eva, jan};
    QTest::newRow("of kinds of guests, without names")
        << QByteArray("Eva Bos,e@x.nl,Deelnemer\nJan Jansen,j@x.nl,Gast\n") << QStringList{eva, jan};
    QTest::newRow("with names") << QByteArray("naam;organisatie\nJan Jansen;VNG\nEva Bos;\n")
                                << QStringList{eva, jan};
}

void GuestLists::aListWithoutNamesOfColumnsLosesNobody()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, names);
    const Plan plan = smallPlan();
    const attendees::Table table = attendees::likelyReading(plan, guestTable(list));
    const attendees::Run run = guestRun(plan, table);
    QCOMPARE(run.count(attendees::Fate::New), int(names.size()));
    QCOMPARE(guestNames(after(plan, run.edit)), names);
}

void GuestLists::whoStandsAboveTheNamesIsTold()
{
    const attendees::Run run =
        guestRun(smallPlan(), "Gastenlijst;\nEva Bos;e@x.nl\nnaam;e-mail\nJan Jansen;j@x.nl\n");
    QCOMPARE(run.count(attendees::Fate::New), 1);
    QVERIFY(run.warnings ==
            (std::vector<Note>{
                {NoteKind::RowAboveHeader, QStringLiteral("2"), {QStringLiteral("Eva Bos, e@x.nl")}}}));
}

void GuestLists::theOtherReadingOfTheOtherReadingIsTheSame_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("made-up names") << madeUpNames;
    QTest::newRow("ragged") << raggedGuests;
    QTest::newRow("under empty lines") << QByteArray("\n;;\n" + raggedGuests);
}

void GuestLists::theOtherReadingOfTheOtherReadingIsTheSame()
{
    QFETCH(QByteArray, list);
    const attendees::Table table = guestTable(list);
    QVERIFY(table.doubtfulHeader && attendees::hasHeader(table));
    const attendees::Table other = attendees::readOtherwise(table);
    QVERIFY(other.doubtfulHeader && !attendees::hasHeader(other));
    QCOMPARE(other.rows.size(), table.rows.size() + 1);
    QCOMPARE(other.lines.first(), table.headerLine);
    const attendees::Table again = attendees::readOtherwise(other);
    QCOMPARE(again.header, table.header);
    QVERIFY(again.rows == table.rows);
    QVERIFY(again.lines == table.lines);
    QCOMPARE(again.headerLine, table.headerLine);
    QVERIFY(again.doubtfulHeader);
}

void GuestLists::namesOfColumnsThatWereKeptAreNoGuest()
{
    const attendees::Table table = guestTable(madeUpNames);
    const Plan plan = keptAsNameAndPlace(smallPlan(), table);
    QCOMPARE(guestNames(plan), QStringList({QStringLiteral("Eva Bos"), QStringLiteral("Jan Jansen")}));
    const attendees::Table likely = attendees::likelyReading(plan, table);
    QCOMPARE(likely.header, table.header);
    QCOMPARE(guestRun(plan, likely).count(attendees::Fate::Unchanged), 2);
}

void GuestLists::theCommandLineLosesNobodyEither()
{
    const QString event = path(QStringLiteral("e.blokplan"));
    QCOMPARE(cli(QStringList{QStringLiteral("new"), event} + words("--name N --start 2026-06-11")).exitCode,
             0);
    const QString list = path(QStringLiteral("gasten.csv"));
    QVERIFY(write(list, "Jan Jansen;Gemeente Utrecht\nEva Bos;Gemeente Ede\nPiet Bakker;Zeist\n"));
    const Ran ran =
        cli(QStringList{QStringLiteral("import"), event, list} + words("--format attendees --json"));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()[QStringLiteral("added")][QStringLiteral("attendees")].toInt(), 3);
    const Ran found =
        cli({QStringLiteral("search"), event, QStringLiteral("Jansen"), QStringLiteral("--json")});
    QCOMPARE(found.json()[QStringLiteral("hits")].toArray().size(), 1);
}

void GuestLists::twoSetsOfNamesAreBothRemembered()
{
    const attendees::Table one = guestTable(madeUpNames);
    const attendees::Table other = guestTable("Persoon;Huis\nPiet Bakker;Zeist\n");
    const Plan plan = keptAsNameAndPlace(keptAsNameAndPlace(smallPlan(), one), other);
    for (const attendees::Table &table : {one, other}) {
        const attendees::Columns columns = attendees::rememberedColumns(plan, table);
        QCOMPARE(columns.value(0).field, attendees::Field::Name);
        QCOMPARE(columns.value(1).field, attendees::Field::Organisation);
    }
    const Plan again = keptAsNameAndPlace(plan, one); // and each only once
    QCOMPARE(again.presets().size(), plan.presets().size());
}

void GuestLists::whatWasTypedHereAndNoListSaidStays()
{
    Plan plan = smallPlan();
    plan = after(plan, guestRun(plan, "naam,e-mail\nJan Jansen,j@x.nl\n").edit);
    Attendee jan = *plan.attendees().begin();
    jan.phone = QStringLiteral("06-1");
    plan = after(plan, edits::put(plan, jan));
    const QByteArray list = "naam,e-mail,telefoon\nJan Jansen,j@x.nl,070\n";
    const attendees::Run run = guestRun(plan, list);
    QCOMPARE(run.count(attendees::Fate::Unchanged), 1);
    QCOMPARE(run.warnings.size(), size_t(1));
    QCOMPARE(run.warnings.front().kind, NoteKind::KeptByHand);
    QCOMPARE(run.warnings.front().details, QStringList({jan.asWritten, QStringLiteral("phone")}));
    plan = after(plan, run.edit);
    QCOMPARE(plan.find(jan.id)->phone, QStringLiteral("06-1"));
    const attendees::Run again = guestRun(plan, list); // it was told
    QVERIFY(again.warnings.empty() && again.edit.isEmpty());
    const attendees::Run newer = guestRun(plan, "naam,e-mail,telefoon\nJan Jansen,j@x.nl,071\n");
    QCOMPARE(plan.find(jan.id)->phone, after(plan, newer.edit).find(jan.id)->phone);
    QCOMPARE(newer.warnings.size(), size_t(1));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::GuestLists)
#include "guestlists.moc"

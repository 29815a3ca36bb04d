#include "app/exchange/attendeestable.h"

#include "app/exchange/attendeescolumns.h"
#include "app/exchange/format.h"
#include "app/exchange/zipparts.h"
#include "app/model/codec.h"

#include "tests/support/commandline.h"
#include "tests/support/test.h"
#include "tests/support/zipfile.h"

#include <QElapsedTimer>

namespace blokplan::tests
{

using attendees::Field;
using attendees::Table;

/// Lists of people as they come: in any encoding, with any separator, as a workbook, broken.
class AttendeesTable : public Test
{
    Q_OBJECT

private slots:
    void readsTexts_data();
    void readsTexts();
    void keepsWhatIsInACell();
    void cutsAtTheSeparator_data();
    void cutsAtTheSeparator();
    void findsTheNamesOfColumns_data();
    void findsTheNamesOfColumns();
    void readsWorkbooks_data();
    void readsWorkbooks();
    void recognisesWorkbooks_data();
    void recognisesWorkbooks();
    void refusesQuickly_data();
    void refusesQuickly();
    void knowsTheHeadersOfOthers_data();
    void knowsTheHeadersOfOthers();
    void mapsByPositionWhereNamesRepeat();
    void looksAtTheCellsWhereThereIsNoHeader();
};

namespace
{

const QString plainList = QStringLiteral("naam;e-mail\nJosé Müller;jose@x.nl\nŁukasz;l@x.nl\n");

QByteArray utf16(const QString &text, bool big, bool mark)
{
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(0xFEFF)) : QString()) + text) {
        const char high = char(c.unicode() >> 8U);
        const char low = char(c.unicode() & 0xFFU);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

QString told(const Result<Table> &table)
{
    if (!table)
        return QStringLiteral("problem %1 %2")
            .arg(int(table.error().kind))
            .arg(table.error().details.join(u','));
    QStringList rows{table->header.join(u'|')};
    for (const QStringList &row : table->rows)
        rows.append(row.join(u'|'));
    return rows.join(u'\n');
}

QString fieldsOf(const Table &table)
{
    QStringList names;
    for (const attendees::Column &column : attendees::guessColumns(table))
        names.append(codec::nameOf(column.field));
    return names.join(u' ');
}

QByteArray sheet(const QByteArray &rows)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
           rows + "</sheetData></worksheet>";
}

QByteArray xlsx(const QByteArray &rows, const QByteArray &strings = "<sst/>",
                const QByteArray &styles = "<s/>")
{
    return zipped({{"xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Verborgen\" state=\"hidden\" r:id=\"r1\"/>"
                    "<sheet name=\"A\" r:id=\"r2\"/></sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet9.xml\"/>"
                    "<Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"},
                   {"xl/sharedStrings.xml", strings},
                   {"xl/styles.xml", styles},
                   {"xl/worksheets/sheet2.xml", sheet(rows)}});
}

QByteArray ods(const QByteArray &rows)
{
    return zipped(
        {{"content.xml",
          "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table>" +
              rows + "</table:table></office:document-content>"}});
}

QByteArray odsCell(const QByteArray &text)
{
    return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + text +
           "</text:p></table:table-cell>";
}

QByteArray odsNumber(const char *value, const char *text)
{
    return QByteArray("<table:table-cell office:value-type=\"float\" office:value=\"") + value +
           "\"><text:p>" + text + "</text:p></table:table-cell>";
}

const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>naam</t></is></c>"
                          "<c r=\"B1\" t=\"inlineStr\"><is><t>telefoon</t></is></c></row>";

} // namespace

void AttendeesTable::readsTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString latin = QStringLiteral("naam;e-mail\nJosé Müller;jose@x.nl\nRenée – de Boer;r@x.nl\n");
    QByteArray windows = latin.toLatin1();
    windows.replace('?', '\x96');
    QTest::newRow("UTF-8") << plainList.toUtf8() << QString();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + plainList.toUtf8() << QString();
    QTest::newRow("UTF-16 LE") << utf16(plainList, false, true) << QString();
    QTest::newRow("UTF-16 BE") << utf16(plainList, true, true) << QString();
    QTest::newRow("UTF-16 LE without mark") << utf16(plainList, false, false) << QString();
    QTest::newRow("UTF-16 BE without mark") << utf16(plainList, true, false) << QString();
    QTest::newRow("Windows-1252") << windows << QStringLiteral("windows-1252");
    QTest::newRow("line ends of Windows") << plainList.toUtf8().replace("\n", "\r\n") << QString();
    QTest::newRow("line ends of old Macs") << plainList.toUtf8().replace("\n", "\r") << QString();
    QTest::newRow("comma") << plainList.toUtf8().replace(";", ",") << QString();
    QTest::newRow("tab") << plainList.toUtf8().replace(";", "\t") << QString();
    QTest::newRow("Excel says which") << "sep=;\n" + plainList.toUtf8() << QString();
    QTest::newRow("a title above") << "Deelnemers 2026;\n;\n" + plainList.toUtf8() << QString();
    QTest::newRow("empty lines") << plainList.toUtf8().replace("\n", "\n;\n\n") << QString();
}

void AttendeesTable::readsTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto table = attendees::read(bytes, QStringLiteral("x.csv"));
    QVERIFY2(table.has_value(), qPrintable(told(table)));
    QCOMPARE(table->header, (QStringList{QStringLiteral("naam"), QStringLiteral("e-mail")}));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->cell(0, 0), QStringLiteral("José Müller"));
    QCOMPARE(table->encoding, encoding);
    QVERIFY(attendees::recognise(bytes, QStringLiteral("x.csv")) > 0);
    if (encoding.isEmpty())
        QCOMPARE(table->cell(1, 0), QStringLiteral("Łukasz"));
    else
        QCOMPARE(table->cell(1, 0), QStringLiteral("Renée – de Boer"));
}

void AttendeesTable::keepsWhatIsInACell()
{
    const QByteArray bytes = "naam,telefoon,notities\n"
                             "\"Vries, Jan de\",0612345678,\"een\ntwee \"\"drie\"\"\"\n"
                             "'t Hart,'+31 6 1234,'=1+1\n"
                             "Piet,06,\n";
    const auto table = attendees::read(bytes, QStringLiteral("x.csv"));
    QCOMPARE(told(table), QStringLiteral("naam|telefoon|notities\n"
                                         "Vries, Jan de|0612345678|een\ntwee \"drie\"\n"
                                         "'t Hart|+31 6 1234|=1+1\n"
                                         "Piet|06|"));
    QCOMPARE(table->lines, (QList<int>{2, 4, 5}));
}

void AttendeesTable::cutsAtTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("firstRow");
    QByteArray sessions = "Naam;E-mail;Sessies\n";
    QByteArray unknown = "Wie;Waar;Wat\n";
    for (int i = 1; i <= 8; ++i) {
        const QByteArray nr = QByteArray::number(i);
        sessions += "Jan" + nr + " Jansen;jan" + nr + "@x.nl;Opening, Ronde A, Ronde B, Slot\n";
        unknown += "Jan" + nr + " Jansen;Ede;Opening, Ronde A, Ronde B, Slot\n";
    }
    QTest::newRow("commas in cells") << sessions
                                     << QStringLiteral(
                                            "Jan1 Jansen|jan1@x.nl|Opening, Ronde A, Ronde B, Slot");
    QTest::newRow("commas in cells under names nobody knows")
        << unknown << QStringLiteral("Jan1 Jansen|Ede|Opening, Ronde A, Ronde B, Slot");
    QTest::newRow("semicolons in cells") << QByteArray("naam,e-mail,sessies\nJan,j@x.nl,A; B; C; D\n"
                                                       "Eva,e@x.nl,A; B; C; D\nBob,b@x.nl,A; B; C; D\n")
                                         << QStringLiteral("Jan|j@x.nl|A; B; C; D");
    QTest::newRow("commas in a ragged list")
        << QByteArray("Naam;Functie\nJan;a, b, c\nEva;a, b, c;x\n") << QStringLiteral("Jan|a, b, c|");
    QTest::newRow("a title with commas")
        << QByteArray("Gasten, pers, sprekers\nNaam;E-mail\nJan;j@x.nl\n") << QStringLiteral("Jan|j@x.nl");
    QTest::newRow("no separator") << QByteArray("naam\nJan Jansen\n") << QStringLiteral("Jan Jansen");
}

void AttendeesTable::cutsAtTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, firstRow);
    const auto table = attendees::read(bytes, QStringLiteral("x.csv"));
    QVERIFY2(table.has_value(), qPrintable(told(table)));
    QStringList cells;
    for (qsizetype column = 0; column < table->header.size(); ++column)
        cells.append(table->cell(0, column));
    QCOMPARE(cells.join(u'|'), firstRow);
}

void AttendeesTable::findsTheNamesOfColumns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("headerLine"); // 0: none; below nought: doubtful
    QTest::addColumn<QList<int>>("passedOver");
    const auto row = [](const char *name, const QByteArray &bytes, int headerLine,
                        const QList<int> &passedOver = {}) {
        QTest::newRow(name) << bytes << headerLine << passedOver;
    };
    row("what somebody is, in cells",
        "Bezoeker,Organisatie,Soort\nAnna,ING,Gast\nBob,Gemeente,Gast\nCor,ABN,Gast\n", 1);
    row("one gast among others", "Naam,Bedrijf,Soort\nAnna,ING,Pers\nBob,Gemeente,Gast\n", 1);
    row("addresses", "Anna Jansen,anna@x.nl,Deelnemer\nBob Smit,bob@x.nl,Deelnemer\nCor Vos,cor@x.nl,Gast\n",
        0);
    row("no names, all are guests", "Anna,ING,Gast\nBob,ABN,Gast\n", -1);
    row("no names, a guest first", "Anna,ING,Gast\nBob,ABN,Pers\n", -1);
    row("no names, of a town", "Bob,Gemeente,Gast\nAnna,ING,Pers\n", -1);
    row("no names, the kind first", "Gast,Anna\nPers,Bob\n", -1);
    row("gast and no other name", "Gast\nAnna\nBob\n", 1);
    row("gast and gemeente", "Gast,Gemeente\nAnna,Ede\nBob,Zeist\n", 1);
    row("deelnemer over full names", "Nr,Deelnemer,Lunch\n1,Jan Jansen,ja\n2,Bob Smit,nee\n", 1);
    row("a title", "Gasten 2026;;\nNaam;E-mail;Soort\nAnna;a@x.nl;Gast\n", 2);
    row("a title above one column", "Gasten\nnaam\nAnna\n", 2, {1});
    row("a wide title", "Gasten;2026;versie 2\nNaam;E-mail;Soort\nAnna;a@x.nl;Gast\n", 2, {1});
    row("a title with an address", "Vragen: info@x.nl;\nNaam;E-mail\nAnna;a@x.nl\n", 2);
    row("a guest above the names", "Anna Bos;a@x.nl\nNaam;E-mail\nBob Smit;b@x.nl\n", 2, {1});
    row("names that only their maker knows", "Wie;Waar\nJan Jansen;VNG\n", -1);
}

void AttendeesTable::findsTheNamesOfColumns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, headerLine);
    QFETCH(QList<int>, passedOver);
    const auto table = attendees::read(bytes, QStringLiteral("x.csv"));
    QVERIFY2(table.has_value(), qPrintable(told(table)));
    QCOMPARE(table->doubtfulHeader, headerLine < 0);
    QCOMPARE(table->headerLine, std::abs(headerLine));
    QCOMPARE(table->passedOver.keys(), passedOver);
    QCOMPARE(table->rows.size(), bytes.count('\n') - std::abs(headerLine));
}

void AttendeesTable::readsWorkbooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("inline strings, as openpyxl writes them")
        << xlsx(
               header +
               "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Jan </t></r><r><t>de Boer</t></r></is></c>"
               "<c r=\"B2\" t=\"inlineStr\"><is><t>0612</t></is></c></row>")
        << QStringLiteral("naam|telefoon\nJan de Boer|0612");
    QTest::newRow("shared strings, a number, a gap")
        << xlsx(header + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\"><v>612345678</v></c></row>"
                         "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c><c r=\"C5\"><v>6.5E-1</v></c></row>",
                "<sst><si><t>Piet</t><rPh><t>x</t></rPh></si><si><t>An_x000D_na</t></si></sst>")
        << QStringLiteral("naam|telefoon|\nAn\nna|612345678\nPiet||0.65");
    QTest::newRow("dates, noughts, formulas, booleans")
        << xlsx(header + "<row><c t=\"str\" s=\"0\"><f>A1</f><v>uit</v></c><c s=\"1\"><v>46146.4375</v></c>"
                         "<c s=\"2\"><v>612</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                         "<c s=\"3\"><v>46146</v></c></row>",
                "<sst/>",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy hh:mm\"/>"
                "<numFmt numFmtId=\"171\" formatCode=\"0000000000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
        << QStringLiteral("naam|telefoon||||\nuit|2026-05-04 10:30|0000000612|TRUE||2026-05-04");
    QTest::newRow("long numbers of a workbook")
        << xlsx(
               header + "<row><c t=\"str\"><v>Jan</v></c><c><v>1234567890123456</v></c></row>"
                        "<row><c t=\"str\"><v>Eva</v></c><c s=\"1\"><v>1234567890123456789</v></c></row>"
                        "<row><c t=\"str\"><v>Bob</v></c><c><v>1.5E+20</v></c><c><v>0012</v></c></row>",
               "<sst/>",
               "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"00000000000000000000\"/></numFmts>"
               "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>")
        << QStringLiteral("naam|telefoon|\nJan|1234567890123456\nEva|01234567890123456789\nBob|1.5e+20|12");
    QTest::newRow("long numbers of ODS")
        << ods("<table:table-row>" + odsCell("naam") + odsCell("telefoon") + "</table:table-row>" +
               "<table:table-row>" + odsCell("Jan") + odsNumber("1.23456789012346E+15", "1234567890123456") +
               "</table:table-row>" + "<table:table-row>" + odsCell("Eva") + odsNumber("1.5e+20", "1,5E+20") +
               "</table:table-row>" + "<table:table-row>" + odsCell("Bob") +
               odsNumber("1234567890123456", "1,23E+15") + "</table:table-row>")
        << QStringLiteral("naam|telefoon\nJan|1234567890123456\nEva|1.5e+20\nBob|1234567890123456");
    QTest::newRow("ODS")
        << ods("<table:table-row>" + odsCell("naam") + odsCell("telefoon") + "</table:table-row>" +
               "<table:table-row table:number-rows-repeated=\"2\">" +
               odsCell("Jan<text:s text:c=\"2\"/>de <text:span>Boer</text:span></text:p><text:p>x") +
               "<table:table-cell office:value-type=\"float\" office:value=\"612\"><text:p>0612</text:p>"
               "</table:table-cell><table:table-cell "
               "table:number-columns-repeated=\"16000\"/></table:table-row>" +
               "<table:table-row "
               "table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>" +
               "<table:table-row>" + odsCell("Piet") +
               "<table:table-cell table:number-columns-repeated=\"2\"/>"
               "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-05-04T10:30:00\">"
               "<text:p>4 mei</text:p></table:table-cell></table:table-row>")
        << QStringLiteral(
               "naam|telefoon||\nJan  de Boer\nx|0612\nJan  de Boer\nx|0612\nPiet|||2026-05-04 10:30:00");
}

void AttendeesTable::readsWorkbooks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QCOMPARE(told(attendees::read(bytes, QStringLiteral("x.xlsx"))), rows);
}

void AttendeesTable::recognisesWorkbooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("recognised");
    QTest::addColumn<bool>("taken"); // though it is not recognised: to say what is wrong with it
    const auto row = [](const char *name, const QByteArray &bytes, bool recognised, bool taken = false,
                        const char *file = "x.xlsx") {
        QTest::newRow(name) << bytes << QString::fromLatin1(file) << recognised << taken;
    };
    const auto strings = [](const QByteArray &before) {
        return "<sst>" + before + "<si><t>naam</t></si><si><t>telefoon</t></si></sst>";
    };
    const auto shared = [](int first) {
        return "<row><c t=\"s\"><v>" + QByteArray::number(first) + "</v></c><c t=\"s\"><v>" +
               QByteArray::number(first + 1) + "</v></c></row><row><c t=\"str\"><v>Jan</v></c></row>";
    };
    const QByteArray other = "<row><c t=\"str\"><v>Talk</v></c><c t=\"str\"><v>Room</v></c></row>";
    const QByteArray odsRow = "<table:table-row>" + odsCell("Jan") + "</table:table-row>";
    const QByteArray odsHeader =
        "<table:table-row>" + odsCell("naam") + odsCell("telefoon") + "</table:table-row>";
    row("inline names", xlsx(header), true);
    row("shared names", xlsx(shared(0), strings({})), true);
    row("names behind 5 MB of other strings",
        xlsx(shared(100'000),
             strings(QByteArray("<si><t>een twee drie vier, vijf zes zeven</t></si>").repeated(100'000))),
        true);
    row("under a title", xlsx(other + header), true);
    row("far below", xlsx(other.repeated(30) + header), false);
    row("names and 10 MB below them", xlsx(header + other.repeated(150'000)), true);
    row("a programme", xlsx(other.repeated(3)), false);
    row("guests without names", xlsx(shared(0), "<sst/>"), false);
    row("ODS", ods(odsHeader + odsRow), true, false, "x.ods");
    row("ODS with 8 MB below the names", ods(odsHeader + odsRow.repeated(80'000)), true, false, "x.ods");
    row("ODS with the same row a million times",
        ods("<table:table-row table:number-rows-repeated=\"1048576\">" + odsCell("Jan") +
            "</table:table-row>"),
        false, false, "x.ods");
    row("not by its name", xlsx(header), false, false, "x.zip");
    row("half a workbook", xlsx(header).chopped(30), false, true);
    row("an empty sheet", xlsx({}), false, true);
}

void AttendeesTable::recognisesWorkbooks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, file);
    QFETCH(bool, recognised);
    QFETCH(bool, taken);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(attendees::recognise(bytes, file) >= 40, recognised);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // unoptimised
    const Format *format = recognisedFormat(bytes, file);
    QCOMPARE(format != nullptr && format->ofAttendees, recognised || taken);
}

void AttendeesTable::refusesQuickly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QByteArray rubbish(100'000, '\0');
    for (qsizetype i = 0; i < rubbish.size(); ++i)
        rubbish[i] = char((i * 7919) >> 3);
    const auto row = [](const char *name, const QByteArray &bytes, ProblemKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    const QByteArray whole = xlsx(header + header);
    row("nothing", {}, ProblemKind::Empty);
    row("rubbish", rubbish, ProblemKind::NotThatFormat);
    row("old Excel", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + rubbish, ProblemKind::NotThatFormat);
    row("a cell of 10 MB", "naam,notities\nJan," + QByteArray(10'000'000, 'x') + "\n", ProblemKind::TooMuch);
    row("5,000 columns", "naam" + QByteArray(",x").repeated(5000) + "\nJan\n", ProblemKind::TooMuch);
    row("a header and nobody", "naam,e-mail\n", ProblemKind::NothingInIt);
    row("a quote that nothing closes", "naam,notities\nJan,x\nPiet,\"en toen\n", ProblemKind::CutOff);
    row("UTF-16 of half a character", utf16(plainList, false, true).chopped(1), ProblemKind::CutOff);
    row("half a workbook", whole.left(whole.size() / 2), ProblemKind::CutOff);
    row("a workbook's first bytes", whole.left(10), ProblemKind::CutOff);
    row("another zip", zipped({{"readme.txt", "hello"}}), ProblemKind::NotThatFormat);
    row("a sheet that is no XML", xlsx("<row><c>"), ProblemKind::NotWellFormed);
    row("half a sheet", zipped({{"content.xml", "<office:document-content xmlns:office=\"o\"><a>"}}),
        ProblemKind::CutOff);
    row("a bomb", zipped({{"content.xml", QByteArray(ZipParts::largestPart + 1, ' ')}}),
        ProblemKind::TooMuch);
    row("a sheet of a million full rows",
        ods("<table:table-row table:number-rows-repeated=\"1048576\">"
            "<table:table-cell table:number-columns-repeated=\"900\" "
            "office:value-type=\"string\"><text:p>x</text:p>"
            "</table:table-cell></table:table-row>"),
        ProblemKind::TooMuch);
    const QByteArray spaces = "<text:s text:c=\"100000\"/>";
    row("a cell of spaces", ods("<table:table-row>" + odsCell(spaces.repeated(8000)) + "</table:table-row>"),
        ProblemKind::TooMuch);
    row("a cell of paragraphs of spaces",
        ods("<table:table-row>" + odsCell((spaces + "</text:p><text:p>").repeated(8000)) +
            "</table:table-row>"),
        ProblemKind::TooMuch);
    row("ten thousand cells of spaces",
        ods(("<table:table-row>" + odsCell(spaces).repeated(100) + "</table:table-row>").repeated(100)),
        ProblemKind::TooMuch);
    row("16,384 full columns",
        ods("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\" "
            "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"),
        ProblemKind::TooMuch);
    row("a cell beyond all columns", xlsx("<row><c r=\"ZZZZZZZ1\" t=\"str\"><v>x</v></c></row>"),
        ProblemKind::TooMuch);
}

void AttendeesTable::refusesQuickly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QElapsedTimer timer;
    timer.start();
    const auto table = attendees::read(bytes, QStringLiteral("x"));
    QVERIFY(!table.has_value());
    QCOMPARE(int(table.error().kind), kind);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // unoptimised
}

void AttendeesTable::knowsTheHeadersOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *file, const char *tool, const char *fields) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(tool)
                            << QString::fromLatin1(fields);
    };
    row("pretix-checkinlist.header.csv", "pretix",
        "order name given family category ignore ignore ignore ignore code email organisation ignore "
        "registered-at "
        "attention notes ignore ignore ignore ignore ignore");
    row("eventbrite-attendee-report-short.header.csv", "eventbrite",
        "order registered-at given family email ignore category state");
    row("eventbrite-attendee-report-full-2024.header.csv", "eventbrite",
        "order registered-at given family email ignore ignore category external-id party ignore ignore "
        "ignore ignore "
        "ignore ignore state ignore ignore ignore ignore ignore country question question question question "
        "question question question function organisation");
    row("indico-registrations.header.csv", "indico",
        "external-id name email organisation function phone country question question question registered-at "
        "ignore "
        "state ignore ignore ignore ignore ignore question");
    row("luma-guests.header.csv", "luma",
        "name given family email phone registered-at state ignore category");
    row("meetup-event-attendees.header.csv", "meetup",
        "name ignore external-id question ignore state question registered-at ignore ignore notes");
    row("meetup-event-attendees-tab-variant-DERIVED.header.tsv", "meetup",
        "name ignore external-id question ignore state question registered-at ignore ignore notes");
    row("tito-registration-export.header.csv", "tito",
        "ignore ignore name given family email organisation state external-id question");
}

void AttendeesTable::knowsTheHeadersOfOthers()
{
    NEED_DATA();
    QFETCH(QString, file);
    QFETCH(QString, tool);
    QFETCH(QString, fields);
    const QByteArray bytes = contents(dataFolder() + QStringLiteral("/attendees/") + file);
    QVERIFY(!bytes.isEmpty());
    const auto table = attendees::read(bytes.trimmed() + "\nJan\n", file);
    QVERIFY2(table.has_value(), qPrintable(told(table)));
    QCOMPARE(attendees::toolOf(table->header), tool);
    QCOMPARE(fieldsOf(*table), fields);
    QVERIFY(attendees::recognise(bytes, file) >= 40);
}

void AttendeesTable::mapsByPositionWhereNamesRepeat()
{
    const auto table =
        attendees::read("Naam,Voornaam,tussenvoegsel,Achternaam,Uw e-mailadres,E-mail besteller,Naam,"
                        "Dieetwensen,Functie,Telefoonnummer (mobiel),Categorie,Ticketcode,\n"
                        "a,b,c,d,e,f,g,h,i,j,k,l,m\n",
                        QStringLiteral("x.csv"));
    QCOMPARE(fieldsOf(*table),
             QStringLiteral("name given particle family email question question question function "
                            "phone category code ignore"));
}

void AttendeesTable::looksAtTheCellsWhereThereIsNoHeader()
{
    const auto table =
        attendees::read("12;Jan de Boer;jan@x.nl\n13;Piet Bakker;piet@x.nl\n", QStringLiteral("x.csv"));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(fieldsOf(*table), QStringLiteral("ignore name email"));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::AttendeesTable)
#include "attendeestable.moc"

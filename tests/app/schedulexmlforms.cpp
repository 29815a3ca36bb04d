#include "app/exchange/plaintext.h"
#include "app/exchange/schedulefile.h"
#include "app/exchange/scheduletimes.h"
#include "app/exchange/schedulexml.h"
#include "app/exchange/sessionscsv.h"
#include "app/exchange/xmltext.h"

#include "tests/support/test.h"

#include <QFile>

namespace blokplan::tests
{

/// The forms that schedule.xml and its neighbours take, one small table each.
class ScheduleXmlForms : public Test
{
    Q_OBJECT

private slots:
    void notWellFormed_data();
    void notWellFormed();
    void knowsEntitiesOfHtml_data();
    void knowsEntitiesOfHtml();
    void hostileFilesEndSoon_data();
    void hostileFilesEndSoon();
    void tooLargeIsRefused();
    void durations_data();
    void durations();
    void encodings_data();
    void encodings();
    void html_data();
    void html();
    void cells_data();
    void cells();
};

void ScheduleXmlForms::notWellFormed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("cut off") << QByteArray("<schedule>\n<conference>\n<title>Te")
                             << ProblemKind::NotWellFormed << 3;
    QTest::newRow("crossed") << QByteArray("<schedule>\n<day></schedule></day>") << ProblemKind::NotWellFormed
                             << 2;
    QTest::newRow("second root") << QByteArray("<schedule><conference/></schedule>\n<b/>")
                                 << ProblemKind::NotWellFormed << 2;
    QTest::newRow("unknown entity")
        << QByteArray("<schedule><conference>\n<title>&nbsp;</title></conference></schedule>")
        << ProblemKind::NotWellFormed << 2;
    QTest::newRow("external entity")
        << QByteArray(
               "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<schedule><conference><title>&x;"
               "</title></conference></schedule>")
        << ProblemKind::NotWellFormed << 1;
    QTest::newRow("harmless entity of its own")
        << QByteArray("<!DOCTYPE s [\n<!ENTITY x 'Zaal'>]>\n<schedule><conference/></schedule>")
        << ProblemKind::NotWellFormed << 2;
    QTest::newRow("entity of a file beside it")
        << QByteArray("<!DOCTYPE schedule SYSTEM 'x.dtd'>\n<schedule><conference>\n<title>&zaal;"
                      "</title></conference>\n</schedule>")
        << ProblemKind::NotWellFormed << 3;
    QTest::newRow("entity of a file beside it, in an attribute")
        << QByteArray("<!DOCTYPE schedule SYSTEM 'x.dtd'>\n<schedule><conference/>\n<day><room "
                      "name='&zaal;'/></day>\n</schedule>")
        << ProblemKind::NotWellFormed << 3;
    QTest::newRow("control character")
        << QByteArray("<schedule><conference>\n<title>a\x01</title></conference></schedule>")
        << ProblemKind::NotWellFormed << 2;
    QTest::newRow("not utf-8") << QByteArray(
                                      "<?xml version='1.0' encoding='utf-8'?>\n<schedule>\n \xE9</schedule>")
                               << ProblemKind::WrongEncoding << 3;
    QTest::newRow("other root") << QByteArray("<rss/>") << ProblemKind::NotThatFormat << 0;
    QTest::newRow("no schedule inside")
        << QByteArray("<schedule><day><entry/></day></schedule>") << ProblemKind::NotThatFormat << 0;
}

void ScheduleXmlForms::notWellFormed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemKind, kind);
    QFETCH(int, line);
    const auto read = schedulexml::read(bytes, QStringLiteral("x.xml"), {});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().where, QStringLiteral("x.xml"));
    if (line > 0)
        QCOMPARE(read.error().details.value(0).toInt(), line);
}

void ScheduleXmlForms::knowsEntitiesOfHtml_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("of HTML and of XML")
        << QByteArray("Caf&eacute; &amp; bar") << QStringLiteral("Café & bar");
    QTest::newRow("side by side") << QByteArray("&euro;&rarr;&#233;&lt;&nbsp;x") << QStringLiteral("€→é< x");
    QTest::newRow("very many") << QByteArray("&eacute;").repeated(5000) << QString(5000, QChar(0xE9));
}

void ScheduleXmlForms::knowsEntitiesOfHtml()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, read);
    for (const QByteArray outer : {"SYSTEM 'x.dtd'", "PUBLIC '-//X//X' 'x.dtd'"}) {
        const auto file = schedulexml::parse(
            "<!DOCTYPE schedule " + outer + ">\n<schedule><conference><title>" + written +
                "</title></conference><day><room name='" + written + "'/></day></schedule>",
            QStringLiteral("x.xml"));
        QVERIFY(file.has_value());
        QCOMPARE(file->conference.value(QStringLiteral("title")), read);
        QCOMPARE(file->days.at(0).rooms.at(0).name, read);
    }
}

void ScheduleXmlForms::hostileFilesEndSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray bomb = "<!DOCTYPE s [<!ENTITY a '0123456789'>";
    for (char c = 'b'; c < 'k'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " '" +
                QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "'>";
    QTest::newRow("entity bomb") << bomb +
                                        "]><schedule><conference><title>&j;</title></conference></schedule>";
    QTest::newRow("deep") << "<schedule><conference><title>" + QByteArray("<a>").repeated(300000);
    QTest::newRow("unfinished tags in html") << "<schedule><conference/><day><event><abstract>" +
                                                    QByteArray("&lt;a ").repeated(100000) +
                                                    "</abstract></event></day></schedule>";
    QByteArray same;
    for (int i = 0; i < 20000; ++i)
        same += "<event "
                "id='1'><room>A</room><title>T</title><start>10:00</start><duration>1:00</duration></event>";
    QTest::newRow("twenty thousand alike")
        << "<schedule><conference/><day date='2020-01-01'>" + same + "</day></schedule>";
}

void ScheduleXmlForms::hostileFilesEndSoon()
{
    QFETCH(QByteArray, bytes);
    const auto read = schedulexml::read(bytes, QStringLiteral("x.xml"), {});
    if (read)
        QVERIFY(problemsOf(read->plan).empty());
}

void ScheduleXmlForms::tooLargeIsRefused()
{
    QFile file(path(QStringLiteral("large.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestSource + 1));
    file.close();
    const auto read = readSource(file.fileName(), {}, {});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ProblemKind::TooLarge);
    QCOMPARE(read.error().details, (QStringList{QStringLiteral("65 MB"), QStringLiteral("64 MB")}));
}

void ScheduleXmlForms::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("days");
    QTest::addColumn<int>("minutes");
    QTest::newRow("minutes") << QStringLiteral("45") << false << 45;
    QTest::newRow("short hour") << QStringLiteral("1:30") << false << 90;
    QTest::newRow("with seconds") << QStringLiteral("01:30:00") << false << 90;
    QTest::newRow("with days") << QStringLiteral("1:02:30") << true << 1590;
    QTest::newRow("over a day") << QStringLiteral("25:00") << false << 1500;
    QTest::newRow("words") << QStringLiteral("an hour") << false << -1;
    QTest::newRow("nothing") << QString() << false << -1;
}

void ScheduleXmlForms::durations()
{
    QFETCH(QString, text);
    QFETCH(bool, days);
    QFETCH(int, minutes);
    QCOMPARE(schedulexml::durationMinutes(text, days), minutes);
}

void ScheduleXmlForms::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF<a/>") << QByteArray("<a/>");
    QTest::newRow("latin 1") << QByteArray("<?xml version='1.0' encoding='iso-8859-1'?><a>\xE9</a>")
                             << QByteArray("<?xml version='1.0' encoding='utf-8'     ?><a>\xC3\xA9</a>");
    QTest::newRow("windows") << QByteArray("<?xml version='1.0' encoding='windows-1252'?>\x80\x93")
                             << QByteArray(
                                    "<?xml version='1.0' encoding='utf-8'       ?>\xE2\x82\xAC\xE2\x80\x9C");
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE<\0a\0/\0>\0", 10) << QByteArray("<a/>");
    QTest::newRow("undeclared") << QByteArray("<a>\xE9</a>") << QByteArray("<a>\xC3\xA9</a>");
}

void ScheduleXmlForms::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, utf8);
    QCOMPARE(xmlText(bytes, {})->utf8, utf8);
}

void ScheduleXmlForms::html_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("plain");
    QTest::newRow("paragraphs") << QStringLiteral("<p>One  two</p>\n<p>Three</p>")
                                << QStringLiteral("One two\n\nThree");
    QTest::newRow("list") << QStringLiteral("<ul><li>a</li><li>b</li></ul>") << QStringLiteral("- a\n- b");
    QTest::newRow("link") << QStringLiteral("<p>See <a href=\"https://x.org\">here</a>.</p>")
                          << QStringLiteral("See here (https://x.org).");
    QTest::newRow("link that says itself")
        << QStringLiteral("<a href='https://x.org'>https://x.org</a>") << QStringLiteral("https://x.org");
    QTest::newRow("entities") << QStringLiteral("<b>R&amp;D &eacute; &#8364;</b>")
                              << QStringLiteral("R&D \u00E9 \u20AC");
    QTest::newRow("script") << QStringLiteral("a<script>x < 1</script>b<br>c") << QStringLiteral("ab\nc");
}

void ScheduleXmlForms::html()
{
    QFETCH(QString, source);
    QFETCH(QString, plain);
    QVERIFY(looksLikeHtml(source));
    QCOMPARE(plainText(source), plain);
    QVERIFY(!looksLikeHtml(QStringLiteral("a < b and vector<int> && x > y")));
}

void ScheduleXmlForms::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("Opening") << QStringLiteral("Opening");
    QTest::newRow("quotes") << QStringLiteral("a \"b\", c") << QStringLiteral("\"a \"\"b\"\", c\"");
    QTest::newRow("lines") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    for (const char *start : {"=", "+", "-", "@", "\t"})
        QTest::newRow(start) << QLatin1String(start) + QStringLiteral("SUM(A1)")
                             << QLatin1Char('\'') + QLatin1String(start) + QStringLiteral("SUM(A1)");
}

void ScheduleXmlForms::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(sessionscsv::cell(text), cell);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::ScheduleXmlForms)
#include "schedulexmlforms.moc"

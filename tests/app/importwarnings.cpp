#include "app/exchange/schedulexml.h"
#include "app/wording/sentences.h"

#include "tests/support/test.h"

namespace blokplan::tests
{

/// Every kind of warning that reading a schedule.xml can give: by a file that gives that one and no other.
class ImportWarnings : public Test
{
    Q_OBJECT

private slots:
    void aCleanFileGivesNone();
    void each_data();
    void each();
    void breaksAreGuessedWithCare_data();
    void breaksAreGuessedWithCare();
};

namespace
{

const char *const zone = "<time_zone_name>Europe/Amsterdam</time_zone_name>";

QByteArray fileOf(const QByteArray &conference, const QByteArray &days)
{
    return "<?xml version='1.0' encoding='utf-8'?><schedule><conference><title>T</title>" + conference +
           "</conference>\n" + days + "</schedule>";
}

QByteArray dayOf(const QByteArray &inside, const QByteArray &date = "2017-11-17")
{
    return "<day date='" + date + "'>" + inside + "</day>";
}

/// One event in room A; `parts` come before the usual ones, and the first of a name counts.
QByteArray eventOf(const QByteArray &parts = {}, const QByteArray &attributes = "id='1'")
{
    return "<event " + attributes + ">" + parts +
           "<room>A</room><title>Opening</title><start>10:00</start><duration>1:00</duration></event>";
}

QByteArray inRoom(const QByteArray &events)
{
    return "<room name='A'>" + events + "</room>";
}

Incoming readBytes(const QByteArray &bytes)
{
    const auto read = schedulexml::read(bytes, QStringLiteral("x.xml"), {});
    if (!read)
        qFatal("not read: %s", qPrintable(wording::problem(read.error())));
    return *read;
}

} // namespace

void ImportWarnings::aCleanFileGivesNone()
{
    QVERIFY(readBytes(fileOf(zone, dayOf(inRoom(eventOf())))).warnings.empty());
}

void ImportWarnings::each_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("details");
    const auto row = [](const char *name, const QByteArray &days, NoteKind kind, const QString &where,
                        const QStringList &details) {
        QTest::newRow(name) << fileOf(zone, days) << kind << where << details;
    };
    const auto l = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); };
    const QString two = QStringLiteral("2");
    const auto in = [](const QByteArray &parts, const QByteArray &attributes = "id='1'") {
        return dayOf(inRoom(eventOf(parts, attributes)));
    };
    row("under the day", dayOf(eventOf() + eventOf({}, "id='2'")), NoteKind::EventsUnderDay, {}, l("2"));
    row("rooms in one", dayOf("<room name='Hall'>" + eventOf() + "</room>"), NoteKind::RoomsNestedInOne, {},
        l("Hall|1"));
    row("no room", dayOf("<room name=' '>" + eventOf("<room/>") + "</room>"), NoteKind::NoRoom, {}, l("|1"));
    row("hour against start", in("<date>2017-11-17T11:00:00+01:00</date>"), NoteKind::DatesContradict, two,
        l("2017-11-17T11:00:00+01:00 / 10:00|11:00"));
    row("day against date",
        in("<date>2017-11-18T10:00:00+01:00</date>") +
            dayOf(inRoom(eventOf("<date>2017-11-18T10:00:00+01:00</date>", "id='2'")), "2017-11-18"),
        NoteKind::DatesContradict, two, l("2017-11-17 / 2017-11-18|2017-11-18|1"));
    row("all days a day off", in("<date>2017-11-18T10:00:00+01:00</date>"), NoteKind::DayDateMoved, {},
        l("2017-11-17|2017-11-18"));
    row("past midnight", in("<date>2017-11-18T00:30:00+01:00</date><start>00:30</start>"),
        NoteKind::PastMidnight, {}, l("1"));
    row("start in words", in("<start>noon</start>"), NoteKind::StartUnread, two, l("Opening|noon"));
    row("no start", in("<start/>"), NoteKind::StartUnread, two, l("Opening|"));
    row("day without date", dayOf(inRoom(eventOf()), "tomorrow"), NoteKind::NoDate, two, l("Opening"));
    row("start from the date", in("<date>2017-11-17T10:00:00+01:00</date><start>noon</start>"),
        NoteKind::StartGuessed, two, l("noon"));
    row("id twice", dayOf(inRoom(eventOf() + eventOf("<start>12:00</start>"))), NoteKind::DuplicateId, two,
        l("1|Opening"));
    row("guid twice", dayOf(inRoom(eventOf({}, "guid='g'") + eventOf("<start>12:00</start>", "guid='g'"))),
        NoteKind::DuplicateGuid, two, l("g|Opening"));
    row("a name with two ids",
        in("<persons><person id='1'>Ada</person><person id='2'>Ada</person></persons>"),
        NoteKind::NameWithSeveralIds, {}, l("1|Ada"));
    row("html", in("<abstract>&lt;p&gt;One&lt;/p&gt;</abstract>"), NoteKind::HtmlMadePlain, {}, l("1"));
    row("length in words", in("<duration>short</duration>"), NoteKind::DurationGuessed, two, l("short|45"));
    row("length of years", in("<duration>9999:00</duration>"), NoteKind::DurationGuessed, two,
        l("9999:00|45"));
    row("no title", in("<title/>"), NoteKind::NoTitle, two, l("1"));
    row("a break by its title", in("<title>Lunch</title>"), NoteKind::BreakGuessed, {}, l("1|Lunch"));
    row("unknown element", in("<mood>good</mood>"), NoteKind::UnknownElement, {}, l("mood|1"));
    QTest::newRow("no zone") << fileOf({}, dayOf(inRoom(eventOf()))) << NoteKind::ZoneGuessed << QString()
                             << l("Europe/Amsterdam");
    QTest::newRow("no encoding")
        << fileOf(zone, in("<subtitle>caf\xE9</subtitle>")).replace(" encoding='utf-8'", "")
        << NoteKind::EncodingGuessed << QString() << l("windows-1252");
}

void ImportWarnings::each()
{
    QFETCH(QByteArray, bytes);
    QFETCH(NoteKind, kind);
    QFETCH(QString, where);
    QFETCH(QStringList, details);
    const Incoming read = readBytes(bytes);
    QStringList sentences;
    for (const Note &note : read.warnings)
        sentences.append(wording::note(note));
    QVERIFY2(read.warnings.size() == 1, qPrintable(sentences.join(QLatin1Char('\n'))));
    const Note &note = read.warnings.front();
    QCOMPARE(int(note.kind), int(kind));
    QCOMPARE(note.where, where);
    QCOMPARE(note.details, details);
    const QString &sentence = sentences.front();
    QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')),
             qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("  ")) && !sentence.contains(QLatin1String(" ,")),
             qPrintable(sentence));
    QVERIFY(problemsOf(read.plan).empty());
}

void ImportWarnings::breaksAreGuessedWithCare_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<SessionKind>("sort");
    const auto row = [](const QByteArray &title, SessionKind sort, const QByteArray &more = {}) {
        QTest::newRow((title + more).constData()) << "<title>" + title + "</title>" + more << sort;
    };
    for (const char *title : {"Lunch", "Breakfast", "Dinner", "Afternoon break", "Coffee Break!",
                              "Koffiepauze", "Lunch break", "Pause",
                              "Fr\xC3\xBChst\xC3\xBC"
                              "ck"})
        row(title, SessionKind::Break);
    for (const char *title : {"Break the silos", "Networking (lunch)", "How to break it", "Free lunch",
                              "Tea with the board", "A House of Tea", "Breaking"})
        row(title, SessionKind::Talk);
    row("Lunch", SessionKind::Talk, "<type>lecture</type>");
    row("Lunch", SessionKind::Talk, "<persons><person>Ada</person></persons>");
    row("Market", SessionKind::Break, "<type>break</type>");
}

void ImportWarnings::breaksAreGuessedWithCare()
{
    QFETCH(QByteArray, parts);
    QFETCH(SessionKind, sort);
    const Plan plan = readBytes(fileOf(zone, dayOf(inRoom(eventOf(parts))))).plan;
    QCOMPARE(int(plan.sessions().begin()->sort), int(sort));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::ImportWarnings)
#include "importwarnings.moc"

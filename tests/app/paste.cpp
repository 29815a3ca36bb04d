#include "app/exchange/paste.h"

#include "app/exchange/pastepeople.h"
#include "app/exchange/pastevalues.h"
#include "app/exchange/pastewords.h"

#include "tests/support/planbuilder.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

namespace blokplan::tests
{

class Paste : public Test
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void headers_data();
    void headers();
    void columnsByContents_data();
    void columnsByContents();
    void dates_data();
    void dates();
    void times_data();
    void times();
    void people_data();
    void people();
    void names_data();
    void names();
    void becomesSessions_data();
    void becomesSessions();
    void matchesWhatThePlanKnows();
    void unknownRoomsGoToTheShelf();
    void saysWhatItDidNotUnderstand();
    void refusesRowsWithoutTitle();
    void afterMidnightStaysWithTheEvening();
    void hostileTextIsReadToItsEnd_data();
    void hostileTextIsReadToItsEnd();
    void everyRowIsASessionOrRefused();
};

namespace
{

const QDate theDay(2017, 11, 17);

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// An event on Friday 17 (and, if asked, Saturday 18) November 2017 with three rooms and one person.
Plan anEvent(int days = 1)
{
    PlanBuilder build(u("Dag"));
    for (int i = 0; i < days; ++i)
        build.day(theDay.addDays(i), 540, 1080);
    build.room(u("Zaal 1 (1e verd.)"));
    build.room(u("Zaal 2"));
    build.room(u("Foyer"));
    Person person = paste::namedPerson(u("Jan de Vries"));
    person.id = PersonId::create();
    person.affiliation = u("VNG");
    build.put(person);
    return build.agenda().plan();
}

struct Pasted {
    PasteTable table;
    QList<PasteColumn> columns;
    PasteResult result;
    Plan plan;
};

Pasted pasted(const Plan &plan, const QString &text, const PasteOptions &options = {})
{
    Pasted all;
    all.table = pasteTable(text);
    all.columns = guessColumns(all.table);
    all.result = pasteEdit(plan, all.table, all.columns, options);
    const auto next = applied(plan, all.result.edit);
    all.plan = next ? *next : Plan();
    return all;
}

QString told(const Agenda &agenda, const Participant &one)
{
    const QString affiliation = affiliationOf(agenda.plan(), one);
    return (one.role == Role::Speaker ? QString() : u("mod:")) + (one.person.isNull() ? u("~") : QString()) +
           nameOf(agenda.plan(), one) + (affiliation.isEmpty() ? QString() : QLatin1Char('/') + affiliation);
}

/// "Title @ 17 10:30+45 Zaal 1 & Zaal 2: people"; sorted by title.
QStringList told(const Plan &plan)
{
    const Agenda agenda(plan);
    QStringList list;
    for (const Session &session : plan.sessions()) {
        QString line = session.title.first;
        for (const auto &at : agenda.of(session.id)) {
            QStringList rooms;
            for (const RoomId &room : at->rooms)
                rooms.append(plan.find(room)->name.first);
            line += u(" @ %1 %2+%3 ").arg(at->date.day()).arg(clockText(at->start)).arg(at->length) +
                    rooms.join(u(" & "));
        }
        QStringList names;
        for (const auto &one : agenda.participantsOf(session.id))
            names.append(told(agenda, *one));
        if (!names.isEmpty())
            line += u(": ") + names.join(u(", "));
        list.append(line + (session.detailsToFollow ? u(" ...") : QString()));
    }
    list.sort();
    return list;
}

QString flat(const PasteTable &table)
{
    QStringList lines;
    if (!table.header.isEmpty())
        lines.append(u("[") + table.header.join(u("|")) + u("]"));
    for (const QStringList &row : table.rows)
        lines.append(row.join(u("|")));
    return lines.join(u(" // ")).replace(QLatin1Char('\n'), u("\\n"));
}

} // namespace

// --- text -> table ----------------------------------------------------------------------------------------

void Paste::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");

    const auto row = [](const char *name, const char *text, const char *wanted) {
        QTest::newRow(name) << u(text) << u(wanted);
    };
    row("nothing", "", "");
    row("blank", " \n\t\t\r\n\n", "");
    row("spreadsheet", "Titel\tZaal\r\nA\tZaal 1\r\nB\tZaal 2\r\n", "[Titel|Zaal] // A|Zaal 1 // B|Zaal 2");
    row("without header", "A\tZaal 1\nB\tZaal 2", "A|Zaal 1 // B|Zaal 2");
    row("cell of several lines", "Titel\tZaal\n\"A\nB\"\tZaal 1", "[Titel|Zaal] // A\\nB|Zaal 1");
    row("doubled quotes", "Titel\tZaal\n\"A \"\"B\"\"\nC\"\tZaal 1", "[Titel|Zaal] // A \"B\"\\nC|Zaal 1");
    row("quotes a spreadsheet leaves", "Titel\tZaal\n\"A\" of B\tZaal 1",
        "[Titel|Zaal] // \"A\" of B|Zaal 1");
    row("quote nothing closes", "Titel\tZaal\n\"A\tZaal 1\nB\tZaal 2",
        "[Titel|Zaal] // \"A|Zaal 1 // B|Zaal 2");
    row("quotes of two cells", "Titel\tZaal\n\"A\tx\nB\"\tZaal 2", "[Titel|Zaal] // \"A|x // B\"|Zaal 2");
    row("empty columns", "\tTitel\t\tZaal\t\t\n\tA\t\tZaal 1\t\t\n", "[Titel|Zaal] // A|Zaal 1");
    row("ragged", "Titel\tZaal\tTijd\nA\nB\tZaal 2", "[Titel|Zaal|Tijd] // A|| // B|Zaal 2|");
    row("title above the header", "Programma\t\t\nNu Open\t\t\nTitel\tZaal\tTijd\nA\tZaal 1\t10:30",
        "[Titel|Zaal|Tijd] // A|Zaal 1|10:30");
    row("dates between the rows", "Titel\tZaal\nvrijdag 17 november 2017\t\nA\tFoyer\n18-11-2017\nB\tFoyer",
        "[Titel|Zaal|] // A|Foyer|vrijdag 17 november 2017 // B|Foyer|18-11-2017");
    row("header again", "Titel\tZaal\nA\tFoyer\nTitel\tZaal\nB\tFoyer", "[Titel|Zaal] // A|Foyer // B|Foyer");
    row("hard spaces and BOM",
        "\xEF\xBB\xBFTitel\tZaal\n\xC2\xA0"
        "A\xC2\xA0"
        "b\tZaal 1",
        "[Titel|Zaal] // A b|Zaal 1");
    row("old Mac lines", "Titel\tZaal\rA\tFoyer", "[Titel|Zaal] // A|Foyer");
    row("csv", "title,room\n\"A, b\",Zaal 1\n", "[title|room] // A, b|Zaal 1");
    row("Dutch csv", "Programma\nNaam;Zaal;Tijd\nA, b;Zaal 1;10:30\n",
        "[Naam|Zaal|Tijd] // A, b|Zaal 1|10:30");
    row("csv without header", "A;Zaal 1;10:30\nB;Zaal 2;11:30", "A|Zaal 1|10:30 // B|Zaal 2|11:30");
    row("commas without header", "A,Zaal 1,10:30\nB,Zaal 2,11:30", "A|Zaal 1|10:30 // B|Zaal 2|11:30");
    row("csv that names its separator", "sep=;\nA;B\nC;D;E", "A|B| // C|D|E");
    row("one column", "Titel\nEen, twee\nDrie, vier", "Een, twee // Drie, vier");
    row("sentences with commas", "Wob, Woo, wat\nEen, twee, drie", "Wob, Woo, wat // Een, twee, drie");
    row("mail line", "10:30-11:15 Open data - Jan de Vries, Piet Jansen (Zaal 1)",
        "10:30-11:15|Open data|Jan de Vries, Piet Jansen|Zaal 1");
    row("Dutch times", "10.30 – 11.15 uur Open data\n10u30 B\n9u C",
        "10.30 – 11.15 uur|Open data // 10u30|B // 9u|C");
    row("bullets", "- A\n* B\n• C\n1. D\n2) E", "A // B // C // D // E");
    row("bullets of a word processor", "•\tA\n•\tB", "A // B");
    row("no times", "Kosten van 1.5 miljoen\n10.000 stappen", "Kosten van 1.5 miljoen // 10.000 stappen");
    row("colon", "Open data: Jan de Vries\nOpen data: hoe nu verder?",
        "Open data|Jan de Vries // Open data: hoe nu verder?|");
    row("dash in a title", "Wob - wat nu?\nWoo — Eva de Boer", "Wob - wat nu?| // Woo|Eva de Boer");
    row("dash before colon", "Open data: wat nu – Eva de Boer", "Open data: wat nu|Eva de Boer");
    row("bars", "10:30 | Opening | Eva de Boer | Zaal 1", "10:30|Opening|Eva de Boer|Zaal 1");
    row("parentheses that are no room", "Wob (deel twee)\nWoo - Jan (VNG)",
        "Wob (deel twee)| // Woo|Jan (VNG)");
    row("date before the lines", "Vrijdag 17 november 2017\n10:30 A\n\nzaterdag 18 november 2017:\n10:30 B",
        "Vrijdag 17 november 2017|10:30|A // zaterdag 18 november 2017|10:30|B");
    row("room before the lines", "Zaal 1:\nA\nB (Zaal 2)", "A|Zaal 1 // B|Zaal 2");
    row("other heading", "Ochtend:\nA", "A|Ochtend");
    row("time on its own line", "10:30\nA\n11:30\nB", "10:30|A // 11:30|B");
    row("time behind", "A (10:30-11:15)", "10:30-11:15|A");
    row("time at the very end", "A\n10:30", "|A // 10:30|");
    row("a letter around it", "Beste allemaal,\n\n- A\n\nMet vriendelijke groet,", "A");
    row("led by", "Panel o.l.v. Eva de Boer\nOpening door Jan de Vries",
        "Panel|o.l.v. Eva de Boer // Opening|Jan de Vries");
}

void Paste::rows()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const PasteTable table = pasteTable(text);
    QCOMPARE(flat(table), wanted);
    QCOMPARE(table.lines.size(), table.rows.size());
    QVERIFY(std::is_sorted(table.lines.begin(), table.lines.end()));
    QVERIFY(std::all_of(table.rows.begin(), table.rows.end(),
                        [&](const QStringList &row) { return row.size() == table.width(); }));
}

// --- table -> columns -------------------------------------------------------------------------------------

void Paste::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<PasteColumn>("column");
    using C = PasteColumn;
    const std::initializer_list<std::pair<const char *, C>> table{{"Titel", C::Title},
                                                                  {"TITLE:", C::Title},
                                                                  {"Onderwerp", C::Title},
                                                                  {"Titel van de sessie", C::Title},
                                                                  {"Sprekers", C::People},
                                                                  {"Naam spreker", C::People},
                                                                  {"Speaker(s)", C::People},
                                                                  {"Wie?", C::People},
                                                                  {"Gespreksleider", C::Moderator},
                                                                  {"Zaal", C::Room},
                                                                  {"Locatie / ruimte", C::Room},
                                                                  {"Datum", C::Date},
                                                                  {"Dag van de week", C::Date},
                                                                  {"Begintijd", C::Start},
                                                                  {"Start time", C::Start},
                                                                  {"Van", C::Start},
                                                                  {"Tot", C::End},
                                                                  {"Eindtijd", C::End},
                                                                  {"Tijdstip", C::Time},
                                                                  {"Duur (min.)", C::Length},
                                                                  {"Minuten", C::Length},
                                                                  {"Max. aantal deelnemers", C::Expected},
                                                                  {"Capacity", C::Expected},
                                                                  {"Thema's", C::Track},
                                                                  {"Soort sessie", C::Kind},
                                                                  {"Status", C::State},
                                                                  {"Taal", C::Language},
                                                                  {"Samenvatting", C::Abstract},
                                                                  {"Korte beschrijving", C::Description},
                                                                  {"Toelichting", C::Description},
                                                                  {"Opmerkingen", C::Notes},
                                                                  {"Organisatie", C::Affiliation},
                                                                  {"details_to_follow", C::DetailsToFollow},
                                                                  {"notes_after", C::NotesAfter},
                                                                  {"id", C::Key},
                                                                  {"E-mail spreker", C::Ignore},
                                                                  {"Kleur", C::Ignore},
                                                                  {"", C::Ignore}};
    for (const auto &[header, column] : table)
        QTest::newRow(*header == 0 ? "empty" : header) << u(header) << column;
}

void Paste::headers()
{
    QFETCH(QString, header);
    QFETCH(PasteColumn, column);
    QCOMPARE(paste::meaningOf(header).column, column);
}

void Paste::columnsByContents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<PasteColumn>>("wanted");
    using C = PasteColumn;
    QTest::newRow("range, title, people, room")
        << u("10:30-11:15\tOver data\tJan Smit\tZaal 1\n11:30-12:00\tOver privacy\tEls Bos\tFoyer")
        << QList{C::Time, C::Title, C::People, C::Room};
    QTest::newRow("start and end") << u("Over data\t10:30\t11:15\nOver privacy\t11:30\t12:00")
                                   << QList{C::Title, C::Start, C::End};
    QTest::newRow("date, length, seats") << u("17-11-2017\tOver data\t45\t120\n17-11-2017\tOver Woo\t30\t33")
                                         << QList{C::Date, C::Title, C::Length, C::Expected};
    QTest::newRow("long text")
        << u("Over data\tJan Smit\t%1\nOver Woo\tEls Bos\t%1").arg(QString(150, QLatin1Char('x')))
        << QList{C::Title, C::People, C::Description};
    QTest::newRow("two that could be title") << u("Sessie\tTitel\tNaam\tZaal\n1A\tOver data\tJan\tFoyer")
                                             << QList{C::Ignore, C::Title, C::People, C::Room};
    QTest::newRow("name of what") << u("Naam\tSpreker\tZaal\nOver data\tJan\tFoyer")
                                  << QList{C::Title, C::People, C::Room};
    QTest::newRow("no word for the title")
        << u("Blok\tSpreker\tZaal\nOver data\tJan\tFoyer") << QList{C::Title, C::People, C::Room};
}

void Paste::columnsByContents()
{
    QFETCH(QString, text);
    QFETCH(QList<PasteColumn>, wanted);
    QCOMPARE(guessColumns(pasteTable(text)), wanted);
}

// --- values -----------------------------------------------------------------------------------------------

void Paste::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    for (const char *text : {"2017-11-17",
                             "17-11-2017",
                             "17/11/2017",
                             "17.11.17",
                             "11/17/2017",
                             "17 november 2017",
                             "17 nov 2017",
                             "17 nov. 2017",
                             "vrijdag 17 november 2017",
                             "Friday, November 17, 2017",
                             "Nov 17th 2017",
                             "vr 17-11",
                             "17-11",
                             "17 nov",
                             "43056",
                             "43056,4375",
                             "vrijdag",
                             "dag 1",
                             "17-11-2017 10:30",
                             "17-11-2017 0:00"})
        QTest::newRow(text) << u(text) << theDay;
    QTest::newRow("the second day") << u("zaterdag") << theDay.addDays(1);
    QTest::newRow("elsewhere") << u("3 december") << QDate(2017, 12, 3);
    for (const char *text :
         {"", "31-02-2017", "maandag", "Zaal 1", "dag 9", "45", "99999999999", "17 brumaire"})
        QTest::newRow(*text == 0 ? "empty" : text) << u(text) << QDate();
}

void Paste::dates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(paste::dateIn(text, anEvent(2)).value_or(QDate()), date);
}

void Paste::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    for (const char *text :
         {"10:30", "10.30", "10u30", "1030", "10:30:00", "10:30 AM", "0,4375", "0.4375", "10.30 uur",
          "om 10:30", "17-11-2017 10:30", "43056,4375", "2017-11-17T10:30:00+01:00"})
        QTest::newRow(text) << u(text) << 630 << -1;
    for (const char *text : {"10:30-11:15", "10.30 – 11.15 uur", "10u30 - 11u15", "van 10:30 tot 11:15",
                             "10:30 to 11:15", "10:30 t/m 11:15", "10.30 u. - 11.15 u.", "10:30 AM–11:15 AM"})
        QTest::newRow(text) << u(text) << 630 << 675;
    QTest::newRow("until midnight") << u("23:00-24:00") << 1380 << 1440;
    for (const char *text : {"", "25:00", "Zaal 1", "10:75", "-", "10:30-", "1,5"})
        QTest::newRow(*text == 0 ? "empty" : text) << u(text) << -1 << -1;
}

void Paste::times()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    const auto range = paste::rangeIn(text, anEvent());
    QCOMPARE(range ? range->start.minute : -1, start);
    QCOMPARE(range ? range->end.value_or(-1) : -1, end);
}

void Paste::people_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *cell, const char *wanted) {
        QTest::newRow(cell) << u(cell) << u(wanted);
    };
    row("Jan de Vries", "Jan de Vries");
    row("Jan de Vries (VNG)", "Jan de Vries/VNG");
    row("Jan de Vries, VNG", "Jan de Vries/VNG");
    row("Jan de Vries, VNG, Els Bos, RVO", "Jan de Vries/VNG, Els Bos/RVO");
    row("Jan de Vries, gemeente Utrecht", "Jan de Vries/gemeente Utrecht");
    row("Jan de Vries, Heerlen", "Jan de Vries/Heerlen");
    row("Jan de Vries, Bekende Club", "Jan de Vries/Bekende Club");
    row("Jan de Vries, Els Bos en Piet Smit", "Jan de Vries, Els Bos, Piet Smit");
    row("Jan, Els en Piet", "Jan, Els, Piet");
    row("Jan de Vries and Els Bos & Piet Smit und Karl Kraus",
        "Jan de Vries, Els Bos, Piet Smit, Karl Kraus");
    row("Jan de Vries; Els Bos / Piet Smit\nKarl Kraus", "Jan de Vries, Els Bos, Piet Smit, Karl Kraus");
    row("Jan de Vries, Open State; Els Bos, Waag Society", "Jan de Vries/Open State, Els Bos/Waag Society");
    row("Els Bos, Ministerie van Economische Zaken en Klimaat",
        "Els Bos/Ministerie van Economische Zaken en Klimaat");
    row("Els Bos (Zaken en Klimaat, Den Haag), Piet Smit", "Els Bos/Zaken en Klimaat, Den Haag, Piet Smit");
    row("moderator: Els Bos; Piet Smit", "Els Bos=moderator, Piet Smit");
    row("Piet Smit, moderator: Els Bos", "Piet Smit, Els Bos=moderator");
    row("moderator: Els Bos, Piet Smit", "Els Bos=moderator, Piet Smit");
    row("Els Bos (moderator), Piet Smit (RVO)", "Els Bos=moderator, Piet Smit/RVO");
    row("Els Bos (gespreksleider, RVO)", "Els Bos/RVO=moderator");
    row("Piet Smit o.l.v. Els Bos", "Piet Smit, Els Bos=moderator");
    row("o.l.v. Els Bos en Piet Smit", "Els Bos=moderator, Piet Smit=moderator");
    row("sprekers: Els Bos, Piet Smit", "Els Bos, Piet Smit");
    row("Els Bos <els@rvo.nl>", "Els Bos");
    row("Els Bos - RVO", "Els Bos/RVO");
    row("n.t.b.", "...");
    row("TBA", "...");
    row("spreker volgt", "...");
    row("Els Bos en n.t.b.", "Els Bos ...");
    row("?", "...");
    row("diverse sprekers", "~diverse sprekers");
    row("Els Bos en diverse wethouders", "Els Bos, ~diverse wethouders");
    row("gebruikers van open data", "~gebruikers van open data");
    row("Diverse wethouders en raadsleden;", "~Diverse wethouders en raadsleden");
    row("-", "");
    row("geen", "");
    row("", "");
    row(" , ; / & () ", "");
}

void Paste::people()
{
    QFETCH(QString, cell);
    QFETCH(QString, wanted);
    const auto found = paste::peopleIn(cell, Role::Speaker, {{}, {u("bekende club")}});
    QStringList list;
    for (const auto &one : found.list)
        list.append((one.isPerson ? QString() : u("~")) + one.name +
                    (one.affiliation.isEmpty() ? QString() : u("/") + one.affiliation) +
                    (one.role == Role::Moderator ? u("=moderator") : QString()));
    QCOMPARE((list.join(u(", ")) + (found.toFollow ? u(" ...") : QString())).trimmed(), wanted);
}

void Paste::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const char *parts) { QTest::newRow(name) << u(name) << u(parts); };
    row("Jan de Vries", "Jan|de|Vries");
    row("Jan Willem van der Berg", "Jan Willem|van der|Berg");
    row("Marie 't Hart", "Marie|'t|Hart");
    row("Els Bos", "Els||Bos");
    row("Jan Van Damme", "Jan|Van|Damme");
    row("prof. dr. Els ten Bos", "Els|ten|Bos");
    row("Madonna", "Madonna||");
    row("Els van", "Els||van");
    row("Ana Maria Lopez", "Ana Maria||Lopez");
}

void Paste::names()
{
    QFETCH(QString, name);
    QFETCH(QString, parts);
    const Person person = paste::namedPerson(name);
    QCOMPARE(person.given + u("|") + person.particle + u("|") + person.family, parts);
    QCOMPARE(person.asWritten, name);
}

// --- table -> edit ----------------------------------------------------------------------------------------

void Paste::becomesSessions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("spreadsheet")
        << u("Titel\tSpreker\tZaal\tDatum\tVan\tTot\nA\tJan de Vries\tzaal 1\t17-11-2017\t10:30\t11:15\n"
             "B\tEls Bos (RVO)\t2\t17 nov\t0,4375\t11:30 AM")
        << QStringList{u("A @ 17 10:30+45 Zaal 1 (1e verd.): Jan de Vries/VNG"),
                       u("B @ 17 10:30+60 Zaal 2: Els Bos/RVO")};
    QTest::newRow("only day") << u("Titel\tZaal\tTijd\tDuur\nA\tFoyer\t10:30\t20")
                              << QStringList{u("A @ 17 10:30+20 Foyer")};
    QTest::newRow("several rooms") << u("Titel\tZaal\tTijd\nA\tZaal 1 + Zaal 2\t10:30\nB\tZaal 2 en "
                                        "Foyer\t11:30\nLunch\talle zalen\t12:30-13:30")
                                   << QStringList{
                                          u("A @ 17 10:30+45 Zaal 1 (1e verd.) & Zaal 2"),
                                          u("B @ 17 11:30+45 Zaal 2 & Foyer"),
                                          u("Lunch @ 17 12:30+60 Zaal 1 (1e verd.) & Zaal 2 & Foyer")};
    QTest::newRow("not placed") << u("Titel\tSpreker\nA\tn.t.b.\nB\tdiverse sprekers")
                                << QStringList{u("A ..."), u("B: ~diverse sprekers")};
    QTest::newRow("mail")
        << u("- 10:30-11:15 A - Jan de Vries (Zaal 2)\n- 11:30 B - moderator: Els Bos (Foyer)")
        << QStringList{u("A @ 17 10:30+45 Zaal 2: Jan de Vries/VNG"),
                       u("B @ 17 11:30+45 Foyer: mod:Els Bos")};
    QTest::newRow("moderator and organisation")
        << u("Titel\tSpreker\tOrganisatie\tModerator\nA\tEls Bos, Piet Smit\tRVO, Waag\tJan de Vries")
        << QStringList{u("A: Els Bos/RVO, Piet Smit/Waag, mod:Jan de Vries/VNG")};
    QTest::newRow("affiliation here")
        << u("Titel\tSpreker\nA\tJan de Vries (Waag)") << QStringList{u("A: Jan de Vries/Waag")};
    QTest::newRow("merged date cells")
        << u("Datum\tTitel\tZaal\tTijd\n18-11-2017\tA\tFoyer\t10:30\n\tB\tFoyer\t11:30")
        << QStringList{u("A @ 18 10:30+45 Foyer"), u("B @ 18 11:30+45 Foyer")};
    QTest::newRow("one key, two placements")
        << u("id\tTitel\tZaal\tVan\tTot\n7\tA\tFoyer\t10:30\t11:00\n7\tA\tFoyer\t13:30\t14:30")
        << QStringList{u("A @ 17 10:30+30 Foyer @ 17 13:30+60 Foyer")};
}

void Paste::becomesSessions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    const Pasted all = pasted(anEvent(), text);
    QCOMPARE(told(all.plan), wanted);
    QCOMPARE(all.result.sessions, int(wanted.size()));
    QCOMPARE(all.result.edit.intent.wish, Wish::Paste);
    QCOMPARE(all.result.edit.intent.details, QStringList{QString::number(wanted.size())});
    QVERIFY(all.result.refused.empty());
    for (const Session &session : all.plan.sessions())
        QCOMPARE(session.state, SessionState::Proposed);
}

void Paste::matchesWhatThePlanKnows()
{
    const QString text = u("Titel\tSpreker\tThema\tSoort\tStatus\tTaal\tAantal\n"
                           "A\tjan de vries, Els Bos\tGeld\tworkshop\tbevestigd\tEngels\tca. 40\n"
                           "B\tELS BOS\tgeld; Macht\tdebat\t\t\t\n");
    const Pasted all = pasted(anEvent(), text);
    QCOMPARE(all.result.newPeople, 1);
    QCOMPARE(all.plan.people().size(), size_t(2));
    QCOMPARE(all.plan.tracks().size(), size_t(2));
    QVERIFY(all.result.warnings.empty());
    for (const Session &session : all.plan.sessions()) {
        const bool first = session.title.first == u("A");
        QCOMPARE(session.sort, first ? SessionKind::Workshop : SessionKind::Debate);
        QCOMPARE(session.tracks.size(), first ? 1 : 2);
        if (first) {
            QCOMPARE(session.state, SessionState::Confirmed);
            QCOMPARE(session.language, u("en"));
            QCOMPARE(session.expected, std::optional(40));
        }
    }
}

void Paste::unknownRoomsGoToTheShelf()
{
    const QString text = u("Titel\tZaal\tTijd\nA\tKelder\t10:30\nB\tFoyer\t10:30\nC\talle zalen\t12:30");
    const Pasted without = pasted(anEvent(), text);
    QCOMPARE(without.result.placed, 2);
    QCOMPARE(without.result.newRooms, 0);
    const std::vector<Note> wanted{{NoteKind::ValueUnread, u("2"), {u("1"), u("rooms"), u("Kelder")}}};
    QVERIFY(without.result.warnings == wanted);

    PasteOptions options;
    options.createRooms = true;
    const Pasted with = pasted(anEvent(), text, options);
    QCOMPARE(with.result.placed, 3);
    QCOMPARE(with.result.newRooms, 1);
    QVERIFY(with.result.warnings.empty());
    QCOMPARE(orderedRooms(with.plan).back()->name.first, u("Kelder"));
    QVERIFY(told(with.plan).last().endsWith(u("Foyer & Kelder")));
}

void Paste::saysWhatItDidNotUnderstand()
{
    const QString text =
        u("Titel\tZaal\tDatum\tTijd\tDuur\tStatus\tTaal\nA\tFoyer\tooit\tstraks\tlang\tmisschien\t!\n"
          "B\tFoyer\t\t10:30\t\t\t\nC\t\t17-11\t10:30\t\t\t\nD\tFoyer\t1-12-2017\t10:30\t\t\t");
    const Pasted all = pasted(anEvent(2), text);
    QCOMPARE(all.result.sessions, 4);
    QCOMPARE(all.result.placed, 1);
    const std::vector<Note> wanted{{NoteKind::ValueUnread, u("2"), {u("1"), u("date"), u("ooit")}},
                                   {NoteKind::ValueUnread, u("2"), {u("1"), u("start"), u("straks")}},
                                   {NoteKind::ValueUnread, u("2"), {u("1"), u("state"), u("misschien")}},
                                   {NoteKind::ValueUnread, u("2"), {u("1"), u("length"), u("lang")}},
                                   {NoteKind::ValueUnread, u("2"), {u("1"), u("language"), u("!")}},
                                   {NoteKind::NoDate, u("3"), {u("B")}},
                                   {NoteKind::NoRoom, u("4"), {u("C")}},
                                   {NoteKind::OutsideAllDays, u("5"), {u("D"), u("2017-12-01")}}};
    QCOMPARE(all.result.warnings.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        QCOMPARE(all.result.warnings[i].details, wanted[i].details);
    QVERIFY(all.result.warnings == wanted);
}

void Paste::refusesRowsWithoutTitle()
{
    const Pasted all = pasted(anEvent(), u("Titel\tZaal\nA\tFoyer\n\tFoyer"));
    QCOMPARE(all.result.sessions, 1);
    const std::vector<Note> wanted{{NoteKind::RowRefused, u("3"), {u("2"), u("title"), {}}}};
    QVERIFY(all.result.refused == wanted);
    const PasteResult none = pasteEdit(anEvent(), all.table, {}, {});
    QVERIFY(none.edit.isEmpty());
    QCOMPARE(none.refused.size(), size_t(2));
}

void Paste::afterMidnightStaysWithTheEvening()
{
    const Pasted only = pasted(anEvent(), u("Titel\tZaal\tTijd\nA\tFoyer\t23:30-00:30\nB\tFoyer\t0:30"));
    QCOMPARE(told(only.plan), (QStringList{u("A @ 17 23:30+60 Foyer"), u("B @ 18 00:30+45 Foyer")}));
    const Pasted dated = pasted(anEvent(2), u("Titel\tZaal\tDatum\tTijd\nA\tFoyer\t18-11-2017\t0:30"));
    QCOMPARE(told(dated.plan), QStringList{u("A @ 18 00:30+45 Foyer")});
}

// --- hostile ----------------------------------------------------------------------------------------------

void Paste::hostileTextIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("text");
    const auto times = [](const char *text, int count) { return u(text).repeated(count); };
    QTest::newRow("table") << u("Titel\tZaal\tTijd\n") + times("Over data\tFoyer\t10:30-11:15\n", 100000);
    QTest::newRow("lines") << times("- 10:30 Over data - Jan de Vries (Zaal 1)\n", 20000);
    QTest::newRow("quotes that do not close") << times("\"a\t\"b\n", 100000);
    QTest::newRow("quotes") << times("\"", 1000000);
    QTest::newRow("quotes and tabs") << times("\"\t\"\"\t\"\n", 100000);
    QTest::newRow("tabs") << times("\t", 1000000);
    QTest::newRow("one wide row") << times("a\tb\n", 50000) + times("x\t", 500000);
    QTest::newRow("one long line") << times("a, b en c - d: e (f ", 50000);
    QTest::newRow("spaces") << times(" ", 1000000) + u("x");
    QTest::newRow("long people") << u("Titel\tSpreker\nA\t") + times("Jan (", 50000);
    QTest::newRow("digits") << times("1", 1000000);
    QTest::newRow("colons") << times("a: ", 300000);
}

void Paste::hostileTextIsReadToItsEnd()
{
    QFETCH(QString, text);
    const PasteTable table = pasteTable(text);
    const auto columns = guessColumns(table);
    const PasteResult result = pasteEdit(anEvent(), table, columns, {});
    QCOMPARE(result.sessions + int(result.refused.size()), int(table.rows.size()));
}

void Paste::everyRowIsASessionOrRefused()
{
    const Plan plan = anEvent(2);
    const auto pieces = rc::gen::element<std::string>(
        "\t", "\n", "\r\n", "\"", "\"\"", ";", ",", " ", " - ", ": ", "Titel", "Zaal", "Tijd", "Datum",
        "10:30", "11:15", "10:30-11:15", "17-11-2017", "vrijdag", "Zaal 1", "Foyer", "(", ")", "Jan de Vries",
        "moderator:", "n.t.b.", "en", "|", "•", "0,5", "43056", "\xC2\xA0", "é", "\xE2\x80\x99", "alle zalen",
        "=1", "'", "/", "id", "7");
    const bool held = rc::check([&] {
        QString text;
        for (const std::string &piece : *rc::gen::container<std::vector<std::string>>(pieces))
            text += QString::fromStdString(piece);
        const auto odd = *rc::gen::arbitrary<std::vector<char16_t>>();
        text += QString::fromUtf16(odd.data(), qsizetype(odd.size()));
        const PasteTable table = pasteTable(text);
        auto columns = guessColumns(table);
        std::replace(columns.begin(), columns.end(), PasteColumn::Key, PasteColumn::Ignore);
        PasteOptions options;
        options.createRooms = *rc::gen::arbitrary<bool>();
        const PasteResult result = pasteEdit(plan, table, columns, options);
        RC_ASSERT(result.sessions + int(result.refused.size()) == int(table.rows.size()));
        RC_ASSERT(table.lines.size() == table.rows.size());
        const auto next = applied(plan, result.edit);
        RC_ASSERT(next.has_value());
        RC_ASSERT(problemsOf(*next).empty());
        RC_ASSERT(int(next->sessions().size()) == result.sessions);
    });
    QVERIFY(held);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Paste)
#include "paste.moc"

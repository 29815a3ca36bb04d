#include "app/exchange/format.h"
#include "app/print/blockschedule.h"
#include "app/print/hyphens.h"
#include "app/print/output.h"
#include "app/print/paper.h"
#include "app/print/products.h"
#include "app/print/wrap.h"

#include "tests/support/planbuilder.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace blokplan;
using namespace blokplan::print;

namespace
{

const QDate someDay(2026, 5, 4);

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

/// Letters that reach higher or lower than A and g.
QString tallTitle(int which)
{
    static const QStringList titles{
        QStringLiteral("\u00dcberwachungsstaat im \u00d6ffentlichen Raum"),
        QStringLiteral("\u00c9\u00e9n loket"),
        QStringLiteral("\u00c5rsm\u00f8te p\u00e5 \u00c5land og \u00c1rni"),
        QStringLiteral("H\u1ed9i th\u1ea3o D\u1eef li\u1ec7u M\u1edf \u1ebe \u1ed6"),
        QStringLiteral(
            "\u0627\u0644\u062d\u0643\u0648\u0645\u0629 \u0627\u0644\u0645\u0641\u062a\u0648\u062d\u0629"),
        QStringLiteral("\u5f00\u653e\u653f\u5e9c\u4e0e\u5f00\u653e\u6570\u636e"),
        QStringLiteral("\U0001F973 Feest")};
    return titles[which % titles.size()];
}

/// A day of awkward things, by name.
Agenda hostile(const QString &which)
{
    tests::PlanBuilder plan(QStringLiteral("Proef"));
    plan.day(someDay, 540, 1020);
    QList<RoomId> rooms;
    const int count = which == QLatin1String("forty rooms") ? 40 : which == QLatin1String("one room") ? 1 : 5;
    for (int i = 0; i < count; ++i)
        rooms.append(plan.room(QStringLiteral("Zaal met een naam %1").arg(i + 1),
                               QStringLiteral("begane grond"), 50, QStringLiteral("Gebouw")));
    const TrackId track =
        plan.track(QStringLiteral("Thema"), QStringLiteral("THE"), QStringLiteral("#FFD400"));
    const auto each = [&](const QString &title, int start, int length, const QString &people = {}) {
        for (const RoomId &room : rooms)
            plan.session(title, start, length, {room}, track, people, QStringLiteral("Een organisatie"));
    };
    if (which == QLatin1String("forty rooms") || which == QLatin1String("one room"))
        each(QStringLiteral("Een gewone titel van een sessie"), 600, 45, QStringLiteral("Jorgen Schram"));
    if (which == QLatin1String("five minutes"))
        for (int start = 540; start < 1020; start += 5)
            each(QStringLiteral("Korte flits"), start, 5, QStringLiteral("Hein Albeda"));
    if (which == QLatin1String("long title")) {
        for (const int start : {540, 600, 990})
            each(repeated(QStringLiteral("Verantwoordingsdebat over openbaarheid "), 8).left(300), start, 30);
        for (const int start : {720, 850}) // else the quiet hours would be left out, and the titles fit
            plan.session(QStringLiteral("Kort"), start, 15, {rooms[0]});
    }
    if (which == QLatin1String("one long word"))
        each(repeated(QStringLiteral("x"), 300), 600, 45);
    if (which == QLatin1String("arabic"))
        each(QStringLiteral("الحكومة المفتوحة والبيانات المفتوحة في المدينة"), 600, 45);
    if (which == QLatin1String("chinese"))
        each(QStringLiteral("开放政府与开放数据在城市中的应用以及公民参与的未来"), 600, 45);
    if (which == QLatin1String("mixed"))
        each(QStringLiteral("Open data البيانات المفتوحة 2026 开放数据 Ålesund"), 605, 20);
    if (which == QLatin1String("emoji"))
        each(QStringLiteral("Feest \U0001F973 voor iedereen"), 600, 45);
    if (which == QLatin1String("accents"))
        for (int minute = 0; minute + 45 <= 480; minute += 45)
            for (int i = 0; i < 5; ++i)
                plan.session(tallTitle(minute / 45 + i), 540 + minute, i == 4 ? 30 : 5 + 5 * i, {rooms[i]},
                             track, QStringLiteral("\u00c9\u00e9n iemand"));
    if (which == QLatin1String("accents in a long day")) {
        plan.session(QStringLiteral("\u00c5rsm\u00f8te"), 540, 900, {rooms[0]}, track);
        for (int minute = 0; minute + 45 <= 800; minute += 45)
            for (int i = 1; i < 5; ++i)
                plan.session(tallTitle(minute / 45 + i), 540 + minute, 5 * i, {rooms[i]}, track);
    }
    if (which == QLatin1String("overlaps"))
        for (int i = 0; i < 7; ++i)
            each(QStringLiteral("Gelijktijdige sessie %1").arg(i), 600 + 5 * i, 60, QStringLiteral("Iemand"));
    if (which == QLatin1String("many people"))
        each(QStringLiteral("Debat"), 600, 30, repeated(QStringLiteral("Jan van der Berg|"), 14));
    if (which == QLatin1String("past midnight"))
        each(QStringLiteral("Nachtsessie"), 1400, 120);
    if (which == QLatin1String("many drop-ins"))
        for (int i = 0; i < 9; ++i) {
            plan.session(QStringLiteral("Een kraam met een lange naam nummer %1").arg(i), 600, 300,
                         {rooms[0]}, track);
            plan.with([](Session &session) { session.sort = SessionKind::DropIn; });
        }
    return plan.agenda();
}

BlockScheduleOptions on(const QString &paper, bool landscape = true)
{
    BlockScheduleOptions options;
    options.paper = paper;
    options.landscape = landscape;
    return options;
}

bool isGrey(Colour colour)
{
    return !colour.set || ((colour.rgb >> 16 & 0xFF) == (colour.rgb & 0xFF) &&
                           (colour.rgb >> 8 & 0xFF) == (colour.rgb & 0xFF));
}

/// Every letter is one wide.
class LikeATypewriter : public Measure
{
public:
    [[nodiscard]] double advance(const QString &text, bool) const override { return double(text.size()); }
    [[nodiscard]] Ink ink(const QString &, bool) const override { return {}; }
    [[nodiscard]] QString drawable(const QString &text) const override { return text; }
};

} // namespace

class Print : public tests::Test
{
    Q_OBJECT

private slots:
    void hyphenates_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("broken");
        const auto row = [](const char *word, const char *language, const char *broken) {
            QTest::addRow("%s %s", language, word)
                << QString::fromUtf8(word) << QString::fromUtf8(language) << QString::fromUtf8(broken);
        };
        row("verantwoordingsdebat", "nl", "ver-ant-woor-dings-de-bat");
        row("gemeenteraadsleden", "nl_NL", "ge-meen-te-raads-le-den");
        row("hyphenation", "en", "hy-phen-ation");
        row("government", "en-US", "gov-ern-ment");
        row("raad", "nl", "raad");
        row("verantwoordingsdebat", "tlh", "verantwoordingsdebat");
        row("verantwoordingsdebat", "", "verantwoordingsdebat");
    }
    void hyphenates()
    {
        QFETCH(QString, word);
        QFETCH(QString, language);
        QString shown = word;
        const QList<int> places = hyphenPlaces(word, language);
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            shown.insert(*place, QLatin1Char('-'));
        QTEST(shown, "broken");
    }

    void nothingBreaksTheSheets_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<bool>("list");
        for (const char *which :
             {"nothing", "one room", "forty rooms", "five minutes", "long title", "one long word", "arabic",
              "chinese", "mixed", "emoji", "overlaps", "many people", "past midnight", "many drop-ins",
              "accents", "accents in a long day"}) {
            for (const char *paper : {"A4", "A2"}) {
                for (const bool list : {false, true})
                    QTest::addRow("%s on %s%s", which, paper, list ? " as a list" : "")
                        << QString::fromUtf8(which) << QString::fromUtf8(paper) << list;
            }
        }
    }
    void nothingBreaksTheSheets()
    {
        QFETCH(QString, which);
        QFETCH(QString, paper);
        QFETCH(bool, list);
        const Agenda agenda = hostile(which);
        for (const bool landscape : {true, false}) {
            for (const bool onePage : {false, true}) {
                BlockScheduleOptions options = on(paper, landscape);
                options.list = list;
                options.onePageADay = onePage;
                const Printout printout = blockSchedule(agenda, options);
                QVERIFY(!printout.sheets.empty());
                for (const Sheet &sheet : printout.sheets)
                    QCOMPARE(tests::faultsOf(sheet, paperOf(paper, landscape).margin).join(QLatin1Char('\n')),
                             QString());
            }
        }
    }

    void blocksAreInProportion()
    {
        const Agenda agenda = tests::nuOpen().agenda();
        const Printout printout = blockSchedule(agenda, on(QStringLiteral("A4")));
        QCOMPARE(printout.sheets.size(), 1U);
        const auto blocks = tests::blocksOf(printout.sheets[0]);
        QCOMPARE(blocks.size(), agenda.plan().placements().size());
        const Placement &first = *agenda.plan().find(blocks.front().placement);
        const Placement &lastOne = *agenda.plan().find(blocks.back().placement);
        const double perMinute =
            (blocks.back().rect.top() - blocks.front().rect.top()) / (lastOne.start - first.start);
        for (const RectMark &block : blocks) {
            const Placement &placement = *agenda.plan().find(block.placement);
            const double top = blocks.front().rect.top() + perMinute * (placement.start - first.start);
            QVERIFY(std::abs(block.rect.top() - top) < 0.05);
            const double gap = perMinute * first.length - blocks.front().rect.height();
            QVERIFY(gap < 1 && std::abs(block.rect.height() + gap - perMinute * placement.length) < 0.05);
        }
    }

    void aBreakOverAdjacentRoomsIsOneBlock()
    {
        tests::PlanBuilder plan(QStringLiteral("Dag"));
        plan.day(someDay, 540, 1020);
        QList<RoomId> rooms;
        for (int i = 0; i < 5; ++i) {
            rooms.append(plan.room(QStringLiteral("Zaal %1").arg(i)));
            plan.session(QStringLiteral("Sessie"), 540, 30, {rooms.last()});
        }
        plan.session(QStringLiteral("Pauze"), 600, 30, {rooms[4], rooms[0], rooms[1]});
        plan.with([](Session &session) { session.sort = SessionKind::Break; });
        const Printout printout = blockSchedule(plan.agenda(), on(QStringLiteral("A4")));
        const auto blocks = tests::blocksOf(printout.sheets[0]);
        QCOMPARE(blocks.size(), 7U); // five sessions; the break over rooms 0 and 1, and over room 4
        QVERIFY(blocks[5].rect.width() > 1.9 * blocks[6].rect.width());
        QCOMPARE(tests::wordsOf(printout.sheets[0]).count(QStringLiteral("Pauze")), 2);
    }

    void whatDoesNotFitIsToldWithItsPaper()
    {
        const Printout printout =
            blockSchedule(hostile(QStringLiteral("five minutes")), on(QStringLiteral("A4")));
        QVERIFY(printout.withoutPeople > 0);
        const Printout cut = blockSchedule(hostile(QStringLiteral("long title")), on(QStringLiteral("A4")));
        QCOMPARE(cut.unplaced.size(), 15U);
        for (const Unplaced &one : cut.unplaced) {
            QVERIFY(!one.session.isNull());
            QVERIFY(papers().contains(one.paper) && one.paper != QLatin1String("A4"));
            const Printout larger = blockSchedule(hostile(QStringLiteral("long title")), on(one.paper));
            QVERIFY(larger.unplaced.empty());
        }
        QVERIFY(tests::wordsOf(cut.sheets[0]).contains(QChar(0x2026)));
    }

    void charactersWithoutAGlyphAreTold()
    {
        const Printout printout = blockSchedule(hostile(QStringLiteral("emoji")), on(QStringLiteral("A4")));
        const QString words = tests::wordsOf(printout.sheets[0]);
        QVERIFY(words.contains(QStringLiteral("Feest")));
        const bool drawn = words.contains(QStringLiteral("\U0001F973"));
        QCOMPARE(printout.unplaced.size(), drawn ? 0U : 5U);
        for (const Unplaced &one : printout.unplaced)
            QVERIFY(one.noGlyph);
    }

    void greyIsGrey()
    {
        BlockScheduleOptions options = on(QStringLiteral("A4"));
        options.grey = true;
        const Printout printout = blockSchedule(tests::nuOpen().agenda(), options);
        for (const Mark &mark : printout.sheets[0].marks) {
            if (const auto *rect = std::get_if<RectMark>(&mark))
                QVERIFY(isGrey(rect->fill) && isGrey(rect->stroke));
            else if (const auto *line = std::get_if<LineMark>(&mark))
                QVERIFY(isGrey(line->colour));
            else
                QVERIFY(isGrey(std::get<TextMark>(mark).colour));
        }
        const QString words = tests::wordsOf(printout.sheets[0]);
        QCOMPARE(words.count(QStringLiteral("OKS")), 8); // seven blocks and the legend
    }

    void statesHaveTheirMarks()
    {
        tests::PlanBuilder plan(QStringLiteral("Dag"));
        plan.day(someDay, 540, 1020);
        const RoomId room = plan.room(QStringLiteral("Zaal"));
        int start = 540;
        for (const SessionState state :
             {SessionState::Confirmed, SessionState::Accepted, SessionState::Cancelled, SessionState::Idea,
              SessionState::Rejected}) {
            plan.session(QStringLiteral("Sessie"), start += 60, 45, {room});
            plan.with([&](Session &session) { session.state = state; });
        }
        const Printout printout = blockSchedule(plan.agenda(), on(QStringLiteral("A4")));
        const auto blocks = tests::blocksOf(printout.sheets[0]);
        QCOMPARE(blocks.size(), 3U);
        QVERIFY(!blocks[0].dashed && blocks[1].dashed && !blocks[2].dashed);
        const bool struck = std::any_of(printout.sheets[0].marks.begin(), printout.sheets[0].marks.end(),
                                        [&](const Mark &mark) {
                                            const auto *line = std::get_if<LineMark>(&mark);
                                            return line != nullptr && blocks[2].rect.contains(line->from) &&
                                                   blocks[2].rect.contains(line->to);
                                        });
        QVERIFY(struck);
        const QString words = tests::wordsOf(printout.sheets[0]);
        QVERIFY(words.contains(QStringLiteral("dashed")) && words.contains(QStringLiteral("struck through")));
    }

    void pagesBreakBetweenRooms()
    {
        const Agenda agenda = hostile(QStringLiteral("forty rooms"));
        BlockScheduleOptions options = on(QStringLiteral("A4"));
        const Printout many = blockSchedule(agenda, options);
        QVERIFY(many.sheets.size() >= 4);
        size_t blocks = 0;
        for (const Sheet &sheet : many.sheets)
            blocks += tests::blocksOf(sheet).size();
        QCOMPARE(blocks, 40U);
        options.onePageADay = true;
        QCOMPARE(blockSchedule(agenda, options).sheets.size(), 1U);
    }

    void whatIsAskedIsPrinted()
    {
        const Agenda agenda = tests::nuOpen().agenda();
        const QList<RoomId> rooms{orderedRooms(agenda.plan())[2]->id};
        BlockScheduleOptions options = on(QStringLiteral("A4"));
        options.rooms = rooms;
        QString words = tests::wordsOf(blockSchedule(agenda, options).sheets[0]);
        QVERIFY(words.contains(QStringLiteral("Open Raadsinformatie")));
        QVERIFY(!words.contains(QStringLiteral("Hulptroepen")));
        options = on(QStringLiteral("A4"));
        options.track = orderedTracks(agenda.plan())[1]->id;
        words = tests::wordsOf(blockSchedule(agenda, options).sheets[0]);
        QVERIFY(words.contains(QStringLiteral("Right to Challenge")));
        QVERIFY(words.contains(QStringLiteral("Lunch")));
        QVERIFY(!words.contains(QStringLiteral("Raadsinformatie")));
        options = on(QStringLiteral("A4"));
        options.days = {someDay};
        QVERIFY(tests::blocksOf(blockSchedule(agenda, options).sheets[0]).empty());
    }

    void whatIsGoneIsNotPrinted_data()
    {
        QTest::addColumn<BlockScheduleOptions>("options");
        QTest::addColumn<bool>("hasDays");
        const auto row = [](const char *name, bool hasDays, auto &&change) {
            BlockScheduleOptions options = on(QStringLiteral("A4"));
            change(options);
            QTest::newRow(name) << options << hasDays;
        };
        row("a day", false, [](auto &options) { options.days = {someDay}; });
        row("a room", true, [](auto &options) { options.rooms = {RoomId::create()}; });
        row("a track", true, [](auto &options) { options.track = TrackId::create(); });
        row("a route", true, [](auto &options) { options.route = RouteId::create(); });
    }
    void whatIsGoneIsNotPrinted()
    {
        QFETCH(BlockScheduleOptions, options);
        QFETCH(bool, hasDays);
        for (const bool list : {false, true}) {
            options.list = list;
            const Printout printout = blockSchedule(tests::nuOpen().agenda(), options);
            QCOMPARE(printout.sheets.size(), 1U);
            QVERIFY(tests::blocksOf(printout.sheets[0]).empty());
            const QString words = tests::wordsOf(printout.sheets[0]);
            QVERIFY(words.contains(hasDays ? QStringLiteral("No sessions on this day.")
                                           : QStringLiteral("There is no day to print.")));
            QVERIFY(!words.contains(QStringLiteral("Lunch")));
        }
    }

    void theListHoldsEverything()
    {
        const Agenda agenda = tests::nuOpen().agenda();
        BlockScheduleOptions options = on(QStringLiteral("A4"), false);
        options.list = true;
        const Printout printout = blockSchedule(agenda, options);
        QCOMPARE(printout.sheets.size(), 1U);
        const QString words = tests::wordsOf(printout.sheets[0]);
        for (const char *piece : {"Open Raadsinformatie", "Tom Kunzler", "10:30\u201311:15", "Zaal 2",
                                  "details to follow", "Nu Open winkel"})
            QVERIFY2(words.contains(QString::fromUtf8(piece)), piece);
    }

    void theListSaysWhatTheGridSays()
    {
        BlockScheduleOptions options = on(QStringLiteral("A4"), false);
        options.list = true;
        const Sheet sheet = blockSchedule(tests::nuOpen().agenda(), options).sheets.at(0);
        const QString words = tests::wordsOf(sheet);
        QVERIFY(!words.contains(QStringLiteral("5 rooms")));
        QCOMPARE(words.count(QStringLiteral("all rooms")), 5);
        const qsizetype heading = words.indexOf(QStringLiteral("Drop-in"));
        QVERIFY(heading > words.indexOf(QStringLiteral("Borrel")));
        QVERIFY(heading < words.indexOf(QStringLiteral("Nu Open winkel")));
        const auto dashed = std::count_if(sheet.marks.begin(), sheet.marks.end(), [](const Mark &mark) {
            const auto *rect = std::get_if<RectMark>(&mark);
            return rect != nullptr && rect->dashed;
        });
        QCOMPARE(dashed, 6); // five sessions to be confirmed, and the legend
    }

    void afterMidnightAllRoomsAreAllRooms_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("rooms");
        for (const int start : {1200, 1470}) {
            for (const int rooms : {2, 3})
                QTest::addRow("%d of 3 at %d", rooms, start) << start << rooms;
        }
    }
    void afterMidnightAllRoomsAreAllRooms()
    {
        QFETCH(int, start);
        QFETCH(int, rooms);
        tests::PlanBuilder plan(QStringLiteral("Nacht"));
        plan.day(someDay, 540, 1620);
        QList<RoomId> all;
        for (const char *name : {"Rood", "Wit", "Blauw"}) {
            all.append(plan.room(QString::fromUtf8(name)));
            plan.session(QStringLiteral("Sessie"), 600, 60, {all.last()});
        }
        plan.session(QStringLiteral("Nachtdebat"), start, 60, all.mid(0, rooms));
        plan.with([](Session &session) { session.sort = SessionKind::Plenary; });
        for (const bool list : {false, true}) {
            BlockScheduleOptions options = on(QStringLiteral("A4"), !list);
            options.list = list;
            const QString words = tests::wordsOf(blockSchedule(plan.agenda(), options).sheets.at(0));
            QVERIFY(words.contains(QStringLiteral("Nachtdebat")));
            QCOMPARE(words.contains(QStringLiteral("all rooms")), rooms == 3);
        }
    }

    void thePeopleOfPartsAreAnnounced()
    {
        tests::PlanBuilder plan(QStringLiteral("Dag"));
        plan.day(someDay, 540, 1020);
        const SessionId whole =
            plan.session(QStringLiteral("Korte praatjes"), 600, 60, {plan.room(QStringLiteral("Zaal"))});
        plan.with([](Session &session) { session.state = SessionState::Accepted; });
        Session part;
        part.id = SessionId::create();
        part.parent = whole;
        part.title = QStringLiteral("Eerste");
        part.length = 20;
        const auto words = [&](bool list) {
            BlockScheduleOptions options = on(QStringLiteral("A4"));
            options.list = list;
            return tests::wordsOf(blockSchedule(plan.agenda(), options).sheets.at(0));
        };
        plan.put(part);
        for (const bool list : {false, true})
            QVERIFY(words(list).contains(QStringLiteral("speakers to be announced")));
        Participant who;
        who.id = ParticipantId::create();
        who.session = part.id;
        who.text = QStringLiteral("Anna Bos");
        plan.put(who);
        for (const bool list : {false, true}) {
            QCOMPARE(words(list).count(QStringLiteral("Anna Bos")), 1);
            QVERIFY(!words(list).contains(QStringLiteral("speakers to be announced")));
        }
    }

    void aLongEntryGoesOnInTheNextColumn_data()
    {
        QTest::addColumn<int>("parts");
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<bool>("goesOn");
        for (const bool landscape : {false, true}) {
            for (const int parts : {10, 90, 250})
                QTest::addRow("%d parts, %s", parts, landscape ? "landscape" : "upright")
                    << parts << landscape << (parts > 60);
        }
    }
    void aLongEntryGoesOnInTheNextColumn()
    {
        QFETCH(int, parts);
        QFETCH(bool, landscape);
        QFETCH(bool, goesOn);
        tests::PlanBuilder plan(QStringLiteral("Dag"));
        plan.day(someDay, 540, 1080);
        const QList<RoomId> room{plan.room(QStringLiteral("Zaal"))};
        plan.session(QStringLiteral("Ervoor"), 540, 30, room);
        Session part;
        part.parent = plan.session(QStringLiteral("Praatjes"), 600, 2 * parts, room);
        part.length = 2;
        const auto titleOf = [](int i) {
            return QStringLiteral("Onderdeel %1").arg(i, 3, 10, QLatin1Char('0'));
        };
        for (int i = 0; i < parts; ++i) {
            part.id = SessionId::create();
            part.order = i;
            part.title = titleOf(i);
            plan.put(part);
        }
        BlockScheduleOptions options = on(QStringLiteral("A4"), landscape);
        options.list = true;
        QString words;
        for (const Sheet &sheet : blockSchedule(plan.agenda(), options).sheets) {
            QCOMPARE(tests::faultsOf(sheet, paperOf(options.paper, landscape).margin).join(QLatin1Char('\n')),
                     QString());
            words += tests::wordsOf(sheet) + QLatin1Char(' ');
        }
        for (int i = 0; i < parts; ++i)
            QCOMPARE(words.count(titleOf(i)), 1);
        QCOMPARE(words.contains(QStringLiteral("Praatjes (continued)")), goesOn);
    }

    void wordsGrowWithThePaper()
    {
        const Agenda agenda = tests::nuOpen().agenda();
        double before = 0;
        for (const QString &paper : papers()) {
            const Printout printout = blockSchedule(agenda, on(paper));
            QCOMPARE(printout.sheets.size(), 1U);
            QVERIFY(printout.unplaced.empty());
            const auto texts = tests::textsOf(printout.sheets[0]);
            const auto title = std::find_if(texts.begin(), texts.end(), [](const TextMark &text) {
                return text.text.startsWith(QLatin1String("Hulptroepen"));
            });
            QVERIFY(title != texts.end());
            QVERIFY2(title->face.points > 1.2 * before, qPrintable(paper));
            before = title->face.points;
        }
        QVERIFY(before > 30); // to be read from two metres
    }

    void aFullProgrammeOnALargeSheetStaysWhole()
    {
        const Agenda agenda = hostile(QStringLiteral("forty rooms"));
        const Printout printout = blockSchedule(agenda, on(QStringLiteral("A0")));
        QCOMPARE(printout.sheets.size(), 1U);
        QVERIFY(printout.unplaced.empty());
        QCOMPARE(printout.withoutPeople, 0);
    }

    void wordsBesideTheGridKeepClearOfTheirEdge()
    {
        const Sheet sheet = blockSchedule(tests::nuOpen().agenda(), on(QStringLiteral("A4"))).sheets.at(0);
        int turned = 0;
        for (const TextMark &text : tests::textsOf(sheet)) {
            const QRectF ink = tests::inkOf(text);
            for (const RectMark &block : tests::blocksOf(sheet)) {
                if (!text.turned || !block.rect.intersects(ink))
                    continue;
                ++turned;
                QVERIFY2(block.rect.right() - ink.right() > 0.4, qPrintable(text.text));
                QVERIFY2(ink.left() - block.rect.left() > 0.4, qPrintable(text.text));
            }
        }
        QCOMPARE(turned, 6); // three titles and where they are
    }

    void whatIsTooLongIsCutAtAGoodPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("letters");
        QTest::addColumn<QString>("cut");
        QTest::newRow("fits") << QStringLiteral("Korte titel") << 11.0 << QStringLiteral("Korte titel");
        QTest::newRow("inside a word")
            << QStringLiteral("Open overheid") << 9.0 << QStringLiteral("Open ove\u2026");
        QTest::newRow("no stump") << QStringLiteral("Open overheid") << 7.0 << QStringLiteral("Open\u2026");
        QTest::newRow("one letter") << QStringLiteral("Open") << 1.0 << QStringLiteral("O");
        QTest::newRow("nothing") << QStringLiteral("Open") << 0.5 << QString();
    }
    void whatIsTooLongIsCutAtAGoodPlace()
    {
        QFETCH(QString, text);
        QFETCH(double, letters);
        QTEST(shortened(text, letters, false, LikeATypewriter()), "cut");
    }

    void theRestFollowsTheLines()
    {
        const QStringList lines{QStringLiteral("Het grote ver-"), QStringLiteral("antwoordings-")};
        QCOMPARE(restAfter(QStringLiteral("Het grote verantwoordingsdebat over geld"), lines),
                 QStringLiteral("debat over geld"));
        QCOMPARE(restAfter(QStringLiteral("Wi-Fi thuis"), {QStringLiteral("Wi-")}),
                 QStringLiteral("Fi thuis"));
    }

    void realSchedulesStayInTheirBoxes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("paper");
        const QDir schedules(tests::dataFolder() + QStringLiteral("/schedule-xml"));
        for (const char *name :
             {"fosdem-2023.xml", "38c3.xml", "fosdem-2007.xml", "debconf23.xml", "28c3.xml"})
            for (const char *paper : {"A2", "A4"})
                QTest::addRow("%s on %s", name, paper)
                    << schedules.filePath(QString::fromUtf8(name)) << QString::fromUtf8(paper);
    }
    void realSchedulesStayInTheirBoxes()
    {
        NEED_DATA();
        QFETCH(QString, file);
        QFETCH(QString, paper);
        const auto incoming = readSource(file, {}, {});
        if (!incoming && incoming.error().kind == ProblemKind::UnknownFormat)
            QSKIP("this build reads no schedule.xml");
        QVERIFY(incoming);
        const Agenda agenda(incoming->plan);
        for (const bool list : {false, true}) {
            BlockScheduleOptions options = on(paper);
            options.list = list;
            const Printout printout = blockSchedule(agenda, options);
            for (const Sheet &sheet : printout.sheets)
                QCOMPARE(tests::faultsOf(sheet, paperOf(options.paper, true).margin).join(QLatin1Char('\n')),
                         QString());
        }
    }

    void thePdfHoldsItsFontsAndTexts()
    {
        tests::PlanBuilder plan = tests::nuOpen();
        plan.session(QStringLiteral("الحكومة المفتوحة"), 855, 45, {plan.room(QStringLiteral("Zaal 9"))});
        const Printout printout = blockSchedule(plan.agenda(), on(QStringLiteral("A4")));
        const QString file = path(QStringLiteral("schema.pdf"));
        QVERIFY(writePdf(printout, file, QStringLiteral("Schema van de dag")));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("no poppler here");
        const auto said = [](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput())
                .normalized(QString::NormalizationForm_KC);
        };
        const QString text = said(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).simplified();
        for (const char *piece :
             {"Hulptroepen en burgeraudits", "Slotdebat", "09:00", "Nu Open winkel", "الحكومة"})
            QVERIFY2(text.contains(QString::fromUtf8(piece)), piece);
        const QStringList fonts =
            said(QStringLiteral("pdffonts"), {file}).trimmed().split(QLatin1Char('\n')).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QStringLiteral(" yes ")), qPrintable(font));
        QVERIFY(said(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("Schema van de dag")));
    }

    void picturesAreWritten()
    {
        const Printout printout =
            blockSchedule(hostile(QStringLiteral("forty rooms")), on(QStringLiteral("A4")));
        const auto written = writePng(printout, path(QStringLiteral("page-%d.png")), 50);
        QVERIFY(written);
        QCOMPARE(size_t(*written), printout.sheets.size());
        const QImage picture(path(QStringLiteral("page-2.png")));
        QCOMPARE(picture.size(), QSize(585, 413));
        QCOMPARE(*writePng(printout, path(QStringLiteral("one.png")), 20), 1);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Printout printout = blockSchedule(tests::nuOpen().agenda(), on(QStringLiteral("A4")));
        QCOMPARE(writePdf(printout, path({}), {}).error().kind, ProblemKind::IsFolder);
        QCOMPARE(writePdf(printout, path(QStringLiteral("none/here.pdf")), {}).error().kind,
                 ProblemKind::NotFound);
    }

    void theProductIsListed()
    {
        QCOMPARE(QLatin1String(products().front().name), QLatin1String("block-schedule"));
        QVERIFY(productNamed(QStringLiteral("block-schedule")) != nullptr);
        QVERIFY(productNamed(QStringLiteral("poster")) == nullptr);
    }
};

BLOKPLAN_TEST(Print)
#include "print.moc"

#include "ui/base/theme.h"
#include "ui/timetable/colouring.h"
#include "ui/timetable/columns.h"
#include "ui/timetable/nowline.h"
#include "ui/timetable/painter.h"
#include "ui/timetable/roomheads.h"
#include "ui/timetable/searchindex.h"
#include "ui/timetable/shading.h"
#include "ui/timetable/walk.h"

#include "tests/support/planbuilder.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QSettings>
#include <QTimeZone>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

const QDate looksDay(2026, 6, 11); // a Thursday

DayBlocks lookingAt(const Plan &plan, const Showing &showing = {})
{
    const Agenda agenda(plan);
    return blocksOf(agenda, Findings(agenda), looksDay, showing);
}

template <class R, class F>
Plan changed(const Plan &plan, const R &record, F change)
{
    Draft draft(plan);
    draft.change(record.id, change);
    return after(plan, draft.edit({}));
}

QStringList titlesIn(const Plan &plan, const Filter &filter)
{
    const Agenda agenda(plan);
    const Sieve sieve(agenda, filter);
    QStringList titles;
    for (const Session &session : plan.sessions()) {
        if (sieve.lets(session, session.title.first))
            titles.append(session.title.first);
    }
    titles.sort();
    return titles;
}

/// Alpha in a room that holds ten, with so many expected.
Tone toneOfAudience(std::optional<int> expected)
{
    Plan plan = smallPlan();
    plan = changed(plan, roomIn(plan, QStringLiteral("Zaal 1")), [](Room &room) { room.seats = 100; });
    plan = changed(plan, sessionIn(plan, QStringLiteral("Alpha")),
                   [&](Session &session) { session.expected = expected; });
    Showing showing;
    showing.colourBy = ColourBy::Audience;
    for (const Block &block : lookingAt(plan, showing).blocks) {
        if (block.title == QLatin1String("Alpha"))
            return block.tone;
    }
    qFatal("no Alpha");
}

QStringList namesOf(const std::vector<RoomColumn> &columns)
{
    QStringList names;
    for (const RoomColumn &column : columns)
        names.append(column.name);
    return names;
}

/// Rooms of two floors, in turn.
Plan floors()
{
    PlanBuilder plan(QStringLiteral("Floors"));
    plan.day(looksDay, 540, 1080);
    for (const char *name : {"A1", "B1", "A2", "B2", "C"}) {
        const QString floor = name[0] == 'C' ? QString() : QString(QLatin1Char(name[0]));
        plan.room(QLatin1String(name), floor);
    }
    return plan.agenda().plan();
}

} // namespace

/// How a day is looked at, as values: settings, filter, colours, groups, moments, shading, walk, now.
class Looks : public Test
{
    Q_OBJECT

private slots:
    void settingsKeepHowItIsLookedAt()
    {
        const Plan plan = smallPlan();
        Showing showing;
        showing.hidden = {roomIn(plan, QStringLiteral("Zaal 2")).id,
                          roomIn(plan, QStringLiteral("Zaal 3")).id};
        showing.across = Across::Time;
        showing.colourBy = ColourBy::Audience;
        showing.roomsBy = RoomsBy::Building;
        showing.shading = true;
        showing.hidesOthers = true;
        showing.walk = orderedRoutes(plan).front()->id;
        showing.filter.track = trackIn(plan, QStringLiteral("Data")).id;
        showing.filter.person = personIn(plan, QStringLiteral("Tom")).id;
        showing.filter.route = showing.walk;
        showing.filter.state = SessionState::Proposed;
        QSettings settings(path(QStringLiteral("a.ini")), QSettings::IniFormat);
        save(showing, settings);
        QVERIFY(loadShowing(settings) == showing);
        settings.setValue(QStringLiteral("colourBy"), QStringLiteral("taste"));
        QVERIFY(loadShowing(settings).colourBy == ColourBy::Track);
        save({}, settings);
        QVERIFY(loadShowing(settings) == Showing());
    }

    void aFilterAsksForAllThatIsSet()
    {
        Plan plan = smallPlan();
        plan = changed(plan, sessionIn(plan, QStringLiteral("Delta")),
                       [](Session &session) { session.state = SessionState::Idea; });
        Filter filter;
        QCOMPARE(titlesIn(plan, filter).size(), 6);
        filter.track = trackIn(plan, QStringLiteral("Data")).id;
        QCOMPARE(titlesIn(plan, filter).join(u' '), QStringLiteral("Alpha Delta Opening"));
        filter.person = personIn(plan, QStringLiteral("Tom")).id;
        QCOMPARE(titlesIn(plan, filter).join(u' '), QStringLiteral("Alpha Delta"));
        filter.state = SessionState::Idea;
        QCOMPARE(titlesIn(plan, filter).join(u' '), QStringLiteral("Delta"));
        filter = {};
        filter.route = orderedRoutes(plan).front()->id;
        QCOMPARE(titlesIn(plan, filter).join(u' '), QStringLiteral("Alpha Beta"));
        filter = {};
        filter.person = personIn(plan, QStringLiteral("Fatima")).id; // in a part of Gamma
        QCOMPARE(titlesIn(plan, filter), (QStringList{QStringLiteral("Gamma"), QStringLiteral("Gamma 1")}));
        filter = {};
        filter.words = QStringLiteral("álph");
        QCOMPARE(titlesIn(plan, filter).join(u' '), QStringLiteral("Alpha"));
        filter.words.clear();
        filter.track = TrackId::create(); // one that is gone
        QCOMPARE(titlesIn(plan, filter).size(), 6);
    }

    void othersStepBackOrAreNotThere()
    {
        const Plan plan = smallPlan();
        Showing showing;
        showing.filter.track = trackIn(plan, QStringLiteral("Data")).id;
        const DayBlocks dimmed = lookingAt(plan, showing);
        QCOMPARE(dimmed.blocks.size(), size_t(4));
        QCOMPARE(dimmed.met, 2);
        QCOMPARE(dimmed.all, 4);
        showing.hidesOthers = true;
        const DayBlocks gone = lookingAt(plan, showing);
        QCOMPARE(gone.blocks.size(), size_t(2));
        QCOMPARE(gone.all, 4);
    }

    void everyColourStandsInTheLegend_data()
    {
        QTest::addColumn<int>("by");
        for (size_t i = 0; i < EnumNames<ColourBy>::names.size(); ++i)
            QTest::newRow(EnumNames<ColourBy>::names[i]) << int(i);
    }
    void everyColourStandsInTheLegend()
    {
        QFETCH(int, by);
        Showing showing;
        showing.colourBy = ColourBy(by);
        Plan plan = smallPlan();
        plan = changed(plan, sessionIn(plan, QStringLiteral("Alpha")), [](Session &session) {
            session.state = SessionState::Idea;
            session.language = QStringLiteral("en");
            session.expected = 500;
        });
        const DayBlocks day = lookingAt(plan, showing);
        const auto legend = legendOf(day.blocks);
        QVERIFY(legend.size() >= (showing.colourBy == ColourBy::Findings ? size_t(1) : size_t(2)));
        int count = 0;
        QSet<QString> names;
        for (const LegendEntry &entry : legend) {
            count += entry.count;
            names.insert(entry.tone.name);
        }
        QCOMPARE(size_t(count), day.blocks.size());
        QCOMPARE(size_t(names.size()), legend.size());
        QVERIFY(!names.contains(QString()));
        for (const Block &block : day.blocks)
            QCOMPARE(block.code.isEmpty(), false); // whatever the colour says, the track's code stays
    }

    void wordsReadOnEveryColourInBothPalettes()
    {
        const Plan plan = smallPlan();
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            setAppearance(appearance);
            const Theme theme = Theme::of(QApplication::palette());
            const auto ratio = [](const QColor &a, const QColor &b) {
                return contrast(Colour::of(a.rgb()), Colour::of(b.rgb()));
            };
            QVERIFY(ratio(theme.text, theme.raised) >= 4.5); // the legend
            for (const ColourBy by : {ColourBy::State, ColourBy::Kind, ColourBy::Findings}) {
                for (int i = 0; i < 6; ++i) {
                    Session session;
                    session.state = SessionState(i);
                    session.sort = SessionKind(i);
                    Block block;
                    block.blocking = i == 0 ? 1 : 0;
                    block.serious = i;
                    const Tone tone = Colouring(plan, by).of(session, nullptr, block);
                    const BlockColours own = blockColours(tone.colour, theme);
                    QVERIFY(ratio(own.title, own.ground) >= 4.5);
                    QVERIFY(ratio(own.quiet, own.ground) >= 4.5);
                }
            }
        }
        setAppearance(Appearance::Light);
    }

    void audienceIsHeldAgainstSeats()
    {
        QCOMPARE(toneOfAudience(101).order, 0);
        QCOMPARE(toneOfAudience(100).order, 1);
        QCOMPARE(toneOfAudience(80).order, 2);
        QCOMPARE(toneOfAudience(40).order, 2);
        QCOMPARE(toneOfAudience(39).order, 3);
        QCOMPARE(toneOfAudience({}).order, 4);
        QCOMPARE(toneOfAudience(39).word, QStringLiteral("39/100"));
    }

    void roomsOfAFloorStandTogether()
    {
        const Plan plan = floors();
        Showing showing;
        QCOMPARE(namesOf(columnsOf(plan, looksDay, showing)).join(u' '), QStringLiteral("A1 B1 A2 B2 C"));
        QVERIFY(groupsOf(columnsOf(plan, looksDay, showing)).empty());
        showing.roomsBy = RoomsBy::Floor;
        const auto columns = columnsOf(plan, looksDay, showing);
        QCOMPARE(namesOf(columns).join(u' '), QStringLiteral("A1 A2 B1 B2 C"));
        const auto groups = groupsOf(columns);
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(groups[1], (RoomGroup{QStringLiteral("B"), 2, 2}));
    }

    void aRoomMovesInsideItsGroup()
    {
        Showing showing;
        DayBlocks day = lookingAt(floors(), showing);
        QCOMPARE(gapFor(day, 0, 5), 5);
        QCOMPARE(gapFor(day, 0, 1), -1); // its own place
        QCOMPARE(gapBeside(day, 4, true), -1);
        QCOMPARE(gapBeside(day, 4, false), 3);
        const QList<RoomId> order = reordered(day, 0, 3);
        QCOMPARE(order.indexOf(day.columns[0].room), 2);
        showing.roomsBy = RoomsBy::Floor;
        day = lookingAt(floors(), showing);
        QCOMPARE(gapFor(day, 0, 4), 2);
        QCOMPARE(gapBeside(day, 1, true), -1);
        QCOMPARE(gapBeside(day, 4, false), -1); // alone behind the groups
    }

    void momentsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("day"); // after the first; -1 for none
        QTest::addColumn<int>("minute");
        QTest::newRow("bare") << QStringLiteral("14:30") << 1 << 870;
        QTest::newRow("with u") << QStringLiteral("9u05") << 1 << 545;
        QTest::newRow("Dutch") << QStringLiteral("za 14:30") << 2 << 870;
        QTest::newRow("English") << QStringLiteral("Saturday 9:00") << 2 << 540;
        QTest::newRow("behind") << QStringLiteral("14:30 vr") << 1 << 870;
        QTest::newRow("numbered") << QStringLiteral("dag 3 10:00") << 2 << 600;
        QTest::newRow("date") << QStringLiteral("11-6 10:00") << 0 << 600;
        QTest::newRow("no such weekday") << QStringLiteral("ma 10:00") << -1 << 0;
        QTest::newRow("no day") << QStringLiteral("dag 4 10:00") << -1 << 0;
        QTest::newRow("no time") << QStringLiteral("za") << -1 << 0;
        QTest::newRow("words") << QStringLiteral("open data") << -1 << 0;
    }
    void momentsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, day);
        QFETCH(int, minute);
        const QList<QDate> days{looksDay, looksDay.addDays(1), looksDay.addDays(2)};
        const auto moment = momentIn(text, days, days[1]);
        QCOMPARE(moment.has_value(), day >= 0);
        if (moment)
            QCOMPARE(*moment, (Moment{days[day], minute}));
    }

    void searchFindsEverythingBestFirst()
    {
        const Plan plan = smallPlan();
        const SearchIndex index{Agenda(plan)};
        const auto first = [&](const char *query) {
            const auto hits = index.find(QString::fromUtf8(query), looksDay);
            return hits.empty() ? QString() : hits.front().text;
        };
        QCOMPARE(first("gam"), QStringLiteral("Gamma"));
        QCOMPARE(first("lukasz"), QString::fromUtf8("Łukasz O'Brien"));
        QCOMPARE(first("obrien"), QString::fromUtf8("Łukasz O'Brien"));
        QCOMPARE(first("zaal 3"), QStringLiteral("Zaal 3"));
        QCOMPARE(first("kunzler alpha"), QStringLiteral("Alpha"));
        QCOMPARE(first("nu op"), QStringLiteral("Nu Open"));
        QVERIFY(first("14:30").endsWith(QStringLiteral("14:30")));
        QCOMPARE(first("xyzzy"), QString());
        QCOMPARE(first(""), QString());
        QVERIFY(index.find(QStringLiteral("a"), looksDay, 3).size() == 3);
    }

    void oneAmongTwoThousandSessionsIsFound()
    {
        const Plan plan = largePlan(2000);
        const SearchIndex index{Agenda(plan)};
        QCOMPARE(index.find(QStringLiteral("session 1999"), looksDay).size(), size_t(1));
        QVERIFY(!index.find(QStringLiteral("s"), looksDay).empty());
    }

    void nowIsReadInTheEventsZone()
    {
        Event event;
        event.zone = QStringLiteral("Europe/Amsterdam");
        const auto utc = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 6, day), QTime(hour, minute), QTimeZone::utc());
        };
        QCOMPARE(nowOn(event, looksDay, utc(11, 8, 15)), std::optional(615));
        QCOMPARE(nowOn(event, looksDay, utc(11, 22, 30)), std::optional(1470)); // 0:30, still that evening
        QCOMPARE(nowOn(event, looksDay.addDays(1), utc(11, 22, 30)), std::optional<int>());
        QCOMPARE(nowOn(event, looksDay, utc(10, 8, 15)), std::optional<int>());
    }

    void shadesAreTheHeatJoined()
    {
        const Plan plan = smallPlan();
        const Agenda agenda(plan);
        const DayBlocks day = lookingAt(plan);
        const Placement &alpha = placementIn(plan, QStringLiteral("Alpha"));
        const Heat heat = heatOf(agenda, alpha, looksDay, 5);
        const auto shades = shadesOf(heat, day);
        QCOMPARE(shades.size(), day.columns.size());
        const auto at = [&](size_t column, int minute) {
            for (const Shade &shade : shades[column]) {
                if (minute >= shade.at.start && minute < shade.at.end())
                    return shade.severity;
            }
            return Severity::Off;
        };
        for (int slot = 0; slot < heat.starts; ++slot) {
            for (int room = 0; room < 3; ++room) {
                const Severity worst = heat.at(room, slot);
                const bool shaded = worst == Severity::Blocking || worst == Severity::Serious;
                QCOMPARE(at(size_t(room), heat.first + 5 * slot), shaded ? worst : Severity::Off);
            }
        }
        QCOMPARE(at(1, 630), Severity::Blocking); // Beta stands there
    }

    void whoIsAwayIsSaid()
    {
        Plan plan = smallPlan();
        const SessionId beta = sessionIn(plan, QStringLiteral("Beta")).id;
        QVERIFY(awayFrom(Agenda(plan), beta, lookingAt(plan)).empty());
        for (const char *name : {"Anne", "Fatima"})
            plan = changed(plan, personIn(plan, QLatin1String(name)), [](Person &person) {
                person.availability = {{looksDay, 600, 720}};
            });
        const DayBlocks day = lookingAt(plan);
        const auto away = awayFrom(Agenda(plan), beta, day);
        QCOMPARE(away.size(), size_t(2)); // before ten, and from twelve; Fatima is not in Beta
        QCOMPARE(away[0],
                 (Away{{day.firstMinute, 600 - day.firstMinute}, QStringLiteral("Anne van der Berg")}));
        QCOMPARE(away[1].at, (Stretch{720, day.lastMinute - 720}));
    }

    void textsAreLaidOutAheadALittleAtATime()
    {
        const DayBlocks day = lookingAt(smallPlan());
        Painter painter(QGuiApplication::font());
        QCOMPARE(painter.prepare(day, {}, 0, 0), size_t(0)); // no time, nothing done
        const size_t all = day.blocks.size();
        QVERIFY(all > 1);
        QCOMPARE(painter.prepare(day, {}, 1, 60'000), all);
        QCOMPARE(painter.prepare(day, {}, all, 60'000), all);
    }

    void aWalkHasItsStopsInOrderWithTheWayBetween()
    {
        Plan plan = smallPlan();
        const RoomId second = roomIn(plan, QStringLiteral("Zaal 2")).id;
        plan = changed(plan, roomIn(plan, QStringLiteral("Zaal 1")), [&](Room &room) {
            room.walking = {{second, 7}};
        });
        const auto walk = [&] {
            const Agenda agenda(plan);
            return walkOf(agenda, Findings(agenda), *orderedRoutes(plan).front(), lookingAt(plan));
        };
        auto stops = walk(); // Alpha and Beta at the same time
        QCOMPARE(stops.size(), size_t(2));
        QCOMPARE(stops[0].minutes, 0);
        QCOMPARE(stops[1].minutes, 7);
        QCOMPARE(stops[1].late, 52);
        plan = after(plan, edits::move(plan, placementIn(plan, QStringLiteral("Beta")).id,
                                       spot(plan, QStringLiteral("Zaal 2"), 11, 20)));
        stops = walk();
        QCOMPARE(stops[1].late, 2);
        QCOMPARE(stops[0].placement, placementIn(plan, QStringLiteral("Alpha")).id);
        plan = changed(plan, sessionIn(plan, QStringLiteral("Beta")),
                       [](Session &session) { session.expected = 60; });
        QVERIFY(walk()[1].full);
    }
};

BLOKPLAN_TEST(Looks)
#include "looks.moc"

#include "app/print/blockschedule.h"
#include "app/print/busyhours.h"
#include "app/print/paper.h"

#include "tests/support/planbuilder.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"

#include <cmath>

using namespace blokplan;
using namespace blokplan::print;

namespace
{

using Spans = std::vector<TimeSpan>;

/// "9-12 14-18": hours, with minutes after a point.
Spans spans(const char *text)
{
    const auto minutes = [](const QString &clock) {
        return clock.section(QLatin1Char('.'), 0, 0).toInt() * 60 +
               clock.section(QLatin1Char('.'), 1).toInt();
    };
    Spans list;
    for (const QString &word : QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.push_back(
            {minutes(word.section(QLatin1Char('-'), 0, 0)), minutes(word.section(QLatin1Char('-'), 1))});
    return list;
}

const QDate quietDay(2026, 5, 4);

/// Talks from nine to five, and one at eleven at night.
tests::PlanBuilder longDay()
{
    tests::PlanBuilder plan(QStringLiteral("Lange dag"));
    plan.day(quietDay, 540, 1440);
    const QList<RoomId> rooms{plan.room(QStringLiteral("Zaal 1")), plan.room(QStringLiteral("Zaal 2"))};
    for (int start = 540; start < 1020; start += 60) {
        for (const RoomId &room : rooms)
            plan.session(QStringLiteral("Een gewone titel om %1").arg(start), start, 50, {room});
    }
    plan.session(QStringLiteral("Nachtelijk slot"), 1380, 50, {rooms[0]});
    return plan;
}

double heightOf(const Printout &printout, const Agenda &agenda, int start)
{
    for (const RectMark &block : tests::blocksOf(printout.sheets[0])) {
        if (agenda.plan().find(block.placement)->start == start)
            return block.rect.height();
    }
    return 0;
}

} // namespace

/// Long hours in which nothing happens are left out, and are seen to be.
class QuietHours : public tests::Test
{
    Q_OBJECT

private slots:
    void cutsLongQuietHours_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const char *day, const char *taken, const char *shown) {
            QTest::newRow(name) << QByteArray(day) << QByteArray(taken) << QByteArray(shown);
        };
        row("nothing", "9-17", "", "9-17");
        row("a full day", "9-17", "9-12 11-14 14-17", "9-17");
        row("a pause", "9-17", "9-12 14-17", "9-17");
        row("an evening", "9-24", "9-17 23-24", "9-17 23-24");
        row("at whole hours", "9-24", "9-16.40 22.30-24", "9-17 22-24");
        row("too little once rounded", "9-24", "9-17.10 19.50-24", "9-24");
        row("a long one among short ones", "9-24", "9-17 9-10 22-24 10-11", "9-17 22-24");
        row("twice", "8-26", "8-9 14-15 24-26", "8-9 14-15 24-26");
        row("before the first is no pause", "9-17", "14-17", "9-17");
        row("a night", "10-28", "10-20 27-28", "10-20 27-28");
    }
    void cutsLongQuietHours()
    {
        QFETCH(QByteArray, day);
        QFETCH(QByteArray, taken);
        QFETCH(QByteArray, shown);
        QVERIFY(busyHours(spans(day.constData()).front(), spans(taken.constData())) ==
                spans(shown.constData()));
    }

    void blocksKeepTheirHeight()
    {
        const Agenda agenda = longDay().agenda();
        const Printout printout = blockSchedule(agenda, {});
        QCOMPARE(printout.sheets.size(), 1U);
        QCOMPARE(tests::blocksOf(printout.sheets[0]).size(), agenda.plan().placements().size());
        const double height = heightOf(printout, agenda, 540);
        QVERIFY(std::abs(heightOf(printout, agenda, 1380) - height) < 0.05);
        const double whole = paperOf(QStringLiteral("A4"), true).height;
        QVERIFY(height > whole * 50 / (16 * 60)); // the fifteen hours on end would leave less
    }

    void theTearIsSeen()
    {
        const Agenda agenda = longDay().agenda();
        const Sheet sheet = blockSchedule(agenda, {}).sheets[0];
        int slanting = 0;
        for (const Mark &mark : sheet.marks) {
            const auto *line = std::get_if<LineMark>(&mark);
            slanting += line != nullptr && line->from.x() != line->to.x() && line->from.y() != line->to.y();
        }
        QVERIFY(slanting > 50);
        const QString words = tests::wordsOf(sheet);
        for (const char *label : {"17:00", "23:00"})
            QVERIFY2(words.contains(QLatin1String(label)), label);
        for (const char *label : {"19:00", "20:00", "22:00"})
            QVERIFY2(!words.contains(QLatin1String(label)), label);
    }

    void nothingIsOutOfPlace()
    {
        tests::PlanBuilder plan = longDay();
        const RoomId room = plan.agenda().plan().placements().begin()->rooms.first();
        plan.session(QStringLiteral("Informatiebalie"), 540, 870, {room}); // over the quiet hours
        plan.with([](Session &session) { session.sort = SessionKind::DropIn; });
        plan.round(QStringLiteral("Ronde in de stilte"), 1140, 60);
        for (const char *paper : {"A4", "A3"}) {
            for (const bool landscape : {true, false}) {
                BlockScheduleOptions options;
                options.paper = QLatin1String(paper);
                options.landscape = landscape;
                const Printout printout = blockSchedule(plan.agenda(), options);
                QVERIFY(!tests::wordsOf(printout.sheets[0]).contains(QStringLiteral("20:00")));
                for (const Sheet &sheet : printout.sheets)
                    QCOMPARE(tests::faultsOf(sheet, paperOf(options.paper, landscape).margin)
                                 .join(QLatin1Char('\n')),
                             QString());
            }
        }
    }
};

BLOKPLAN_TEST(QuietHours)
#include "quiethours.moc"

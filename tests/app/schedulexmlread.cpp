#include "app/exchange/schedulexml.h"

#include "tests/support/schedules.h"

namespace blokplan::tests
{

class ScheduleXmlRead : public Test
{
    Q_OBJECT

private slots:
    void readsAllOfEveryRealFile_data();
    void readsAllOfEveryRealFile();
    void derivedFilesSayTheSame_data();
    void derivedFilesSayTheSame();
    void refusesRealFiles_data();
    void refusesRealFiles();
};

void ScheduleXmlRead::readsAllOfEveryRealFile_data()
{
    NEED_DATA();
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("days");
    for (const RealSchedule &schedule : readableSchedules())
        QTest::newRow(qPrintable(schedule.name)) << schedule.path() << schedule.events << schedule.days;
}

void ScheduleXmlRead::readsAllOfEveryRealFile()
{
    QFETCH(QString, file);
    QFETCH(int, events);
    QFETCH(int, days);
    const auto read = readSource(file, {}, {});
    QVERIFY(read.has_value());
    QCOMPARE(int(read->plan.sessions().size()), events);
    QCOMPARE(int(read->plan.placements().size()), events); // those without a room in a room of their own
    QCOMPARE(int(read->plan.days().size()), days);
    QVERIFY(problemsOf(read->plan).empty());
    QCOMPARE(int(read->plan.rooms().size()), int(roomNamesIn(file).size()));
    for (const Placement &placement : read->plan.placements()) {
        if (dayOn(read->plan, programmeDate(read->plan.event(), placement)) == nullptr)
            QFAIL(qPrintable(placement.date.toString() + read->plan.find(placement.session)->title.first));
    }
}

void ScheduleXmlRead::derivedFilesSayTheSame_data()
{
    NEED_DATA();
    QTest::addColumn<QString>("name");
    for (const char *name : {"iso-8859-1", "utf16le-bom", "utf8-bom-crlf", "windows-1252"})
        QTest::newRow(name) << QStringLiteral("derived/froscon-2013.%1.xml").arg(QLatin1String(name));
}

void ScheduleXmlRead::derivedFilesSayTheSame()
{
    QFETCH(QString, name);
    const QString real = dataFolder() + QStringLiteral("/schedule-xml/");
    const auto original = readSource(real + QStringLiteral("froscon-2013-voctoweb-fixture.xml"), {}, {});
    const auto derived = readSource(real + name, {}, {});
    QVERIFY(original.has_value() && derived.has_value());
    QVERIFY(original->plan == derived->plan);
}

void ScheduleXmlRead::refusesRealFiles_data()
{
    NEED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("cut off") << QStringLiteral("derived/38c3.TRUNCATED-at-60pct.xml")
                             << ProblemKind::NotWellFormed;
    QTest::newRow("mislabelled") << QStringLiteral("derived/froscon-2013.MISLABELLED-latin1-as-utf8.xml")
                                 << ProblemKind::WrongEncoding;
    QTest::newRow("another format") << QStringLiteral("not-pentabarf/europython-2014-NOT-pentabarf.xml")
                                    << ProblemKind::NotThatFormat;
    QTest::newRow("another format, too")
        << QStringLiteral("not-pentabarf/europython-2014-accepted-NOT-pentabarf.xml")
        << ProblemKind::NotThatFormat;
}

void ScheduleXmlRead::refusesRealFiles()
{
    QFETCH(QString, name);
    QFETCH(ProblemKind, kind);
    const auto read = readSource(dataFolder() + QStringLiteral("/schedule-xml/") + name, {}, {});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, kind);
    if (kind != ProblemKind::NotThatFormat) {
        QVERIFY(read.error().details.value(0).toInt() > 1);
        QVERIFY(read.error().details.value(1).toInt() >= 1);
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::ScheduleXmlRead)
#include "schedulexmlread.moc"

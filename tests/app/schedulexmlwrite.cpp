#include "app/exchange/schedulexml.h"

#include "tests/support/plans.h"
#include "tests/support/schedules.h"

#include <QProcess>
#include <QStandardPaths>

namespace blokplan::tests
{

class ScheduleXmlWrite : public Test
{
    Q_OBJECT

private slots:
    void everyRealFilePassesTheXsdAndComesBack_data();
    void everyRealFilePassesTheXsdAndComesBack();
    void samplePassesTheXsdAndKeepsItsRooms();
    void numbersAreAdmittedAndStay_data();
    void numbersAreAdmittedAndStay();
    void longerThanADayIsCutWithANote();
    void replacedValuesAreAddedUp();
    void guessedBreaksKeepTheirType();
    void controlCharactersAreLeftOut();
    void selectionIsHeeded();
    void saysWhatItHasNoPlaceFor();
    void saysNothingOfWhatItKeeps();

private:
    QString xsdErrors(const QByteArray &bytes);
};

namespace
{

Outgoing exported(const Plan &plan, const Selection &selection = {})
{
    return schedulexml::write(Agenda(plan), selection).value();
}

Incoming imported(const QByteArray &bytes)
{
    return schedulexml::read(bytes, QStringLiteral("test.xml"), {}).value();
}

QByteArray oneEvent(const QByteArray &attributes, const QByteArray &inside)
{
    return "<schedule><version/><conference><title>Test</title><time_zone_name>Europe/Amsterdam</"
           "time_zone_name>"
           "</conference><day index='1' date='2017-11-17'><room name='Zaal 1'><event " +
           attributes + "><room>Zaal 1</room><title>Opening</title><start>10:00</start>" + inside +
           "</event></room></day></schedule>";
}

} // namespace

QString ScheduleXmlWrite::xsdErrors(const QByteArray &bytes)
{
    QFile file(path(QStringLiteral("out.xml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return QStringLiteral("cannot write");
    file.close();
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"),
                  {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                   dataFolder() + QStringLiteral("/schedule-xml/xsd/voc-schedule.xml.xsd"), file.fileName()});
    if (!xmllint.waitForFinished(60000))
        return QStringLiteral("xmllint does not end");
    return xmllint.exitCode() == 0 ? QString() : QString::fromUtf8(xmllint.readAllStandardError()).left(500);
}

#define NEED_XMLLINT()                                                                                       \
    NEED_DATA();                                                                                             \
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())                                 \
    QSKIP("no xmllint here: it is in libxml2-utils")

void ScheduleXmlWrite::everyRealFilePassesTheXsdAndComesBack_data()
{
    NEED_DATA();
    QTest::addColumn<QString>("file");
    for (const RealSchedule &schedule : readableSchedules())
        QTest::newRow(qPrintable(schedule.name)) << schedule.path();
}

void ScheduleXmlWrite::everyRealFilePassesTheXsdAndComesBack()
{
    NEED_XMLLINT();
    QFETCH(QString, file);
    const Plan plan = readSource(file, {}, {})->plan;
    const QByteArray first = exported(plan).bytes;
    QCOMPARE(xsdErrors(first), QString());
    const auto conference = first.indexOf("<conference>");
    QVERIFY(conference > 0 && conference < 1024);
    const Plan again = imported(first).plan;
    QCOMPARE(again.placements().size(), plan.placements().size());
    for (const Placement &placement : plan.placements())
        QVERIFY(again.find(placement.id) != nullptr &&
                spanOf(*again.find(placement.id)).start == spanOf(placement).start);
    const QByteArray second = exported(again).bytes;
    QVERIFY(first == second);
    QVERIFY(imported(second).plan == again);
}

void ScheduleXmlWrite::samplePassesTheXsdAndKeepsItsRooms()
{
    NEED_XMLLINT();
    const Plan sample = samplePlan().value();
    const QByteArray bytes = exported(sample).bytes;
    QCOMPARE(xsdErrors(bytes), QString());
    const Plan again = imported(bytes).plan;
    QCOMPARE(again.placements().size(), sample.placements().size());
    for (const Placement &placement : sample.placements()) {
        const Placement *found = again.find(placement.id);
        QVERIFY(found != nullptr);
        QCOMPARE(found->rooms, placement.rooms);
        QCOMPARE(found->start, placement.start);
        QCOMPARE(found->length, placement.length);
    }
}

void ScheduleXmlWrite::numbersAreAdmittedAndStay_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("id"); ///< as written again; empty: one made of the guid
    const QByteArray guid = "guid='1b4e28ba-2fa1-4d1b-a3f5-9a1c0a1e0c11' ";
    QTest::newRow("a number") << guid + "id='8312'" << QByteArray("8312");
    QTest::newRow("nought") << guid + "id='0'" << QByteArray();
    QTest::newRow("letters") << guid + "id='A7'" << QByteArray();
    QTest::newRow("none") << guid << QByteArray();
}

void ScheduleXmlWrite::numbersAreAdmittedAndStay()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, id);
    const QByteArray bytes =
        exported(imported(oneEvent(attributes, "<duration>01:00</duration>")).plan).bytes;
    const QUuid guid(QStringLiteral("1b4e28ba-2fa1-4d1b-a3f5-9a1c0a1e0c11"));
    const QByteArray wanted = id.isEmpty() ? schedulexml::numberOf(guid).toUtf8() : id;
    QVERIFY(bytes.contains("guid=\"1b4e28ba-2fa1-4d1b-a3f5-9a1c0a1e0c11\" id=\"" + wanted + "\""));
    QVERIFY(exported(imported(bytes).plan).bytes == bytes);
}

void ScheduleXmlWrite::longerThanADayIsCutWithANote()
{
    const Outgoing out = exported(imported(oneEvent("id='1'", "<duration>25:00</duration>")).plan);
    QVERIFY(out.bytes.contains("<duration>23:59</duration>"));
    QVERIFY(std::any_of(out.warnings.begin(), out.warnings.end(), [](const Note &note) {
        return note.kind == NoteKind::ValueReplaced &&
               note.details == QStringList{QStringLiteral("duration"), QStringLiteral("25:00"),
                                           QStringLiteral("23:59"), QStringLiteral("1")};
    }));
}

/// One line a field, however many sessions it is of.
void ScheduleXmlWrite::replacedValuesAreAddedUp()
{
    QByteArray events;
    for (const char *guid : {"one", "two", "three"})
        events += "</event><event guid='" + QByteArray(guid) +
                  "'><room>Zaal 1</room><title>T</title><start>11:00</start><duration>01:00</duration>";
    const Outgoing out = exported(imported(oneEvent("id='1'", "<duration>01:00</duration>" + events)).plan);
    QCOMPARE(out.sessions, 4);
    const auto guids = std::count_if(out.warnings.begin(), out.warnings.end(), [](const Note &note) {
        return note.kind == NoteKind::ValueReplaced && note.details[0] == QLatin1String("guid") &&
               note.details[3] == QLatin1String("3");
    });
    QCOMPARE(guids, 1);
}

/// A break that only its title says is one stays as it was in the file; what people made of it does not.
void ScheduleXmlWrite::guessedBreaksKeepTheirType()
{
    const QByteArray lunch = oneEvent("id='1'", "<type></type><duration>01:00</duration>");
    const QByteArray named = QByteArray(lunch).replace("Opening", "Lunch");
    const Plan plan = imported(named).plan;
    QCOMPARE(plan.sessions().begin()->sort, SessionKind::Break);
    QVERIFY(exported(plan).bytes.contains("<type></type>") || exported(plan).bytes.contains("<type/>"));
    QVERIFY(imported(exported(plan).bytes).plan.sessions().begin()->sort == SessionKind::Break);
    for (const auto &[title, sort] :
         {std::pair("Lunch", SessionKind::Talk), std::pair("Markt", SessionKind::Break)}) {
        Plan changed = plan;
        Session session = *plan.sessions().begin();
        session.title = QString::fromLatin1(title);
        session.sort = sort;
        changed.all<Session>().put(std::make_shared<const Session>(session));
        QCOMPARE(imported(exported(changed).bytes).plan.sessions().begin()->sort, sort);
    }
}

void ScheduleXmlWrite::controlCharactersAreLeftOut()
{
    Plan plan = imported(oneEvent("id='1'", "<duration>01:00</duration>")).plan;
    Session session = *plan.sessions().begin();
    session.title = QStringLiteral("A\u0001B\u000BC & <D>");
    plan.all<Session>().put(std::make_shared<const Session>(session));
    const Outgoing out = exported(plan);
    QVERIFY(out.bytes.contains("<title>ABC &amp; &lt;D&gt;</title>"));
    QCOMPARE(imported(out.bytes).plan.sessions().begin()->title.first, QStringLiteral("ABC & <D>"));
    const Note wanted{NoteKind::ControlCharacters, {}, {QStringLiteral("2")}};
    QVERIFY(std::find(out.warnings.begin(), out.warnings.end(), wanted) != out.warnings.end());
}

void ScheduleXmlWrite::selectionIsHeeded()
{
    const Plan sample = samplePlan().value();
    const Room *foyer = nullptr;
    for (const Room &room : sample.rooms())
        foyer = room.name.first == QLatin1String("Foyer") ? &room : foyer;
    QVERIFY(foyer != nullptr);
    Selection selection;
    selection.room = foyer->id;
    const Outgoing out = exported(sample, selection);
    QCOMPARE(out.sessions, 3);
    QCOMPARE(out.bytes.count("<event "), 3);
    QCOMPARE(out.bytes.count("<room name="), 1);
}

namespace
{

/// Left out, by name: how often.
QMap<QString, QString> leftOutIn(const Outgoing &out)
{
    QMap<QString, QString> all;
    for (const Note &note : out.warnings) {
        if (note.kind == NoteKind::LeftOut)
            all.insert(note.details.value(0), note.details.value(1));
    }
    return all;
}

} // namespace

void ScheduleXmlWrite::saysWhatItHasNoPlaceFor()
{
    const Plan plan = smallPlan();
    const auto lost = leftOutIn(exported(plan));
    QCOMPARE(lost.value(QStringLiteral("round")), QString::number(plan.rounds().size()));
    QCOMPARE(lost.value(QStringLiteral("route")), QString::number(plan.routes().size()));
    QCOMPARE(lost.value(QStringLiteral("seats")), QString::number(plan.rooms().size()));
    QCOMPARE(lost.value(QStringLiteral("session")), QStringLiteral("2")); // on the shelf, and a part
    Selection some;
    some.day = plan.days().begin()->date;
    QVERIFY(!leftOutIn(exported(plan, some)).contains(QStringLiteral("round")));
}

void ScheduleXmlWrite::saysNothingOfWhatItKeeps()
{
    const Plan plan = imported(oneEvent("id='1'", "<duration>01:00</duration>")).plan;
    QCOMPARE(leftOutIn(exported(plan)), (QMap<QString, QString>()));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::ScheduleXmlWrite)
#include "schedulexmlwrite.moc"

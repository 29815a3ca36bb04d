#include "app/exchange/planjson.h"

#include "tests/support/test.h"

namespace blokplan::tests
{

class PlanJson : public Test
{
    Q_OBJECT

private slots:
    void sampleIsAWholePlan();
    void writtenAndReadAgainIsThePlan();
    void keysBecomeTheSameIdsEachTime();
    void refuses_data();
    void refuses();
    void unknownFieldsAreNoted();
};

namespace
{

QByteArray file(const QByteArray &rest)
{
    return R"({"blokplan": "plan", "event": {"id": "e", "name": "Dag"}, )" + rest + "}";
}

Result<Incoming> readText(const QByteArray &text)
{
    return planjson::read(text, QStringLiteral("test.json"), {});
}

} // namespace

void PlanJson::sampleIsAWholePlan()
{
    const auto sample = samplePlan();
    QVERIFY(sample.has_value());
    QVERIFY(problemsOf(*sample).empty());
    QVERIFY(sample->sessions().size() > 10);
    QCOMPARE(sample->event().name.first, QStringLiteral("Dag van de Lokale Democratie"));
    const auto severalRooms = std::count_if(sample->placements().begin(), sample->placements().end(),
                                            [](const Placement &p) { return p.rooms.size() > 1; });
    QVERIFY(severalRooms > 1);
}

void PlanJson::writtenAndReadAgainIsThePlan()
{
    const Plan sample = samplePlan().value();
    const QByteArray written = planjson::toJson(sample);
    const auto again = readText(written);
    QVERIFY(again.has_value());
    QVERIFY(again->warnings.empty());
    QVERIFY(again->plan == sample);
    QCOMPARE(planjson::toJson(again->plan), written);
}

void PlanJson::keysBecomeTheSameIdsEachTime()
{
    const QByteArray rooms =
        R"("room": [{"id": "zaal-1", "name": "Zaal 1"}, {"name": {"": "Hal", "en": "Hall"},
        "walking": {"zaal-1": 3}}])";
    const auto once = readText(file(rooms));
    QVERIFY(once.has_value());
    QCOMPARE(once->plan.rooms().size(), size_t(2));
    QVERIFY(once->plan == readText(file(rooms))->plan);
    for (const Room &room : once->plan.rooms()) {
        if (room.name.first == QLatin1String("Hal")) {
            QCOMPARE(room.name.in(QStringLiteral("en")), QStringLiteral("Hall"));
            QCOMPARE(once->plan.find(room.walking.firstKey())->name.first, QStringLiteral("Zaal 1"));
        }
    }
}

void PlanJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("details");

    const QString source = QStringLiteral("test.json");
    QTest::newRow("cut off") << QByteArray("{\"blokplan\":\n \"pl") << ProblemKind::NotWellFormed << source
                             << QStringList{QStringLiteral("2"), QStringLiteral("5")};
    QTest::newRow("other json") << QByteArray("{\"schedule\": {}}") << ProblemKind::NotThatFormat << source
                                << QStringList{QStringLiteral("Blokplan JSON")};
    QTest::newRow("id twice") << file(R"("room": [{"id": "a"}, {"id": "a"}])") << ProblemKind::Invalid
                              << QStringLiteral("room/a")
                              << QStringList{QStringLiteral("id"), QStringLiteral("a")};
    QTest::newRow("wrong kind of value")
        << file(R"("session": [{"id": "s", "length": "long"}])") << ProblemKind::Invalid
        << QStringLiteral("session/s") << QStringList{QStringLiteral("length"), QStringLiteral("long")};
    QTest::newRow("unknown word") << file(R"("session": [{"id": "s", "kind": "party"}])")
                                  << ProblemKind::Invalid << QStringLiteral("session/s")
                                  << QStringList{QStringLiteral("kind"), QStringLiteral("party")};
    QTest::newRow("a list that is none")
        << file(R"("room": 5)") << ProblemKind::Invalid << QStringLiteral("room")
        << QStringList{QStringLiteral("room"), QStringLiteral("5")};
    QTest::newRow("no event") << QByteArray(R"({"blokplan": "plan"})") << ProblemKind::Invalid << QString()
                              << QStringList{QStringLiteral("event"), QStringLiteral("0")};
}

void PlanJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, where);
    QFETCH(QStringList, details);
    const auto read = readText(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().where, where);
    QCOMPARE(read.error().details.mid(0, details.size()), details);
}

void PlanJson::unknownFieldsAreNoted()
{
    const auto read = readText(file(R"("room": [{"id": "a", "naam": "Zaal"}], "sprekers": [])"));
    QVERIFY(read.has_value());
    const std::vector<Note> wanted{
        {NoteKind::UnknownElement, {}, {QStringLiteral("room/naam"), QStringLiteral("1")}},
        {NoteKind::UnknownElement, {}, {QStringLiteral("sprekers"), QStringLiteral("1")}}};
    QVERIFY(read->warnings == wanted);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::PlanJson)
#include "planjson.moc"

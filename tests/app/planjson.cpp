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
    const auto value = [&](const char *name, const QByteArray &rest, const QStringList &details) {
        QTest::newRow(name) << file(rest) << ProblemKind::Invalid << source << details;
    };
    const auto l = [](const char *words) { return QString::fromUtf8(words).split(QLatin1Char(' ')); };
    value("id twice", "\n\"room\": [{\"id\": \"a\"},\n {\"id\": \"a\"}]", l("id a room a 3 2"));
    value("wrong kind of value", R"("session": [{"id": "s", "length": "long"}])",
          l("length long session s 1 71"));
    value("unknown word", R"("session": [{"id": "s", "kind": "party"}])", l("kind party session s 1 71"));
    value("a list that is none", R"("room": 5)", l("room 5 room  1 67"));
    value("a number past all bounds", R"("room": [{"id": "a", "seats": 1e300}])",
          l("seats 1e+300 room a 1 68"));
    value("half a minute", R"("room": [{"id": "a", "changeover": 1.5}])", l("changeover 1.5 room a 1 68"));
    value("walking as long as that", R"("room": [{"id": "a", "walking": {"a": 1e300}}])",
          l("walking {\"a\":1e+300} room a 1 68"));
    value("many seats", R"("room": [{"id": "a", "seats": 99999999}])", l("seats 99999999 room a 1 68"));
    value("no length", R"("session": [{"id": "s"}, {"id": "t", "length": 0}])", l("length 0 session t 1 84"));
    value("its own parent", "\n\"session\": [{\"id\": \"s\", \"title\": \"S\", \"parent\": \"s\"}]",
          l("parent S session s 2 13"));
    const QByteArray placed =
        R"("room": [{"id": "r"}], "session": [{"id": "s"}], "placement": [{"id": "p", "session": "s",
 "date": "2026-06-11", "rooms": ["r"], "start": 600, "length": )";
    value("two hundred years long", placed + "99999999}]", l("length 99999999 placement p 1 122"));
    value("backwards", placed + "-5}]", l("length -5 placement p 1 122"));
    QTest::newRow("names what is not there")
        << file(R"("participant": [{"id": "d", "session": "nope"}])") << ProblemKind::Dangling << source
        << l("participant nope  d 1 75");
    QTest::newRow("no event") << QByteArray(R"({"blokplan": "plan"})") << ProblemKind::Invalid << source
                              << l("event 0 event  1 1");
    QTest::newRow("two events") << QByteArray("{\"blokplan\": \"plan\", \"event\": [{\"id\": \"a\"},\n{}]}")
                                << ProblemKind::Invalid << source << l("event 2 event  2 1");
    QTest::newRow("zone of the moon")
        << QByteArray(R"({"blokplan": "plan", "event": {"id": "e", "zone": "Moon/Base"}})")
        << ProblemKind::Invalid << source << l("zone Moon/Base event e 1 31");
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

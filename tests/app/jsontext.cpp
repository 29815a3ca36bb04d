#include "app/model/jsontext.h"

#include "app/model/codec.h"
#include "app/model/editcodec.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <rapidcheck.h>

namespace blokplan::tests
{

/// JSON written straight is the JSON that the codec makes by way of objects.
class JsonTextTest : public Test
{
    Q_OBJECT

private slots:
    void writesTexts_data();
    void writesTexts();
    void momentsAreWrittenAsQtDoes();
    void anyRecordIsWrittenAsTheCodecDoes();
    void anyEditComesBack();
};

void JsonTextTest::writesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QString &text, const char *json) {
        QTest::newRow(name) << text << QByteArray(json);
    };
    row("nothing", QString(), R"("")");
    row("a word", QStringLiteral("Zaal"), R"("Zaal")");
    row("quotes", QStringLiteral("\"a\" \\ b"), R"("\"a\" \\ b")");
    row("lines", QStringLiteral("a\r\n\tb"), R"("a\u000d\n\tb")");
    row("control characters", QStringLiteral("\x01\x1f\x7f"), "\"\\u0001\\u001f\x7f\"");
    row("accents and faces", QStringLiteral("é 中 \U0001F600"), "\"é 中 \U0001F600\"");
}

void JsonTextTest::writesTexts()
{
    QFETCH(QString, text);
    QTEST(jsontext::textOf(text), "json");
}

void JsonTextTest::momentsAreWrittenAsQtDoes()
{
    const auto check = [] { // some before the year nought, some after 9999
        const qint64 milliseconds = *rc::gen::inRange<qint64>(-63'000'000'000'000LL, 255'000'000'000'000LL);
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        RC_ASSERT(codec::instantText(moment) == moment.toString(Qt::ISODateWithMs));
        RC_ASSERT(codec::instantText(moment.toTimeZone(QTimeZone("Europe/Amsterdam"))) ==
                  moment.toString(Qt::ISODateWithMs));
    };
    QVERIFY(rc::check(check));
    for (const char *text : {"0001-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
                             "9999-12-31T23:59:59.999Z", "2026-02-28T09:05:07.040Z"})
        QCOMPARE(codec::instantText(codec::instantOf(QString::fromLatin1(text))), QString::fromLatin1(text));
    QCOMPARE(codec::instantText({}), QString());
}

namespace
{

template <class R>
bool isAsTheCodecDoes(const Plan &plan)
{
    return std::all_of(plan.all<R>().begin(), plan.all<R>().end(), [](const R &record) {
        QJsonParseError error;
        const auto read = QJsonDocument::fromJson(jsontext::textOf(record), &error);
        return error.error == QJsonParseError::NoError && read.object() == codec::encodeRecord(record);
    });
}

} // namespace

void JsonTextTest::anyRecordIsWrittenAsTheCodecDoes()
{
    const auto check = [](quint32 seed) {
        const Plan plan = randomPlan(seed, 40);
        AllKinds::each([&]<class R>(R *) { RC_ASSERT(isAsTheCodecDoes<R>(plan)); });
    };
    QVERIFY(rc::check(check));
}

void JsonTextTest::anyEditComesBack()
{
    const auto check = [](quint32 seed) {
        Edit edit = randomEdit(randomPlan(seed, 10), seed);
        edit.intent = {Wish::Swap, QStringLiteral("a \"b\""), {QStringLiteral("x"), {}}, 3};
        const auto back =
            editFromJson(edit.id, toJson(edit.intent), toJson(edit, Side::Before), toJson(edit, Side::After));
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->intent == edit.intent);
        AllKinds::each([&]<class R>(R *) {
            RC_ASSERT(back->of<R>().size() == edit.of<R>().size());
            for (size_t i = 0; i < edit.of<R>().size(); ++i) {
                const auto same = [](const Row<R> &a, const Row<R> &b) {
                    return a && b ? *a == *b : !a && !b;
                };
                RC_ASSERT(same(back->of<R>()[i].before, edit.of<R>()[i].before));
                RC_ASSERT(same(back->of<R>()[i].after, edit.of<R>()[i].after));
            }
        });
    };
    QVERIFY(rc::check(check));
}

} // namespace blokplan::tests

using blokplan::tests::JsonTextTest;
BLOKPLAN_TEST(JsonTextTest)
#include "jsontext.moc"

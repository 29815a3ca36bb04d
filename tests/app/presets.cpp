#include "app/edits/presets.h"

#include "app/print/keptoptions.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// Choices of a print are kept in the file under a name.
class PresetsTest : public Test
{
    Q_OBJECT

private slots:
    void optionsComeBack();
    void theUsualTakesNoValues();
    void whatIsGoneIsNotEverything();
    void keepsUnderAName();
    void keepsInPlaceOfTheOneOfThatName();
    void removes();
};

using print::BlockScheduleOptions;

void PresetsTest::optionsComeBack()
{
    const Plan plan = smallPlan();
    BlockScheduleOptions options;
    options.days = {plan.days().begin()->date};
    options.rooms = {roomIn(plan, QStringLiteral("Zaal 3")).id, roomIn(plan, QStringLiteral("Zaal 1")).id};
    options.track = plan.tracks().begin()->id;
    options.route = plan.routes().begin()->id;
    options.paper = QStringLiteral("A2");
    options.landscape = false;
    options.onePageADay = options.grey = options.list = options.emptyRooms = true;
    options.language = QStringLiteral("en");
    QVERIFY(print::optionsOf(print::valuesOf(options)) == options);
}

void PresetsTest::theUsualTakesNoValues()
{
    QVERIFY(print::valuesOf({}).isEmpty());
    QVERIFY(print::optionsOf({}) == BlockScheduleOptions());
}

void PresetsTest::whatIsGoneIsNotEverything()
{
    const Plan plan = smallPlan();
    BlockScheduleOptions options;
    options.days = {QDate(1999, 1, 1), QDate()};
    options.rooms = {RoomId::create(), roomIn(plan, QStringLiteral("Zaal 1")).id, RoomId()};
    options.track = TrackId::create();
    options.route = RouteId::create();
    BlockScheduleOptions left = options;
    options.paper = QStringLiteral("B7");
    auto values = print::valuesOf(options);
    values.insert(QStringLiteral("scent"), QStringLiteral("yes")); // of a program to come
    QVERIFY(print::optionsOf(values) == left);
}

void PresetsTest::keepsUnderAName()
{
    Plan plan = smallPlan();
    const QString purpose = print::blockSchedulePurpose();
    for (const char *name : {"\u00e9\u00e9n", "Deur", "blad"})
        plan = after(plan, edits::keepPreset(plan, purpose, QString::fromUtf8(name), {}));
    plan = after(plan, edits::keepPreset(plan, QStringLiteral("other"), QStringLiteral("Deur"), {}));
    QStringList names;
    for (const Preset *preset : edits::presetsFor(plan, purpose))
        names.append(preset->name);
    QCOMPARE(names,
             QStringList({QStringLiteral("blad"), QStringLiteral("Deur"), QStringLiteral("\u00e9\u00e9n")}));
}

void PresetsTest::keepsInPlaceOfTheOneOfThatName()
{
    const Plan plan = smallPlan();
    const QString purpose = print::blockSchedulePurpose();
    const Edit first = edits::keepPreset(plan, purpose, QStringLiteral("Deur"), {});
    QCOMPARE(first.intent.wish, Wish::Create);
    const Plan one = after(plan, first);
    const QMap<QString, QString> values{{QStringLiteral("paper"), QStringLiteral("A0")}};
    const Edit second = edits::keepPreset(one, purpose, QStringLiteral("Deur"), values);
    QCOMPARE(second.intent.wish, Wish::Change);
    const Plan two = after(one, second);
    QCOMPARE(two.presets().size(), size_t(1));
    QCOMPARE(edits::presetNamed(two, purpose, QStringLiteral("Deur"))->values, values);
    QVERIFY(edits::keepPreset(two, purpose, QStringLiteral("Deur"), values).isEmpty());
    QVERIFY(after(two, inverse(second)) == one);
}

void PresetsTest::removes()
{
    const Plan plan = smallPlan();
    const Plan kept =
        after(plan, edits::keepPreset(plan, print::blockSchedulePurpose(), QStringLiteral("Deur"), {}));
    QVERIFY(after(kept, edits::removePreset(kept, kept.presets().begin()->id)) == plan);
    QVERIFY(edits::removePreset(plan, PresetId::create()).isEmpty());
}

} // namespace blokplan::tests

using blokplan::tests::PresetsTest;
BLOKPLAN_TEST(PresetsTest)
#include "presets.moc"

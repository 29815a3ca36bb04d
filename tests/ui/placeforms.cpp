#include "app/rules/walking.h"
#include "ui/forms/dayrow.h"
#include "ui/forms/daysinput.h"
#include "ui/forms/forms.h"
#include "ui/forms/hourslist.h"
#include "ui/forms/walkinginput.h"

#include "tests/support/ui/formtest.h"

#include <QDateEdit>
#include <QLayout>
#include <QSignalSpy>

namespace blokplan::tests
{

/// The forms of where and when: rooms with their walks, the event with its days and rounds.
class PlaceForms : public FormTest
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatWalksAreTakenFor();
    void writesAWalkBothWays();
    void forgetsAWalk();
    void beginsHoursWithADayThatHasNone();
    void keepsDaysAndRoundsAsOneEdit();
    void removesADayWithItsRounds();
    void daysChangePlacesWithTheirSessions();
    void refusesOneDayTwice();
    void roundsAfterMidnight();

private:
    [[nodiscard]] const Room &room(size_t at) const { return *orderedRooms(plan())[at]; }
    QLineEdit *minutesTo(const QString &name) { return field(QStringLiteral("Minutes to ") + name); }
    ui::DaysInput *openDays();

    RoomId large;
    RoomId second;
};

void PlaceForms::init()
{
    FormTest::init();
    large = room(0).id;
    second = room(1).id;
}

ui::DaysInput *PlaceForms::openDays()
{
    form = ui::openEventForm(*open.desk, window.get());
    return form->findChild<ui::DaysInput *>();
}

void PlaceForms::showsWhatWalksAreTakenFor()
{
    Room other = room(1);
    other.building = QStringLiteral("Annex");
    put(other);
    form = ui::openForm(*open.desk, large, window.get());
    QCOMPARE(minutesTo(QStringLiteral("Zaal 2"))->text(), QString());
    QCOMPARE(minutesTo(QStringLiteral("Zaal 2"))->placeholderText(), QStringLiteral("0"));
    type(field(QStringLiteral("Building")), QStringLiteral("Main"));
    QCOMPARE(minutesTo(QStringLiteral("Zaal 2"))->placeholderText(), QStringLiteral("10"));
    type(minutesTo(QStringLiteral("Zaal 2")), QStringLiteral("x"));
    QVERIFY(reads(QStringLiteral("Zaal 2: Write a whole number")));
}

void PlaceForms::writesAWalkBothWays()
{
    Room other = room(1);
    other.walking.insert(large, 5);
    put(other);
    form = ui::openForm(*open.desk, large, window.get());
    QCOMPARE(minutesTo(QStringLiteral("Zaal 2"))->text(), QStringLiteral("5")); // as the other says
    type(minutesTo(QStringLiteral("Zaal 2")), QStringLiteral("8"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(walkBetween(room(0), room(1), 10), 8);
    QCOMPARE(walkBetween(room(1), room(0), 10), 8);
    QVERIFY(open.document->undo());
    QCOMPARE(walkBetween(room(1), room(0), 10), 5);
}

void PlaceForms::forgetsAWalk()
{
    Room other = room(1);
    other.walking.insert(large, 5);
    put(other);
    form = ui::openForm(*open.desk, large, window.get());
    type(minutesTo(QStringLiteral("Zaal 2")), QString());
    press(QDialogButtonBox::Ok);
    QVERIFY(room(1).walking.isEmpty());
}

void PlaceForms::beginsHoursWithADayThatHasNone()
{
    const Hours first{QDate(2017, 11, 17), 540, 1080};
    QCOMPARE(ui::nextHours({}, plan()), first);
    Day next;
    next.date = QDate(2017, 11, 18);
    next.opens = 600;
    put(next);
    QCOMPARE(ui::nextHours({first}, plan()), (Hours{QDate(2017, 11, 18), 600, 1080}));
    form = ui::openForm(*open.desk, second, window.get());
    click(button(QStringLiteral("Add hours")));
    press(QDialogButtonBox::Ok);
    QCOMPARE(room(1).hours, QList<Hours>{first});
}

void PlaceForms::keepsDaysAndRoundsAsOneEdit()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    ui::DaysInput *days = openDays();
    click(button(QStringLiteral("Add a day"), days));
    const auto rows = days->rowsAs<ui::DayRow>();
    QCOMPARE(rows.size(), 2);
    click(button(QStringLiteral("Add a round"), rows[1]));
    type(rows[1]->findChild<ui::RoundRow *>()->findChildren<QLineEdit *>()[0], QStringLiteral("Ronde 1"));
    for (auto *line : rows[1]->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("Closes"))
            type(line, QStringLiteral("17:00"));
    }
    type(field(QStringLiteral("City")), QStringLiteral("Utrecht"));
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(changed.size(), 1);
    const Day &made = *orderedDays(plan()).back();
    QCOMPARE(made.date, QDate(2017, 11, 18));
    QCOMPARE(made.closes, 1020);
    QCOMPARE(orderedRounds(plan(), made.id).front()->name.first, QStringLiteral("Ronde 1"));
    QCOMPARE(plan().event().city, QStringLiteral("Utrecht"));
    QVERIFY(open.document->undo());
    QCOMPARE(plan().days().size(), size_t(1));
    QVERIFY(plan().rounds().isEmpty());
}

void PlaceForms::removesADayWithItsRounds()
{
    Round round;
    round.day = orderedDays(plan()).front()->id;
    round.name = QStringLiteral("Ronde 1");
    round.start = 600;
    round.length = 45;
    put(round);
    ui::DaysInput *days = openDays();
    click(days->rows().first()->parentWidget()->layout()->itemAt(1)->widget()); // beside the row
    press(QDialogButtonBox::Ok);
    QVERIFY(plan().days().isEmpty());
    QVERIFY(plan().rounds().isEmpty());
}

void PlaceForms::daysChangePlacesWithTheirSessions()
{
    Day next;
    next.date = QDate(2017, 11, 18);
    next.name = QStringLiteral("Second");
    put(next);
    ui::DaysInput *days = openDays();
    const auto rows = days->rowsAs<ui::DayRow>();
    rows[0]->findChild<QDateEdit *>()->setDate(QDate(2017, 11, 18));
    QVERIFY(reads(QStringLiteral("The event has that day already.")));
    rows[1]->findChild<QDateEdit *>()->setDate(QDate(2017, 11, 17));
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(orderedDays(plan()).front()->name.first, QStringLiteral("Second"));
    QCOMPARE(open.desk->agenda().of(titled(QStringLiteral("Opening"))).front()->date, QDate(2017, 11, 18));
    QVERIFY(open.document->undo());
    QCOMPARE(open.desk->agenda().of(titled(QStringLiteral("Opening"))).front()->date, QDate(2017, 11, 17));
}

void PlaceForms::refusesOneDayTwice()
{
    ui::DaysInput *days = openDays();
    click(button(QStringLiteral("Add a day"), days));
    days->rowsAs<ui::DayRow>()[1]->findChild<QDateEdit *>()->setDate(QDate(2017, 11, 17));
    press(QDialogButtonBox::Ok);
    QVERIFY(isOpen());
    QCOMPARE(plan().days().size(), size_t(1));
}

void PlaceForms::roundsAfterMidnight()
{
    Day late;
    late.id = DayId::create();
    late.date = QDate(2017, 11, 17);
    late.opens = 1080;
    late.closes = 1560;
    Round round;
    round.id = RoundId::create();
    round.day = late.id;
    round.name = QStringLiteral("Nacht");
    round.start = 1470;
    round.length = 30;
    ui::DayRow row(late, {&round}, {});
    QCOMPARE(row.rounds().front(), round);
    QCOMPARE(row.record(), late);
    auto *start = row.findChild<ui::RoundRow *>()->findChildren<QLineEdit *>().at(1);
    start->setText(QStringLiteral("01:00"));
    QCOMPARE(row.rounds().front().start, 1500);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::PlaceForms)
#include "placeforms.moc"

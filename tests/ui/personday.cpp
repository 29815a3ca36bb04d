#include "ui/forms/personday.h"

#include "app/edits/records.h"
#include "ui/forms/forms.h"
#include "ui/forms/persondayview.h"
#include "ui/records/peoplepage.h"

#include "tests/support/ui/formtest.h"

#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

namespace blokplan::tests
{

using Kind = ui::DayLine::Kind;

/// Somebody's programme: what stands in it, and where a click leads.
class PersonDay : public FormTest
{
    Q_OBJECT

private slots:
    void tellsWhatClashes();
    void tellsGapsAndWalks();
    void nobodyWalksToWhatIsDeclined();
    void countsPartsAndShelf();
    void namesTwoRolesOnce();
    void followsTheOneChosen();
    void aClickLeadsThere();
    void theFormLeadsThereAndCloses();

private:
    [[nodiscard]] std::vector<ui::DayLine> dayOf(const QString &name) const
    {
        return ui::personDay(open.desk->agenda(), open.desk->findings(), personNamed(name));
    }
    [[nodiscard]] QList<Kind> kindsOf(const QString &name) const
    {
        QList<Kind> kinds;
        for (const ui::DayLine &line : dayOf(name))
            kinds.append(line.kind);
        return kinds;
    }
    /// "Later" with Bob at that minute in the room.
    void placeLater(int start, int room, Consent consent = Consent::Confirmed);
};

void PersonDay::placeLater(int start, int room, Consent consent)
{
    Placement placement;
    placement.session = titled(QStringLiteral("Later"));
    placement.date = QDate(2017, 11, 17);
    placement.start = start;
    placement.length = 30;
    placement.rooms = {orderedRooms(plan())[size_t(room)]->id};
    put(placement);
    Participant bob;
    bob.session = placement.session;
    bob.person = personNamed(QStringLiteral("Bob"));
    bob.role = Role::Moderator;
    bob.consent = consent;
    put(bob);
}

void PersonDay::tellsWhatClashes()
{
    QCOMPARE(kindsOf(QStringLiteral("Anna de Vries")),
             (QList<Kind>{Kind::Day, Kind::Session, Kind::Session, Kind::Finding}));
    const auto day = dayOf(QStringLiteral("Anna de Vries"));
    QCOMPARE(day[0].date, QDate(2017, 11, 17));
    QCOMPARE(day[1].session, titled(QStringLiteral("Opening")));
    QCOMPARE(day[2].session, titled(QStringLiteral("Open data")));
    QCOMPARE(QLatin1String(day[3].finding.rule), QLatin1String("person-double-booked"));
    QCOMPARE(day[3].placement, day[2].placement); // a click on it leads to the later one
}

void PersonDay::tellsGapsAndWalks()
{
    Room far = *orderedRooms(plan())[1];
    far.walking.insert(orderedRooms(plan())[0]->id, 40);
    put(far);
    placeLater(660, 0); // Bob comes from Zaal 2 at 10:30
    const auto day = dayOf(QStringLiteral("Bob"));
    QCOMPARE(kindsOf(QStringLiteral("Bob")),
             (QList<Kind>{Kind::Day, Kind::Session, Kind::Between, Kind::Session, Kind::Finding}));
    QCOMPARE(day[2].minutes, 30);
    QCOMPARE(day[2].walk, 40);
    QCOMPARE(QLatin1String(day[4].finding.rule), QLatin1String("walk-too-long"));
    QCOMPARE(day[3].roles, QList<Role>{Role::Moderator});
}

void PersonDay::nobodyWalksToWhatIsDeclined()
{
    placeLater(660, 0, Consent::Declined);
    QCOMPARE(kindsOf(QStringLiteral("Bob")), (QList<Kind>{Kind::Day, Kind::Session, Kind::Session}));
}

void PersonDay::countsPartsAndShelf()
{
    Session part;
    part.title = QStringLiteral("Pitch");
    part.length = 10;
    part.parent = titled(QStringLiteral("Opening"));
    part.id = put(part);
    Participant bob;
    bob.session = part.id;
    bob.person = personNamed(QStringLiteral("Bob"));
    put(bob);
    bob.id = {};
    bob.session = titled(QStringLiteral("Later"));
    put(bob);
    const auto day = dayOf(QStringLiteral("Bob"));
    QCOMPARE(day[1].session, part.id);
    QCOMPARE(day[1].span.length(), 10);
    QCOMPARE(minuteOf(day[1].span.start), 570);
    const auto shelf = std::find_if(day.begin(), day.end(),
                                    [](const ui::DayLine &line) { return line.kind == Kind::Shelf; });
    QVERIFY(shelf != day.end());
    QCOMPARE((shelf + 1)->session, titled(QStringLiteral("Later")));
}

void PersonDay::namesTwoRolesOnce()
{
    Participant twice;
    twice.session = titled(QStringLiteral("Open data"));
    twice.person = personNamed(QStringLiteral("Bob"));
    twice.role = Role::Host;
    twice.position = 5;
    put(twice);
    const auto day = dayOf(QStringLiteral("Bob"));
    QCOMPARE(day[1].roles, (QList<Role>{Role::Speaker, Role::Host}));
    QCOMPARE(std::count_if(day.begin(), day.end(),
                           [](const ui::DayLine &line) { return line.kind == Kind::Session; }),
             1);
}

void PersonDay::followsTheOneChosen()
{
    ui::PeoplePage page(*open.desk);
    page.resize(1160, 700);
    page.show();
    auto *view = page.findChild<ui::PersonDayView *>();
    QCOMPARE(view->count(), 0);
    QVERIFY(page.reveal(personNamed(QStringLiteral("Bob"))));
    QCOMPARE(view->count(), 2);
    QVERIFY(view->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Open data")));
    placeLater(660, 0);
    QCOMPARE(view->count(), 4);
    page.findChild<QTableView *>()->selectAll();
    QCOMPARE(view->count(), 0);
}

void PersonDay::aClickLeadsThere()
{
    ui::PeoplePage page(*open.desk);
    page.resize(1160, 700);
    page.show();
    page.reveal(personNamed(QStringLiteral("Bob")));
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    auto *view = page.findChild<ui::PersonDayView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualItemRect(view->item(1)).center());
    QCOMPARE(led.size(), 1);
    const ui::Target there = open.desk->agenda().of(titled(QStringLiteral("Open data"))).front()->id;
    QCOMPARE(led.first().first().value<ui::Target>(), there);
    view->setCurrentRow(1);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(led.size(), 2);
}

void PersonDay::theFormLeadsThereAndCloses()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    form = ui::openForm(*open.desk, personNamed(QStringLiteral("Bob")), window.get());
    type(field(QStringLiteral("Telephone")), QStringLiteral("06"));
    auto *view = form->findChild<ui::PersonDayView *>();
    form->findChild<QTabWidget *>()->setCurrentIndex(1);
    view->setCurrentRow(1);
    QTest::keyClick(view, Qt::Key_Return);
    auto *question = form->findChild<QMessageBox *>();
    QVERIFY(isOpen() && question != nullptr); // what was typed is not lost
    QTest::keyClick(question, Qt::Key_Escape);
    type(field(QStringLiteral("Telephone")), QString());
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(led.size(), 1);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::PersonDay)
#include "personday.moc"

#include "ui/forms/forms.h"

#include "app/edits/records.h"
#include "ui/forms/hourslist.h"
#include "ui/forms/nameparts.h"
#include "ui/forms/participantrow.h"
#include "ui/forms/personform.h"
#include "ui/forms/placementrow.h"
#include "ui/forms/recordform.h"
#include "ui/forms/rowlist.h"

#include "tests/support/test.h"
#include "tests/support/ui/formtest.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

namespace blokplan::tests
{

/// The forms: record in, record out, one edit, and nothing typed is lost.
class Forms : public FormTest
{
    Q_OBJECT

private slots:
    void guessesTheParts_data();
    void guessesTheParts();
    void mnemonicsAreAllDifferent();
    void writesASessionAsOneEdit();
    void makesANewPersonWithTheSession();
    void leadsToWhatIsWrong();
    void keepsWhatWasTypedWhenRefused();
    void asksBeforeItForgets();
    void closesUnchangedWithoutAsking();
    void writesOnlyWhatWasChanged();
    void makesAnewWhatIsGone();
    void placesSessions();
    void anUntouchedFormMakesNoEdit();
    void keepsOtherLanguages();
    void makesRoomsAndDays();
    void whatIsToBeWrittenIsToldAfterAnAttempt();
    void endsAfterMidnight();
};

void Forms::guessesTheParts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("two words") << "Hein Albeda"
                               << QStringList{QStringLiteral("Hein"), QStringLiteral(""),
                                              QStringLiteral("Albeda")};
    QTest::newRow("small words") << "Jan Peter van der Berg"
                                 << QStringList{QStringLiteral("Jan Peter"), QStringLiteral("van der"),
                                                QStringLiteral("Berg")};
    QTest::newRow("one word") << "Plato"
                              << QStringList{QStringLiteral(""), QStringLiteral(""), QStringLiteral("Plato")};
    QTest::newRow("apostrophe") << "Bas van 't Hof"
                                << QStringList{QStringLiteral("Bas"), QStringLiteral("van 't"),
                                               QStringLiteral("Hof")};
    QTest::newRow("double family name")
        << "Anna de Vries Smit"
        << QStringList{QStringLiteral("Anna"), QStringLiteral("de"), QStringLiteral("Vries Smit")};
    QTest::newRow("nothing") << "" << QStringList{QStringLiteral(""), QStringLiteral(""), QStringLiteral("")};
}

void Forms::guessesTheParts()
{
    QFETCH(QString, name);
    QFETCH(QStringList, parts);
    QLineEdit whole;
    QLineEdit given;
    QLineEdit particle;
    QLineEdit family;
    ui::followName(&whole, &given, &particle, &family);
    QTest::keyClicks(&whole, name);
    QCOMPARE((QStringList{given.text(), particle.text(), family.text()}), parts);
}

void Forms::mnemonicsAreAllDifferent()
{
    QString used = QStringLiteral("oc");
    QCOMPARE(ui::withMnemonic(QStringLiteral("Code"), used), QStringLiteral("Co&de"));
    QCOMPARE(ui::withMnemonic(QStringLiteral("Do"), used), QStringLiteral("Do"));
    QCOMPARE(used, QStringLiteral("ocd"));
}

void Forms::writesASessionAsOneEdit()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    type(field(QStringLiteral("Title")), QStringLiteral("Sooner"));
    type(field(QStringLiteral("Length")), QStringLiteral("1:30"));
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(sessionTitled(open.desk->plan(), QStringLiteral("Sooner"))->length, 90);
    QVERIFY(open.document->undo());
    QVERIFY(sessionTitled(open.desk->plan(), QStringLiteral("Later")) != nullptr);
}

void Forms::makesANewPersonWithTheSession()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    auto *people = form->findChild<ui::RowList *>(QStringLiteral("people"));
    QTest::mouseClick(people->findChild<QPushButton *>(), Qt::LeftButton);
    QTest::mouseClick(people->findChild<QPushButton *>(), Qt::LeftButton);
    const auto rows = people->rowsAs<ui::ParticipantRow>();
    QCOMPARE(rows.size(), 2);
    type(rows[0]->findChild<QLineEdit *>(), QStringLiteral("Carla Nieuw"));
    type(rows[1]->findChild<QLineEdit *>(), QStringLiteral("bob"));
    QCOMPARE(rows[1]->as(), ui::ParticipantRow::As::Person);
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(open.desk->plan().people().size(), size_t(3));
    QCOMPARE(namesIn(open.desk->agenda(), titled(QStringLiteral("Later"))),
             (QStringList{QStringLiteral("Carla Nieuw"), QStringLiteral("Bob")}));
    QVERIFY(open.document->undo());
    QCOMPARE(open.desk->plan().people().size(), size_t(2));
}

void Forms::leadsToWhatIsWrong()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    QVERIFY(QTest::qWaitForWindowActive(form));
    type(field(QStringLiteral("Length")), QStringLiteral("soon"));
    const auto labels = form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Write a length"));
    }));
    press(QDialogButtonBox::Ok);
    QVERIFY(isOpen());
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Length")));
    QCOMPARE(field(QStringLiteral("Length"))->text(), QStringLiteral("soon"));
}

void Forms::keepsWhatWasTypedWhenRefused()
{
    const QString file = path(QStringLiteral("read.blokplan"));
    QVERIFY(open.document->copyTo(file));
    auto readOnly = Document::open(file, Store::Access::ReadOnly);
    QVERIFY(readOnly);
    ui::Desk desk(**readOnly);
    form = ui::openForm(desk, sessionTitled(desk.plan(), QStringLiteral("Later"))->id, window.get());
    type(field(QStringLiteral("Title")), QStringLiteral("Never"));
    press(QDialogButtonBox::Ok);
    QVERIFY(isOpen());
    QCOMPARE(field(QStringLiteral("Title"))->text(), QStringLiteral("Never"));
    QVERIFY(sessionTitled(desk.plan(), QStringLiteral("Later")) != nullptr);
    delete form;
}

void Forms::asksBeforeItForgets()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    type(field(QStringLiteral("Title")), QStringLiteral("Sooner"));
    QTest::keyClick(form, Qt::Key_Escape);
    auto *question = form->findChild<QMessageBox *>();
    QVERIFY(isOpen() && question != nullptr);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(isOpen());
    QCOMPARE(field(QStringLiteral("Title"))->text(), QStringLiteral("Sooner"));
    form->close();
    question = form->findChildren<QMessageBox *>().last();
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!isOpen());
    QVERIFY(sessionTitled(open.desk->plan(), QStringLiteral("Sooner")) == nullptr);
}

void Forms::closesUnchangedWithoutAsking()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Open data")), window.get());
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(!isOpen());
}

void Forms::writesOnlyWhatWasChanged()
{
    const SessionId id = titled(QStringLiteral("Later"));
    form = ui::openForm(*open.desk, id, window.get());
    type(field(QStringLiteral("Length")), QStringLiteral("20"));
    Session elsewhere = *open.desk->plan().find(id);
    elsewhere.title = QStringLiteral("Renamed elsewhere");
    QVERIFY(open.desk->commit(edits::put(open.desk->plan(), elsewhere)));
    press(QDialogButtonBox::Ok);
    QCOMPARE(open.desk->plan().find(id)->title.first, QStringLiteral("Renamed elsewhere"));
    QCOMPARE(open.desk->plan().find(id)->length, 20);
}

void Forms::makesAnewWhatIsGone()
{
    const SessionId id = titled(QStringLiteral("Open data"));
    form = ui::openForm(*open.desk, id, window.get());
    type(field(QStringLiteral("Title")), QStringLiteral("Still here"));
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), QList<SessionId>{id})));
    QVERIFY(form->findChild<QLabel *>()->isVisible());
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(open.desk->plan().find(id)->title.first, QStringLiteral("Still here"));
    QCOMPARE(namesIn(open.desk->agenda(), id).size(), 2);
    QCOMPARE(open.desk->agenda().of(id).size(), size_t(1));
}

void Forms::placesSessions()
{
    const RoomId room = orderedRooms(open.desk->plan()).front()->id;
    form = ui::newSessionForm(*open.desk, window.get(), {}, {QDate(2017, 11, 17), 660, {room}});
    type(field(QStringLiteral("Title")), QStringLiteral("Drawn"));
    type(form->findChild<ui::PlacementRow *>()->findChild<QLineEdit *>(), QStringLiteral("11:15"));
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    const PlacementRows &rows = open.desk->agenda().of(titled(QStringLiteral("Drawn")));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front()->start, 675);
    QCOMPARE(rows.front()->rooms, QList<RoomId>{room});
}

void Forms::anUntouchedFormMakesNoEdit()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    const Plan plan = open.desk->plan();
    QList<ui::Target> targets{titled(QStringLiteral("Open data")), plan.people().begin()->id,
                              plan.rooms().begin()->id, plan.tracks().begin()->id};
    for (const ui::Target &target : targets) {
        form = ui::openForm(*open.desk, target, window.get());
        press(QDialogButtonBox::Ok);
        QVERIFY(!isOpen());
    }
    form = ui::openEventForm(*open.desk, window.get());
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 0);
}

void Forms::keepsOtherLanguages()
{
    Event event = open.desk->plan().event();
    event.languages = {QStringLiteral("nl"), QStringLiteral("en")};
    QVERIFY(open.desk->commit(edits::put(open.desk->plan(), event)));
    const SessionId id = titled(QStringLiteral("Later"));
    form = ui::openForm(*open.desk, id, window.get());
    const auto lines = field(QStringLiteral("Title"))->parentWidget()->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    type(lines[1], QStringLiteral("Afterwards"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(open.desk->plan().find(id)->title.first, QStringLiteral("Later"));
    QCOMPARE(open.desk->plan().find(id)->title.in(QStringLiteral("en")), QStringLiteral("Afterwards"));
}

void Forms::whatIsToBeWrittenIsToldAfterAnAttempt()
{
    form = ui::newRouteForm(*open.desk, window.get());
    QVERIFY(!reads(QStringLiteral("A route needs a name.")));
    press(QDialogButtonBox::Ok);
    QVERIFY(isOpen());
    QVERIFY(reads(QStringLiteral("A route needs a name.")));
    type(field(QStringLiteral("Name")), QStringLiteral("Nu Open"));
    QVERIFY(!reads(QStringLiteral("A route needs a name.")));
    type(field(QStringLiteral("Name")), QString());
    QVERIFY(reads(QStringLiteral("A route needs a name.")));
}

void Forms::makesRoomsAndDays()
{
    form = ui::newRoomForm(*open.desk, window.get());
    type(field(QStringLiteral("Name")), QStringLiteral("Atelier"));
    type(field(QStringLiteral("Seats")), QStringLiteral("40"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(orderedRooms(open.desk->plan()).back()->name.first, QStringLiteral("Atelier"));
    QCOMPARE(orderedRooms(open.desk->plan()).back()->seats, 40);
    form = ui::newDayForm(*open.desk, window.get());
    press(QDialogButtonBox::Ok);
    QCOMPARE(orderedDays(open.desk->plan()).back()->date, QDate(2017, 11, 18));
}

void Forms::endsAfterMidnight()
{
    QCOMPARE(ui::endAfter(1200, 60), 1500);
    QCOMPARE(ui::endAfter(540, 1080), 1080);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Forms)
#include "forms.moc"

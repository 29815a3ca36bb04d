#include "app/checkin/judging.h"
#include "app/checkin/ticketcode.h"
#include "ui/guests/attendeespage.h"
#include "ui/guests/doorsdialog.h"
#include "ui/guests/guestforms.h"

#include "tests/support/doors.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace blokplan::tests
{

/// The attendees in their table, and what stands at their doors, by keys and mouse.
class Attendees : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void standByFamilyName();
    void areMadeWithTicketAndMoment();
    void areFoundAsOneTypes();
    void areCancelledTogetherAndBack();
    void showWhoIsIn();
    void staysWhoIsKnownAtADoor();
    void hidesWhoWasMerged();
    void emptyPageOffersWhatToDo();
    void getAFurtherDoor();
    void getACategory();
    void answerTheQuestionsOfTheEvent();
    void areManyWithoutAHitch();

private:
    [[nodiscard]] QStringList names() const;
    void choose(const QStringList &beginnings);
    void trigger(const QString &item);
    void fill(const QPointer<QDialog> &form, const QString &text);
    [[nodiscard]] const Plan &plan() const { return open.desk->plan(); }

    OpenDesk open;
    std::unique_ptr<ui::AttendeesPage> page;
    QTableView *table = nullptr;
};

void Attendees::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), doorPlan());
    page = std::make_unique<ui::AttendeesPage>(*open.desk);
    page->resize(1366, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    table = page->findChild<QTableView *>();
    table->setFocus();
}

void Attendees::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

QStringList Attendees::names() const
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, 0).data().toString());
    return texts;
}

void Attendees::choose(const QStringList &beginnings)
{
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        for (const QString &name : beginnings) {
            if (index.data().toString().startsWith(name))
                table->selectionModel()->select(index,
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QCOMPARE(table->selectionModel()->selectedRows().size(), beginnings.size());
}

void Attendees::trigger(const QString &item)
{
    for (QAction *action : page->pageActions()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == item) {
            QVERIFY2(action->isEnabled(), qPrintable(item));
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(item));
}

/// Types into the line that has the focus, and accepts.
void Attendees::fill(const QPointer<QDialog> &form, const QString &text)
{
    QVERIFY(!form.isNull());
    QVERIFY(QTest::qWaitForWindowActive(form));
    QVERIFY(form->focusWidget() != nullptr);
    QTest::keyClicks(form->focusWidget(), text);
    auto *buttons = form->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QStringList said;
    if (!form.isNull()) {
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
    }
    QVERIFY2(form.isNull() || !form->isVisible(), qPrintable(said.join(QLatin1Char('|'))));
}

void Attendees::standByFamilyName()
{
    QVERIFY(names().indexOf(QStringLiteral("Jansen, Bram")) <
            names().indexOf(QStringLiteral("Vries, Anna de")));
    QCOMPARE(page->count(), int(plan().attendees().size()));
}

void Attendees::areMadeWithTicketAndMoment()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
    fill(page->findChild<QDialog *>(), QStringLiteral("Jan van der Berg"));
    const Attendee &made = guestIn(plan(), QStringLiteral("Jan van der"));
    QCOMPARE(made.particle, QStringLiteral("van der"));
    QCOMPARE(made.family, QStringLiteral("Berg"));
    QVERIFY(checkin::isTicketCode(made.code));
    QVERIFY(made.registeredAt >= before.addSecs(-1));
    QVERIFY(names().contains(QStringLiteral("Berg, Jan van der")));
    QVERIFY(open.document->undo());
    QVERIFY(!names().contains(QStringLiteral("Berg, Jan van der")));
}

void Attendees::areFoundAsOneTypes()
{
    page->search();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("vries an"));
    QCOMPARE(names(), QStringList{QStringLiteral("Vries, Anna de")});
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("BRAM"));
    QCOMPARE(names(), QStringList{QStringLiteral("Jansen, Bram")});
    Attendee late;
    late.id = AttendeeId::create();
    late.asWritten = QStringLiteral("Bram Zwart");
    QVERIFY(open.desk->commit(edits::put(plan(), late)));
    QCOMPARE(names().size(), 2);
}

void Attendees::areCancelledTogetherAndBack()
{
    choose({QStringLiteral("Vries"), QStringLiteral("Jansen")});
    trigger(QStringLiteral("Cancel the registration"));
    QCOMPARE(guestIn(plan(), QStringLiteral("Anna")).state, AttendeeState::Cancelled);
    QCOMPARE(guestIn(plan(), QStringLiteral("Bram")).state, AttendeeState::Cancelled);
    QVERIFY(open.document->undo());
    QCOMPARE(guestIn(plan(), QStringLiteral("Anna")).state, AttendeeState::Registered);
    QCOMPARE(guestIn(plan(), QStringLiteral("Bram")).state, AttendeeState::Registered);
    choose({QStringLiteral("Bakker")});
    trigger(QStringLiteral("Register again"));
    QCOMPARE(guestIn(plan(), QStringLiteral("Cor")).state, AttendeeState::Registered);
}

void Attendees::showWhoIsIn()
{
    const auto here = [this] {
        choose({QStringLiteral("Vries")});
        return table->selectionModel()->selectedRows(4).first().data().toString();
    };
    QVERIFY(here().isEmpty());
    bool answered = false;
    open.document->scan(scanOf(plan(), QStringLiteral("ANNA")), checkin::judge,
                        [&](const Result<ScanAnswer> &answer) { answered = answer.has_value(); });
    QTRY_VERIFY(answered);
    QTRY_VERIFY(here().contains(QStringLiteral("in")));
}

void Attendees::staysWhoIsKnownAtADoor()
{
    bool answered = false;
    open.document->scan(scanOf(plan(), QStringLiteral("ANNA")), checkin::judge,
                        [&](const Result<ScanAnswer> &answer) { answered = answer.has_value(); });
    QTRY_VERIFY(answered);
    QSignalSpy warned(open.desk.get(), &ui::Desk::warned);
    choose({QStringLiteral("Vries")});
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(warned.size(), 1);
    QVERIFY(names().contains(QStringLiteral("Vries, Anna de")));
    choose({QStringLiteral("Jansen")});
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!names().contains(QStringLiteral("Jansen, Bram")));
    QVERIFY(open.document->undo());
    QVERIFY(names().contains(QStringLiteral("Jansen, Bram")));
}

void Attendees::hidesWhoWasMerged()
{
    Attendee alias = guestIn(plan(), QStringLiteral("Bram"));
    alias.sameAs = guestIn(plan(), QStringLiteral("Anna")).id;
    const int before = page->count();
    QVERIFY(open.desk->commit(edits::put(plan(), alias)));
    QVERIFY(!names().contains(QStringLiteral("Jansen, Bram")));
    QCOMPARE(page->count(), before - 1);
    QVERIFY(open.document->undo());
    QVERIFY(names().contains(QStringLiteral("Jansen, Bram")));
}

void Attendees::emptyPageOffersWhatToDo()
{
    const OpenDesk empty = openDesk(path(QStringLiteral("empty.blokplan")), emptyPlan());
    ui::AttendeesPage bare(*empty.desk);
    bare.show();
    QVERIFY(!bare.findChild<QTableView *>()->isVisible());
    const auto buttons = bare.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QSignalSpy asked(&bare, &ui::AttendeesPage::asked);
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("import-attendees"));
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    fill(bare.findChild<QDialog *>(), QStringLiteral("Eerste Gast"));
    QVERIFY(bare.findChild<QTableView *>()->isVisible());
    QCOMPARE(bare.count(), 1);
}

void Attendees::getAFurtherDoor()
{
    const auto before = plan().checkinLists().size();
    ui::DoorsDialog *dialog = ui::openDoorsDialog(*open.desk, page.get());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *doors = dialog->findChildren<ui::RecordPanel *>().first();
    doors->newAction->trigger();
    fill(dialog->findChild<QDialog *>(), QStringLiteral("Zijdeur"));
    QCOMPARE(listIn(plan(), QStringLiteral("Zijdeur")).scope, ListScope::WholeEvent);
    QCOMPARE(doors->count(), int(before) + 1);
    QVERIFY(open.document->undo());
    QCOMPARE(doors->count(), int(before));
}

void Attendees::getACategory()
{
    const auto before = plan().all<Category>().size();
    ui::DoorsDialog *dialog = ui::openDoorsDialog(*open.desk, page.get());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *categories = dialog->findChildren<ui::RecordPanel *>().at(1);
    categories->newAction->trigger();
    fill(dialog->findChild<QDialog *>(), QStringLiteral("Inwoner"));
    QCOMPARE(plan().all<Category>().size(), before + 1);
    QVERIFY(open.document->undo());
    QCOMPARE(plan().all<Category>().size(), before);
}

void Attendees::answerTheQuestionsOfTheEvent()
{
    ui::DoorsDialog *dialog = ui::openDoorsDialog(*open.desk, page.get());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->findChildren<ui::RecordPanel *>().last()->newAction->trigger();
    fill(dialog->findChild<QDialog *>(), QStringLiteral("Dieet"));
    QCOMPARE(plan().questions().size(), size_t(1));
    const QString question = plan().questions().begin()->id.toString();
    dialog->close();
    const QPointer<QDialog> form =
        ui::openAttendeeForm(*open.desk, guestIn(plan(), QStringLiteral("Anna")).id, page.get());
    QVERIFY(QTest::qWaitForWindowActive(form));
    for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
        if (line->text().isEmpty() && line->parentWidget()->findChildren<QLineEdit *>().size() == 2)
            line->setText(QStringLiteral("vegetarisch")); // the answer and the consent, alone on their tab
    }
    QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(guestIn(plan(), QStringLiteral("Anna")).answers.value(question), QStringLiteral("vegetarisch"));
    QVERIFY(open.document->undo());
    QVERIFY(guestIn(plan(), QStringLiteral("Anna")).answers.isEmpty());
}

void Attendees::areManyWithoutAHitch()
{
    const OpenDesk crowd = openDesk(path(QStringLiteral("crowd.blokplan")), crowdPlan(20000));
    QElapsedTimer clock;
    clock.start();
    ui::AttendeesPage many(*crowd.desk);
    qInfo("made in %lld ms", clock.restart()); // before it is seen
    many.show();
    QCoreApplication::processEvents();
    qInfo("shown after %lld ms", clock.restart());
    table = many.findChild<QTableView *>();
    many.search();
    for (const QString &letter : {QStringLiteral("g"), QStringLiteral("a"), QStringLiteral("s")}) {
        clock.restart();
        QTest::keyClicks(many.findChild<QLineEdit *>(), letter);
        qInfo("%s after %lld ms", qPrintable(letter), clock.elapsed());
    }
    QTest::keyClicks(many.findChild<QLineEdit *>(), QStringLiteral("t 19999"));
    QCOMPARE(names(), QStringList{QStringLiteral("19999, Gast")});
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Attendees)
#include "attendees.moc"

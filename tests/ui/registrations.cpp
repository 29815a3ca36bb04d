#include "app/edits/enrolling.h"
#include "ui/guests/attendeeform.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/registerdialog.h"
#include "ui/guests/registrationspage.h"

#include "tests/support/doors.h"
#include "tests/support/planbuilder.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace blokplan::tests
{

/// Who is registered for single sessions, and who waits.
class Registrations : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showTheLineOfTheChosenSession();
    void aNameAndEnterRegister();
    void oneClickTakesTheNextFromTheWaitingList();
    void withdrawingKeepsTheLine();
    void manyAreRegisteredAtOnce();
    void standInTheFormOfTheAttendee();
    void endWhenASessionTakesThemNoMore();
    void emptyPageOffersWhatToDo();

private:
    [[nodiscard]] const Plan &plan() const { return open.desk->plan(); }
    /// 0: the sessions, 1: who is in the one chosen
    [[nodiscard]] QTableView *table(int at) const
    {
        return page
            ->findChild<ui::RecordPanel *>(at == 0 ? QStringLiteral("enrolments")
                                                   : QStringLiteral("registrations"))
            ->findChild<QTableView *>();
    }
    [[nodiscard]] QStringList line() const;
    void trigger(const QString &item) const;
    void choosePerson(const QString &name) const;

    OpenDesk open;
    std::unique_ptr<ui::RegistrationsPage> page;
    SessionId gamma;
};

void Registrations::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), doorPlan());
    gamma = sessionTitled(plan(), QStringLiteral("Gamma"))->id;
    page = std::make_unique<ui::RegistrationsPage>(*open.desk);
    page->resize(1366, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QCOMPARE(line().size(), 2); // the first session is chosen as the page comes
}

void Registrations::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

/// "1 Vries, Anna de" in the order of the table.
QStringList Registrations::line() const
{
    QStringList texts;
    const QAbstractItemModel *rows = table(1)->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        texts.append(rows->index(row, 0).data().toString() + QLatin1Char(' ') +
                     rows->index(row, 1).data().toString());
    return texts;
}

void Registrations::trigger(const QString &item) const
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

void Registrations::choosePerson(const QString &name) const
{
    for (int row = 0; row < table(1)->model()->rowCount(); ++row) {
        if (table(1)->model()->index(row, 1).data().toString().startsWith(name)) {
            table(1)->selectRow(row);
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void Registrations::showTheLineOfTheChosenSession()
{
    QCOMPARE(page->count(), 1);
    QCOMPARE(line(),
             (QStringList{QStringLiteral("1 Vries, Anna de"), QStringLiteral("waits, 1 Jansen, Bram")}));
    table(0)->clearSelection();
    QCOMPARE(line(), QStringList());
}

void Registrations::aNameAndEnterRegister()
{
    table(0)->setFocus();
    QTest::keyClick(table(0), Qt::Key_R, Qt::ControlModifier); // heard wherever one is on the page
    auto *dialog = page->findChild<ui::RegisterDialog *>();
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    QCOMPARE(QApplication::focusWidget(), dialog->findChild<QLineEdit *>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("els"));
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(line().size(), 3);
    QCOMPARE(line().last(), QStringLiteral("waits, 2 Visser, Els"));
    QVERIFY(QApplication::focusWidget() == dialog->findChild<QLineEdit *>()); // ready for the next
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("anna"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // registered already: said, not doubled
    QCOMPARE(line().size(), 3);
    QVERIFY(open.document->undo());
    QCOMPARE(line().size(), 2);
}

void Registrations::oneClickTakesTheNextFromTheWaitingList()
{
    choosePerson(QStringLiteral("Vries"));
    table(1)->setFocus();
    QTest::keyClick(table(1), Qt::Key_Delete);
    trigger(QStringLiteral("Fill the places"));
    QCOMPARE(line(),
             (QStringList{QStringLiteral("1 Jansen, Bram"), QStringLiteral("cancelled Vries, Anna de")}));
    QVERIFY(open.document->undo());
    choosePerson(QStringLiteral("Jansen"));
    trigger(QStringLiteral("From the waiting list"));
    QVERIFY(line().contains(QStringLiteral("1 Jansen, Bram")));
}

void Registrations::withdrawingKeepsTheLine()
{
    choosePerson(QStringLiteral("Vries"));
    trigger(QStringLiteral("Withdraw"));
    QCOMPARE(line(), (QStringList{QStringLiteral("waits, 1 Jansen, Bram"),
                                  QStringLiteral("cancelled Vries, Anna de")}));
    QVERIFY(open.document->undo());
    QCOMPARE(line().first(), QStringLiteral("1 Vries, Anna de"));
}

void Registrations::manyAreRegisteredAtOnce()
{
    ui::registerForSession(
        *open.desk, {guestIn(plan(), QStringLiteral("Dirk")).id, guestIn(plan(), QStringLiteral("Els")).id},
        page.get());
    auto *menu = page->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(line().size(), 4);
    QVERIFY(open.document->undo());
    QCOMPARE(line().size(), 2);
}

void Registrations::standInTheFormOfTheAttendee()
{
    QDialog *form = ui::openAttendeeForm(*open.desk, guestIn(plan(), QStringLiteral("Els")).id, page.get());
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *list = form->findChild<ui::RowList *>(QStringLiteral("registrations"));
    QVERIFY(list != nullptr);
    emit list->addAsked();
    QCOMPARE(list->rows().size(), 1);
    auto *session = list->rows().first()->findChildren<QComboBox *>().first();
    session->setCurrentIndex(1);
    emit session->activated(1);
    QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(line().last(), QStringLiteral("waits, 2 Visser, Els"));
}

void Registrations::endWhenASessionTakesThemNoMore()
{
    table(0)->setFocus();
    QTest::keyClick(table(0), Qt::Key_Delete);
    QVERIFY(plan().enrolments().isEmpty());
    QVERIFY(open.desk->agenda().registrationsFor(gamma).empty());
    QVERIFY(open.document->undo());
    QCOMPARE(open.desk->agenda().registrationsFor(gamma).size(), size_t(2));
}

void Registrations::emptyPageOffersWhatToDo()
{
    const OpenDesk empty = openDesk(path(QStringLiteral("empty.blokplan")), clashingPlan());
    ui::RegistrationsPage bare(*empty.desk);
    bare.show();
    QVERIFY(QTest::qWaitForWindowActive(&bare));
    QPushButton *button = nullptr;
    for (QPushButton *one : bare.findChildren<QPushButton *>()) {
        if (one->isVisible())
            button = one;
    }
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(bare.findChild<QDialog *>() != nullptr);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Registrations)
#include "registrations.moc"

#include "app/edits/records.h"
#include "ui/guests/attendeesimportdialog.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

namespace blokplan::tests
{

/// A list of attendees in two steps: columns, then what would become of the rows.
class GuestImport : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isOneStepToUndo();
    void aColumnCanHoldSomethingElse();
    void closingLeavesNothingBehind();
    void whoIsInDoubtIsAskedAbout_data();
    void whoIsInDoubtIsAskedAbout();
    void nonsenseIsSaid();

private:
    ui::AttendeesImportDialog *import(const QByteArray &csv);
    [[nodiscard]] static QPushButton *button(const QDialog &dialog, const char *text);
    [[nodiscard]] const Plan &plan() const { return open.desk->plan(); }

    OpenDesk open;
    std::unique_ptr<QWidget> window;
};

void GuestImport::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), doorPlan());
    window = std::make_unique<QWidget>();
    window->show();
}

void GuestImport::cleanup()
{
    window.reset();
    open = {};
    Test::cleanup();
}

ui::AttendeesImportDialog *GuestImport::import(const QByteArray &csv)
{
    const QString file = path(QStringLiteral("list.csv"));
    if (!write(file, csv))
        qFatal("not written");
    return ui::importAttendeesFrom(*open.desk, file, window.get());
}

QPushButton *GuestImport::button(const QDialog &dialog, const char *text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return one;
    }
    qFatal("no button %s", text);
}

void GuestImport::isOneStepToUndo()
{
    const auto before = plan().attendees().size();
    const QPointer<ui::AttendeesImportDialog> dialog =
        import("Name,E-mail\nEva Smit,eva@x.nl\nJan Bos,jan@x.nl\n");
    QVERIFY(!dialog.isNull());
    button(*dialog, "Next")->click();
    QTRY_VERIFY(button(*dialog, "Import")->isEnabled());
    button(*dialog, "Import")->click();
    QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
    QCOMPARE(plan().attendees().size(), before + 2);
    QCOMPARE(guestIn(plan(), QStringLiteral("Eva")).email, QStringLiteral("eva@x.nl"));
    QVERIFY(open.document->undo());
    QCOMPARE(plan().attendees().size(), before);
}

void GuestImport::aColumnCanHoldSomethingElse()
{
    const QPointer<ui::AttendeesImportDialog> dialog = import("Name,Whatever\nEva Smit,Gemeente Ede\n");
    const auto choices = dialog->findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 2);
    choices[1]->setCurrentIndex(int(attendees::Field::Organisation));
    button(*dialog, "Next")->click();
    QTRY_VERIFY(button(*dialog, "Import")->isEnabled());
    button(*dialog, "Import")->click();
    QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
    QCOMPARE(guestIn(plan(), QStringLiteral("Eva")).organisation, QStringLiteral("Gemeente Ede"));
}

void GuestImport::closingLeavesNothingBehind()
{
    const Plan before = plan();
    const QPointer<ui::AttendeesImportDialog> dialog = import("Name\nEva Smit\n");
    button(*dialog, "Next")->click();
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(plan(), before);
    QVERIFY(!open.document->canUndo());
}

void GuestImport::whoIsInDoubtIsAskedAbout_data()
{
    QTest::addColumn<int>("answer"); // of the choice below the row
    QTest::addColumn<int>("added");
    QTest::addColumn<bool>("changed");
    QTest::newRow("left out") << 0 << 0 << false;
    QTest::newRow("somebody new") << 1 << 1 << false;
    QTest::newRow("the first of them") << 2 << 0 << true;
}
void GuestImport::whoIsInDoubtIsAskedAbout()
{
    QFETCH(int, answer);
    QFETCH(int, added);
    QFETCH(bool, changed);
    for (int i = 0; i < 2; ++i) {
        Attendee twin;
        twin.id = AttendeeId::create();
        twin.asWritten = QStringLiteral("Piet Kok");
        twin.organisation = QStringLiteral("Ede");
        QVERIFY(open.desk->commit(edits::put(plan(), twin)));
    }
    const auto before = plan().attendees().size();
    const QPointer<ui::AttendeesImportDialog> dialog =
        import("Name,Organisation,E-mail\nPiet Kok,Ede,piet@x.nl\nEva Smit,Ede,eva@x.nl\n");
    button(*dialog, "Next")->click();
    QTRY_VERIFY(button(*dialog, "Import")->isEnabled());
    auto *list = dialog->findChild<QListWidget *>();
    auto *choice = list->itemWidget(list->item(0))->findChild<QComboBox *>();
    QCOMPARE(choice->count(), 4);
    choice->setCurrentIndex(answer);
    emit choice->activated(answer);
    button(*dialog, "Import")->click();
    QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
    QCOMPARE(int(plan().attendees().size()), int(before) + 1 + added);
    int withMail = 0;
    for (const Attendee &one : plan().attendees())
        withMail += one.asWritten == QLatin1String("Piet Kok") && one.email == QLatin1String("piet@x.nl");
    QCOMPARE(withMail, added + (changed ? 1 : 0));
}

void GuestImport::nonsenseIsSaid()
{
    QSignalSpy warned(open.desk.get(), &ui::Desk::warned);
    QVERIFY(import(QByteArray("\x00\x01\x02\xff\xfe", 5)) == nullptr);
    QCOMPARE(warned.size(), 1);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::GuestImport)
#include "guestimport.moc"

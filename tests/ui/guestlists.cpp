#include "ui/guests/attendeesimportdialog.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

namespace blokplan::tests
{

/// Lists of attendees that want a second look: without names over their columns, with a row twice, too long
/// to wait for.
class GuestLists : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFirstRowThatIsAGuestIsNotLost();
    void theFirstRowNamesTheColumnsOnceTicked();
    void aRowThatStandsTwiceCanBeSomebodyNew();
    void cancelledWhileWritingLeavesNothing();

private:
    using Dialog = QPointer<ui::AttendeesImportDialog>;
    [[nodiscard]] Dialog import(const QByteArray &csv) const;
    [[nodiscard]] static QPushButton *button(const QDialog &dialog, const char *text);
    /// What the first columns hold, as a person says it.
    static void hold(const QDialog &dialog, const QList<attendees::Field> &fields);
    static void takeOver(const Dialog &dialog);
    [[nodiscard]] const Plan &plan() const { return open.desk->plan(); }
    [[nodiscard]] int called(const QString &name) const;

    OpenDesk open;
    std::unique_ptr<QWidget> window;
};

void GuestLists::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), doorPlan());
    window = std::make_unique<QWidget>();
    window->show();
}

void GuestLists::cleanup()
{
    window.reset();
    open = {};
    Test::cleanup();
}

GuestLists::Dialog GuestLists::import(const QByteArray &csv) const
{
    const QString file = path(QStringLiteral("list.csv"));
    if (!write(file, csv))
        qFatal("not written");
    return ui::importAttendeesFrom(*open.desk, file, window.get());
}

QPushButton *GuestLists::button(const QDialog &dialog, const char *text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return one;
    }
    qFatal("no button %s", text);
}

void GuestLists::hold(const QDialog &dialog, const QList<attendees::Field> &fields)
{
    const auto choices = dialog.findChildren<QComboBox *>();
    QCOMPARE(choices.size(), fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i)
        choices[i]->setCurrentIndex(int(fields[i]));
}

void GuestLists::takeOver(const Dialog &dialog)
{
    QTest::mouseClick(button(*dialog, "Next"), Qt::LeftButton);
    QTRY_VERIFY(button(*dialog, "Import")->isEnabled());
    QTest::mouseClick(button(*dialog, "Import"), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

int GuestLists::called(const QString &name) const
{
    int count = 0;
    for (const Attendee &one : plan().attendees())
        count += one.asWritten == name ? 1 : 0;
    return count;
}

void GuestLists::aFirstRowThatIsAGuestIsNotLost()
{
    const size_t before = plan().attendees().size();
    const Dialog dialog = import("Eva Smit,Ede\nJan Bos,Ede\n");
    QVERIFY(!dialog.isNull());
    const auto *names = dialog->findChild<QCheckBox *>();
    QVERIFY(names != nullptr && names->isVisible() && !names->isChecked());
    hold(*dialog, {attendees::Field::Name, attendees::Field::Organisation});
    takeOver(dialog);
    QCOMPARE(plan().attendees().size(), before + 2);
    QCOMPARE(guestIn(plan(), QStringLiteral("Eva")).organisation, QStringLiteral("Ede"));
    QCOMPARE(guestIn(plan(), QStringLiteral("Jan")).organisation, QStringLiteral("Ede"));
}

void GuestLists::theFirstRowNamesTheColumnsOnceTicked()
{
    const size_t before = plan().attendees().size();
    const Dialog dialog = import("Wie,Plaats\nEva Smit,Ede\nJan Bos,Ede\n");
    QVERIFY(!dialog.isNull());
    auto *names = dialog->findChild<QCheckBox *>();
    QVERIFY(names != nullptr && !names->isChecked());
    QTest::mouseClick(names, Qt::LeftButton, {}, QPoint(8, names->height() / 2));
    QTRY_VERIFY(dialog.isNull());
    const Dialog other = window->findChild<ui::AttendeesImportDialog *>();
    QVERIFY(!other.isNull() && other->isVisible());
    QVERIFY(other->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(other->findChildren<QComboBox *>().first()->accessibleName(), QStringLiteral("Wie"));
    hold(*other, {attendees::Field::Name, attendees::Field::Organisation});
    takeOver(other);
    QCOMPARE(plan().attendees().size(), before + 2);
    QCOMPARE(called(QStringLiteral("Wie")), 0);
    QCOMPARE(guestIn(plan(), QStringLiteral("Eva")).organisation, QStringLiteral("Ede"));
}

void GuestLists::aRowThatStandsTwiceCanBeSomebodyNew()
{
    const Dialog dialog = import("Name,E-mail\nEva Smit,eva@x.nl\nEva Smit,eva@x.nl\n");
    QVERIFY(!dialog.isNull());
    QTest::mouseClick(button(*dialog, "Next"), Qt::LeftButton);
    QTRY_VERIFY(button(*dialog, "Import")->isEnabled());
    auto *rows = dialog->findChild<QListWidget *>();
    QWidget *line = rows->itemWidget(rows->item(0));
    QVERIFY(line != nullptr);
    auto *choice = line->findChild<QComboBox *>();
    QCOMPARE(choice->count(), 2); // left out, or somebody new: it is nobody whom the event has
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), QStringLiteral("Somebody new"));
    QTest::mouseClick(button(*dialog, "Import"), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(called(QStringLiteral("Eva Smit")), 2);
}

void GuestLists::cancelledWhileWritingLeavesNothing()
{
    static constexpr int patience = 30'000; // milliseconds
    const Plan before = plan();
    QByteArray csv("Name,E-mail\n");
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "Gast " + number + ",gast" + number + "@x.nl\n";
    }
    const Dialog dialog = import(csv);
    QVERIFY(!dialog.isNull());
    QTest::mouseClick(button(*dialog, "Next"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "Import")->isEnabled(), patience);
    button(*dialog, "Import")->click(); // no event comes between this and the next
    QVERIFY(open.document->isWriting());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!open.document->isWriting(), patience);
    QVERIFY(!dialog.isNull() && dialog->isVisible()); // it stays, to tell
    QVERIFY(button(*dialog, "Import")->isEnabled());
    QCOMPARE(plan(), before);
    QVERIFY(!open.document->canUndo());
    const auto file = Document::open(path(QStringLiteral("event.blokplan")));
    QVERIFY(file.has_value());
    QCOMPARE((*file)->plan().attendees().size(), before.attendees().size());
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::GuestLists)
#include "guestlists.moc"

#include "app/wording/sentences.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/pastedialog.h"

#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace blokplan::tests
{

/// In and out through the dialogs: seen first, done as one edit.
class Exchange : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pastesFromTheClipboard();
    void pastesWithChosenColumns();
    void saysWhichColumnIsMissing();
    void importsARealSchedule();
    void importsTheSameTwiceAsNothing();
    void saysWhyAFileCannotBeRead();
    void exportsAndImportsAgain();
    void cancelsAnExport();
    void saysWhyAnExportFailed();

private:
    void press(QDialog *dialog);

    OpenDesk open;
    std::unique_ptr<QWidget> window;
};

void Exchange::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), clashingPlan());
    window = std::make_unique<QWidget>();
    window->resize(1366, 768);
    window->show();
}

void Exchange::cleanup()
{
    window.reset();
    open = {};
    Test::cleanup();
}

void Exchange::press(QDialog *dialog)
{
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void Exchange::pastesFromTheClipboard()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Titel\tSpreker\tZaal\tStart\tDuur\n"
                                                         "Geplakt\tCarla Nieuw\tZaal 2\t13:00\t30\n"
                                                         "Later pas\tBob\t\t\t\n"));
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    QPointer<QDialog> dialog = ui::openPasteDialog(*open.desk, window.get());
    press(dialog);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(changed.size(), 1);
    const Session *pasted = sessionTitled(open.desk->plan(), QStringLiteral("Geplakt"));
    QVERIFY(pasted != nullptr);
    QCOMPARE(namesIn(open.desk->agenda(), pasted->id), QStringList{QStringLiteral("Carla Nieuw")});
    QCOMPARE(open.desk->agenda().of(pasted->id).front()->start, 780);
    QCOMPARE(open.desk->agenda().of(pasted->id).front()->length, 30);
    QVERIFY(
        open.desk->agenda().of(sessionTitled(open.desk->plan(), QStringLiteral("Later pas"))->id).empty());
    const auto undone = open.document->undo();
    QVERIFY2(undone, undone ? "" : qPrintable(wording::problem(undone.error())));
    QVERIFY(sessionTitled(open.desk->plan(), QStringLiteral("Geplakt")) == nullptr);
}

void Exchange::pastesWithChosenColumns()
{
    auto *dialog = new ui::PasteDialog(*open.desk, {}, window.get());
    dialog->open();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("aaa\tEen titel\nbbb\tNog een titel"));
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->columnCount(), 2);
    const auto choose = [&](int column, PasteColumn what) {
        qobject_cast<QComboBox *>(table->cellWidget(0, column))->setCurrentText(ui::columnWord(what));
    };
    choose(0, PasteColumn::Notes);
    choose(1, PasteColumn::Title);
    press(dialog);
    const Session *pasted = sessionTitled(open.desk->plan(), QStringLiteral("Nog een titel"));
    QVERIFY(pasted != nullptr);
    QVERIFY(pasted->notesBefore.contains(QStringLiteral("bbb")));
}

void Exchange::saysWhichColumnIsMissing()
{
    auto *dialog = new ui::PasteDialog(*open.desk, QStringLiteral("aaa\tbbb\nccc\tddd"), window.get());
    dialog->open();
    auto *table = dialog->findChild<QTableWidget *>();
    for (int column = 0; column < table->columnCount(); ++column)
        qobject_cast<QComboBox *>(table->cellWidget(0, column))->setCurrentIndex(0);
    const size_t before = open.desk->plan().sessions().size();
    press(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(open.desk->plan().sessions().size(), before);
}

void Exchange::importsARealSchedule()
{
    NEED_DATA();
    QPointer<ui::ImportDialog> dialog = ui::openImportDialog(
        *open.desk, window.get(), {dataFolder() + QStringLiteral("/schedule-xml/fosdem-2023.xml")});
    QVERIFY(dialog->isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 60000);
    const int sessions = dialog->preview().counts.added.value(QStringLiteral("session"));
    QVERIFY2(sessions > 500, qPrintable(QString::number(sessions)));

    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    press(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog == nullptr, 60000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(open.desk->plan().sessions().size(), size_t(sessions) + 3);
    QVERIFY(open.document->undo());
    QCOMPARE(open.desk->plan().sessions().size(), size_t(3));
}

void Exchange::importsTheSameTwiceAsNothing()
{
    auto outgoing = formatNamed(QStringLiteral("plan-json"))->write(open.desk->agenda(), {});
    QVERIFY(outgoing);
    QFile file(path(QStringLiteral("same.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(outgoing->bytes);
    file.close();
    auto *dialog = ui::openImportDialog(*open.desk, window.get(), {file.fileName()});
    QTRY_VERIFY(!dialog->isReading());
    QVERIFY(dialog->preview().edit.isEmpty());
    QCOMPARE(dialog->preview().counts.unchanged.value(QStringLiteral("session")), 3);
    press(dialog);
    QVERIFY(dialog->isVisible());
}

void Exchange::saysWhyAFileCannotBeRead()
{
    auto *dialog = ui::openImportDialog(*open.desk, window.get(), {path(QStringLiteral("not-there.xml"))});
    QTRY_VERIFY(!dialog->isReading());
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    QVERIFY(dialog->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("not-there.xml")));
}

void Exchange::exportsAndImportsAgain()
{
    auto *dialog = ui::openExportDialog(*open.desk, window.get());
    auto *format = dialog->findChild<QComboBox *>();
    format->setCurrentIndex(format->findData(QStringLiteral("plan-json")));
    const QString file = dialog->findChild<QLineEdit *>()->text();
    QVERIFY2(file.endsWith(QStringLiteral(".json")), qPrintable(file));
    press(dialog);
    QVERIFY(dialog->isWriting());
    QTRY_VERIFY(!dialog->isWriting());
    QVERIFY(QFile::exists(file));
    const auto incoming = readSource(file, {}, {});
    QVERIFY(incoming);
    QCOMPARE(incoming->plan.sessions().size(), size_t(3));
}

void Exchange::cancelsAnExport()
{
    open = openDesk(path(QStringLiteral("large.blokplan")), manyDaysPlan(5000));
    auto *dialog = ui::openExportDialog(*open.desk, window.get());
    const QString file = dialog->findChild<QLineEdit *>()->text();
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
    before.close();
    press(dialog);
    QVERIFY(dialog->isWriting());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible() && !dialog->isWriting());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QTest::qWait(300); // the thread that was let go of
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("as it was"));
}

void Exchange::saysWhyAnExportFailed()
{
    auto *dialog = ui::openExportDialog(*open.desk, window.get());
    dialog->findChild<QLineEdit *>()->setText(path(QStringLiteral("no/such/folder/x.xml")));
    press(dialog);
    QTRY_VERIFY(!dialog->isWriting());
    bool isSaid = false;
    for (const auto *label : dialog->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("no/such/folder")));
    QVERIFY(isSaid);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Exchange)
#include "exchange.moc"

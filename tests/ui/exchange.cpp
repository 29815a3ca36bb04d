#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importdialog.h"

#include "tests/support/desks.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
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
    void importsTheSameTwiceAsNothing();
    void saysWhyAFileCannotBeRead();
    void exportsAndImportsAgain();

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
    QVERIFY(QFile::exists(file));
    const auto incoming = readSource(file, {}, {});
    QVERIFY(incoming);
    QCOMPARE(incoming->plan.sessions().size(), size_t(3));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Exchange)
#include "exchange.moc"

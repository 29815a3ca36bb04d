#include "app/exchange/format.h"
#include "ui/exchange/filedrop.h"
#include "ui/exchange/importdialog.h"
#include "ui/mainwindow/followupdialog.h"
#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pages.h"
#include "ui/mainwindow/recentcards.h"
#include "ui/mainwindow/startwindow.h"
#include "ui/mainwindow/windowplace.h"
#include "ui/mainwindow/windows.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>
#include <QUrl>

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

void drop(QWidget *onto, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint at = onto->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &dropped);
    QVERIFY(dropped.isAccepted());
}

preferences::Recent recent(const QString &path, const char *name)
{
    return {path, QLatin1String(name), QStringLiteral("17 November 2017"), QStringLiteral("Den Haag"), 40,
            10};
}

} // namespace

/// Where one begins: the start window, dropped files, the first window's size, an event from an event, the
/// keys.
class Start : public tests::Test
{
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        QSettings().clear();
    }

    void aFirstWindowFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<bool>("maximized");
        QTest::newRow("a small laptop") << QSize(1366, 728) << true;
        QTest::newRow("a large screen") << QSize(2560, 1400) << false;
        QTest::newRow("wide but low") << QSize(1920, 800) << true;
    }
    void aFirstWindowFitsTheScreen()
    {
        QFETCH(QSize, screen);
        const WindowPlace place = firstPlace(screen);
        QTEST(place.maximized, "maximized");
        QVERIFY(place.size.width() < screen.width() && place.size.height() < screen.height());
    }

    void everyPageFitsASmallScreen()
    {
        Windows windows;
        MainWindow *window =
            windows.create(tests::clashingPlan(), {}, path(QStringLiteral("event.blokplan")));
        QVERIFY(window != nullptr);
        for (const PageKind &kind : allPages()) {
            window->showPage(QLatin1String(kind.name));
            const QSize least = window->minimumSizeHint();
            QVERIFY2(least.height() <= 700 && least.width() <= 1366,
                     qPrintable(QStringLiteral("%1 %2x%3")
                                    .arg(QLatin1String(kind.name))
                                    .arg(least.width())
                                    .arg(least.height())));
        }
    }

    void aWindowOpensWhereItWas()
    {
        Windows windows;
        const QString file = path(QStringLiteral("event.blokplan"));
        MainWindow *window = windows.create(tests::clashingPlan(), {}, file);
        window->showNormal();
        window->resize(700, 500);
        QCoreApplication::processEvents();
        const QSize was = window->size();
        window->close();
        QCOMPARE(windows.open(file)->size(), was);
    }

    void missingEventsAreShownAndCanBeRemoved()
    {
        const QString file = path(QStringLiteral("gone.blokplan"));
        preferences::remember(recent(file, "Gone"));
        Windows windows;
        StartWindow start(windows);
        start.resize(900, 560);
        start.refresh();
        start.show();
        QVERIFY(QTest::qWaitForWindowExposed(&start));
        auto *list = start.findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(isCardMissing(list->model()->index(0, 0)));
        const QRect card = list->visualItemRect(list->item(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, card.center());
        auto *box = start.findChild<QMessageBox *>();
        QVERIFY(box != nullptr && box->text().contains(QStringLiteral("gone.blokplan")));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(list->count(), 0);
        QVERIFY(preferences::recents().isEmpty());
        QVERIFY(windows.all().isEmpty());
    }

    void theCrossAndDeleteTakeACardAway()
    {
        preferences::remember(recent(path(QStringLiteral("one.blokplan")), "One"));
        preferences::remember(recent(path(QStringLiteral("two.blokplan")), "Two"));
        Windows windows;
        StartWindow start(windows);
        start.resize(900, 560);
        start.refresh();
        start.show();
        QVERIFY(QTest::qWaitForWindowActive(&start));
        auto *list = start.findChild<QListWidget *>();
        const QRect card = list->visualItemRect(list->item(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, RecentCards::crossIn(card).center());
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(start.findChild<QMessageBox *>() == nullptr);
        QCOMPARE(list->item(0)->text(), QStringLiteral("One"));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
    }

    void filesDroppedOnTheStartWindowAreOpenedOrRead()
    {
        Windows windows;
        windows.create(tests::clashingPlan(), {}, path(QStringLiteral("event.blokplan")))->close();
        StartWindow start(windows);
        start.show();
        drop(&start, {path(QStringLiteral("event.blokplan"))});
        QCOMPARE(windows.all().size(), 1);
        const QString schedule = path(QStringLiteral("x.json"));
        writeJson(schedule);
        drop(&start, {schedule});
        ImportDialog *dialog = importDialog();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(!dialog->isReading());
        QCOMPARE(dialog->preview().counts.added.value(QStringLiteral("session")), 3);
        const auto whole = applied(Plan(), dialog->preview().edit);
        QVERIFY(whole && problemsOf(*whole).empty());
        QCOMPARE(whole->event().name.first, QStringLiteral("Lege dag"));
        dialog->reject();
    }

    void filesDroppedOnAWindowOrItsDialogAreImported()
    {
        Windows windows;
        MainWindow *window = windows.create(tests::emptyPlan(), {}, path(QStringLiteral("event.blokplan")));
        const QString schedule = path(QStringLiteral("x.json"));
        writeJson(schedule);
        drop(window, {schedule});
        ImportDialog *dialog = importDialog();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(!dialog->isReading());
        QCOMPARE(dialog->preview().counts.added.value(QStringLiteral("session")), 3);
        drop(dialog, {path(QStringLiteral("not-there.xml"))});
        QTRY_VERIFY(!dialog->isReading());
        QCOMPARE(dialog->preview().problems.size(), size_t(1));
        dialog->reject();
    }

    void wordsDraggedOverAWindowAreNoFiles()
    {
        QWidget widget;
        FileDrop files(widget, QStringLiteral("Here"));
        QMimeData data;
        data.setText(QStringLiteral("words"));
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&widget, &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!widget.findChild<QLabel *>()->isVisibleTo(&widget));
    }

    void anEventAfterThisOneIsOfferedOnTheSameWeekday()
    {
        Plan plan = tests::clashingPlan();
        Event event = plan.event();
        event.name = QStringLiteral("Nu Open 2017");
        plan.all<Event>().put(std::make_shared<const Event>(event));
        const edits::FollowUp offer = followUpOf(plan, QDate(2019, 3, 1));
        QCOMPARE(offer.first.dayOfWeek(), int(Qt::Friday));
        QVERIFY(offer.first > QDate(2019, 3, 1) && offer.first < QDate(2020, 3, 1));
        QCOMPARE(offer.name, QStringLiteral("Nu Open 2019"));
    }

    void anEventFromThisOneTakesAlongWhatIsTicked()
    {
        const Plan plan = tests::clashingPlan();
        FollowUpDialog dialog(Agenda(plan), QDate(2017, 12, 1));
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
        name->clear();
        auto *make = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(name, QStringLiteral("Volgend jaar"));
        QVERIFY(make->isEnabled());
        const auto tick = [&](const char *key) {
            auto *box = dialog.findChild<QCheckBox *>(QLatin1String(key));
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        };
        const auto reads = [&](const QString &words) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(!reads(QStringLiteral("session")));
        tick("sessions");
        QVERIFY(reads(QStringLiteral("3 sessions")));
        tick("people");
        dialog.findChild<QDateEdit *>()->setDate(QDate(2018, 11, 16));
        const Plan next = dialog.plan();
        QCOMPARE(next.event().name.first, QStringLiteral("Volgend jaar"));
        QCOMPARE(next.days().begin()->date, QDate(2018, 11, 16));
        QCOMPARE(next.rooms().size(), plan.rooms().size());
        QCOMPARE(next.sessions().size(), size_t(3));
        QVERIFY(next.people().isEmpty() && next.participants().isEmpty());
        QVERIFY(next.placements().isEmpty());
        QVERIFY(problemsOf(next).empty());
    }

    void whatComesWithTheDaysIsNotCountedAmongTheSessions()
    {
        const auto plan = tests::smallPlan(); // one of its sessions is a plenary
        FollowUpDialog dialog(Agenda(plan), QDate(2026, 12, 1));
        QString summary;
        for (const auto *label : dialog.findChildren<QLabel *>())
            summary += label->text() + QLatin1Char('\n');
        QVERIFY2(summary.contains(QStringLiteral("1 break")), qPrintable(summary));
        QVERIFY2(!summary.contains(QStringLiteral("1 session")), qPrintable(summary));
    }

    void everyKeyOfTheMenusStandsOnTheSheet()
    {
        Windows windows;
        MainWindow *window =
            windows.create(tests::clashingPlan(), {}, path(QStringLiteral("event.blokplan")));
        const KeySheet sheet = keySheetOf(*window);
        QStringList keys;
        for (const KeySection &section : sheet) {
            QVERIFY(!section.title.isEmpty());
            for (const KeyRow &row : section.rows) {
                QVERIFY2(!row.keys.isEmpty() && !row.what.isEmpty() && !row.what.contains(QLatin1Char('&')),
                         qPrintable(row.what));
                keys.append(row.keys);
            }
        }
        for (const char *key : {"Ctrl+Z", "F1", "Ctrl+P", "Ctrl+Shift+M", "Ctrl+B", "F2"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        QCOMPARE(found(sheet, QStringLiteral("ctrl+shift+m mail")).size(), 2); // sessions and people
        QVERIFY(found(sheet, QStringLiteral("xyzzy")).isEmpty());
        QVERIFY(found(sheet, QString()).size() == sheet.size());
        const QString html = htmlOf(sheet, 3, QStringLiteral("#000"));
        for (const KeySection &section : sheet) {
            for (const KeyRow &row : section.rows)
                QVERIFY2(html.contains(row.what.toHtmlEscaped()), qPrintable(row.what));
        }
    }

    void theKeysAreSearchedAndFitOnePage()
    {
        Windows windows;
        MainWindow *window =
            windows.create(tests::clashingPlan(), {}, path(QStringLiteral("event.blokplan")));
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_F1);
        auto *dialog = window->findChild<KeysDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *text = dialog->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ctrl+P")));
        auto *search = dialog->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("duplicate"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ctrl+D")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Ctrl+P")));
        const QString out = path(QStringLiteral("keys.pdf"));
        {
            QPdfWriter pdf(out);
            pdf.setPageSize(QPageSize(QPageSize::A4));
            pdf.setPageOrientation(QPageLayout::Landscape);
            dialog->printTo(pdf);
        }
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
    }

private:
    void writeJson(const QString &file) const
    {
        const auto outgoing =
            formatNamed(QStringLiteral("plan-json"))->write(Agenda(tests::clashingPlan()), {});
        QFile out(file);
        QVERIFY(outgoing && out.open(QIODevice::WriteOnly));
        out.write(outgoing->bytes);
    }
    static ImportDialog *importDialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<ImportDialog *>(widget);
            if (dialog != nullptr && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

BLOKPLAN_TEST(Start)
#include "start.moc"

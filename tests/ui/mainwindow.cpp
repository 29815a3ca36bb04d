#include "ui/mainwindow/mainwindow.h"

#include "app/edits/newevent.h"
#include "app/edits/placing.h"
#include "app/exchange/format.h"
#include "app/wording/language.h"
#include "ui/base/longwork.h"
#include "ui/findings/acceptform.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/neweventdialog.h"
#include "ui/mainwindow/pages.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/startwindow.h"
#include "ui/mainwindow/windows.h"
#include "ui/timetable/timetablepage.h"

#include "tests/support/test.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSettings>

#include <thread>

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

Plan emptyEvent()
{
    edits::Outline outline;
    outline.name = QStringLiteral("Leeg");
    outline.first = QDate(2026, 6, 11);
    outline.days = 0;
    return edits::newEvent(outline);
}

QList<QAction *> actionsOf(QMenu *menu)
{
    QList<QAction *> all;
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            all += actionsOf(action->menu());
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}

} // namespace

/// The frame: windows, pages, menus, undo.
class MainWindowTest : public tests::Test
{
    Q_OBJECT

private:
    MainWindow *openSample(Windows &windows)
    {
        const auto sample = samplePlan();
        return sample ? windows.create(*sample, {Wish::NewEvent, {}, {}, 1},
                                       path(QStringLiteral("sample.blokplan")))
                      : nullptr;
    }

private slots:
    void init()
    {
        Test::init();
        QSettings().clear();
    }

    void everyPageOfAnEmptyEventSaysWhatToDoFirst()
    {
        Windows windows;
        MainWindow *window = windows.create(emptyEvent(), {}, path(QStringLiteral("empty.blokplan")));
        QVERIFY(window != nullptr);
        for (const PageKind &kind : allPages()) {
            const QString name = QLatin1String(kind.name);
            window->showPage(name);
            int offered = 0;
            for (const auto *button : window->page(name)->findChildren<QPushButton *>())
                offered +=
                    button->isVisibleTo(window) && button->isEnabled() && !button->text().isEmpty() ? 1 : 0;
            QVERIFY2(offered > 0, kind.name);
        }
    }

    void aPageIsMadeWhenItIsWanted()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        QCOMPARE(window->findChildren<Page *>().size(), 1);
        window->showPage(QStringLiteral("people"));
        QCOMPARE(window->findChildren<Page *>().size(), 2);
        QCOMPARE(window->pageName(), QStringLiteral("people"));
    }

    void aPageIsAnnouncedAsItWillSayItself()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        const Plan before = window->desk().plan();
        QVERIFY(window->desk().commit(edits::unplace(before, {before.placements().begin()->id})));
        for (const PageKind &kind : allPages()) {
            const PageSign announced = kind.sign(window->desk());
            QVERIFY2(signOf(*window->page(QLatin1String(kind.name))) == announced, kind.name);
        }
    }

    void aFileIsCheckedBesideTheWindow()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        commands::carryOut(*window, windows, QStringLiteral("verify"));
        const auto told = [window] { return window->findChild<QMessageBox *>(); };
        QVERIFY(told() == nullptr); // the window goes on
        QTRY_VERIFY(told() != nullptr);
        QVERIFY2(told()->text().contains(QLatin1String("whole")), qPrintable(told()->text()));
    }

    void longWorkShowsItselfAndCanBeCancelled()
    {
        QWidget window;
        window.show();
        std::optional<Result<void>> ended;
        const auto work = [](const std::function<bool(double)> &progress) -> Result<void> {
            while (progress(0.5))
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return fail(ProblemKind::Cancelled);
        };
        runLong(&window, QStringLiteral("Long"), work, [&](const Result<void> &result) { ended = result; });
        const QPointer<QDialog> dialog = window.findChild<QDialog *>();
        QVERIFY(!dialog.isNull());
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().kind, ProblemKind::Cancelled);
        QTRY_VERIFY(dialog.isNull());
    }

    void oneWindowAnEvent()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        QCOMPARE(windows.open(window->document().path()), window);
        QCOMPARE(windows.all().size(), 1);
    }

    void undoSaysWhatItTakesBack()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        const Plan before = window->desk().plan();
        const Placement &some = *before.placements().begin();
        QVERIFY(window->desk().commit(edits::unplace(before, {some.id})));
        QAction *undo = nullptr;
        for (QAction *menu : window->menuBar()->actions()) {
            for (QAction *action : actionsOf(menu->menu()))
                undo = action->shortcut() == QKeySequence(QKeySequence::Undo) ? action : undo;
        }
        QVERIFY(undo != nullptr);
        QVERIFY2(undo->text().contains(before.find(some.session)->title.first), qPrintable(undo->text()));
        undo->trigger();
        QCOMPARE(window->desk().plan(), before);
    }

    void noTwoActionsShareAKey()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        QHash<QString, QString> common;
        for (QAction *menu : window->menuBar()->actions()) {
            for (QAction *action : actionsOf(menu->menu())) {
                for (const QKeySequence &key : action->shortcuts()) {
                    QVERIFY2(!common.contains(key.toString()), qPrintable(key.toString() + action->text()));
                    common.insert(key.toString(), action->text());
                }
            }
        }
        QVERIFY(common.size() > 12);
        for (const PageKind &kind : allPages()) {
            if (window->pageName() == QLatin1String(kind.name))
                continue; // its actions stand in the menu above
            QSet<QString> own;
            for (QAction *action : window->page(QLatin1String(kind.name))->pageActions()) {
                for (const QKeySequence &key : action->shortcuts()) {
                    const bool isTaken = common.contains(key.toString()) || own.contains(key.toString());
                    const bool isPageOwn =
                        window->page(QStringLiteral("timetable"))->pageActions().contains(action);
                    QVERIFY2(isPageOwn || !isTaken || !sharesWithMenus(*window, key),
                             qPrintable(QLatin1String(kind.name) + QStringLiteral(": ") + key.toString()));
                    own.insert(key.toString());
                }
            }
        }
    }

    void leadingToASessionShowsItsPage()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        window->showPage(QStringLiteral("findings"));
        window->desk().lead(window->desk().plan().placements().begin()->id);
        QCOMPARE(window->pageName(), QStringLiteral("timetable"));
        window->desk().lead(window->desk().plan().people().begin()->id);
        QCOMPARE(window->pageName(), QStringLiteral("people"));
    }

    void aMessageGoesWithItsPage()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        const auto *bar = window->findChild<MessageBar *>();
        window->desk().warn(QStringLiteral("No room is free."));
        QCOMPARE(bar->sentence(), QStringLiteral("No room is free."));
        window->showPage(QStringLiteral("sessions"));
        QCOMPARE(bar->sentence(), QString());
    }

    void findingsAreAcceptedOnTheTimetable()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        auto *timetable = static_cast<TimetablePage *>(window->page(QStringLiteral("timetable")));
        QAction *accept = timetable->action(QStringLiteral("accept"));
        QVERIFY(!accept->isEnabled());
        PlacementId marked;
        for (const Finding &finding : window->desk().findings().all()) {
            for (const PlacementId &id : finding.placements)
                marked = id;
        }
        timetable->reveal(marked);
        QVERIFY(accept->isEnabled());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window));
        timetable->view()->setFocus();
        QTest::keyClick(timetable->view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *form = window->findChild<AcceptForm *>();
        QVERIFY(form != nullptr);
        form->findChild<QLineEdit *>()->setText(QStringLiteral("So be it"));
        form->accept();
        QVERIFY(!window->desk().plan().acceptances().isEmpty());
        QVERIFY(!accept->isEnabled());
    }

    void closingRemembersTheEventAndStartListsIt()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        const QString file = window->document().path();
        window->close();
        const auto recents = preferences::recents();
        QCOMPARE(recents.size(), 1);
        QCOMPARE(recents.first().path, file);
        QCOMPARE(recents.first().sessions, recents.first().placed);
        StartWindow start(windows);
        start.refresh();
        QCOMPARE(start.findChild<QListWidget *>()->count(), 1);
        QVERIFY(!preferences::recents().first().missing);
        QFile::remove(file);
        QVERIFY(preferences::recents().first().missing);
    }

    void theNewEventFormChecksAsOneTypes()
    {
        NewEventDialog dialog;
        auto *make = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Nu Open"));
        QVERIFY(make->isEnabled());
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("rooms"))->setPlainText(QStringLiteral("A, 10\nA"));
        QVERIFY(!make->isEnabled());
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("rooms"))
            ->setPlainText(QStringLiteral("A, 10\nB; 1e verd.; 20"));
        QVERIFY(make->isEnabled());
        const Plan plan = dialog.plan();
        QCOMPARE(plan.rooms().size(), size_t(2));
        QVERIFY(plan.rounds().size() >= 4);
        QVERIFY(problemsOf(plan).empty());
    }

    void roomsAreReadFromLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("floor");
        QTest::addColumn<int>("seats");
        QTest::newRow("name") << "Zaal 1"
                              << "Zaal 1"
                              << "" << -1;
        QTest::newRow("seats") << "Zaal 1, 60"
                               << "Zaal 1"
                               << "" << 60;
        QTest::newRow("floor and seats") << "Zaal 1; 1e verdieping; 60"
                                         << "Zaal 1"
                                         << "1e verdieping" << 60;
        QTest::newRow("tab") << "Zaal 1\t60\tbegane grond"
                             << "Zaal 1"
                             << "begane grond" << 60;
    }
    void roomsAreReadFromLines()
    {
        QFETCH(QString, line);
        const auto rooms = roomsFromLines(QStringLiteral("\n") + line + QStringLiteral("\n  \n"));
        QCOMPARE(rooms.size(), 1);
        QTEST(rooms.first().name, "name");
        QTEST(rooms.first().floor, "floor");
        QTEST(rooms.first().seats.value_or(-1), "seats");
    }

    void aPictureOfEachPageIsDrawnWithoutADisplay()
    {
        Windows windows;
        MainWindow *window = openSample(windows);
        const QString file = window->document().path();
        for (const char *name : {"timetable", "start", "session-form"}) {
            const QString out = path(QLatin1String(name) + QStringLiteral(".png"));
            QProcess process;
            process.start(QStringLiteral(BLOKPLAN_PROGRAM),
                          {QStringLiteral("--picture"), QLatin1String(name), QStringLiteral("-o"), out,
                           QStringLiteral("--size"), QStringLiteral("1366x768"), file});
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitCode(), 0);
            const QImage picture(out);
            QVERIFY(picture.width() > 300);
            QCOMPARE(process.readAllStandardError(), QByteArray());
        }
        QCOMPARE(
            QProcess::execute(QStringLiteral(BLOKPLAN_PROGRAM),
                              {QStringLiteral("--picture"), QStringLiteral("timetable"), QStringLiteral("-o"),
                               path(QStringLiteral("x.png")), path(QStringLiteral("not-there.blokplan"))}),
            3);
    }

private:
    /// Whether a menu that is always there has the key; the page's own menu changes with the page.
    static bool sharesWithMenus(MainWindow &window, const QKeySequence &key)
    {
        const auto ofTimetable = window.page(QStringLiteral("timetable"))->pageActions();
        for (QAction *menu : window.menuBar()->actions()) {
            for (QAction *action : actionsOf(menu->menu())) {
                if (!ofTimetable.contains(action) && action->shortcuts().contains(key))
                    return true;
            }
        }
        return false;
    }
};

BLOKPLAN_TEST(MainWindowTest)
#include "mainwindow.moc"

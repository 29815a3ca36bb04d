#include "ui/mainwindow/commands.h"

#include "app/store/store.h"
#include "app/wording/sentences.h"
#include "ui/base/longwork.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/mergecopies.h"
#include "ui/exchange/pastedialog.h"
#include "ui/findings/rulesform.h"
#include "ui/forms/forms.h"
#include "ui/guests/attendeesimportdialog.h"
#include "ui/guests/doorsdialog.h"
#include "ui/guests/guestforms.h"
#include "ui/mainwindow/help.h"
#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windows.h"
#include "ui/print/blockscheduledialog.h"
#include "ui/print/guestprints.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <array>

namespace blokplan::ui::commands
{

namespace
{

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void print(MainWindow &window)
{
    auto *dialog = new BlockScheduleDialog(window.desk(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Whether another thread can open it, too: what was moved or replaced is only in this program's hands.
bool hasOwnFile(MainWindow &window)
{
    return !window.document().path().isEmpty() && window.document().isStillThere();
}

void saveCopy(MainWindow &window)
{
    const QFileInfo own(window.document().path());
    const QString offer =
        own.dir().filePath(own.completeBaseName() + Commands::tr(" - copy", "added to a file's name") +
                           QStringLiteral(".blokplan"));
    const QString path = QFileDialog::getSaveFileName(&window, Commands::tr("Save a copy"), offer,
                                                      Commands::tr("Blokplan events (*.blokplan)"));
    if (path.isEmpty())
        return;
    const auto copy = [from = window.document().path(), path](const Progress &progress) {
        return Store::open(from, Store::Access::ReadOnly).and_then([&](const std::unique_ptr<Store> &store) {
            return store->copyTo(path, progress);
        });
    };
    const auto tell = [&window, path](const Result<void> &done) {
        if (done)
            emit window.desk().said(Commands::tr("Saved a copy as %1").arg(path));
        else if (done.error().kind != ProblemKind::Cancelled)
            window.tell(wording::problem(done.error()));
    };
    if (!hasOwnFile(window))
        tell(window.document().copyTo(path));
    else
        runLong(&window, Commands::tr("Save a copy"), copy, tell);
}

void showProblems(MainWindow &window, const std::vector<Problem> &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences.append(wording::problem(problem));
    const bool isWhole = sentences.isEmpty();
    if (isWhole)
        sentences.append(Commands::tr("The file is whole: everything in it can be read and fits together."));
    auto *box = new QMessageBox(isWhole ? QMessageBox::Information : QMessageBox::Warning,
                                Commands::tr("Check this file"), sentences.join(QLatin1Char('\n')),
                                QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAttribute(Qt::WA_ShowWithoutActivating); // who scans meanwhile goes on
    box->setModal(false);
    box->show();
}

void verify(MainWindow &window)
{
    if (!hasOwnFile(window))
        return showProblems(window, window.document().verify());
    const auto problems = std::make_shared<std::vector<Problem>>();
    const auto look = [path = window.document().path(), problems](const Progress &) -> Result<void> {
        const auto own = Store::open(path, Store::Access::ReadOnly);
        *problems = own ? (*own)->verify() : std::vector{own.error()};
        return {};
    };
    runLong(&window, Commands::tr("Check this file"), look,
            [&window, problems](const Result<void> &) { showProblems(window, *problems); });
}

void find(MainWindow &window)
{
    window.page(window.pageName())->search();
}

/// The timetable's own search goes over sessions, people, rooms and times of the whole event.
void findAnything(MainWindow &window)
{
    window.showPage(QStringLiteral("timetable"));
    window.page(QStringLiteral("timetable"))->search();
}

using Do = void (*)(MainWindow &, Windows &);
struct Command {
    const char *name;
    Do carryOut;
};

constexpr std::array all{
    Command{"new-event", [](MainWindow &, Windows &windows) { windows.newEvent(); }},
    Command{"follow-up",
            [](MainWindow &window, Windows &windows) { windows.newEventFrom(window.desk().agenda()); }},
    Command{"open", [](MainWindow &, Windows &windows) { windows.askToOpen(); }},
    Command{"sample", [](MainWindow &, Windows &windows) { windows.openSample(); }},
    Command{"close", [](MainWindow &window, Windows &) { window.close(); }},
    Command{"quit", [](MainWindow &, Windows &windows) { windows.quit(); }},
    Command{"import", [](MainWindow &window, Windows &) { openImportDialog(window.desk(), &window); }},
    Command{"import-attendees",
            [](MainWindow &window, Windows &) { importAttendees(window.desk(), &window); }},
    Command{"doors", [](MainWindow &window, Windows &) { openDoorsDialog(window.desk(), &window); }},
    Command{"new-attendee", [](MainWindow &window, Windows &) { newAttendeeForm(window.desk(), &window); }},
    Command{"export", [](MainWindow &window, Windows &) { openExportDialog(window.desk(), &window); }},
    Command{"paste", [](MainWindow &window, Windows &) { openPasteDialog(window.desk(), &window); }},
    Command{"merge",
            [](MainWindow &window, Windows &) {
                askMergeCopy(window.desk(), &window, window.pageName() == QLatin1String("check-in"));
            }},
    Command{"print-badges",
            [](MainWindow &window, Windows &) {
                openGuestPrints(window.desk(), QStringLiteral("badges"), &window);
            }},
    Command{"print-door-list",
            [](MainWindow &window, Windows &) {
                openGuestPrints(window.desk(), QStringLiteral("door-list"), &window);
            }},
    Command{"print-evacuation-list",
            [](MainWindow &window, Windows &) {
                openGuestPrints(window.desk(), QStringLiteral("evacuation-list"), &window);
            }},
    Command{"lock-desk", [](MainWindow &window, Windows &) { window.askToLock(); }},
    Command{"unlock-desk", [](MainWindow &window, Windows &) { window.askToLeaveDoor(); }},
    Command{"full-screen",
            [](MainWindow &window, Windows &) {
                if (!window.isLocked())
                    window.setBare(!window.isFullScreen());
            }},
    Command{"print", [](MainWindow &window, Windows &) { print(window); }},
    Command{"copy", [](MainWindow &window, Windows &) { saveCopy(window); }},
    Command{"verify", [](MainWindow &window, Windows &) { verify(window); }},
    Command{"find", [](MainWindow &window, Windows &) { find(window); }},
    Command{"find-anything", [](MainWindow &window, Windows &) { findAnything(window); }},
    Command{"event", [](MainWindow &window, Windows &) { openEventForm(window.desk(), &window); }},
    Command{"new-session", [](MainWindow &window, Windows &) { newSessionForm(window.desk(), &window); }},
    Command{"new-day", [](MainWindow &window, Windows &) { newDayForm(window.desk(), &window); }},
    Command{"new-room", [](MainWindow &window, Windows &) { newRoomForm(window.desk(), &window); }},
    Command{"new-person", [](MainWindow &window, Windows &) { newPersonForm(window.desk(), &window); }},
    Command{"new-track", [](MainWindow &window, Windows &) { newTrackForm(window.desk(), &window); }},
    Command{"new-route", [](MainWindow &window, Windows &) { newRouteForm(window.desk(), &window); }},
    Command{"keys", [](MainWindow &window, Windows &) { showKeys(window); }},
    Command{"rules", [](MainWindow &window, Windows &) { openRulesForm(window.desk(), &window); }},
    Command{"help", [](MainWindow &window, Windows &) { showHelp(&window); }},
    Command{"about", [](MainWindow &window, Windows &) { showAbout(&window); }},
};

} // namespace

void carryOut(MainWindow &window, Windows &windows, const QString &what)
{
    for (const Command &command : all) {
        if (what == QLatin1String(command.name)) {
            command.carryOut(window, windows);
            return;
        }
    }
    qWarning("no such command: %s", qPrintable(what));
}

} // namespace blokplan::ui::commands

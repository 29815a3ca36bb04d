#include "ui/mainwindow/windows.h"

#include "app/exchange/format.h"
#include "app/wording/language.h"
#include "app/wording/sentences.h"
#include "ui/exchange/importdialog.h"
#include "ui/mainwindow/followupdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/neweventdialog.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace blokplan::ui
{

namespace
{

const QString suffix = QStringLiteral(".blokplan");

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(suffix) ? path : path + suffix;
}

/// A name in that folder that is not taken yet.
QString freeName(const QString &folder, const QString &stem)
{
    QString safe = stem.simplified();
    safe.replace(QLatin1Char('/'), QLatin1Char('-'));
    QString path = QDir(folder).filePath(safe + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(safe).arg(number).arg(suffix));
    return path;
}

} // namespace

QString defaultFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() || !QDir(documents).exists() ? QDir::homePath() : documents;
}

Windows::Windows(QObject *parent) : QObject(parent) {}

Windows::~Windows()
{
    isQuitting = true;
    qDeleteAll(windows);
    delete start;
}

QWidget *Windows::inFront() const
{
    if (QWidget *active = QApplication::activeWindow(); active != nullptr)
        return active;
    return windows.isEmpty() ? static_cast<QWidget *>(start.data()) : windows.last();
}

void Windows::showStart()
{
    if (start.isNull())
        start = new StartWindow(*this);
    start->refresh();
    start->show();
    start->raise();
    start->activateWindow();
}

MainWindow *Windows::open(const QString &path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : windows) {
        if (!whole.isEmpty() && QFileInfo(window->document().path()).canonicalFilePath() == whole) {
            window->raise();
            window->activateWindow();
            return window;
        }
    }
    auto document = Document::open(path);
    if (!document) {
        QMessageBox::warning(inFront(), tr("This file cannot be opened"), wording::problem(document.error()));
        return nullptr;
    }
    return show(std::move(*document));
}

MainWindow *Windows::create(const Plan &plan, const Intent &intent, QString path)
{
    if (path.isEmpty())
        path = withSuffix(QFileDialog::getSaveFileName(inFront(), tr("Where shall the event be kept?"),
                                                       freeName(defaultFolder(), plan.event().name.first),
                                                       tr("Blokplan events (*.blokplan)")));
    if (path.isEmpty())
        return nullptr;
    if (const auto may = Store::mayBeReplaced(path); !may) {
        QMessageBox::warning(inFront(), tr("The event was not made"), wording::problem(may.error()));
        return nullptr;
    }
    if (QFileInfo::exists(path) && !QFile::moveToTrash(path)) {
        QMessageBox::warning(inFront(), tr("The event was not made"),
                             wording::problem({ProblemKind::Exists, path, {}}));
        return nullptr;
    }
    auto document = Document::create(path, plan, intent);
    if (!document) {
        QMessageBox::warning(inFront(), tr("The event was not made"), wording::problem(document.error()));
        return nullptr;
    }
    return show(std::move(*document));
}

MainWindow *Windows::show(std::unique_ptr<Document> document)
{
    auto *window = new MainWindow(std::move(document), *this);
    windows.append(window);
    window->show();
    if (!start.isNull())
        start->close();
    return window;
}

void Windows::openSample()
{
    const auto sample = samplePlan();
    if (!sample) {
        QMessageBox::warning(inFront(), tr("The sample event"), wording::problem(sample.error()));
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString name = sample->event().name.first;
    create(*sample, {Wish::NewEvent, name, {}, 1}, freeName(folder, name));
}

void Windows::newEvent()
{
    NewEventDialog dialog(inFront());
    // who thinks better of the place finds the form as it was filled in
    while (dialog.exec() == QDialog::Accepted) {
        const Plan plan = dialog.plan();
        if (create(plan, {Wish::NewEvent, plan.event().name.first, {}, 1}) != nullptr)
            return;
    }
}

void Windows::newEventFrom(const Agenda &agenda)
{
    FollowUpDialog dialog(agenda, QDate::currentDate(), inFront());
    while (dialog.exec() == QDialog::Accepted) {
        if (create(dialog.plan(), {Wish::NewEvent, dialog.choice().name, {}, 1}) != nullptr)
            return;
    }
}

void Windows::askToOpen()
{
    const QString path = QFileDialog::getOpenFileName(inFront(), tr("Open an event"), defaultFolder(),
                                                      tr("Blokplan events (*.blokplan)") +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

/// Read and shown as into an event that is empty; then asked where it is to be kept.
void Windows::importSchedule(const QStringList &paths)
{
    const auto carry = [this](const Edit &edit, const Progress &, const auto &done) {
        const auto plan = applied(Plan(), edit);
        if (!plan)
            done(tl::unexpected(plan.error()));
        else if (create(*plan, edit.intent) == nullptr)
            done(fail(ProblemKind::Cancelled));
        else
            done({});
    };
    auto *dialog = new ImportDialog([] { return Plan(); }, carry, inFront());
    dialog->open();
    dialog->read(paths);
}

void Windows::take(const QStringList &paths, MainWindow *into)
{
    QStringList schedules;
    for (const QString &path : paths) {
        if (path.endsWith(suffix))
            open(path);
        else
            schedules.append(path);
    }
    if (!schedules.isEmpty() && into != nullptr)
        openImportDialog(into->desk(), into, schedules);
    else if (!schedules.isEmpty())
        importSchedule(schedules);
}

void Windows::closed(MainWindow *window)
{
    windows.removeAll(window);
    if (windows.isEmpty() && !isQuitting)
        showStart();
}

void Windows::quit()
{
    isQuitting = true;
    const auto open = windows;
    for (MainWindow *window : open)
        window->close();
    QApplication::quit();
}

void Windows::setLanguage(const QString &language)
{
    preferences::setLanguage(language);
    wording::setLanguage(language);
    rebuild();
}

void Windows::setAppearance(Appearance appearance)
{
    preferences::setAppearance(appearance);
    ui::setAppearance(appearance);
    rebuild();
}

/// Later, because the menu that asked is of a window that goes.
void Windows::rebuild()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            isQuitting = true; // no start window in between
            const auto old = windows;
            for (MainWindow *window : old) {
                const QString page = window->pageName();
                std::unique_ptr<Document> document = window->letGo(); // with its undo
                window->close();
                delete window;
                show(std::move(document))->showPage(page);
            }
            isQuitting = false;
            if (!start.isNull()) {
                delete start;
                showStart();
            }
        },
        Qt::QueuedConnection);
}

} // namespace blokplan::ui

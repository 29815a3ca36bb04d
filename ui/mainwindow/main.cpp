#include "app/wording/language.h"
#include "ui/base/icons.h"
#include "ui/checkin/deskpin.h"
#include "ui/mainwindow/arguments.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/picture.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/windows.h"

#include <QApplication>

#include <cstdio>

using namespace blokplan;

namespace
{

/// Without a screen Qt notes what a screen would do; nobody asked.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

ui::Appearance appearanceOf(const ui::Arguments &told)
{
    if (told.appearance)
        return *told.appearance;
    return told.picture ? ui::Appearance::Light : ui::preferences::appearance();
}

void openAll(ui::Windows &windows, const ui::Arguments &told)
{
    if (told.sample)
        windows.openSample();
    for (const QString &file : told.files)
        windows.open(file);
    if (windows.all().isEmpty())
        windows.showStart();
    else if (!told.desk.isEmpty() && ui::deskpin::isSet())
        windows.all().first()->lockToDoor(told.desk, {});
    else if (!told.desk.isEmpty())
        windows.all().first()->askToLock(told.desk);
}

void introduce()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Blokplan"));
    QCoreApplication::setApplicationName(QStringLiteral("blokplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BLOKPLAN_VERSION));
}

/// Before there is a window: without a display Qt would end the program where a mistake should be told.
std::variant<ui::Arguments, ui::Answer> argumentsBeforeAll(int argc, char **argv)
{
    const QCoreApplication probe(argc, argv);
    introduce();
    wording::setLanguage(ui::preferences::language());
    return ui::argumentsOf(ui::withoutQtsOwn(QCoreApplication::arguments()));
}

int say(const ui::Answer &answer)
{
    std::fprintf(answer.exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(answer.text));
    return answer.exitCode;
}

int start(const ui::Arguments &told)
{
    wording::setLanguage(told.language.isEmpty() ? ui::preferences::language() : told.language);
    ui::setAppearance(appearanceOf(told));
    ui::Windows windows;
    if (told.picture)
        return ui::takePicture(windows, *told.picture);
    openAll(windows, told);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const auto order = argumentsBeforeAll(argc, argv);
    if (const auto *answer = std::get_if<ui::Answer>(&order))
        return say(*answer);
    const auto &told = std::get<ui::Arguments>(order);
    if (told.picture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(keepQuiet);
    }
    const QApplication app(argc, argv);
    introduce();
    QApplication::setApplicationDisplayName(QStringLiteral("Blokplan"));
    QApplication::setWindowIcon(ui::icon(QStringLiteral("blokplan")));
    QApplication::setQuitOnLastWindowClosed(true);
    return start(told);
}

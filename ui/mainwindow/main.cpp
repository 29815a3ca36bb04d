#include "app/wording/language.h"
#include "ui/base/icons.h"
#include "ui/mainwindow/picture.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/windows.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
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

QSize sizeFrom(const QString &text)
{
    const QSize size(text.section(QLatin1Char('x'), 0, 0).toInt(), text.section(QLatin1Char('x'), 1).toInt());
    return size.isEmpty() ? QSize(1366, 768) : size;
}

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Main::tr("Plans a conference day, prints its block schedule and welcomes its guests."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), Main::tr("Events to open (*.blokplan)."));
    parser.addOption(
        {QStringLiteral("lang"), Main::tr("Speak this language: en or nl."), QStringLiteral("language")});
    parser.addOption({QStringLiteral("sample"), Main::tr("Open the sample event.")});
    parser.addOption({QStringLiteral("picture"),
                      Main::tr("Draw a page or dialog into a picture, without a display."),
                      QStringLiteral("page")});
    parser.addOption({QStringLiteral("o"), Main::tr("Where the picture goes."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("size"), Main::tr("Size of the window in the picture."), QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("dark"), Main::tr("In the dark palette.")});
    parser.addOption({QStringLiteral("light"), Main::tr("In the light palette.")});
}

ui::Appearance appearanceOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("dark")))
        return ui::Appearance::Dark;
    if (parser.isSet(QStringLiteral("light")) || parser.isSet(QStringLiteral("picture")))
        return ui::Appearance::Light;
    return ui::preferences::appearance();
}

void openAll(ui::Windows &windows, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("sample")))
        windows.openSample();
    for (const QString &file : parser.positionalArguments())
        windows.open(file);
    if (windows.all().isEmpty())
        windows.showStart();
}

} // namespace

int main(int argc, char **argv)
{
    const bool drawsOnly =
        std::any_of(argv + 1, argv + argc, [](const char *word) { return QByteArray(word) == "--picture"; });
    if (drawsOnly) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(keepQuiet);
    }
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Blokplan"));
    QApplication::setApplicationName(QStringLiteral("blokplan"));
    QApplication::setApplicationDisplayName(QStringLiteral("Blokplan"));
    QApplication::setApplicationVersion(QStringLiteral(BLOKPLAN_VERSION));
    QApplication::setWindowIcon(ui::icon(QStringLiteral("blokplan")));
    QApplication::setQuitOnLastWindowClosed(true);

    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const QString language = parser.value(QStringLiteral("lang"));
    wording::setLanguage(language.isEmpty() ? ui::preferences::language() : language);
    ui::setAppearance(appearanceOf(parser));

    ui::Windows windows;
    if (parser.isSet(QStringLiteral("picture")))
        return ui::takePicture(
            windows, {parser.value(QStringLiteral("picture")), parser.value(QStringLiteral("o")),
                      sizeFrom(parser.value(QStringLiteral("size"))), parser.positionalArguments().value(0)});
    openAll(windows, parser);
    return QApplication::exec();
}

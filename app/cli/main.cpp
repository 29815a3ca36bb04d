#include "app/cli/cli.h"
#include "app/wording/language.h"

#include <QGuiApplication>
#include <QLocale>

#include <cstdio>
#include <memory>

namespace
{

/// stderr is for our own sentences; what Qt notes in passing is for those who ask for it with
/// QT_LOGGING_RULES.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool draws = blokplan::cli::draws(arguments);
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a page needs fonts, not a screen
    const std::unique_ptr<QCoreApplication> app(draws ? new QGuiApplication(argc, argv)
                                                      : new QCoreApplication(argc, argv));
    QCoreApplication::setOrganizationName(QStringLiteral("Blokplan"));
    QCoreApplication::setApplicationName(QStringLiteral("blokplan"));
    blokplan::wording::setLanguage(QLocale::system().name());
    return blokplan::cli::run(arguments);
}

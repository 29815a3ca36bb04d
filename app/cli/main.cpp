#include "app/cli/cli.h"
#include "app/wording/language.h"

#include <QGuiApplication>
#include <QLocale>

#include <memory>

int main(int argc, char **argv)
{
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

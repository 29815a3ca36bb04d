#include "tests/support/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>

namespace blokplan::tests
{

namespace
{

using Make = std::unique_ptr<QObject> (*)();

QMap<QString, Make> &knownTests()
{
    static QMap<QString, Make> tests;
    return tests;
}

QMap<QString, Work> &knownWorks()
{
    static QMap<QString, Work> works;
    return works;
}

QString firstOf(int argc, char **argv)
{
    return argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
}

} // namespace

Known::Known(const char *file, Make make)
{
    knownTests().insert(QFileInfo(QString::fromLocal8Bit(file)).baseName(), make);
}

Known::Known(const char *word, Work work)
{
    knownWorks().insert(QString::fromLocal8Bit(word), work);
}

Work knownWork(int argc, char **argv)
{
    return knownWorks().value(firstOf(argc, argv), nullptr);
}

int runKnownTest(int argc, char **argv)
{
    const Make make = knownTests().value(firstOf(argc, argv), nullptr);
    if (!make) {
        std::fprintf(stderr, "Name one of these tests, then Qt Test's own options: %s\n",
                     qPrintable(QStringList(knownTests().keys()).join(QLatin1Char(' '))));
        return 2;
    }
    argv[1] = argv[0];
    return QTest::qExec(make().get(), argc - 1, argv + 1);
}

void Test::init()
{
    // the offscreen screen says this whenever a window has a smallest size
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    ownFolder = std::make_unique<QTemporaryDir>();
    QVERIFY(ownFolder->isValid());
}

void Test::cleanup()
{
    ownFolder.reset();
}

QString Test::path(const QString &name) const
{
    return ownFolder->filePath(name);
}

void shutOff(const QString &home)
{
    for (const char *variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QCoreApplication::setOrganizationName(QStringLiteral("Blokplan"));
    QCoreApplication::setApplicationName(QStringLiteral("blokplan-test"));
}

int killRounds(int usual)
{
    return qEnvironmentVariableIsSet("BLOKPLAN_KILLS") ? qEnvironmentVariableIntValue("BLOKPLAN_KILLS")
                                                       : usual;
}

QString dataFolder()
{
    const QString told = qEnvironmentVariable("BLOKPLAN_DATA");
    const QString beside = QDir::cleanPath(QStringLiteral(BLOKPLAN_SOURCE_DIR "/../shared/data"));
    for (const QString &folder : {told, beside}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return {};
}

} // namespace blokplan::tests

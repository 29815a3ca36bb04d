#include "tests/support/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace blokplan::tests
{

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

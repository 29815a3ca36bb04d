#include "tests/support/test.h"

#include "ui/base/theme.h"

#include <QApplication>
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

int run(QObject &test, int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Blokplan"));
    QApplication::setApplicationName(QStringLiteral("blokplan-test"));
    ui::setAppearance(ui::Appearance::Light);
    return QTest::qExec(&test, argc, argv);
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

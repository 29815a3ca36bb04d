#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>

using namespace blokplan;

/// The tail is what tires people: no file past 450 lines, the median one easy.
class HouseSizes : public tests::Test
{
    Q_OBJECT

private:
    static QMap<QString, int> linesOfFiles()
    {
        QMap<QString, int> lines;
        for (const char *folder : {"app", "ui", "tests"}) {
            QDirIterator files(QStringLiteral(BLOKPLAN_SOURCE_DIR "/") + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    lines.insert(file.fileName(), int(file.readAll().count('\n')));
            }
        }
        return lines;
    }

private slots:
    void noFileIsPast450LinesNorATestPast700()
    {
        const auto lines = linesOfFiles();
        QVERIFY(lines.size() > 80);
        for (auto it = lines.begin(); it != lines.end(); ++it)
            QVERIFY2(it.value() <= (it.key().contains(QLatin1String("/tests/")) ? 700 : 450),
                     qPrintable(QStringLiteral("%1: %2 lines").arg(it.key()).arg(it.value())));
    }

    void theMedianFileIsShort()
    {
        QList<int> sizes = linesOfFiles().values();
        std::sort(sizes.begin(), sizes.end());
        QVERIFY2(sizes[sizes.size() / 2] <= 130, qPrintable(QString::number(sizes[sizes.size() / 2])));
    }

    void noFileIsNamedForNothing()
    {
        for (const QString &path : linesOfFiles().keys()) {
            for (const char *name : {"util", "common", "manager", "helper", "misc"})
                QVERIFY2(!path.section(QLatin1Char('/'), -1).contains(QLatin1String(name)), qPrintable(path));
        }
    }

    void theTopLevelHoldsOnlyWhatTheMapNames()
    {
        const QStringList allowed{QStringLiteral("CMakeLists.txt"),
                                  QStringLiteral("CMakePresets.json"),
                                  QStringLiteral("README.md"),
                                  QStringLiteral("LICENSE"),
                                  QStringLiteral("app"),
                                  QStringLiteral("ui"),
                                  QStringLiteral("resources"),
                                  QStringLiteral("translations"),
                                  QStringLiteral("tests"),
                                  QStringLiteral("build")};
        for (const QString &name :
             QDir(QStringLiteral(BLOKPLAN_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(name), qPrintable(name));
    }
};

BLOKPLAN_TEST(HouseSizes)
#include "sizes.moc"

#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace blokplan::tests
{

/// What the scripts install is there once they have run: a name that apt only resolves to another would be
/// looked for, and the network with it, each time anew.
class Packages : public Test
{
    Q_OBJECT

private slots:
    void arePresentByTheNamesOfTheScripts_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *script : {"app/run", "tests/run"})
            QTest::newRow(script) << QString::fromLatin1(script);
    }

    void arePresentByTheNamesOfTheScripts()
    {
        QFETCH(const QString, script);
        if (QStandardPaths::findExecutable(QStringLiteral("dpkg-query")).isEmpty())
            QSKIP("This is no Debian.");
        QFile file(QStringLiteral(BLOKPLAN_SOURCE_DIR "/") + script);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression list(QStringLiteral("^packages=\\(([^)]*)\\)"),
                                             QRegularExpression::MultilineOption);
        const auto found = list.match(QString::fromUtf8(file.readAll()));
        QVERIFY(found.hasMatch());
        static const QRegularExpression space(QStringLiteral("\\s+"));
        const QStringList packages = found.captured(1).split(space, Qt::SkipEmptyParts);
        QVERIFY(packages.size() > 5);
        for (const QString &package : packages) {
            QProcess query;
            query.start(QStringLiteral("dpkg-query"),
                        {QStringLiteral("-W"), QStringLiteral("-f=${Status}"), package});
            QVERIFY(query.waitForFinished());
            QVERIFY2(query.readAllStandardOutput().contains("ok installed"), qPrintable(package));
        }
    }
};

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Packages)
#include "packages.moc"

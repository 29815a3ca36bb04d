#include "tests/support/commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace blokplan::tests
{

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Ran cli(const QStringList &arguments, const QString &stdoutTo, const QString &folder)
{
    QProcess process;
    if (!stdoutTo.isEmpty())
        process.setStandardOutputFile(stdoutTo);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(BLOKPLAN_CLI), arguments);
    if (!process.waitForFinished(120000))
        return {};
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1,
            stdoutTo.isEmpty() ? process.readAllStandardOutput() : QByteArray(),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace blokplan::tests

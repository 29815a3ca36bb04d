#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace blokplan::tests
{

/// What a run of blokplan-cli left.
struct Ran {
    int exitCode = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const;
};

/// Runs the program that was built with these tests. `stdoutTo` names what its standard output is.
Ran cli(const QStringList &arguments, const QString &stdoutTo = {}, const QString &folder = {});
/// "print --list" -> "print", "--list"
QStringList words(const char *text);

QByteArray contents(const QString &path);
bool write(const QString &path, const QByteArray &bytes);

} // namespace blokplan::tests

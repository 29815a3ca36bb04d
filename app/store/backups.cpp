#include "app/store/backups.h"

#include "app/store/copying.h"
#include "app/store/journal.h"

#include <QDateTime>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace blokplan::backups
{

namespace
{

constexpr qsizetype kept = 10;

QString nameAt(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HHmmss.zzz")) + QStringLiteral("Z.blokplan");
}

QStringList namesIn(const QDir &folder)
{
    return folder.entryList({QStringLiteral("[0-9]*Z.blokplan")}, QDir::Files, QDir::Name);
}

/// What tells one state of a file from another: its last edit and how many facts it holds.
Result<QByteArray> stateOf(const Connection &connection)
{
    return journal::lastId(connection).and_then([&](const QByteArray &id) -> Result<QByteArray> {
        const auto doors =
            connection.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('scan', 'badge')");
        if (!doors || *doors < 2)
            return doors ? Result<QByteArray>(id)
                         : tl::unexpected(doors.error()); // of before there were doors
        return connection
            .word("SELECT coalesce((SELECT max(rowid) FROM scan), 0) || ' ' || "
                  "coalesce((SELECT max(rowid) FROM badge), 0)")
            .map([&](const QByteArray &facts) { return id + ' ' + facts; });
    });
}

bool holds(const QString &backup, const QByteArray &state)
{
    auto connection = Connection::open(backup, Connection::Mode::Immutable);
    const auto its = connection ? stateOf(*connection) : Result<QByteArray>();
    return its && *its == state;
}

} // namespace

QString folderOf(const QString &path)
{
    return path + QStringLiteral("-backups");
}

QStringList superseded(QStringList names)
{
    static constexpr int dateLength = 10;
    std::sort(names.begin(), names.end(), std::greater<>());
    QSet<QString> days;
    QStringList gone;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString day = names[i].left(dateLength);
        if (i >= kept && days.contains(day))
            gone.append(names[i]);
        days.insert(day);
    }
    return gone;
}

Result<void> take(const Connection &connection, const QString &path)
{
    const auto state = stateOf(connection);
    if (!state)
        return tl::unexpected(state.error());
    const QDir folder(folderOf(path));
    const QStringList names = namesIn(folder);
    if (!names.isEmpty() && holds(folder.filePath(names.last()), *state))
        return {};
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ProblemKind::CannotWrite, folder.path());
    auto taken = copying::copy(connection, folder.filePath(nameAt(QDateTime::currentDateTimeUtc())), {});
    if (taken) {
        for (const QString &name : superseded(namesIn(folder)))
            QFile::remove(folder.filePath(name));
    }
    return taken;
}

QDateTime newest(const QString &path)
{
    const QStringList names = namesIn(QDir(folderOf(path)));
    if (names.isEmpty())
        return {};
    QDateTime at = QDateTime::fromString(names.last().section(QLatin1Char('Z'), 0, 0),
                                         QStringLiteral("yyyy-MM-dd HHmmss.zzz"));
    at.setTimeSpec(Qt::UTC);
    return at;
}

Result<void> replaceAll(const Connection &connection, const QString &path)
{
    const QDir folder(folderOf(path));
    const QStringList old = namesIn(folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ProblemKind::CannotWrite, folder.path());
    return copying::copy(connection, folder.filePath(nameAt(QDateTime::currentDateTimeUtc())), {})
        .and_then([&]() -> Result<void> {
            // what was cut off in the middle goes, too
            for (const QString &name : old + folder.entryList({QStringLiteral("*.part")}, QDir::Files)) {
                if (!QFile::remove(folder.filePath(name)))
                    return fail(ProblemKind::CannotWrite, folder.filePath(name));
            }
            return {};
        });
}

} // namespace blokplan::backups

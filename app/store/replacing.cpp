#include "app/store/replacing.h"

#include "app/store/copying.h"
#include "app/store/presence.h"
#include "app/store/sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <optional>
#include <unistd.h>

namespace blokplan::copying
{

namespace
{

/// What SQLite would take for a part of the new file.
bool hasLeftovers(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

/// The file in the place held alone while the connection lives; none where there is no database to hold.
/// Nobody has it in its log mode when that can be left, and nobody reads it when it can be locked.
Result<std::optional<Connection>> holdAlone(const QString &path)
{
    const auto isBusy = [](const Problem &problem) { return problem.kind == ProblemKind::Busy; };
    std::optional<Connection> held;
    if (auto opened = Connection::open(path, Connection::Mode::Write))
        held = std::move(*opened);
    if (!held)
        return held;
    (void)held->run("PRAGMA busy_timeout=0");
    const auto alone = held->word("PRAGMA journal_mode=DELETE").and_then([&](const QByteArray &) {
        return held->run("BEGIN EXCLUSIVE");
    });
    if (!alone && isBusy(alone.error()))
        return fail(ProblemKind::Busy, path, {QStringLiteral("open")});
    return held;
}

/// A window that has not written yet holds no lock on the file, only its place beside it.
bool isOpenInAWindow(const QString &path)
{
    const Presence watching(QFileInfo(path).canonicalFilePath(), {}, Presence::Kind::Watching);
    return !watching.others().isEmpty();
}

Result<void> mayBeTouched(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(ProblemKind::IsFolder, path);
    if (!QFileInfo(path).isFile())
        return fail(ProblemKind::CannotWrite, path); // a pipe, a device
    if (access(QFile::encodeName(path).constData(), W_OK) != 0)
        return fail(ProblemKind::NoPermission, path);
    return {};
}

/// Does it while the file there is held.
template <class Deed>
Result<void> whileHeld(const QString &path, Deed deed)
{
    if (!QFileInfo::exists(path))
        return deed();
    if (auto may = mayBeTouched(path); !may)
        return may;
    if (isOpenInAWindow(path))
        return fail(ProblemKind::Busy, path, {QStringLiteral("open")});
    const auto held = holdAlone(path);
    if (!held)
        return tl::unexpected(held.error());
    return hasLeftovers(path) ? fail(ProblemKind::Busy, path, {QStringLiteral("open")}) : deed();
}

} // namespace

Result<void> mayBeReplaced(const QString &path)
{
    return whileHeld(path, [] { return Result<void>(); });
}

Result<void> replace(const QString &made, const QString &path)
{
    auto done = whileHeld(path, [&] { return finish(made, path); });
    if (!done)
        QFile::remove(made);
    return done;
}

} // namespace blokplan::copying

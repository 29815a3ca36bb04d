#include "app/store/copying.h"

#include "app/store/replacing.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace blokplan::copying
{

QString nameWhileMaking(const QString &path)
{
    return QStringLiteral("%1.%2.part").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8));
}

namespace
{

int sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

Result<void> finishWith(const QString &made, const QString &path, unsigned flags)
{
    const QByteArray from = QFile::encodeName(made);
    int error = sync(made, O_RDWR);
    if (error == 0 &&
        renameat2(AT_FDCWD, from.constData(), AT_FDCWD, QFile::encodeName(path).constData(), flags) != 0)
        error = errno;
    if (error != 0) {
        QFile::remove(made);
        return fail(error == EEXIST ? ProblemKind::Exists : kindOfSystem(error, ProblemKind::CannotWrite),
                    path);
    }
    (void)sync(QFileInfo(path).absolutePath(), O_RDONLY); // not every file system lets a folder be synced
    return {};
}

struct EndBackup {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

Result<void> copyPages(const Connection &from, const Connection &to,
                       const std::function<bool(double)> &progress)
{
    static constexpr int pages = 512;
    const std::unique_ptr<sqlite3_backup, EndBackup> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (backup == nullptr)
        return tl::unexpected(to.lastProblem());
    int code = SQLITE_OK;
    while ((code = sqlite3_backup_step(backup.get(), progress ? pages : -1)) == SQLITE_OK) {
        const double left = sqlite3_backup_remaining(backup.get());
        if (!progress(1 - left / std::max(1, sqlite3_backup_pagecount(backup.get()))))
            return fail(ProblemKind::Cancelled);
    }
    return from.succeeded(code);
}

Result<void> copyToFile(const Connection &from, const QString &made,
                        const std::function<bool(double)> &progress)
{
    auto to = Connection::open(made, Connection::Mode::Create);
    if (!to)
        return tl::unexpected(to.error());
    return to->run("PRAGMA synchronous=OFF")
        .and_then([&] { return copyPages(from, *to, progress); })
        .and_then([&] { return to->run("PRAGMA journal_mode=DELETE"); });
}

} // namespace

Result<void> finish(const QString &made, const QString &path)
{
    return finishWith(made, path, 0);
}

Result<void> finishNew(const QString &made, const QString &path)
{
    return finishWith(made, path, RENAME_NOREPLACE);
}

Result<void> copyInto(const Connection &from, const Connection &to)
{
    return copyPages(from, to, {});
}

Result<void> copy(const Connection &from, const QString &path, const std::function<bool(double)> &progress)
{
    if (auto may = mayBeReplaced(path); !may)
        return may;
    const QString made = nameWhileMaking(path);
    if (auto copied = copyToFile(from, made, progress); !copied) {
        QFile::remove(made);
        Problem problem = copied.error();
        problem.where = path;
        return tl::unexpected(std::move(problem));
    }
    return replace(made, path);
}

} // namespace blokplan::copying

#include "app/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace blokplan
{

ProblemKind kindOfSystem(int error, ProblemKind otherwise)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ProblemKind::DiskFull;
    case EACCES:
    case EPERM:
        return ProblemKind::NoPermission;
    case EROFS:
        return ProblemKind::ReadOnly;
    default:
        return otherwise;
    }
}

namespace
{

Result<void> failure(const QString &path, int error)
{
    return fail(kindOfSystem(error, ProblemKind::CannotWrite), path, {qt_error_string(error)});
}

/// 0, or the errno of what went wrong.
int writeAll(int descriptor, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(0, written);
    }
    return 0;
}

int closed(int descriptor, int error)
{
    return ::close(descriptor) != 0 && error == 0 ? errno : error;
}

Result<void> writeStraight(const QString &path, const QByteArray &bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(path, errno);
    const int error = closed(descriptor, writeAll(descriptor, bytes));
    return error == 0 ? Result<void>() : failure(path, error);
}

/// The new file may be read by whom the old one could be.
void takeOverRights(int descriptor, const QByteArray &old)
{
    struct stat there {
    };
    if (stat(old.constData(), &there) == 0)
        (void)fchmod(descriptor, there.st_mode & 07777U);
}

int writeBeside(const QByteArray &made, const QByteArray &target, const QByteArray &bytes)
{
    const int descriptor = ::open(made.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return errno;
    takeOverRights(descriptor, target);
    int error = writeAll(descriptor, bytes);
    if (error == 0 && fsync(descriptor) != 0)
        error = errno;
    error = closed(descriptor, error);
    if (error == 0 && ::rename(made.constData(), target.constData()) != 0)
        error = errno;
    if (error != 0)
        ::unlink(made.constData());
    return error;
}

QString targetOf(const QFileInfo &info)
{
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ProblemKind::IsFolder, path);
    // an event is never replaced by what was made of one; looking into it would drop the locks on it
    if (info.isFile() && info.suffix().compare(QLatin1String("blokplan"), Qt::CaseInsensitive) == 0)
        return fail(ProblemKind::Exists, path);
    if (info.exists() && !info.isFile())
        return writeStraight(path, bytes);
    const QString target = targetOf(info);
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ProblemKind::NotFound, folder);
    if (info.exists() && access(QFile::encodeName(target).constData(), W_OK) != 0)
        return failure(path, errno);
    const QString made =
        QStringLiteral("%1.%2.part").arg(target, QUuid::createUuid().toString(QUuid::Id128).left(8));
    const int error = writeBeside(QFile::encodeName(made), QFile::encodeName(target), bytes);
    return error == 0 ? Result<void>() : failure(path, error);
}

} // namespace blokplan

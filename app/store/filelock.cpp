#include "app/store/filelock.h"

#include "app/store/sqlite.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace blokplan
{

FileLock::FileLock(int of, QString at) : descriptor(of), path(std::move(at)) {}

FileLock::FileLock(FileLock &&other) noexcept
    : descriptor(std::exchange(other.descriptor, -1)), path(std::move(other.path))
{
}

FileLock::~FileLock()
{
    if (descriptor >= 0)
        ::close(descriptor);
}

bool hasStillItsName(int descriptor, const QByteArray &name)
{
    struct stat held {
    };
    struct stat there {
    };
    return fstat(descriptor, &held) == 0 && stat(name.constData(), &there) == 0 &&
           held.st_ino == there.st_ino && held.st_dev == there.st_dev;
}

namespace
{

struct Attempt {
    int descriptor = -1; ///< with the lock, or -1
    int error = 0;       ///< why its file could not be opened
};

Attempt tryOnce(const QByteArray &name, int operation)
{
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return {-1, errno};
    if (flock(descriptor, operation | LOCK_NB) == 0 && hasStillItsName(descriptor, name))
        return {descriptor, 0};
    ::close(descriptor);
    return {};
}

} // namespace

Result<FileLock> FileLock::take(const QString &path, Kind kind, Patience &patience)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const Attempt attempt = tryOnce(name, kind == Kind::Alone ? LOCK_EX : LOCK_SH);
        if (attempt.descriptor >= 0)
            return FileLock(attempt.descriptor, path);
        if (attempt.error != 0)
            return fail(kindOfSystem(attempt.error, ProblemKind::CannotWrite), path);
        if (!patience.wait())
            return fail(ProblemKind::Busy, path);
    }
}

void FileLock::removeFile() const
{
    ::unlink(QFile::encodeName(path).constData());
}

} // namespace blokplan

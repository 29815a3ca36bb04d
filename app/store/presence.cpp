#include "app/store/presence.h"

#include "app/store/filelock.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace blokplan
{

namespace
{

constexpr int pieceSize = 64; // bytes, one name each
constexpr int pieces = 256;

/// Locks that belong to the open file and not to the process: two windows of one process see each other.
struct flock lockAt(off_t start, off_t length)
{
    struct flock lock {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return lock;
}

bool tryLock(int descriptor, off_t start, off_t length)
{
    struct flock lock = lockAt(start, length);
    return fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

/// Writes the name into the first piece that nobody holds.
bool takePiece(int descriptor, const QByteArray &name)
{
    const QByteArray padded = name.left(pieceSize).leftJustified(pieceSize, '\0');
    for (off_t i = 0; i < pieces; ++i) {
        if (tryLock(descriptor, i * pieceSize, pieceSize))
            return pwrite(descriptor, padded.constData(), pieceSize, i * pieceSize) == pieceSize;
    }
    return false;
}

/// Takes the file away when nobody has a piece of it.
void leave(int descriptor, const QByteArray &file)
{
    if (tryLock(descriptor, 0, 0) && hasStillItsName(descriptor, file))
        ::unlink(file.constData());
    ::close(descriptor);
}

/// A descriptor that holds a lock in the file of that name, or -1. Who leaves last has all pieces for a
/// moment, so it is tried a few times.
int announce(const QByteArray &file, const QByteArray &name)
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return -1;
        if (takePiece(descriptor, name) && hasStillItsName(descriptor, file))
            return descriptor;
        leave(descriptor, file);
        QThread::msleep(1);
    }
    return -1;
}

qint64 piecesIn(int descriptor)
{
    struct stat there {
    };
    return fstat(descriptor, &there) == 0 ? there.st_size / pieceSize : 0;
}

bool isHeldByAnother(int descriptor, off_t start)
{
    struct flock lock = lockAt(start, pieceSize);
    return fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

QString nameAt(int descriptor, off_t start)
{
    QByteArray name(pieceSize, '\0');
    const ssize_t read = pread(descriptor, name.data(), pieceSize, start);
    return QString::fromUtf8(name.left(read < 0 ? 0 : qstrnlen(name.constData(), size_t(read))));
}

} // namespace

Presence::Presence(const QString &path, const QString &name, Kind kind)
    : file(QFile::encodeName(path + QStringLiteral("-open")))
{
    if (kind == Kind::Announced)
        own = announce(file, name.toUtf8());
}

Presence::~Presence()
{
    if (own >= 0)
        leave(own, file);
}

QStringList Presence::others() const
{
    QStringList names;
    const int descriptor = own >= 0 ? own : ::open(file.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return names;
    for (qint64 i = 0; i < piecesIn(descriptor); ++i) {
        if (isHeldByAnother(descriptor, i * pieceSize))
            names.append(nameAt(descriptor, i * pieceSize));
    }
    if (own < 0)
        ::close(descriptor);
    names.sort();
    return names;
}

} // namespace blokplan

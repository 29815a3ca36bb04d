#include "app/store/place.h"

#include "app/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace blokplan
{

QString networkShare(quint32 magic, const QString &mountType)
{
    struct Share {
        quint32 magic;
        const char *name;
    };
    static constexpr std::array shares{
        Share{0x6969, "NFS"},      Share{0x517B, "SMB"},      Share{0xFF534D42, "CIFS"},
        Share{0xFE534D42, "SMB2"}, Share{0x564C, "NCP"},      Share{0x5346414F, "AFS"},
        Share{0x6B414653, "AFS"},  Share{0x00C36400, "Ceph"}, Share{0x73757245, "Coda"}};
    static constexpr quint32 fuse = 0x65735546;
    static const QStringList local{QStringLiteral("fuseblk"),    QStringLiteral("fuse.ntfs-3g"),
                                   QStringLiteral("fuse.exfat"), QStringLiteral("fuse.gocryptfs"),
                                   QStringLiteral("fuse.encfs"), QStringLiteral("fuse.mergerfs")};
    if (magic == fuse)
        return local.contains(mountType) ? QString() : mountType.mid(mountType.indexOf(QLatin1Char('.')) + 1);
    const auto *found =
        std::find_if(shares.begin(), shares.end(), [&](const Share &s) { return s.magic == magic; });
    return found == shares.end() ? QString() : QLatin1String(found->name);
}

namespace
{

/// The type of the mount with the longest path above this one, from the kernel's table.
QString mountTypeOf(const QString &path)
{
    QFile table(QStringLiteral("/proc/self/mounts"));
    QString type = QStringLiteral("fuse");
    qsizetype longest = -1;
    if (!table.open(QIODevice::ReadOnly))
        return type;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 3)
            continue;
        const QString at = QFile::decodeName(QByteArray(words[1]).replace("\\040", " "));
        const bool above = path == at || at == QLatin1String("/") || path.startsWith(at + QLatin1Char('/'));
        if (above && at.size() > longest) {
            longest = at.size();
            type = QString::fromLatin1(words[2]);
        }
    }
    return type;
}

} // namespace

QString networkShareAt(const QString &path)
{
    struct statfs system {
    };
    const QFileInfo info(path);
    const QString there =
        info.exists() ? info.canonicalFilePath() : QFileInfo(info.absolutePath()).canonicalFilePath();
    if (statfs(QFile::encodeName(there).constData(), &system) != 0)
        return {};
    return networkShare(quint32(system.f_type), mountTypeOf(there));
}

namespace
{

/// Offsets in the header are those of https://sqlite.org/fileformat2.html, "The Database Header".
quint32 wordAt(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

qint64 pageSizeIn(const QByteArray &head)
{
    const auto size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool isCutOff(const QByteArray &head, qint64 size)
{
    const qint64 page = pageSizeIn(head);
    const bool countIsValid = wordAt(head, 24) == wordAt(head, 92);
    return page < 512 || size % page != 0 || (countIsValid && size < qint64(wordAt(head, 28)) * page);
}

} // namespace

Result<void> judgeHeader(const QByteArray &head, qint64 size, bool hasLog, int newestSchema,
                         const QString &path)
{
    static const QByteArray magic("SQLite format 3\0", 16);
    static constexpr int headerSize = 100;
    if (size == 0)
        return fail(ProblemKind::Empty, path);
    if (!head.startsWith(magic))
        return fail(ProblemKind::NotBlokplan, path);
    if (head.size() < headerSize)
        return fail(ProblemKind::Damaged, path);
    if (wordAt(head, 68) != schema::applicationId)
        return fail(ProblemKind::NotBlokplan, path);
    const int theirs = int(wordAt(head, 60));
    if (theirs > newestSchema)
        return fail(ProblemKind::TooNew, path, {QString::number(theirs), QString::number(newestSchema)});
    if (theirs < 1 || (!hasLog && isCutOff(head, size)))
        return fail(ProblemKind::Damaged, path);
    return {};
}

namespace
{

struct Head {
    QByteArray bytes;
    qint64 size = 0;
};

/// Reads through SQLite's own file layer: closing a descriptor of our own would drop the locks that another
/// connection of this process holds on the file (POSIX locks belong to process and file).
Result<Head> readHead(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const auto room = std::make_unique<std::byte[]>(size_t(vfs->szOsFile));
    auto *file = reinterpret_cast<sqlite3_file *>(room.get());
    const QByteArray name =
        QFile::encodeName(path) + QByteArray(2, '\0'); // it ends with an empty list of options
    int flags = 0;
    if (vfs->xOpen(vfs, name.constData(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags) !=
        SQLITE_OK)
        return fail(ProblemKind::CannotRead, path);
    Head head;
    head.size = QFileInfo(path).size();
    head.bytes.resize(int(std::min<qint64>(100, head.size)));
    int code = SQLITE_OK;
    if (head.size > 0)
        code = file->pMethods->xRead(file, head.bytes.data(), int(head.bytes.size()), 0);
    file->pMethods->xClose(file);
    return code == SQLITE_OK ? Result<Head>(head) : fail(ProblemKind::CannotRead, path);
}

Result<void> canBeRead(const QString &path)
{
    const QFileInfo info(path);
    const bool folderOpen = access(QFile::encodeName(info.absolutePath()).constData(), X_OK) == 0;
    if (!info.exists())
        return fail(folderOpen || !QFileInfo::exists(info.absolutePath()) ? ProblemKind::NotFound
                                                                          : ProblemKind::NoPermission,
                    path);
    if (info.isDir())
        return fail(ProblemKind::IsFolder, path);
    if (!info.isFile())
        return fail(ProblemKind::NotBlokplan, path);
    if (access(QFile::encodeName(path).constData(), R_OK) != 0)
        return fail(ProblemKind::NoPermission, path);
    if (const QString share = networkShareAt(path); !share.isEmpty())
        return fail(ProblemKind::NetworkShare, path, {share});
    return {};
}

Place placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo log(path + QStringLiteral("-wal"));
    Place place;
    place.folderWritable = access(QFile::encodeName(info.absolutePath()).constData(), W_OK) == 0;
    place.writable = place.folderWritable && access(QFile::encodeName(path).constData(), W_OK) == 0;
    place.hasLog = log.exists() && log.size() > 0;
    return place;
}

} // namespace

Result<Place> examine(const QString &path, int newestSchema)
{
    if (auto readable = canBeRead(path); !readable)
        return tl::unexpected(readable.error());
    const auto head = readHead(path);
    if (!head)
        return tl::unexpected(head.error());
    const Place place = placeOf(path);
    if (auto good = judgeHeader(head->bytes, head->size, place.hasLog, newestSchema, path); !good)
        return tl::unexpected(good.error());
    return place;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat there {
    };
    if (stat(QFile::encodeName(path).constData(), &there) != 0)
        return std::nullopt;
    return FileIdentity{quint64(there.st_dev), quint64(there.st_ino)};
}

} // namespace blokplan

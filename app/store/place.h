#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What can be known of a file before SQLite opens it, without changing a byte of it.
namespace blokplan
{

/// The name of the network file system, or nothing where the file may be trusted to locks: by the magic
/// number of statfs(2) and, for FUSE, which serves local disks as well, the type in the table of mounts.
QString networkShare(quint32 magic, const QString &mountType);
/// The same for the place where a path is or would be.
QString networkShareAt(const QString &path);

/// What the first hundred bytes of a file and its size say. `hasLog` means that a write-ahead log stands
/// beside it, so that its size may run behind. Empty, NotBlokplan, TooNew, Damaged.
Result<void> judgeHeader(const QByteArray &head, qint64 size, bool hasLog, int newestSchema,
                         const QString &path);

/// How a file can be opened.
struct Place {
    bool writable = false;       ///< file and folder
    bool folderWritable = false; ///< when not, nothing may appear beside the file
    bool hasLog = false;
};

/// NotFound, IsFolder, NetworkShare, NoPermission and what judgeHeader says.
Result<Place> examine(const QString &path, int newestSchema);

/// Which file stands under a name, whatever it is called; nothing when there is none.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const FileIdentity &) const = default;
};
std::optional<FileIdentity> identityOf(const QString &path);

} // namespace blokplan

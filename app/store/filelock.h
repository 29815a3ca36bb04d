#pragma once

#include "app/base/result.h"
#include "app/store/patience.h"

#include <QString>

namespace blokplan
{

/// A lock between processes in a file of its own beside the plan: writers share it, a checkpoint holds it
/// alone. SQLite before 3.51.3 has a rare race between the two that its own locks do not close.
class FileLock
{
public:
    enum class Kind { Shared, Alone };

    /// Busy when others hold it for longer than one waits; DiskFull, NoPermission when its file cannot be
    /// made.
    static Result<FileLock> take(const QString &path, Kind kind, Patience &patience);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

    /// Takes the lock's file away too; only while holding it alone.
    void removeFile() const;

private:
    FileLock(int descriptor, QString path);
    int descriptor;
    QString path;
};

/// A lock's file is removed by the last one to close, so a lock counts only while its file still has the
/// name.
bool hasStillItsName(int descriptor, const QByteArray &name);

} // namespace blokplan

#pragma once

#include "app/base/result.h"

#include <QString>

namespace blokplan
{

/// A lock between processes in a file of its own beside the plan: writers share it, a checkpoint holds it
/// alone. SQLite before 3.51.3 has a rare race between the two that its own locks do not close.
class FileLock
{
public:
    enum class Kind { Shared, Alone };

    /// Busy when others hold it for longer than that; DiskFull, NoPermission when its file cannot be made.
    static Result<FileLock> take(const QString &path, Kind kind, int waitMilliseconds);
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

} // namespace blokplan

#include "tests/support/failingdisk.h"

#include <atomic>
#include <cstring>
#include <sqlite3.h>

namespace blokplan::tests
{

namespace
{

struct State {
    sqlite3_vfs *real = nullptr;
    std::atomic_int left = -1; ///< operations that still pass; -1 is all of them
    std::atomic_int code = SQLITE_OK;
    std::atomic_bool failed = false;
};
State state;

/// The code to refuse with, or SQLITE_OK.
int toll()
{
    int left = state.left;
    if (left < 0)
        return SQLITE_OK;
    if (left > 0) {
        --state.left;
        return SQLITE_OK;
    }
    state.failed = true;
    return state.code;
}

/// Our file, with the real one in the room behind it.
struct File : sqlite3_file {
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file)
{
    return static_cast<File *>(file)->real();
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}
int read(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, count, at);
}
int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    const int refused = toll();
    return refused != SQLITE_OK ? refused : real(file)->pMethods->xWrite(real(file), from, count, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int refused = toll();
    return refused != SQLITE_OK ? refused : real(file)->pMethods->xTruncate(real(file), size);
}
int sync(sqlite3_file *file, int flags)
{
    const int refused = toll();
    return refused != SQLITE_OK ? refused : real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int reserved(sqlite3_file *file, int *out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{
    2,        close,    read,    write,      truncate,        sync,   fileSize, lock,
    unlock,   reserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,  nullptr};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = static_cast<File *>(file);
    own->pMethods = nullptr;
    const int code = state.real->xOpen(state.real, name, own->real(), flags, outFlags);
    if (own->real()->pMethods != nullptr)
        own->pMethods = &methods;
    return code;
}

sqlite3_vfs layer;

} // namespace

FailingDisk::FailingDisk()
{
    state.real = sqlite3_vfs_find(nullptr);
    heal();
    std::memcpy(&layer, state.real, sizeof layer);
    layer.zName = "failing";
    layer.szOsFile = int(sizeof(File)) + state.real->szOsFile;
    layer.xOpen = open;
    layer.pNext = nullptr;
    sqlite3_vfs_register(&layer, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&layer);
    sqlite3_vfs_register(state.real, 1);
}

void FailingDisk::failAfter(int operations, int code)
{
    state.failed = false;
    state.code = code;
    state.left = operations;
}

void FailingDisk::heal()
{
    state.left = -1;
}

bool FailingDisk::hasFailed() const
{
    return state.failed;
}

} // namespace blokplan::tests

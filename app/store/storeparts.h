#pragma once

#include "app/store/filelock.h"
#include "app/store/place.h"
#include "app/store/sqlite.h"
#include "app/store/store.h"
#include "app/store/tables.h"

namespace blokplan
{

constexpr int longestStoreWait = 2000; ///< milliseconds that an edit or a scan waits for other processes

/// The lock file of writers and checkpoints.
QString lockOf(const QString &path);
/// The problem, told of that file.
Problem at(Problem problem, const QString &path);
/// Counts records and reports them a few hundred at a time.
tables::Step stepsOf(const Progress &progress, size_t total);

/// What an open store holds; shared by the files that make up Store.
struct Store::Parts {
    QString path;
    Connection db;
    bool readOnly = false;
    bool logged = false; ///< write-ahead log and full sync are set and read back
    qint64 seen = 0;     ///< data_version when we last looked
    std::optional<FileIdentity> opened;
    Patience::Waiting waiting;

    [[nodiscard]] bool inMemory() const { return path.isEmpty(); }
    [[nodiscard]] Result<qint64> dataVersion() const { return db.number("PRAGMA data_version"); }
    Result<void> prepareToWrite(Patience &patience);
    [[nodiscard]] bool isLogged() const;
    Result<void> insistOnLog();
    Result<qint64> append(const Edit &edit, qint64 after, const Progress &progress);
    /// Runs `work` in one write transaction among the other processes, and commits it; waits for them at most
    /// as long as a gesture may.
    template <class T>
    Result<T> inTransaction(const std::function<Result<T>()> &work);
    /// NotFound when the file was taken away or another one stands there: what is written would be lost.
    [[nodiscard]] Result<void> isStillThere() const;
    void closeDown();
};

template <class T>
Result<T> Store::Parts::inTransaction(const std::function<Result<T>()> &work)
{
    Patience patience(longestStoreWait, waiting);
    const Waiter waiter(db, patience);
    if (auto ready = isStillThere().and_then([&] { return prepareToWrite(patience); }); !ready)
        return tl::unexpected(at(ready.error(), path));
    std::optional<FileLock> lock;
    if (!inMemory()) {
        auto taken = FileLock::take(lockOf(path), FileLock::Kind::Shared, patience);
        if (!taken)
            return tl::unexpected(at(taken.error(), path));
        lock.emplace(std::move(*taken));
    }
    auto transaction = Transaction::begin(db, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(at(transaction.error(), path));
    auto done = work();
    if (!done)
        return tl::unexpected(at(done.error(), path));
    if (auto kept = transaction->commit().and_then([&] { return isStillThere(); }); !kept)
        return tl::unexpected(at(kept.error(), path));
    return done;
}

} // namespace blokplan

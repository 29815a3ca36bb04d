#include "app/store/storeparts.h"

#include "app/store/facts.h"
#include "app/store/journal.h"

namespace blokplan
{

QString lockOf(const QString &path)
{
    return path + QStringLiteral("-lock");
}

Problem at(Problem problem, const QString &path)
{
    problem.where = path;
    return problem;
}

/// Counts records and reports them a few hundred at a time.
tables::Step stepsOf(const Progress &progress, size_t total)
{
    if (!progress)
        return {};
    return [&progress, total, count = size_t(0)]() mutable {
        static constexpr size_t often = 256;
        return ++count % often != 0 || progress(double(count) / double(total + 1));
    };
}

namespace
{

/// Sets a pragma and sees that it took.
Result<void> insist(const Connection &connection, const QByteArray &pragma, const QByteArray &wanted)
{
    auto set = connection.word("PRAGMA " + pragma + "=" + wanted);
    if (!set && set.error().kind != ProblemKind::Damaged) // pragmas that answer nothing
        return tl::unexpected(set.error());
    const auto now = connection.word("PRAGMA " + pragma);
    if (!now)
        return tl::unexpected(now.error());
    return *now == wanted ? Result<void>()
                          : fail(ProblemKind::CannotWrite, {}, {QString::fromLatin1(pragma)});
}

} // namespace

Result<void> Store::Parts::isStillThere() const
{
    return inMemory() || identityOf(path) == opened ? Result<void>() : fail(ProblemKind::NotFound, path);
}

Result<void> Store::Parts::prepareToWrite(Patience &patience)
{
    if (readOnly)
        return fail(ProblemKind::ReadOnly, path);
    if (logged || inMemory())
        return {};
    for (;;) {
        // where others write already there is nothing to change, and there may be no moment without them
        if (const auto beside = FileLock::take(lockOf(path), FileLock::Kind::Shared, patience); !beside)
            return tl::unexpected(beside.error());
        else if (isLogged())
            return insistOnLog();
        // two that change the mode at the same moment would refuse one another at once
        Patience none(0);
        const auto alone = FileLock::take(lockOf(path), FileLock::Kind::Alone, none);
        if (alone)
            return insistOnLog();
        if (alone.error().kind != ProblemKind::Busy || !patience.wait())
            return tl::unexpected(alone.error());
    }
}

/// As the file has it now; reading it makes this connection see a change by others.
bool Store::Parts::isLogged() const
{
    const auto read = db.number("PRAGMA schema_version");
    const auto mode = db.word("PRAGMA journal_mode");
    return read && mode && *mode == "wal";
}

Result<void> Store::Parts::insistOnLog()
{
    return insist(db, "journal_mode", "wal")
        .and_then([&] { return insist(db, "synchronous", "2"); })
        .and_then([&] { return insist(db, "wal_autocheckpoint", "0"); })
        .map([&] { logged = true; });
}

namespace
{

/// A large edit keeps its pages in memory while it lasts: else those of the indexes are written, read and
/// written again.
class LargeCache
{
public:
    LargeCache(const Connection &of, size_t changes) : connection(of), isWanted(changes > 5000)
    {
        if (isWanted)
            (void)connection.run("PRAGMA cache_size=-131072"); // KiB
    }
    ~LargeCache()
    {
        if (isWanted)
            (void)connection.run("PRAGMA cache_size=-2000; PRAGMA shrink_memory");
    }
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    const Connection &connection;
    bool isWanted;
};

} // namespace

/// Inside the caller's transaction.
Result<qint64> Store::Parts::append(const Edit &edit, qint64 after, const Progress &progress)
{
    const auto last = journal::last(db);
    if (!last)
        return tl::unexpected(last.error());
    if (*last != after)
        return fail(ProblemKind::Stale, path, {QStringLiteral("event")});
    const LargeCache cache(db, edit.size());
    return facts::mayGo(db, edit)
        .and_then([&] { return tables::write(db, edit, stepsOf(progress, edit.size())); })
        .and_then([&] { return facts::follow(db, edit); })
        .and_then([&] { return journal::append(db, after + 1, edit); })
        .map([&] { return after + 1; });
}

/// The last one to close leaves one plain file. Others hold a shared lock on a logged file, so the change of
/// mode fails while there are any.
void Store::Parts::closeDown()
{
    if (readOnly || inMemory())
        return;
    const auto mode = db.word("PRAGMA journal_mode");
    if (!mode || *mode != "wal")
        return;
    Patience none(0);
    const Waiter waiter(db, none);
    const auto lock = FileLock::take(lockOf(path), FileLock::Kind::Alone, none);
    if (!lock)
        return;
    (void)db.run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (const auto now = db.word("PRAGMA journal_mode=DELETE"); now && *now == "delete")
        lock->removeFile();
}

} // namespace blokplan

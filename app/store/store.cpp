#include "app/store/store.h"

#include "app/store/backups.h"
#include "app/store/copying.h"
#include "app/store/door.h"
#include "app/store/facts.h"
#include "app/store/filelock.h"
#include "app/store/journal.h"
#include "app/store/place.h"
#include "app/store/replacing.h"
#include "app/store/schema.h"
#include "app/store/sqlite.h"
#include "app/store/tables.h"
#include "app/store/verification.h"

#include <QFileInfo>

namespace blokplan
{

namespace
{

constexpr int longestWait = 2000; // milliseconds that an edit waits for other processes

QString lockOf(const QString &path)
{
    return path + QStringLiteral("-lock");
}

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

} // namespace

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

/// Inside the caller's transaction.
Result<qint64> Store::Parts::append(const Edit &edit, qint64 after, const Progress &progress)
{
    const auto last = journal::last(db);
    if (!last)
        return tl::unexpected(last.error());
    if (*last != after)
        return fail(ProblemKind::Stale, path, {QStringLiteral("event")});
    return facts::mayGo(db, edit)
        .and_then([&] { return tables::write(db, edit, stepsOf(progress, edit.size())); })
        .and_then([&] { return facts::follow(db, edit); })
        .and_then([&] { return journal::append(db, after + 1, edit); })
        .map([&] { return after + 1; });
}

template <class T>
Result<T> Store::Parts::inTransaction(const std::function<Result<T>()> &work)
{
    Patience patience(longestWait, waiting);
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

Store::Store(std::unique_ptr<Parts> parts) : d(std::move(parts)) {}

Store::~Store()
{
    d->closeDown();
}

namespace
{

Connection::Mode modeFor(const Place &place, bool readOnly)
{
    if (!readOnly)
        return Connection::Mode::Write;
    return place.folderWritable || place.hasLog ? Connection::Mode::Read : Connection::Mode::Immutable;
}

/// What the header cannot tell: the pages behind it.
Result<void> soundness(const Connection &connection, const QString &path)
{
    const auto said = connection.word("PRAGMA quick_check(1)");
    if (!said)
        return tl::unexpected(said.error());
    return *said == "ok" ? Result<void>() : fail(ProblemKind::Damaged, path, {QString::fromUtf8(*said)});
}

Result<Connection> openSound(const QString &path, Connection::Mode mode)
{
    auto opened = Connection::open(path, mode);
    if (!opened)
        return opened;
    if (auto sound = soundness(*opened, path); !sound)
        return tl::unexpected(sound.error());
    return opened;
}

/// What a crash left half done can only be put right by one who may write, also when the person only reads.
Result<Connection> connect(const QString &path, const Place &place, bool readOnly)
{
    auto opened = openSound(path, modeFor(place, readOnly));
    if (!opened && opened.error().kind == ProblemKind::ReadOnly && readOnly && place.writable)
        return openSound(path, Connection::Mode::Write);
    return opened;
}

Result<void> runMissingSteps(const Connection &connection)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return schema::upgrade(connection, schema::steps()).and_then([&] { return transaction->commit(); });
}

/// A file that is only looked at stays as it is, also when it is older: a copy in memory is brought up to
/// date.
Result<void> replaceByNewerCopy(Connection &connection)
{
    auto copy = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!copy)
        return tl::unexpected(copy.error());
    return copying::copyInto(connection, *copy).and_then([&] { return runMissingSteps(*copy); }).map([&] {
        connection = std::move(*copy);
    });
}

Result<void> bringUpToDate(Connection &connection, const QString &path, bool readOnly)
{
    const auto at = schema::current(connection);
    if (!at)
        return tl::unexpected(at.error());
    if (*at > schema::newest())
        return fail(ProblemKind::TooNew, path, {QString::number(*at), QString::number(schema::newest())});
    if (*at == schema::newest())
        return {};
    if (readOnly)
        return replaceByNewerCopy(connection);
    return backups::take(connection, path).and_then([&] { return runMissingSteps(connection); });
}

Edit firstEdit(const Plan &plan, const Intent &intent)
{
    Edit edit = diff(Plan(), plan);
    edit.intent = intent;
    return edit;
}

/// A file being made has no reader yet: no log, one sync at the end.
Result<void> fill(const Connection &connection, const Edit &edit, const tables::Step &step)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return connection.run("PRAGMA application_id=" + QByteArray::number(schema::applicationId))
        .and_then([&] { return schema::upgrade(connection, schema::steps()); })
        .and_then([&] { return tables::write(connection, edit, step); })
        .and_then([&] { return facts::follow(connection, edit); })
        .and_then([&] { return journal::append(connection, 1, edit); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> makeAt(const QString &path, const Edit &edit, const Progress &progress)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    return connection->run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF").and_then([&] {
        return fill(*connection, edit, stepsOf(progress, edit.size()));
    });
}

Result<void> canStandAt(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return fail(ProblemKind::NotFound, folder.filePath());
    if (!folder.isWritable())
        return fail(ProblemKind::NoPermission, folder.filePath());
    if (const QString share = networkShareAt(path); !share.isEmpty())
        return fail(ProblemKind::NetworkShare, path, {share});
    return {};
}

Result<void> canBeMade(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(ProblemKind::Exists, path);
    return canStandAt(path);
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &wanted, Access access)
{
    const QFileInfo info(wanted);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto place = examine(path, newestSchema());
    if (!place)
        return tl::unexpected(place.error());
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    parts->opened = identityOf(path);
    parts->readOnly = access == Access::ReadOnly || !place->writable;
    auto opened = connect(path, *place, parts->readOnly);
    if (!opened)
        return tl::unexpected(at(opened.error(), path));
    parts->db = std::move(*opened);
    const auto good = bringUpToDate(parts->db, path, parts->readOnly);
    const auto seen = parts->dataVersion();
    if (!good || !seen)
        return tl::unexpected(at(!good ? good.error() : seen.error(), path));
    parts->seen = *seen;
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Result<void> Store::make(const QString &path, const Plan &plan, const Intent &intent,
                         const Progress &progress)
{
    if (auto can = canBeMade(path); !can)
        return can;
    const QString made = copying::nameWhileMaking(path);
    if (auto done = makeAt(made, firstEdit(plan, intent), progress); !done) {
        QFile::remove(made);
        return tl::unexpected(at(done.error(), path));
    }
    return copying::finishNew(made, path);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Plan &plan, const Intent &intent,
                                             const Progress &progress)
{
    return make(path, plan, intent, progress).and_then([&] { return open(path); });
}

Result<void> Store::replace(const QString &wanted, const Plan &plan, const Intent &intent)
{
    const QFileInfo info(wanted);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (auto can = canStandAt(path).and_then([&] { return mayBeReplaced(path); }); !can)
        return can;
    const QString made = copying::nameWhileMaking(path);
    if (auto done = makeAt(made, firstEdit(plan, intent), {}); !done) {
        QFile::remove(made);
        return tl::unexpected(at(done.error(), path));
    }
    return copying::replace(made, path);
}

Result<void> Store::mayBeReplaced(const QString &path)
{
    return copying::mayBeReplaced(path);
}

Result<std::unique_ptr<Store>> Store::inMemory(const Plan &plan, const Intent &intent)
{
    auto parts = std::make_unique<Parts>();
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!opened)
        return tl::unexpected(opened.error());
    parts->db = std::move(*opened);
    if (auto done = fill(parts->db, firstEdit(plan, intent), {}); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

QString Store::path() const
{
    return d->path;
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

int Store::schema() const
{
    return schema::current(d->db).value_or(0);
}

int Store::newestSchema()
{
    return schema::newest();
}

Result<Store::Loaded> Store::load() const
{
    const auto transaction = Transaction::begin(d->db, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(at(transaction.error(), d->path));
    auto plan = tables::read(d->db);
    const auto sequence = journal::last(d->db);
    if (!plan || !sequence)
        return tl::unexpected(at(!plan ? plan.error() : sequence.error(), d->path));
    return Loaded{std::move(*plan), *sequence};
}

Result<qint64> Store::write(const Edit &edit, qint64 after, const Progress &progress)
{
    return d->inTransaction<qint64>([&] { return d->append(edit, after, progress); });
}

Result<ScanAnswer> Store::scan(const ScanRequest &request, const Judge &judge)
{
    return d->inTransaction<ScanAnswer>([&] { return door::scan(d->db, request, judge); });
}

Result<ScanAnswer> Store::walkIn(const Edit &edit, const ScanRequest &request, const Judge &judge)
{
    return d->inTransaction<ScanAnswer>([&]() -> Result<ScanAnswer> {
        const auto known = facts::scanBy(d->db, request.nonce);
        const auto last = journal::last(d->db);
        if (!known || !last)
            return tl::unexpected(!known ? known.error() : last.error());
        if (!*known) {
            if (auto written = d->append(edit, *last, {}); !written)
                return tl::unexpected(written.error());
        }
        return door::scan(d->db, request, judge);
    });
}

Result<ScanAnswer> Store::annul(const Nonce &entry, const ScanRequest &request)
{
    return d->inTransaction<ScanAnswer>([&] { return door::annul(d->db, entry, request); });
}

Result<ScanAnswer> Store::wrongPerson(const Nonce &entry, const ScanRequest &other, const Judge &judge)
{
    return d->inTransaction<ScanAnswer>([&] { return door::wrongPerson(d->db, entry, other, judge); });
}

Result<void> Store::append(const std::vector<BadgeFact> &badges)
{
    return d->inTransaction<void>([&]() -> Result<void> {
        for (const BadgeFact &badge : badges) {
            if (auto added = facts::add(d->db, badge); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
}

Result<Store::Facts> Store::factsAfter(qint64 scan, qint64 badge) const
{
    const auto transaction = Transaction::begin(d->db, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(at(transaction.error(), d->path));
    Facts found{{}, {}, scan, badge};
    const auto done = facts::readAfter(d->db, found.scans, found.lastScan).and_then([&] {
        return facts::readAfter(d->db, found.badges, found.lastBadge);
    });
    if (!done)
        return tl::unexpected(at(done.error(), d->path));
    return found;
}

Result<Store::UnionCounts> Store::takeOver(const Facts &others)
{
    return d->inTransaction<UnionCounts>([&]() -> Result<UnionCounts> {
        UnionCounts counts;
        const auto count = [&](bool fresh) { ++(fresh ? counts.fresh : counts.known); };
        const auto done = facts::unite(d->db, others.scans, count).and_then([&] {
            return facts::unite(d->db, others.badges, count);
        });
        if (!done)
            return tl::unexpected(done.error());
        return counts;
    });
}

Result<Store::Doors> Store::doors() const
{
    const auto transaction = Transaction::begin(d->db, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(at(transaction.error(), d->path));
    Doors doors;
    const auto done =
        door::readEvent(d->db, doors.event).and_then([&] { return door::readLists(d->db, doors.lists); });
    if (!done)
        return tl::unexpected(at(done.error(), d->path));
    return doors;
}

Result<int> Store::admittedAttendees() const
{
    return d->db.number("SELECT count(DISTINCT attendee) FROM admission").map([](qint64 n) {
        return int(n);
    });
}

void Store::whileWaiting(Patience::Waiting told)
{
    d->waiting = std::move(told);
}

bool Store::hasForeignChanges()
{
    const auto now = d->dataVersion();
    const bool changed = now && *now != d->seen;
    if (changed)
        d->seen = *now;
    return changed;
}

Result<std::vector<JournalEntry>> Store::journalAfter(qint64 sequence) const
{
    return journal::after(d->db, sequence);
}

Result<std::vector<EditId>> Store::journalIds() const
{
    return journal::ids(d->db);
}

bool Store::checkpoint()
{
    if (d->readOnly || !d->logged)
        return true;
    Patience none(0);
    const Waiter waiter(d->db, none);
    const auto lock = FileLock::take(lockOf(d->path), FileLock::Kind::Alone, none);
    if (!lock)
        return false;
    const auto busy = d->db.number("PRAGMA wal_checkpoint(TRUNCATE)");
    return busy && *busy == 0;
}

Result<void> Store::copyTo(const QString &path, const Progress &progress) const
{
    if (!d->inMemory() && QFileInfo(path).canonicalFilePath() == d->path)
        return fail(ProblemKind::Exists, path);
    return copying::copy(d->db, path, progress);
}

Result<void> Store::backUp() const
{
    return d->inMemory() ? Result<void>() : backups::take(d->db, d->path);
}

QByteArray Store::pragma(const QByteArray &name) const
{
    return d->db.word("PRAGMA " + name).value_or(QByteArray());
}

std::vector<Problem> Store::verify() const
{
    return verification::problemsIn(d->db, d->path);
}

} // namespace blokplan

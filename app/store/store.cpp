#include "app/store/store.h"

#include "app/store/backups.h"
#include "app/store/copying.h"
#include "app/store/facts.h"
#include "app/store/journal.h"
#include "app/store/replacing.h"
#include "app/store/schema.h"
#include "app/store/storeparts.h"
#include "app/store/verification.h"

#include <QFileInfo>

namespace blokplan
{

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
    // asked of the file: the log may be another connection's, the door's
    if (d->readOnly || d->inMemory() || !d->isLogged())
        return true;
    Patience none(0);
    const Waiter waiter(d->db, none);
    const auto lock = FileLock::take(lockOf(d->path), FileLock::Kind::Alone, none);
    if (!lock)
        return false;
    const auto busy = d->db.number("PRAGMA wal_checkpoint(TRUNCATE)");
    return busy && *busy == 0;
}

bool Store::isStillThere() const
{
    return d->isStillThere().has_value();
}

Result<void> Store::copyTo(const QString &path, const Progress &progress) const
{
    if (!d->inMemory() && QFileInfo(path).canonicalFilePath() == d->path)
        return fail(ProblemKind::Exists, path);
    // step by step, it would begin anew with every write of others, and at a busy door never end
    const auto moment = Transaction::begin(d->db, Transaction::Kind::Read);
    if (!moment)
        return tl::unexpected(moment.error());
    if (const auto begun = d->db.number("SELECT count(*) FROM sqlite_master"); !begun)
        return tl::unexpected(begun.error());
    return copying::copy(d->db, path, progress);
}

QDateTime Store::lastBackup() const
{
    return d->inMemory() ? QDateTime() : backups::newest(d->path);
}

Result<QDateTime> Store::lastMerge() const
{
    return journal::lastMerge(d->db);
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

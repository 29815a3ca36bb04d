#include "app/store/sqlite.h"

#include <QFile>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace blokplan
{

ProblemKind kindOf(int code, int systemError)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ProblemKind::Busy;
    case SQLITE_FULL:
        return ProblemKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
        return ProblemKind::Damaged;
    case SQLITE_READONLY:
        return ProblemKind::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ProblemKind::NoPermission;
    case SQLITE_CANTOPEN:
        return kindOfSystem(systemError, ProblemKind::CannotRead);
    default:
        return kindOfSystem(systemError, ProblemKind::CannotWrite);
    }
}

namespace
{

Problem problemFrom(sqlite3 *db, int code)
{
    const char *file = db == nullptr ? nullptr : sqlite3_db_filename(db, "main");
    const int error = db == nullptr ? 0 : sqlite3_system_errno(db);
    // errno outlives the call that set it, so it is asked only where the code speaks of the system
    const bool ofSystem = (code & 0xFF) == SQLITE_IOERR || (code & 0xFF) == SQLITE_CANTOPEN;
    return {kindOf(code, ofSystem ? error : 0),
            QFile::decodeName(file),
            {QString::fromUtf8(db == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(db))}};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, const QByteArray &sql) : db(connection), failure(SQLITE_OK)
{
    sqlite3_stmt *made = nullptr;
    failure = sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &made, nullptr);
    statement.reset(made);
}

void Statement::bind(int at, const QByteArray &utf8)
{
    sqlite3_bind_text(statement.get(), at + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int at, qint64 number)
{
    sqlite3_bind_int64(statement.get(), at + 1, number);
}

void Statement::bindNothing(int at)
{
    sqlite3_bind_null(statement.get(), at + 1);
}

Result<bool> Statement::next()
{
    const int code = statement == nullptr ? failure : sqlite3_step(statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return tl::unexpected(problemFrom(db, code));
}

Result<void> Statement::run()
{
    auto stepped = next();
    reset();
    if (!stepped)
        return tl::unexpected(std::move(stepped.error()));
    return {};
}

void Statement::reset()
{
    sqlite3_reset(statement.get());
}

QByteArray Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), column));
    return {bytes, sqlite3_column_bytes(statement.get(), column)};
}

QString Statement::string(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement.get(), column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(statement.get(), column);
}

bool Statement::isNothing(int column) const
{
    return sqlite3_column_type(statement.get(), column) == SQLITE_NULL;
}

void Connection::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

namespace
{

int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Read:
    case Connection::Mode::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Connection::Mode::Write:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return 0;
}

QByteArray nameOf(const QString &path, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return QFile::encodeName(path);
    return QByteArrayLiteral("file:") + QUrl::toPercentEncoding(path, QByteArrayLiteral("/")) +
           QByteArrayLiteral("?immutable=1");
}

void configure(sqlite3 *db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

} // namespace

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    sqlite3 *made = nullptr;
    const int code = sqlite3_open_v2(nameOf(path, mode).constData(), &made,
                                     flagsOf(mode) | SQLITE_OPEN_FULLMUTEX, nullptr);
    Connection connection;
    connection.db.reset(made);
    connection.db.get_deleter().waits = std::make_unique<Waits>();
    if (code != SQLITE_OK) {
        Problem problem = problemFrom(made, code);
        problem.where = path;
        return tl::unexpected(std::move(problem));
    }
    configure(made);
    sqlite3_busy_handler(made, onBusy, connection.db.get_deleter().waits.get());
    return connection;
}

Problem Connection::lastProblem() const
{
    return problemFrom(db.get(), sqlite3_extended_errcode(db.get()));
}

Result<void> Connection::succeeded(int code) const
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return {};
    return tl::unexpected(problemFrom(db.get(), code));
}

Result<void> Connection::run(const QByteArray &sql) const
{
    return succeeded(sqlite3_exec(db.get(), sql.constData(), nullptr, nullptr, nullptr));
}

Result<QByteArray> Connection::word(const QByteArray &sql) const
{
    Statement statement = prepare(sql);
    auto found = statement.next();
    if (!found)
        return tl::unexpected(std::move(found.error()));
    if (!*found)
        return fail(ProblemKind::Damaged, QFile::decodeName(sqlite3_db_filename(db.get(), "main")));
    return statement.text(0);
}

Result<qint64> Connection::number(const QByteArray &sql) const
{
    return word(sql).map([](const QByteArray &text) { return text.toLongLong(); });
}

/// `times` counts within one wait.
int Connection::onBusy(void *waits, int times)
{
    auto *ours = static_cast<Waits *>(waits);
    if (ours->given == nullptr && times == 0)
        ours->own.beginAnew();
    return (ours->given != nullptr ? *ours->given : ours->own).wait() ? 1 : 0;
}

void Connection::waitWith(Patience *patience) const
{
    db.get_deleter().waits->given = patience;
}

int Connection::changedRows() const
{
    return sqlite3_changes(db.get());
}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    const auto begun = connection.run(kind == Kind::Write ? QByteArrayLiteral("BEGIN IMMEDIATE")
                                                          : QByteArrayLiteral("BEGIN"));
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : connection(std::exchange(other.connection, nullptr))
{
}

Transaction::~Transaction()
{
    // some errors have rolled back already; a second time would only be an error of its own
    if (connection != nullptr && sqlite3_get_autocommit(connection->handle()) == 0)
        (void)connection->run(QByteArrayLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto done = connection->run(QByteArrayLiteral("COMMIT"));
    if (done)
        connection = nullptr;
    return done;
}

} // namespace blokplan

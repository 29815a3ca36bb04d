#pragma once

#include "app/base/wholefile.h"
#include "app/store/patience.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// The little of SQLite that the store needs, with results instead of codes. SQLite's own interface and not
/// QtSql: backup, extended codes and the file layer are needed from it anyway, and rows go in and out two to
/// three times faster (4,000 rows of 14 texts: 5 ms against 16 ms in, 3 against 7 ms out) without a QVariant
/// a value.
namespace blokplan
{

/// What a code of SQLite means to people. `systemError` is the errno behind it, 0 when there is none.
ProblemKind kindOf(int code, int systemError);

/// One prepared statement. Parameters and columns count from 0.
class Statement
{
public:
    Statement(sqlite3 *connection, const QByteArray &sql);

    void bind(int at, const QByteArray &utf8); ///< as text
    void bind(int at, qint64 number);
    void bindNothing(int at);

    /// The next row; false when there are no more.
    Result<bool> next();
    /// Runs a statement that gives no rows, and makes it ready for the next time.
    Result<void> run();
    void reset();

    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNothing(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *db;
    int failure; ///< of preparing; 0 when well
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
};

/// One connection to a file. Never checkpoints by itself, waits two seconds for others, runs no triggers and
/// views that a stranger may have left in the file.
class Connection
{
public:
    enum class Mode {
        Read,      ///< nothing is written, beside the file neither when nobody writes it
        Immutable, ///< the place cannot be written: no locks, no log
        Write,
        Create ///< makes the file when it is not there
    };
    static Result<Connection> open(const QString &path, Mode mode);

    [[nodiscard]] sqlite3 *handle() const { return db.get(); }
    [[nodiscard]] Problem lastProblem() const;
    [[nodiscard]] Result<void> succeeded(int code) const;

    [[nodiscard]] Statement prepare(const QByteArray &sql) const { return {db.get(), sql}; }
    [[nodiscard]] Result<void> run(const QByteArray &sql) const; ///< one or more statements
    /// The first column of the first row; nothing found is Damaged.
    [[nodiscard]] Result<QByteArray> word(const QByteArray &sql) const;
    [[nodiscard]] Result<qint64> number(const QByteArray &sql) const;
    /// Others are waited for so long from here on, all waits together; nullptr: two seconds each time.
    void waitWith(Patience *patience) const;
    [[nodiscard]] int changedRows() const;

private:
    /// SQLite keeps the address, so it stands still while the connection moves, and outlives it.
    struct Waits {
        Patience own{2000}; ///< milliseconds that a gesture waits for another process
        Patience *given = nullptr;
    };
    struct Close {
        std::unique_ptr<Waits> waits;
        void operator()(sqlite3 *connection) const;
    };
    static int onBusy(void *waits, int times);

    std::unique_ptr<sqlite3, Close> db;
};

/// Has a connection wait with that patience while this lives.
class Waiter
{
public:
    Waiter(const Connection &on, Patience &patience) : connection(on) { connection.waitWith(&patience); }
    ~Waiter() { connection.waitWith(nullptr); }
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;

private:
    const Connection &connection;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };
    static Result<Transaction> begin(const Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(const Connection &on) : connection(&on) {}
    const Connection *connection;
};

} // namespace blokplan

#include "app/store/tables.h"

#include "app/store/columns.h"

namespace blokplan::tables
{

namespace
{

template <class R>
QByteArray insertion()
{
    QByteArray marks = "?";
    for (size_t i = 1; i < fieldCount<R>; ++i)
        marks += ",?";
    return QByteArray("INSERT INTO \"") + R::kind + "\" (" + columns::namesOf<R>() + ") VALUES (" + marks +
           ")";
}

/// The id is both set and sought: the first field of every record is its id.
template <class R>
QByteArray replacement()
{
    QByteArray sets;
    int number = 1;
    eachField<R>([&](const auto &one) {
        sets += (number == 1 ? "\"" : ",\"");
        sets += QByteArray(one.name) + "\"=?" + QByteArray::number(number++);
    });
    return QByteArray("UPDATE \"") + R::kind + "\" SET " + sets + " WHERE id=?1";
}

template <class R>
QByteArray deletion()
{
    return QByteArray("DELETE FROM \"") + R::kind + "\" WHERE id=?1";
}

/// The three statements of a kind, prepared when first needed.
template <class R>
class Writer
{
public:
    explicit Writer(const Connection &to) : connection(to) {}

    Result<void> write(const Change<R> &change)
    {
        Statement &statement = statementFor(change);
        if (change.after)
            columns::putRecord(statement, *change.after);
        else
            columns::put(statement, 0, change.before->id);
        auto done = statement.run();
        if (done && connection.changedRows() != 1)
            return fail(ProblemKind::Damaged, change.either().id.toString(), {QLatin1String(R::kind)});
        return done;
    }

private:
    Statement &statementFor(const Change<R> &change)
    {
        if (!change.after)
            return ready(gone, deletion<R>());
        return change.before ? ready(changed, replacement<R>()) : ready(added, insertion<R>());
    }
    Statement &ready(std::optional<Statement> &statement, const QByteArray &sql)
    {
        if (!statement)
            statement.emplace(connection.prepare(sql));
        return *statement;
    }

    const Connection &connection;
    std::optional<Statement> added;
    std::optional<Statement> changed;
    std::optional<Statement> gone;
};

template <class R>
Result<void> writeKind(const Connection &connection, const std::vector<Change<R>> &changes, const Step &step)
{
    Writer<R> writer(connection);
    for (const Change<R> &change : changes) {
        auto written = writer.write(change);
        if (!written)
            return written;
        if (step && !step())
            return fail(ProblemKind::Cancelled);
    }
    return {};
}

template <class R>
Result<Table<R>> readKind(const Connection &connection)
{
    Statement statement = connection.prepare("SELECT " + columns::namesOf<R>() + " FROM \"" + R::kind + "\"");
    std::vector<Row<R>> rows;
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        auto record = std::make_shared<R>();
        if (!columns::takeRecord(statement, *record))
            return fail(ProblemKind::Damaged, {}, {QLatin1String(R::kind), statement.string(0)});
        rows.push_back(std::move(record));
    }
    return Table<R>::from(std::move(rows));
}

} // namespace

Result<void> write(const Connection &connection, const Edit &edit, const Step &step)
{
    Result<void> done;
    AllKinds::each([&]<class R>(R *) {
        if (done)
            done = writeKind<R>(connection, edit.of<R>(), step);
    });
    return done;
}

Result<Plan> read(const Connection &connection)
{
    Plan plan;
    std::optional<Problem> problem;
    AllKinds::each([&]<class R>(R *) {
        if (problem)
            return;
        auto table = readKind<R>(connection);
        if (table)
            plan.all<R>() = std::move(*table);
        else
            problem = std::move(table.error());
    });
    if (problem)
        return tl::unexpected(std::move(*problem));
    return plan;
}

} // namespace blokplan::tables

#include "app/store/journal.h"

#include "app/model/editcodec.h"
#include "app/store/columns.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace blokplan::journal
{

Result<qint64> last(const Connection &connection)
{
    return connection.number("SELECT coalesce(max(sequence), 0) FROM journal");
}

Result<QByteArray> lastId(const Connection &connection)
{
    return connection.word("SELECT coalesce((SELECT id FROM journal ORDER BY sequence DESC LIMIT 1), '')");
}

Result<QDateTime> lastMerge(const Connection &connection)
{
    // a quote in what somebody wrote stands with a backslash before it, so this is no text of theirs
    return connection
        .word("SELECT coalesce((SELECT utc FROM journal WHERE intent LIKE '%\"wish\":\"merge\"%' "
              "ORDER BY sequence DESC LIMIT 1), '')")
        .map([](const QByteArray &at) {
            return QDateTime::fromString(QString::fromLatin1(at), Qt::ISODateWithMs);
        });
}

QString thisDesk()
{
    return QSysInfo::machineHostName() + QLatin1Char(':') +
           QString::number(QCoreApplication::applicationPid());
}

Result<void> append(const Connection &connection, qint64 sequence, const Edit &edit)
{
    Statement statement = connection.prepare(
        "INSERT INTO journal (sequence, id, desk, utc, intent, before, after) VALUES (?,?,?,?,?,?,?)");
    statement.bind(0, sequence);
    columns::put(statement, 1, edit.id);
    statement.bind(2, thisDesk().toUtf8());
    statement.bind(3, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1());
    statement.bind(4, toJson(edit.intent));
    statement.bind(5, toJson(edit, Side::Before));
    statement.bind(6, toJson(edit, Side::After));
    return statement.run();
}

namespace
{

std::optional<JournalEntry> entryIn(const Statement &row)
{
    EditId id;
    auto edit =
        columns::take(row, 1, id) ? editFromJson(id, row.text(4), row.text(5), row.text(6)) : std::nullopt;
    if (!edit)
        return std::nullopt;
    return JournalEntry{row.number(0), std::move(*edit), row.string(2),
                        QDateTime::fromString(row.string(3), Qt::ISODateWithMs)};
}

} // namespace

Result<std::vector<JournalEntry>> after(const Connection &connection, qint64 sequence)
{
    Statement statement =
        connection.prepare("SELECT sequence, id, desk, utc, intent, before, after FROM journal "
                           "WHERE sequence > ? ORDER BY sequence");
    statement.bind(0, sequence);
    std::vector<JournalEntry> entries;
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        auto entry = entryIn(statement);
        if (!entry)
            return fail(ProblemKind::Damaged, {}, {QStringLiteral("journal"), statement.string(0)});
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<void> rewrite(const Connection &connection, const std::function<void(Edit &)> &change,
                     const Progress &progress)
{
    const auto all = last(connection);
    if (!all)
        return tl::unexpected(all.error());
    Statement read = connection.prepare(
        "SELECT sequence, id, desk, utc, intent, before, after FROM journal WHERE sequence = ?");
    Statement write =
        connection.prepare("UPDATE journal SET intent = ?, before = ?, after = ? WHERE sequence = ?");
    for (qint64 sequence = 1; sequence <= *all; ++sequence) {
        if (!progress(double(sequence) / double(*all)))
            return fail(ProblemKind::Cancelled);
        read.bind(0, sequence);
        const auto found = read.next();
        if (!found)
            return tl::unexpected(found.error());
        auto entry = *found ? entryIn(read) : std::nullopt;
        if (!entry)
            return fail(ProblemKind::Damaged, {}, {QStringLiteral("journal"), QString::number(sequence)});
        read.reset();
        change(entry->edit);
        write.bind(0, toJson(entry->edit.intent));
        write.bind(1, toJson(entry->edit, Side::Before));
        write.bind(2, toJson(entry->edit, Side::After));
        write.bind(3, sequence);
        if (auto done = write.run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<EditId>> ids(const Connection &connection)
{
    Statement statement = connection.prepare("SELECT id FROM journal ORDER BY sequence");
    std::vector<EditId> ids;
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        ids.push_back(EditId::fromString(statement.string(0)));
    }
    return ids;
}

} // namespace blokplan::journal

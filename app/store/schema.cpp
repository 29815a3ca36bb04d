#include "app/store/schema.h"

#include <QDir>
#include <QFile>

namespace blokplan::schema
{

namespace
{

std::vector<QByteArray> readSteps()
{
    const QDir folder(QStringLiteral(":/sql"));
    std::vector<QByteArray> steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back(file.readAll());
    }
    return steps;
}

} // namespace

const std::vector<QByteArray> &steps()
{
    static const std::vector<QByteArray> read = readSteps();
    return read;
}

Result<int> current(const Connection &connection)
{
    return connection.number("PRAGMA user_version").map([](qint64 number) { return int(number); });
}

Result<void> upgrade(const Connection &connection, const std::vector<QByteArray> &steps)
{
    const auto from = current(connection);
    if (!from)
        return tl::unexpected(from.error());
    for (size_t at = size_t(*from); at < steps.size(); ++at) {
        if (auto done = connection.run(steps[at]); !done)
            return done;
    }
    return connection.run("PRAGMA user_version=" + QByteArray::number(qint64(steps.size())));
}

} // namespace blokplan::schema

#include "app/cli/call.h"

#include "app/wording/sentences.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

namespace blokplan::cli
{

namespace
{

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool isAboutUse(ProblemKind kind)
{
    return kind == ProblemKind::NoSuchThing || kind == ProblemKind::NotTheOnlyOne;
}

Problem writeProblem(const QString &path, const QSaveFile &file)
{
    if (QFileInfo(path).isDir())
        return {ProblemKind::IsFolder, path, {}};
    if (file.error() == QFileDevice::PermissionsError)
        return {ProblemKind::NoPermission, path, {}};
    if (file.error() == QFileDevice::ResourceError || errno == ENOSPC)
        return {ProblemKind::DiskFull, path, {}};
    return {ProblemKind::CannotWrite, path, {file.errorString()}};
}

} // namespace

void answer(const QJsonObject &object)
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void tell(const Call &call, const QString &line)
{
    if (!call.json)
        print(stdout, line.toUtf8() + '\n');
}

void warn(const QString &sentence)
{
    print(stderr, sentence.toUtf8() + '\n');
}

int refuse(const Problem &problem, Side side)
{
    warn(wording::problem(problem));
    if (isAboutUse(problem.kind))
        return WrongUse;
    return side == Side::Input ? CannotReadInput : CannotWriteOutput;
}

Progress progressOnTerminal()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](double share) {
        print(stderr,
              QByteArray("\r") + QByteArray::number(int(share * 100)) + " % " + (share >= 1 ? "\n" : ""));
        return true;
    };
}

Result<void> deliver(const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-")) {
        print(stdout, bytes);
        return {};
    }
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(writeProblem(path, file));
    return {};
}

Result<Plan> planOf(const QString &path)
{
    return Store::open(path, Store::Access::ReadOnly)
        .and_then([](const std::unique_ptr<Store> &store) { return store->load(); })
        .map([](const Store::Loaded &loaded) { return loaded.plan; });
}

} // namespace blokplan::cli

#include "app/cli/call.h"

#include "app/base/wholefile.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace blokplan::cli
{

namespace
{

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

int outputError = 0; ///< errno of the first thing that stdout did not take

void print(FILE *stream, const QByteArray &bytes)
{
    const bool whole =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    if ((std::fflush(stream) != 0 || !whole) && stream == stdout && outputError == 0)
        outputError = errno == 0 ? EIO : errno;
}

bool isAboutUse(ProblemKind kind)
{
    return kind == ProblemKind::NoSuchThing || kind == ProblemKind::NotTheOnlyOne;
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
    const bool isHeld = problem.kind == ProblemKind::Busy; // whatever for
    return side == Side::Input && !isHeld ? CannotReadInput : CannotWriteOutput;
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

int wrong(const QString &sentence)
{
    warn(sentence);
    return WrongUse;
}

int wrongZone(const QString &zone)
{
    return wrong(Calls::tr("'%1' is not a time zone; give an IANA name such as Europe/Amsterdam.").arg(zone));
}

int afterOutput(int exitCode)
{
    if (outputError == 0)
        return exitCode;
    return refuse({kindOfSystem(outputError, ProblemKind::CannotWrite),
                   Calls::tr("standard output"),
                   {qt_error_string(outputError)}},
                  Side::Output);
}

QString plural(const QString &kind)
{
    if (kind == QLatin1String(Person::kind))
        return QStringLiteral("people");
    return kind == QLatin1String(Category::kind) ? QStringLiteral("categories") : kind + QLatin1Char('s');
}

Result<void> deliver(const Call &call, const QString &path, const QByteArray &bytes)
{
    const QString there = QFileInfo(path).canonicalFilePath();
    const bool isItself =
        !there.isEmpty() && QFileInfo(call.positional.value(0)).canonicalFilePath() == there;
    if (isItself)
        return fail(ProblemKind::Exists, path); // what was read would be lost
    if (path != QLatin1String("-"))
        return writeWhole(path, bytes);
    print(stdout, bytes);
    return {};
}

Result<Plan> planOf(const QString &path)
{
    return Store::open(path, Store::Access::ReadOnly)
        .and_then([](const std::unique_ptr<Store> &store) { return store->load(); })
        .map([](const Store::Loaded &loaded) { return loaded.plan; });
}

} // namespace blokplan::cli

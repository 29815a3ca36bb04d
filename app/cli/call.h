#pragma once

#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/cli/cli.h"
#include "app/store/store.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace blokplan::cli
{

/// What stands behind a command's name, taken apart.
struct Call {
    QStringList positional;
    QMap<QString, QString> options;   ///< "--format" -> "schedule.xml"; flags -> ""
    QMap<QString, QStringList> every; ///< all values of an option that is given more than once
    bool json = false;

    void give(const QString &name, const QString &value)
    {
        options.insert(name, value);
        every[name].append(value);
    }
    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString option(const char *name, const QString &otherwise = {}) const
    {
        return options.value(QLatin1String(name), otherwise);
    }
};

/// One command: a file of its own and a line in `allCommands`.
struct Command {
    const char *name;
    const char *usage;   ///< as the contract writes it
    const char *options; ///< names that take a value, separated by spaces
    const char *flags;   ///< names that do not
    int least;           ///< positional arguments
    int most;            ///< -1 for any number
    int (*run)(const Call &call);
};
std::span<const Command> allCommands();

int runNew(const Call &call);
int runSample(const Call &call);
int runInfo(const Call &call);
int runImport(const Call &call);
int runExport(const Call &call);
int runFormats(const Call &call);
int runCheck(const Call &call);
int runPrint(const Call &call);
int runSearch(const Call &call);
int runCheckin(const Call &call);
int runVerify(const Call &call);
int runMerge(const Call &call);
int runRegistrations(const Call &call);
int runAbout(const Call &call);
int runPurge(const Call &call);
int runRehearse(const Call &call);
int runDesks(const Call &call);

/// One JSON object on stdout.
void answer(const QJsonObject &object);
/// A line on stdout, for people; nothing when the call wants JSON.
void tell(const Call &call, const QString &line);
/// A sentence on stderr.
void warn(const QString &sentence);
/// Says the problem on stderr and gives the exit code it means, by the side it arose on.
enum class Side { Input, Output };
int refuse(const Problem &problem, Side side);

/// The command line is wrong, with the sentence that says how.
int wrong(const QString &sentence);
int wrongZone(const QString &zone);
/// The exit code of a command that has said all: another one when stdout did not take it.
int afterOutput(int exitCode);

/// Progress on stderr when it is a terminal.
Progress progressOnTerminal();

/// Bytes to a file, whole or not at all, or to stdout for "-".
/// "session" -> "sessions", as the contract counts them.
QString plural(const QString &kind);
Result<void> deliver(const Call &call, const QString &path, const QByteArray &bytes);

/// The event of a file opened only to read.
Result<Plan> planOf(const QString &path);

} // namespace blokplan::cli

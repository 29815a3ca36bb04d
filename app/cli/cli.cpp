#include "app/cli/cli.h"

#include "app/cli/call.h"
#include "app/wording/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace blokplan::cli
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isOneOf(const QString &name, const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts).contains(name);
}

QString useOf(const Command &command)
{
    return Cli::tr("Use: blokplan-cli %1").arg(QLatin1String(command.usage));
}

int wrongUse(const QString &sentence, const Command *command)
{
    warn(sentence);
    if (command != nullptr)
        warn(useOf(*command));
    return WrongUse;
}

/// Takes `--json` and `--lang L` out, wherever they stand.
QStringList withoutCommonOptions(QStringList arguments, bool &json, std::optional<QString> &language)
{
    json = arguments.removeAll(QStringLiteral("--json")) > 0;
    for (qsizetype at = 0; at < arguments.size();) {
        if (arguments[at].startsWith(QLatin1String("--lang="))) {
            language = arguments.takeAt(at).mid(7);
        } else if (arguments[at] == QLatin1String("--lang")) {
            arguments.removeAt(at);
            language = at < arguments.size() ? arguments.takeAt(at) : QString();
        } else {
            ++at;
        }
    }
    return arguments;
}

/// Fills the call; gives the sentence that says what is wrong, or nothing.
QString takeApart(const Command &command, const QStringList &arguments, Call &call)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &one = arguments[at];
        if (!one.startsWith(QLatin1Char('-')) || one == QLatin1String("-")) {
            call.positional.append(one);
            continue;
        }
        const QString name = one.section(QLatin1Char('='), 0, 0);
        if (isOneOf(name, command.flags) && !one.contains(QLatin1Char('=')))
            call.options.insert(name, {});
        else if (!isOneOf(name, command.options))
            return Cli::tr("%1 is not an option of %2.").arg(name, QLatin1String(command.name));
        else if (one.contains(QLatin1Char('=')))
            call.give(name, one.section(QLatin1Char('='), 1));
        else if (++at < arguments.size())
            call.give(name, arguments[at]);
        else
            return Cli::tr("%1 wants a value.").arg(name);
    }
    return {};
}

QString everyUse()
{
    QStringList lines{Cli::tr("Use: blokplan-cli [--lang nl|en] COMMAND ARGUMENTS")};
    for (const Command &command : allCommands())
        lines.append(QStringLiteral("  ") + QLatin1String(command.usage));
    return lines.join(QLatin1Char('\n'));
}

const Command *commandNamed(const QString &name)
{
    const auto all = allCommands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command &c) { return name == QLatin1String(c.name); });
    return found == all.end() ? nullptr : &*found;
}

/// What --version, help, help COMMAND, --help and COMMAND --help say; nothing when nobody asks.
QString helpFor(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version"))
        return QStringLiteral("blokplan-cli " BLOKPLAN_VERSION);
    const bool general = first == QLatin1String("help") || first == QLatin1String("--help");
    if (!general && !arguments.contains(QStringLiteral("--help")))
        return {};
    const Command *command = commandNamed(general ? arguments.value(1) : first);
    if (command == nullptr)
        return general ? everyUse() : QString(); // it is no command
    return useOf(*command);
}

/// FILE is a file that is opened again and again.
bool namesNoFile(const Call &call)
{
    return call.positional.value(0) == QLatin1String("-");
}

int runCommand(const Command &command, const QStringList &arguments, bool json)
{
    Call call;
    call.json = json;
    const QLatin1String name(command.name);
    if (const QString wrong = takeApart(command, arguments, call); !wrong.isEmpty())
        return wrongUse(wrong, &command);
    const auto count = int(call.positional.size());
    if (count < command.least)
        return wrongUse(Cli::tr("%1 wants more than that.").arg(name), &command);
    if (command.most >= 0 && count > command.most)
        return wrongUse(Cli::tr("%1 is too much for %2.").arg(call.positional.last(), name), &command);
    if (namesNoFile(call))
        return wrongUse(Cli::tr("%1 wants the name of a file; - is none.").arg(name), &command);
    return command.run(call);
}

int sayHelp(const QString &help)
{
    tell({}, help);
    return Done;
}

} // namespace

std::span<const Command> allCommands()
{
    static constexpr std::array commands{
        Command{"new",
                "new FILE --name N --start YYYY-MM-DD [--days N] [--zone Z] [--force] | "
                "new FILE --from EVENT --name N --start YYYY-MM-DD [--bring PARTS]",
                "--name --start --days --zone --from --bring", "--force", 1, 1, runNew},
        Command{"sample", "sample FILE [--force]", "", "--force", 1, 1, runSample},
        Command{"info", "info FILE", "", "", 1, 1, runInfo},
        Command{"import", "import FILE SOURCE... [--format F] [--zone Z] [--dry-run] [--mapping M]",
                "--format --zone --mapping", "--dry-run", 2, -1, runImport},
        Command{"export", "export FILE --format F -o OUT [--day D] [--room R] [--track T] [--route R]",
                "--format -o --day --room --track --route", "", 1, 1, runExport},
        Command{"formats", "formats", "", "", 0, 0, runFormats},
        Command{"check",
                "check FILE [--rule NAME=blocking|serious|hint|off[:AMOUNT]]... [--only NAME]... "
                "[--today YYYY-MM-DD] [--csv OUT.csv]; check --rules",
                "--rule --only --today --csv", "--rules", 0, 1, runCheck},
        Command{"print",
                "print FILE PRODUCT -o OUT.pdf [--paper A4] [--landscape|--portrait] [--day D] [--room R] "
                "[--track T] "
                "[--route R] [--grey] [--one-page] [--as-list] [--preset NAME]; print --list",
                "-o --paper --day --room --track --route --preset",
                "--landscape --portrait --grey --one-page --as-list --list", 0, 2, runPrint},
        Command{"search", "search FILE WORDS... [--most N]", "--most", "", 2, -1, runSearch},
        Command{"checkin",
                "checkin FILE CODE [--list L] [--desk D] [--operator O] [--nonce N] [--at UTC] [--confirmed] "
                "[--exit] [--paper] | checkin FILE --undo NONCE --reason R",
                "--list --desk --operator --nonce --at --undo --reason", "--confirmed --exit --paper", 1, 2,
                runCheckin},
        Command{"merge", "merge FILE OTHER", "", "", 2, 2, runMerge},
        Command{"registrations",
                "registrations FILE [SESSION] [--add ATTENDEE]... [--withdraw ATTENDEE]... [--fill] [--late]",
                "--add --withdraw", "--fill --late", 1, 2, runRegistrations},
        Command{"about", "about FILE ATTENDEE [-o OUT.json]", "-o", "", 2, 2, runAbout},
        Command{"purge", "purge FILE [--what NAME]... [--today YYYY-MM-DD] [--dry-run]", "--what --today",
                "--dry-run", 1, 1, runPurge},
        Command{"rehearse", "rehearse FILE [--list L] [--arrivals N]", "--list --arrivals", "", 1, 1,
                runRehearse},
        Command{"desks", "desks FILE NUMBER [--list L]", "--list", "", 2, 2, runDesks},
        Command{"verify", "verify FILE", "", "", 1, 1, runVerify},
    };
    return commands;
}

int run(const QStringList &given)
{
    bool json = false;
    std::optional<QString> language;
    QStringList arguments = withoutCommonOptions(given, json, language);
    if (language && !wording::languages().contains(*language))
        return wrongUse(Cli::tr("'%1' is not a language of this program; there are: %2.")
                            .arg(*language, wording::languages().join(QStringLiteral(", "))),
                        nullptr);
    if (language)
        wording::setLanguage(*language);
    if (const QString help = helpFor(arguments); !help.isEmpty())
        return afterOutput(sayHelp(help));
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const Command *command = commandNamed(name);
    if (command == nullptr)
        return wrongUse(
            (name.isEmpty() ? QString() : Cli::tr("%1 is not a command.").arg(name) + QLatin1Char('\n')) +
                everyUse(),
            nullptr);
    return afterOutput(runCommand(*command, arguments, json));
}

bool draws(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("print"));
}

} // namespace blokplan::cli

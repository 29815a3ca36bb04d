#include "app/cli/call.h"
#include "app/document/document.h"
#include "app/exchange/attendeesimport.h"
#include "app/exchange/format.h"
#include "app/wording/attendees.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

namespace blokplan::cli
{

namespace
{

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What several sources bring together, merged one after the other.
struct Gathered {
    Plan plan;
    MergeCounts counts;
    QJsonArray warnings;
    QJsonArray refused;
    int lists = 0; ///< of attendees
};

QJsonObject asJson(const QString &source, const Note &note)
{
    return {{QStringLiteral("source"), source},
            {QStringLiteral("where"), note.where},
            {QStringLiteral("why"), wording::note(note)}};
}

void add(QMap<QString, int> &sum, const QMap<QString, int> &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        sum[it.key()] += it.value();
}

/// The source as a list of attendees, if it is one.
Result<std::optional<attendees::Table>> attendeesIn(const QString &source, const Call &call)
{
    const QString forced = call.option("--format");
    if (!forced.isEmpty() && !formatNamed(forced)->ofAttendees)
        return std::nullopt;
    const auto bytes = sourceBytes(source);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Format *format = forced.isEmpty() ? recognisedFormat(*bytes, source) : formatNamed(forced);
    if (format == nullptr || !format->ofAttendees)
        return std::nullopt;
    return attendees::read(*bytes, source).map([](const attendees::Table &table) {
        return std::optional(table);
    });
}

/// --mapping: the name of one that is kept, or a file of JSON.
Result<attendees::Columns> columnsFor(const Plan &plan, const attendees::Table &table, const Call &call)
{
    const QString wanted = call.option("--mapping");
    if (wanted.isEmpty())
        return attendees::rememberedColumns(plan, table);
    if (const Preset *kept = attendees::mappingNamed(plan, wanted))
        return attendees::columnsBy(kept->values, table);
    const auto json = sourceBytes(wanted);
    if (!json)
        return tl::unexpected(json.error());
    const auto mapping = attendees::mappingFromJson(*json, wanted);
    if (!mapping)
        return tl::unexpected(mapping.error());
    return attendees::columnsBy(*mapping, table);
}

/// What the edit makes beside attendees, counted as the contract does.
void count(MergeCounts &counts, const attendees::Run &run)
{
    const auto add = [](QMap<QString, int> &where, const char *kind, int much) {
        if (much > 0)
            where[QLatin1String(kind)] += much;
    };
    add(counts.added, Attendee::kind, run.count(attendees::Fate::New));
    add(counts.changed, Attendee::kind, run.count(attendees::Fate::Changed));
    add(counts.unchanged, Attendee::kind, run.count(attendees::Fate::Unchanged));
    add(counts.added, Category::kind, run.newCategories);
    add(counts.added, Question::kind, run.newQuestions);
    add(counts.added, Registration::kind, run.newRegistrations);
}

Result<void> gatherAttendees(Gathered &all, const QString &source, const attendees::Table &table,
                             const Call &call)
{
    if (all.plan.all<Event>().isEmpty())
        return fail(ProblemKind::NoEvent, source);
    const auto columns = columnsFor(all.plan, table, call);
    if (!columns)
        return tl::unexpected(columns.error());
    attendees::Options options;
    options.columns = *columns;
    options.source = QFileInfo(source).fileName();
    options.progress = progressOnTerminal();
    const auto run = attendees::dryRun(all.plan, table, options);
    if (!run)
        return tl::unexpected(run.error());
    for (const Note &note : run->warnings)
        all.warnings.append(asJson(source, note));
    for (const attendees::Outcome &one : run->rows) {
        if (one.fate == attendees::Fate::Refused || one.fate == attendees::Fate::Ambiguous)
            all.refused.append(QJsonObject{{QStringLiteral("source"), source},
                                           {QStringLiteral("where"), QString::number(one.line)},
                                           {QStringLiteral("why"), wording::reason(one, all.plan)}});
    }
    const auto merged = applied(all.plan, run->edit);
    if (!merged)
        return tl::unexpected(merged.error());
    all.plan = *merged;
    all.lists += 1;
    count(all.counts, *run);
    return {};
}

Result<void> gather(Gathered &all, const QString &source, const Call &call)
{
    const auto list = attendeesIn(source, call);
    if (!list)
        return tl::unexpected(list.error());
    if (*list)
        return gatherAttendees(all, source, **list, call);
    const auto incoming = readSource(source, call.option("--format"), ReadOptions{call.option("--zone")});
    if (!incoming)
        return tl::unexpected(incoming.error());
    for (const Note &note : incoming->warnings)
        all.warnings.append(asJson(source, note));
    for (const Note &note : incoming->refused)
        all.refused.append(asJson(source, note));
    MergeCounts counts;
    const auto merged = applied(all.plan, mergeEdit(all.plan, *incoming, counts));
    if (!merged)
        return tl::unexpected(merged.error());
    all.plan = *merged;
    add(all.counts.added, counts.added);
    add(all.counts.changed, counts.changed);
    add(all.counts.unchanged, counts.unchanged);
    return {};
}

/// "session" -> "sessions", as the contract counts them.
QString plural(const QString &kind)
{
    if (kind == QLatin1String(Person::kind))
        return QStringLiteral("people");
    return kind == QLatin1String(Category::kind) ? QStringLiteral("categories") : kind + QLatin1Char('s');
}

QJsonObject asJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(plural(it.key()), it.value());
    return object;
}

/// "programme.xml, line 12"
QString placeOf(const QString &source, const QString &where)
{
    bool isLine = false;
    where.toInt(&isLine);
    if (isLine)
        return Import::tr("%1, line %2").arg(source, where);
    return where.isEmpty() ? source : source + QStringLiteral(", ") + where;
}

void report(const Call &call, const Gathered &all)
{
    if (call.json)
        answer({{QStringLiteral("added"), asJson(all.counts.added)},
                {QStringLiteral("changed"), asJson(all.counts.changed)},
                {QStringLiteral("unchanged"), asJson(all.counts.unchanged)},
                {QStringLiteral("refused"), all.refused},
                {QStringLiteral("warnings"), all.warnings}});
    for (const QJsonArray &list : {all.warnings, all.refused}) {
        for (const auto &one : list) {
            warn(placeOf(one[QStringLiteral("source")].toString(), one[QStringLiteral("where")].toString()) +
                 QStringLiteral(": ") + one[QStringLiteral("why")].toString());
        }
    }
    const auto tellCounts = [&](const QString &kind) {
        tell(call, Import::tr("Added %1, changed %2, unchanged %3.", "counts of sessions")
                       .arg(wording::counted(kind, all.counts.added.value(kind)),
                            wording::counted(kind, all.counts.changed.value(kind)),
                            wording::counted(kind, all.counts.unchanged.value(kind))));
    };
    if (all.lists > 0)
        tellCounts(QLatin1String(Attendee::kind));
    if (all.lists < call.positional.size() - 1)
        tellCounts(QLatin1String(Session::kind));
}

Intent intentOf(const QStringList &sources, const Gathered &all)
{
    QStringList names;
    for (const QString &source : sources)
        names.append(QFileInfo(source).fileName());
    if (all.lists == sources.size()) {
        const QString kind = QLatin1String(Attendee::kind);
        const int added = all.counts.added.value(kind);
        const int changed = all.counts.changed.value(kind);
        return {Wish::ImportAttendees,
                names.join(QStringLiteral(", ")),
                {QString::number(added), QString::number(changed)},
                added + changed};
    }
    return {Wish::Import,
            names.join(QStringLiteral(", ")),
            {QString::number(all.counts.added.value(QLatin1String(Session::kind)))},
            1};
}

Result<void> write(const QString &path, const Plan &before, const Gathered &all, const Intent &intent)
{
    if (!QFile::exists(path))
        return Store::make(path, all.plan, intent, progressOnTerminal());
    const auto document = Document::open(path);
    if (!document)
        return tl::unexpected(document.error());
    Edit edit = diff(before, all.plan);
    edit.intent = intent;
    return (*document)->commit(edit);
}

int refuseOptions(const Call &call)
{
    const Format *format = formatNamed(call.option("--format"));
    if (call.has("--format") && (format == nullptr || !format->isRead()))
        return wrong(
            Import::tr("import wants a --format that can be read; `blokplan-cli formats` lists them."));
    if (call.has("--zone") && !QTimeZone::isTimeZoneIdAvailable(call.option("--zone").toUtf8()))
        return wrongZone(call.option("--zone"));
    if (call.has("--mapping") && format != nullptr && !format->ofAttendees)
        return wrong(Import::tr("--mapping is for lists of attendees."));
    return Done;
}

} // namespace

int runImport(const Call &call)
{
    if (const int refused = refuseOptions(call); refused != Done)
        return refused;
    const QString path = call.positional.first();
    const QStringList sources = call.positional.mid(1);
    Plan before;
    if (QFile::exists(path)) {
        const auto there = planOf(path);
        if (!there)
            return refuse(there.error(), Side::Input);
        before = *there;
    }
    Gathered all;
    all.plan = before;
    for (const QString &source : sources) {
        if (const auto done = gather(all, source, call); !done)
            return refuse(done.error(), Side::Input);
    }
    if (!call.has("--dry-run")) {
        if (const auto written = write(path, before, all, intentOf(sources, all)); !written)
            return refuse(written.error(), Side::Output);
    }
    report(call, all);
    return all.refused.isEmpty() ? Done : ActOnIt;
}

} // namespace blokplan::cli

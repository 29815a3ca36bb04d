#include "app/cli/importattendees.h"
#include "app/document/document.h"
#include "app/exchange/format.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace blokplan::cli
{

namespace
{

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

void add(QMap<QString, int> &sum, const QMap<QString, int> &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        sum[it.key()] += it.value();
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

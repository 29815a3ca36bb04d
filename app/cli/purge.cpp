#include "app/cli/call.h"
#include "app/edits/forgetting.h"
#include "app/model/codec.h"
#include "app/wording/privacy.h"

#include <QCoreApplication>

namespace blokplan::cli
{

namespace
{

struct Purge {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

QString allNames()
{
    QStringList names;
    for (const char *name : EnumNames<Retained>::names)
        names.append(QLatin1String(name));
    return names.join(QStringLiteral(", "));
}

/// What --what names; without it what the event's dates say is due. Empty with a sentence on stderr when a
/// name is none.
std::optional<QList<Retained>> wantedOf(const Call &call, const Plan &plan, QDate today)
{
    if (!call.has("--what"))
        return edits::dueOn(plan, today);
    QList<Retained> wanted;
    for (const QString &name : call.every.value(QStringLiteral("--what"))) {
        const auto one = codec::enumOf<Retained>(name);
        if (!one) {
            warn(Purge::tr("%1 is nothing that is kept of attendees; there are: %2.").arg(name, allNames()));
            return std::nullopt;
        }
        wanted.append(*one);
    }
    return wanted;
}

void report(const Call &call, const edits::Scrubbing &scrubbing, const QList<Retained> &wanted, bool purged)
{
    QJsonObject counts;
    for (const Retained what : wanted) {
        const int people = scrubbing.attendees.value(what);
        counts.insert(codec::nameOf(what), people);
        tell(call, wording::kept(what, people));
    }
    if (call.json)
        return answer({{QStringLiteral("attendees"), counts}, {QStringLiteral("purged"), purged}});
    if (wanted.isEmpty())
        tell(call, Purge::tr("Nothing is due."));
    else if (purged)
        tell(call, wording::purged());
}

Result<void> carryOut(Store &store, const Store::Loaded &loaded, const Edit &edit)
{
    Plan now = loaded.plan;
    if (!edit.isEmpty()) {
        const auto written = store.write(edit, loaded.sequence);
        auto next = applied(loaded.plan, edit);
        if (!written || !next)
            return tl::unexpected(!written ? written.error() : next.error());
        now = std::move(*next);
    }
    return store.purge([&now](Edit &past) { edits::forgetIn(past, now); }, progressOnTerminal());
}

} // namespace

int runPurge(const Call &call)
{
    const QDate today =
        call.has("--today") ? QDate::fromString(call.option("--today"), Qt::ISODate) : QDate::currentDate();
    if (!today.isValid())
        return wrong(Purge::tr("%1 is not a date like 2026-06-11.").arg(call.option("--today")));
    const bool dry = call.has("--dry-run");
    const auto store =
        Store::open(call.positional.first(), dry ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return refuse(store.error(), Side::Input);
    const auto loaded = (*store)->load();
    if (!loaded)
        return refuse(loaded.error(), Side::Input);
    const auto wanted = wantedOf(call, loaded->plan, today);
    if (!wanted)
        return WrongUse;
    const edits::Scrubbing scrubbing = edits::scrub(loaded->plan, *wanted);
    const bool acts = !dry && !wanted->isEmpty();
    if (acts) {
        if (const auto done = carryOut(**store, *loaded, scrubbing.edit); !done)
            return refuse(done.error(), Side::Output);
    }
    report(call, scrubbing, *wanted, acts);
    return Done;
}

} // namespace blokplan::cli

#include "app/cli/importattendees.h"

#include "app/edits/registering.h"
#include "app/wording/attendees.h"
#include "app/wording/sentences.h"
#include "app/wording/verdicts.h"

#include <QFileInfo>

namespace blokplan::cli
{

namespace
{

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

/// Who has guests has a door: a list for the whole event, so that the first scan needs nothing more.
void addFirstList(Gathered &all)
{
    CheckinList list;
    list.id = edits::firstListId(all.plan);
    list.name = wording::wholeEventList();
    all.plan.all<CheckinList>().put(std::make_shared<const CheckinList>(list));
    ++all.counts.added[QLatin1String(CheckinList::kind)];
}

} // namespace

QJsonObject asJson(const QString &source, const Note &note)
{
    return {{QStringLiteral("source"), source},
            {QStringLiteral("where"), note.where},
            {QStringLiteral("why"), wording::note(note)}};
}

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

Result<void> gatherAttendees(Gathered &all, const QString &source, const attendees::Table &read,
                             const Call &call)
{
    const attendees::Table table = call.has("--mapping") ? read : attendees::likelyReading(all.plan, read);
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
    if (run->count(attendees::Fate::New) > 0 && all.plan.checkinLists().isEmpty())
        addFirstList(all);
    all.lists += 1;
    count(all.counts, *run);
    return {};
}

} // namespace blokplan::cli

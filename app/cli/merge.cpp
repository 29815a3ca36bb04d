#include "app/cli/call.h"
#include "app/document/document.h"
#include "app/edits/registering.h"
#include "app/exchange/threeway.h"
#include "app/model/codec.h"
#include "app/wording/merging.h"
#include "app/wording/words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace blokplan::cli
{

namespace
{

struct Counts {
    QJsonObject added;
    QJsonObject changed;
    QJsonObject removed;
    int all = 0;
};

Counts countsOf(const Edit &edit)
{
    Counts counts;
    AllKinds::each([&]<class R>(R *) {
        for (const Change<R> &change : edit.of<R>()) {
            QJsonObject &kind = !change.before  ? counts.added
                                : !change.after ? counts.removed
                                                : counts.changed;
            const QString name = plural(QLatin1String(R::kind));
            kind.insert(name, kind.value(name).toInt() + 1);
            ++counts.all;
        }
    });
    return counts;
}

QJsonObject asJson(const RecordConflict &conflict)
{
    return {{QStringLiteral("clash"), codec::nameOf(conflict.clash)},
            {QStringLiteral("kind"), conflict.kind},
            {QStringLiteral("id"), conflict.id},
            {QStringLiteral("name"), conflict.name},
            {QStringLiteral("field"), conflict.field},
            {QStringLiteral("ours"), conflict.ours},
            {QStringLiteral("theirs"), conflict.theirs},
            {QStringLiteral("text"), wording::clash(conflict)}};
}

QJsonObject asJson(const checkin::DoubleEntry &entry, const Plan &plan)
{
    QJsonArray entries;
    for (const Scan &scan : entry.entries)
        entries.append(QJsonObject{{QStringLiteral("nonce"), scan.id.toString()},
                                   {QStringLiteral("at"), codec::instantText(scan.at)},
                                   {QStringLiteral("desk"), scan.desk},
                                   {QStringLiteral("operator"), scan.operatorName}});
    return {{QStringLiteral("clash"), QStringLiteral("admitted-twice")},
            {QStringLiteral("list"), entry.list.toString()},
            {QStringLiteral("attendee"), entry.attendee.toString()},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("text"), wording::doubleEntry(entry, plan)}};
}

struct Outcome {
    Store::UnionCounts facts;
    Counts records;
    std::vector<RecordConflict> conflicts;
    std::vector<checkin::DoubleEntry> doubles;
};

void report(const Call &call, const Outcome &outcome, const Plan &plan)
{
    QJsonArray conflicts;
    for (const checkin::DoubleEntry &entry : outcome.doubles)
        conflicts.append(asJson(entry, plan));
    for (const RecordConflict &conflict : outcome.conflicts)
        conflicts.append(asJson(conflict));
    if (call.json)
        return answer(
            {{QStringLiteral("facts"), QJsonObject{{QStringLiteral("new"), outcome.facts.fresh},
                                                   {QStringLiteral("known"), outcome.facts.known}}},
             {QStringLiteral("conflicts"), conflicts},
             {QStringLiteral("records"), QJsonObject{{QStringLiteral("added"), outcome.records.added},
                                                     {QStringLiteral("changed"), outcome.records.changed},
                                                     {QStringLiteral("removed"), outcome.records.removed}}}});
    tell(call, wording::mergedFacts(outcome.facts.fresh));
    tell(call, wording::mergedRecords(outcome.records.all));
    for (const auto one : conflicts)
        tell(call, one.toObject().value(QStringLiteral("text")).toString());
}

} // namespace

int runMerge(const Call &call)
{
    const auto document = Document::open(call.positional[0]);
    if (!document)
        return refuse(document.error(), Side::Input);
    if ((*document)->isReadOnly())
        return refuse({ProblemKind::ReadOnly, call.positional[0], {}}, Side::Output);
    Outcome outcome;
    const auto facts =
        (*document)->merge(call.positional[1], [&](const History &ours, const History &theirs) {
            ThreeWay way = merged(ours, theirs);
            outcome.conflicts = std::move(way.conflicts);
            Edit edit = edits::joinTwins(ours.plan, way.edit);
            outcome.records = countsOf(edit);
            return edit;
        });
    if (!facts) {
        // a path may come back spelt otherwise than it was typed
        const QFileInfo where(facts.error().where);
        const bool ofInput = where.absoluteFilePath() == QFileInfo(call.positional[1]).absoluteFilePath() ||
                             facts.error().kind == ProblemKind::OtherEvent;
        return refuse(facts.error(), ofInput ? Side::Input : Side::Output);
    }
    outcome.facts = *facts;
    const Plan &plan = (*document)->plan();
    outcome.doubles = checkin::doubleEntries(plan, (*document)->facts().scans);
    report(call, outcome, plan);
    return outcome.conflicts.empty() && outcome.doubles.empty() ? Done : ActOnIt;
}

} // namespace blokplan::cli

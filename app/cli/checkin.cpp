#include "app/checkin/judging.h"
#include "app/cli/doorlookup.h"
#include "app/model/codec.h"
#include "app/wording/verdicts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

namespace blokplan::cli
{

namespace
{

struct Checkin {
    Q_DECLARE_TR_FUNCTIONS(Checkin)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString iso(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonValue firstOf(const ScanAnswer &answer)
{
    if (!answer.first)
        return {};
    return QJsonObject{{QStringLiteral("at"), iso(answer.first->at)},
                       {QStringLiteral("desk"), answer.first->desk},
                       {QStringLiteral("operator"), answer.first->operatorName},
                       {QStringLiteral("nonce"), answer.first->id.toString()}};
}

QJsonValue attendeeOf(const ScanAnswer &answer)
{
    if (!answer.attendee)
        return {};
    QJsonObject attendee = asJson(*answer.attendee);
    QJsonArray instructions;
    for (const Instruction &one : answer.attendee->instructions)
        instructions.append(wording::instruction(one));
    attendee.insert(QStringLiteral("instructions"), instructions);
    return attendee;
}

void report(const Call &call, const ScanAnswer &given, const Store::Doors &doors)
{
    const QString sentence = wording::verdict(given, doors.event.zone);
    if (!call.json)
        return tell(call, sentence);
    const auto list = std::find_if(doors.lists.begin(), doors.lists.end(),
                                   [&](const CheckinList &one) { return one.id == given.scan.list; });
    answer({{QStringLiteral("verdict"), codec::nameOf(given.scan.outcome)},
            {QStringLiteral("attendee"), attendeeOf(given)},
            {QStringLiteral("first"), firstOf(given)},
            {QStringLiteral("nonce"), given.scan.id.toString()},
            {QStringLiteral("at"), iso(given.scan.at)},
            {QStringLiteral("desk"), given.scan.desk},
            {QStringLiteral("operator"), given.scan.operatorName},
            {QStringLiteral("list"), list == doors.lists.end() ? QJsonValue() : QJsonValue(list->name.first)},
            {QStringLiteral("otherLists"), QJsonArray::fromStringList(given.otherLists)},
            {QStringLiteral("reason"), orNull(given.otherLists.isEmpty() ? given.scan.reason : QString())},
            {QStringLiteral("text"), sentence}});
}

/// 0 also for what was asked for and done: going out, taking back.
int exitCodeOf(Verdict verdict)
{
    const bool done =
        checkin::isGreen(verdict) || verdict == Verdict::WentOut || verdict == Verdict::Annulled;
    return done ? Done : ActOnIt;
}

/// Fills what does not depend on the file; gives the sentence that says what is wrong, or nothing.
QString takeRequest(const Call &call, ScanRequest &request)
{
    request.at = QDateTime::currentDateTimeUtc();
    if (call.has("--at")) {
        request.at = QDateTime::fromString(call.option("--at"), Qt::ISODateWithMs);
        if (request.at.isValid() && request.at.timeSpec() == Qt::LocalTime)
            request.at.setTimeSpec(Qt::UTC);
        request.at = request.at.toUTC();
    }
    if (!request.at.isValid())
        return Checkin::tr("%1 is not a moment in UTC like 2026-06-11T07:30:00Z.").arg(call.option("--at"));
    if (call.has("--nonce"))
        request.nonce = Nonce::fromString(call.option("--nonce"));
    if (request.nonce.isNull())
        return Checkin::tr("%1 is not a nonce: a UUID, the same on every retry.").arg(call.option("--nonce"));
    request.desk = call.option("--desk", QSysInfo::machineHostName());
    request.operatorName = call.option("--operator");
    request.reason = call.option("--reason");
    request.code = call.positional.value(1);
    request.sort = call.has("--exit") ? ScanKind::Exit : ScanKind::Entry;
    request.method = call.has("--paper") ? ScanMethod::Paper : ScanMethod::Scan;
    request.confirmed = call.has("--confirmed");
    return {};
}

int undo(const Call &call, const ScanRequest &request, Store &store, const Store::Doors &doors)
{
    const auto given = store.annul(Nonce::fromString(call.option("--undo")), request);
    if (!given && given.error().kind == ProblemKind::NothingToDo) {
        warn(Checkin::tr("That entry was taken back already."));
        return ActOnIt;
    }
    if (!given)
        return refuse(given.error(), Side::Output);
    report(call, *given, doors);
    return Done;
}

int scan(const Call &call, ScanRequest request, Store &store, const Store::Doors &doors)
{
    const auto list = listFor(call, doors.lists);
    if (!list)
        return doors.lists.empty() && !call.has("--list")
                   ? wrong(Checkin::tr("%1 has no check-in list yet; make one first.")
                               .arg(call.positional.first()))
                   : refuse(list.error(), Side::Input);
    request.list = list->id;
    const auto given = store.scan(request, checkin::judge);
    if (!given)
        return refuse(given.error(), Side::Output);
    report(call, *given, doors);
    return exitCodeOf(given->scan.outcome);
}

} // namespace

int runCheckin(const Call &call)
{
    const bool undoes = call.has("--undo");
    if (undoes == (call.positional.size() > 1))
        return wrong(Checkin::tr("checkin wants a code, or --undo with the nonce of an entry."));
    if (undoes && call.option("--reason").trimmed().isEmpty())
        return wrong(Checkin::tr("--undo wants a --reason."));
    if (undoes && Nonce::fromString(call.option("--undo")).isNull())
        return wrong(
            Checkin::tr("%1 is not a nonce: a UUID, the same on every retry.").arg(call.option("--undo")));
    ScanRequest request;
    if (const QString sentence = takeRequest(call, request); !sentence.isEmpty())
        return wrong(sentence);
    const auto store = Store::open(call.positional.first());
    if (!store)
        return refuse(store.error(), Side::Input);
    const auto doors = (*store)->doors();
    if (!doors)
        return refuse(doors.error(), Side::Input);
    return undoes ? undo(call, request, **store, *doors) : scan(call, request, **store, *doors);
}

} // namespace blokplan::cli

#include "app/cli/call.h"
#include "app/rules/rules.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace blokplan::cli
{

namespace
{

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// As scripts read it, whatever the language.
QString nameOf(Severity severity)
{
    static constexpr std::array names{"blocking", "serious", "hint"};
    return QLatin1String(names[size_t(severity)]);
}

template <class Ids, class Name>
QJsonArray named(const Ids &ids, const char *key, Name name)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(QJsonObject{{QStringLiteral("id"), id.toString()}, {QLatin1String(key), name(id)}});
    return list;
}

QJsonObject asJson(const Finding &finding, const Plan &plan)
{
    const auto title = [&](const SessionId &id) { return plan.find(id)->title.first; };
    const auto person = [&](const PersonId &id) { return plan.find(id)->asWritten; };
    const auto room = [&](const RoomId &id) { return plan.find(id)->name.first; };
    return {{QStringLiteral("rule"), QLatin1String(finding.rule)},
            {QStringLiteral("severity"), nameOf(finding.severity)},
            {QStringLiteral("sessions"), named(finding.sessions, "title", title)},
            {QStringLiteral("people"), named(finding.people, "name", person)},
            {QStringLiteral("rooms"), named(finding.rooms, "name", room)},
            {QStringLiteral("minutes"), finding.minutes},
            {QStringLiteral("accepted"), finding.accepted},
            {QStringLiteral("text"), wording::finding(finding, plan)}};
}

QJsonObject countsOf(const Findings &findings)
{
    QJsonObject counts;
    for (const Severity severity : {Severity::Blocking, Severity::Serious, Severity::Hint})
        counts.insert(nameOf(severity), findings.count(severity));
    return counts;
}

} // namespace

int runCheck(const Call &call)
{
    const auto plan = planOf(call.positional.first());
    if (!plan)
        return refuse(plan.error(), Side::Input);
    const Findings findings{Agenda(*plan)};
    QJsonArray list;
    for (const Finding &finding : findings.all()) {
        list.append(asJson(finding, *plan));
        tell(call,
             wording::severity(finding.severity) + QStringLiteral(": ") + wording::finding(finding, *plan));
    }
    if (call.json)
        answer({{QStringLiteral("findings"), list}, {QStringLiteral("counts"), countsOf(findings)}});
    else if (list.isEmpty())
        tell(call, Check::tr("No findings."));
    return findings.count(Severity::Blocking) > 0 ? ActOnIt : Done;
}

int runVerify(const Call &call)
{
    const auto store = Store::open(call.positional.first(), Store::Access::ReadOnly);
    if (!store)
        return refuse(store.error(), Side::Input);
    QJsonArray list;
    for (const Problem &problem : (*store)->verify()) {
        list.append(wording::problem(problem));
        tell(call, wording::problem(problem));
    }
    if (call.json)
        answer({{QStringLiteral("ok"), list.isEmpty()}, {QStringLiteral("problems"), list}});
    else if (list.isEmpty())
        tell(call, Check::tr("%1 is whole.").arg(call.positional.first()));
    return list.isEmpty() ? Done : ActOnIt;
}

} // namespace blokplan::cli

#include "app/cli/call.h"
#include "app/rules/accepting.h"
#include "app/rules/reading.h"
#include "app/rules/rules.h"
#include "app/wording/findingscsv.h"
#include "app/wording/paper.h"
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
    return QLatin1String(EnumNames<Severity>::names[size_t(severity)]);
}

std::optional<Severity> severityNamed(const QString &name)
{
    for (const Severity one : {Severity::Blocking, Severity::Serious, Severity::Hint, Severity::Off}) {
        if (nameOf(one) == name)
            return one;
    }
    return std::nullopt;
}

template <class Ids, class Name>
QJsonArray named(const Ids &ids, const char *key, Name name)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(QJsonObject{{QStringLiteral("id"), id.toString()}, {QLatin1String(key), name(id)}});
    return list;
}

QJsonValue reasonOf(const Finding &finding, const Plan &plan)
{
    const Acceptance *acceptance = plan.find(finding.acceptance);
    return acceptance == nullptr ? QJsonValue() : acceptance->reason; // kept of one that got worse
}

QJsonObject findingJson(const Finding &finding, const Plan &plan)
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
            {QStringLiteral("worse"), hasOutgrown(finding)},
            {QStringLiteral("reason"), reasonOf(finding, plan)},
            {QStringLiteral("text"), wording::finding(finding, plan)}};
}

QJsonObject countsOf(const Findings &findings)
{
    QJsonObject counts;
    for (const Severity severity : {Severity::Blocking, Severity::Serious, Severity::Hint})
        counts.insert(nameOf(severity), findings.count(severity));
    return counts;
}

/// "blocking: 'A' and 'B' are both in ...", and why it is let be.
QString lineOf(const Finding &finding, const Plan &plan)
{
    const QString line =
        wording::severity(finding.severity) + QStringLiteral(": ") + wording::finding(finding, plan);
    if (finding.acceptance.isNull())
        return line;
    const QString reason = reasonOf(finding, plan).toString();
    return line + QLatin1Char(' ') +
           (finding.accepted ? wording::acceptedBecause(reason) : wording::acceptedButWorse(reason));
}

/// Takes over "NAME=SEVERITY" or "NAME=SEVERITY:AMOUNT"; gives the sentence that says what is wrong.
QString setRule(RuleBook &book, const QString &wanted)
{
    const QString name = wanted.section(QLatin1Char('='), 0, 0);
    const QString value = wanted.section(QLatin1Char('='), 1);
    const auto severity = severityNamed(value.section(QLatin1Char(':'), 0, 0));
    const QString amountText = value.section(QLatin1Char(':'), 1);
    bool isNumber = true;
    const int amount = amountText.isEmpty() ? 0 : amountText.toInt(&isNumber);
    if (ruleNamed(name) == nullptr)
        return Check::tr("%1 is not a rule; `blokplan-cli check --rules` names them.").arg(name);
    if (!severity || !isNumber || amount < 0)
        return Check::tr("%1 is not how a rule is set: NAME=blocking, serious, hint or off, and with an "
                         "amount NAME=hint:30.")
            .arg(wanted);
    book.set(name, *severity, amountText.isEmpty() ? std::nullopt : std::optional(amount));
    return {};
}

QString keepOnly(RuleBook &book, const QStringList &names)
{
    for (const QString &name : names) {
        if (ruleNamed(name) == nullptr)
            return Check::tr("%1 is not a rule; `blokplan-cli check --rules` names them.").arg(name);
    }
    for (const Rule &rule : allRules()) {
        if (!names.contains(QLatin1String(rule.name)))
            book.set(QString::fromLatin1(rule.name), Severity::Off);
    }
    return {};
}

/// Fills the book as the call wants it; gives the sentence that says what is wrong, or nothing.
QString adjust(RuleBook &book, const Call &call)
{
    for (const QString &one : call.every.value(QStringLiteral("--rule"))) {
        if (const QString wrong = setRule(book, one); !wrong.isEmpty())
            return wrong;
    }
    return call.has("--only") ? keepOnly(book, call.every.value(QStringLiteral("--only"))) : QString();
}

std::vector<Finding> listOf(const Findings &findings, const Agenda &agenda)
{
    std::vector<Finding> list = findings.all();
    sortForReading(list, agenda);
    return list;
}

void report(const Call &call, const Findings &findings, const Agenda &agenda)
{
    QJsonArray list;
    for (const Finding &finding : listOf(findings, agenda)) {
        list.append(findingJson(finding, agenda.plan()));
        tell(call, lineOf(finding, agenda.plan()));
    }
    if (call.json)
        answer({{QStringLiteral("findings"), list}, {QStringLiteral("counts"), countsOf(findings)}});
    else if (list.isEmpty())
        tell(call, wording::noFindings());
}

QString lineOf(const Rule &rule)
{
    const QString amount = wording::ruleAmount(rule.unit, rule.amount);
    return QStringLiteral("%1  %2%3: %4 %5")
        .arg(QString::fromLatin1(rule.name).leftJustified(22), wording::severity(rule.severity),
             amount.isEmpty() ? QString() : QStringLiteral(", ") + amount,
             wording::ruleTitle(rule.name) + QLatin1Char('.'), wording::ruleDescription(rule.name));
}

QString nameOf(RuleUnit unit)
{
    static constexpr std::array names{"", "minutes", "days", "sessions", "letters"};
    return QLatin1String(names[size_t(unit)]);
}

int listRules(const Call &call)
{
    QJsonArray list;
    for (const Rule &rule : allRules()) {
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(rule.name)},
                                {QStringLiteral("severity"), nameOf(rule.severity)},
                                {QStringLiteral("unit"), nameOf(rule.unit)},
                                {QStringLiteral("amount"), rule.amount},
                                {QStringLiteral("title"), wording::ruleTitle(rule.name)},
                                {QStringLiteral("text"), wording::ruleDescription(rule.name)}});
        tell(call, lineOf(rule));
    }
    if (call.json)
        answer({{QStringLiteral("rules"), list}});
    return Done;
}

} // namespace

int runCheck(const Call &call)
{
    if (call.has("--rules"))
        return listRules(call);
    if (call.positional.isEmpty())
        return wrong(Check::tr("check wants a file; `blokplan-cli check --rules` lists the rules."));
    const QDate today =
        call.has("--today") ? QDate::fromString(call.option("--today"), Qt::ISODate) : QDate::currentDate();
    if (!today.isValid())
        return wrong(Check::tr("%1 is not a date like 2026-06-11.").arg(call.option("--today")));
    if (call.json && call.option("--csv") == QLatin1String("-"))
        return wrong(Check::tr("One of --json and --csv - can go to stdout, not both."));
    RuleBook asked;
    if (const QString sentence = adjust(asked, call); !sentence.isEmpty())
        return wrong(sentence);
    const auto plan = planOf(call.positional.first());
    if (!plan)
        return refuse(plan.error(), Side::Input);
    RuleBook book(*plan, today);
    adjust(book, call);
    const Agenda agenda(*plan);
    const Findings findings(agenda, book);
    if (call.has("--csv")) {
        const auto bytes = wording::findingsCsv(listOf(findings, agenda), agenda);
        if (const auto done = deliver(call, call.option("--csv"), bytes); !done)
            return refuse(done.error(), Side::Output);
    }
    if (call.option("--csv") != QLatin1String("-"))
        report(call, findings, agenda);
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

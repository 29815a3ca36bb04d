#include "app/rules/book.h"

namespace blokplan
{

RuleBook::RuleBook()
{
    for (const Rule &rule : allRules())
        rules.push_back({rule.severity, rule.amount});
}

RuleBook::RuleBook(const Plan &plan, QDate today) : RuleBook()
{
    day = today;
    for (const RuleSetting &setting : plan.ruleSettings())
        set(setting.rule, setting.severity, setting.amount);
}

bool RuleBook::set(QStringView name, Severity severity, std::optional<int> amount)
{
    const Rule *rule = ruleNamed(name);
    if (rule == nullptr)
        return false; // a setting for a rule of a later version: kept, without effect here
    RuleInEffect &own = rules[size_t(rule - allRules().data())];
    own.severity = severity;
    if (amount)
        own.amount = *amount;
    return true;
}

} // namespace blokplan

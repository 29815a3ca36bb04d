#pragma once

#include "app/rules/rule.h"

#include <optional>

namespace blokplan
{

/// How a rule is looked at.
struct RuleInEffect {
    Severity severity = Severity::Hint;
    int amount = 0;

    bool operator==(const RuleInEffect &) const = default;
};

/// The settings in effect: the rules' own, the plan's over them; and what day it is.
class RuleBook
{
public:
    /// Every rule as it comes.
    RuleBook();
    explicit RuleBook(const Plan &plan, QDate today = {});

    /// Another severity, and another amount if one is given; false when no rule is called so.
    bool set(QStringView rule, Severity severity, std::optional<int> amount = {});

    [[nodiscard]] const RuleInEffect &of(const Rule &rule) const
    {
        return rules[size_t(&rule - allRules().data())];
    }
    [[nodiscard]] bool isOn(const Rule &rule) const { return of(rule).severity != Severity::Off; }
    [[nodiscard]] Lens lens(const Agenda &agenda, const Calendar &calendar, const Rule &rule) const
    {
        return {agenda, rule, of(rule).severity, of(rule).amount, calendar, day};
    }
    [[nodiscard]] QDate today() const { return day; }

    bool operator==(const RuleBook &) const = default;

private:
    std::vector<RuleInEffect> rules; ///< in the order of allRules()
    QDate day;
};

} // namespace blokplan

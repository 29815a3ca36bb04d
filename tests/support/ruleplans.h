#pragma once

#include "app/edits/records.h"
#include "app/rules/rules.h"

#include "tests/support/plans.h"

#include <functional>

/// Plans for the rules: one with nothing to find, and changes to it in a few words.
namespace blokplan::tests
{

/// The small plan with everything placed, described and with someone on everything; its route is gone.
Plan soundPlan();

/// "rule minutes" of everything found of those severities, in the order people read it.
QStringList found(const Findings &findings,
                  const QList<Severity> &severities = {Severity::Blocking, Severity::Serious});
/// The same of one rule.
QStringList foundBy(const Findings &findings, const QString &rule);

inline QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

template <class R>
Plan with(const Plan &plan, const R &record, const std::function<void(R &)> &change)
{
    R copy = record;
    change(copy);
    return after(plan, edits::put(plan, copy));
}

Plan placed(const Plan &plan, const char *title, const char *room, int hour, int minute, int length = 45);
Plan moved(const Plan &plan, const char *title, const char *room, int hour, int minute, int length = 45);
Plan withSession(const Plan &plan, const char *title, const std::function<void(Session &)> &change);
Plan withRoom(const Plan &plan, const char *name, const std::function<void(Room &)> &change);
Plan withPerson(const Plan &plan, const char *name, const std::function<void(Person &)> &change);
Plan withAppearance(const Plan &plan, const char *title, const char *person, Role role = Role::Speaker);

} // namespace blokplan::tests

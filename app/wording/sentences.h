#pragma once

#include "app/base/problem.h"
#include "app/exchange/format.h"
#include "app/model/edit.h"
#include "app/rules/rule.h"

/// Every sentence that app/ shows. Whole sentences end with a full stop; titles and words do not.
namespace blokplan::wording
{

/// What went wrong, where, and what to do now: one sentence or two.
QString problem(const Problem &problem);
/// What an importer guessed or refused, or an exporter replaced.
QString note(const Note &note);

/// "Tom Kunzler is in 'A' and 'B' at the same time, 15 minutes."
QString finding(const Finding &finding, const Plan &plan);
/// "Person double-booked"
QString ruleTitle(const char *rule);
/// One sentence or two that say what the rule looks for.
QString ruleDescription(const char *rule);
/// "10 min", "14 days"; empty for a rule that counts nothing.
QString ruleAmount(RuleUnit unit, int amount);
/// "minutes", for behind a field.
QString ruleUnit(RuleUnit unit);
QString severity(Severity severity);

/// "Moved 'Opening' to Zaal 2, 10:30"; for the status line.
QString done(const Intent &intent);
/// "Undo: move 'Opening' to Zaal 2"; for the menu.
QString undo(const Intent &intent);
QString redo(const Intent &intent);

} // namespace blokplan::wording

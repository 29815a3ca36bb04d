#pragma once

#include "app/rules/book.h"
#include "app/rules/calendar.h"

/// A subject made ready for the rules that look at its kind.
namespace blokplan::rules
{

RoomCase caseOf(const Agenda &agenda, const Room &room);
PersonCase caseOf(const Agenda &agenda, const Person &person);
SessionCase caseOf(const Agenda &agenda, const Session &session);

/// Lets every rule of that kind of subject that is on look at the case.
template <class Check, class Case>
void look(const Case &one, const Agenda &agenda, const RuleBook &book, const Calendar &calendar, Found &found)
{
    for (const Rule &rule : allRules()) {
        if (const Check *check = std::get_if<Check>(&rule.check); check != nullptr && book.isOn(rule))
            (*check)(one, book.lens(agenda, calendar, rule), found);
    }
}

} // namespace blokplan::rules

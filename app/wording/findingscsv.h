#pragma once

#include "app/rules/finding.h"

#include <QByteArray>

#include <span>

namespace blokplan
{
class Agenda;
}

namespace blokplan::wording
{

/// Findings as a table for spreadsheets, in the order given: rule, severity, accepted ("yes" or nothing) and
/// the reason, date and start of the first placement, sessions, people, rooms, minutes and the sentence.
/// Names of columns, rules and severities are stable; the sentence is in the language of the program. No cell
/// is taken for a formula. UTF-8 with a BOM.
QByteArray findingsCsv(std::span<const Finding> findings, const Agenda &agenda);

} // namespace blokplan::wording

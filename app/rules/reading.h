#pragma once

#include "app/rules/finding.h"

#include <vector>

namespace blokplan
{

class Agenda;

/// The order in which people read findings: the worst first, rule by rule, and those of a rule by time; what
/// is on no day comes last.
void sortForReading(std::vector<Finding> &findings, const Agenda &agenda);

} // namespace blokplan

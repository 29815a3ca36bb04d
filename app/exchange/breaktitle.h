#pragma once

#include <QString>

namespace blokplan
{

/// Whether a title says a break and nothing else: "Lunch", "Coffee break!", "Koffiepauze", not "Lunch with
/// the board". In the languages of the schedules that come by.
bool isBreakTitle(const QString &title);

} // namespace blokplan

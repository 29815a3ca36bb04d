#pragma once

#include <QString>

#include <vector>

namespace blokplan::ui
{

/// One line of the cheat sheet; translated, the keys as the system writes them.
struct KeyHint {
    QString group;
    QString keys;
    QString does;
};

/// All keys of the timetable, in the order in which one would learn them.
std::vector<KeyHint> timetableKeys();

} // namespace blokplan::ui

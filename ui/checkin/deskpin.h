#pragma once

#include <QString>

/// The number that opens a locked desk again. Kept with the settings of this computer as a salted digest: a
/// guard against curious hands, not against somebody with the laptop to themselves.
namespace blokplan::ui::deskpin
{

[[nodiscard]] bool isSet();
void set(const QString &pin); ///< empty: none
[[nodiscard]] bool fits(const QString &pin);

} // namespace blokplan::ui::deskpin

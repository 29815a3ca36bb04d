#pragma once

#include "app/model/values.h"
#include "ui/base/theme.h"

#include <QFont>

/// What lists that draw their own lines have in common.
namespace blokplan::ui
{

QFont boldOf(QFont font);
/// The colour of a bar or text that tells how grave something is; quiet for a hint and for nothing.
QColor gravityColour(const Theme &theme, Severity severity);

} // namespace blokplan::ui

#pragma once

#include <QIcon>
#include <QString>

namespace blokplan::ui
{

/// A line icon of resources/icons by its name, in the palette's text colour; crisp on any screen.
QIcon icon(const QString &name);

} // namespace blokplan::ui

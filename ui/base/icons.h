#pragma once

#include <QIcon>
#include <QString>

namespace blokplan::ui
{

/// A line icon of resources/icons by its name, in the palette's text colour; crisp on any screen.
QIcon icon(const QString &name);

/// The name of an icon or an action as the source writes it, in ASCII.
inline QString s(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace blokplan::ui

#pragma once

#include "ui/base/theme.h"

#include <QStringList>

namespace blokplan::ui
{

/// What the program remembers of its user, between starts.
namespace preferences
{

/// "en", "nl"; before anyone chose, that of the system.
QString language();
void setLanguage(const QString &language);

Appearance appearance();
void setAppearance(Appearance appearance);

/// A file opened lately, with what the start window tells of it.
struct Recent {
    QString path;
    QString name;
    QString dates; ///< in words, as they were when it was last closed
    QString place;
    int sessions = 0;
    int placed = 0;
    bool missing = false; ///< the file is not there now
};
/// The newest first, at most twelve.
QList<Recent> recents();
void remember(const Recent &recent);
void forget(const QString &path);

} // namespace preferences

} // namespace blokplan::ui

#pragma once

#include "app/store/sqlite.h"

#include <QDateTime>
#include <QStringList>

/// Automatic backups in a folder beside the file: `Nu Open.blokplan` has `Nu Open.blokplan-backups/`, and in
/// it files named by the moment they were taken, UTC.
namespace blokplan::backups
{

QString folderOf(const QString &path);
/// Which of these (named as above) need not be kept: all but the last ten and the last of each day.
QStringList superseded(QStringList names);

/// Takes one, unless the newest already holds the last edit and the last fact, and removes what is
/// superseded.
Result<void> take(const Connection &connection, const QString &path);

/// Takes one and removes all others, whatever they hold.
Result<void> replaceAll(const Connection &connection, const QString &path);

/// When the newest was taken, UTC; invalid where there is none.
QDateTime newest(const QString &path);

} // namespace blokplan::backups

#pragma once

#include "app/base/result.h"

#include <QString>

namespace blokplan::copying
{

/// Whether whatever stands at the path may be replaced: Busy ("open") when somebody has it open or the log of
/// a crash stands beside it, IsFolder, NoPermission.
Result<void> mayBeReplaced(const QString &path);
/// Brings a finished file to its name, over what stood there, while nobody else can begin to use that. The
/// errors of mayBeReplaced, DiskFull, CannotWrite; the finished file is then gone and the old one as it was.
Result<void> replace(const QString &made, const QString &path);

} // namespace blokplan::copying

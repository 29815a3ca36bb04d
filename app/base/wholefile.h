#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace blokplan
{

/// What an errno means to people, where it means something of its own.
ProblemKind kindOfSystem(int error, ProblemKind otherwise);

/// Puts a file there whole or not at all: beside it first, then by its name. Through a symbolic link it goes
/// to where that points; to what is no file (a pipe, a device) it goes straight. IsFolder, NotFound (its
/// folder), NoPermission, ReadOnly, DiskFull, CannotWrite; Exists where an event (*.blokplan) stands.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace blokplan

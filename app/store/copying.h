#pragma once

#include "app/store/sqlite.h"

#include <functional>

/// Files that appear whole or not at all.
namespace blokplan::copying
{

/// A name beside the path that nobody else uses, for a file being made.
QString nameWhileMaking(const QString &path);
/// Brings a finished file to the disk and to its name, over what was there.
Result<void> finish(const QString &made, const QString &path);
/// The same, but Exists when something is there.
Result<void> finishNew(const QString &made, const QString &path);

/// All that stands in one connection into another that is empty.
Result<void> copyInto(const Connection &from, const Connection &to);

/// A whole copy of an open file as it stands in one moment, while others read and write it; one plain file.
/// The errors of mayBeReplaced (replacing.h) where something stands there.
Result<void> copy(const Connection &from, const QString &path, const std::function<bool(double)> &progress);

} // namespace blokplan::copying

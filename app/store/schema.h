#pragma once

#include "app/store/sqlite.h"

#include <vector>

/// The numbered steps that make a file's tables, from resources/sql; the file says in `user_version` how many
/// it has.
namespace blokplan::schema
{

constexpr quint32 applicationId = 0x426C6B70; ///< "Blkp" in the file's header

/// Step n stands at n - 1.
const std::vector<QByteArray> &steps();
inline int newest()
{
    return int(steps().size());
}

/// The step the file is at.
Result<int> current(const Connection &connection);
/// Runs the steps that the file lacks, inside the caller's transaction.
Result<void> upgrade(const Connection &connection, const std::vector<QByteArray> &steps);

} // namespace blokplan::schema

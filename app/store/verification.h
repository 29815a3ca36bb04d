#pragma once

#include "app/store/sqlite.h"

#include <vector>

namespace blokplan::verification
{

/// All that is wrong in a file: its pages and indexes, records that cannot be read or name what is not there,
/// a journal with gaps or with entries that cannot be read, and tables that are not what the journal leads
/// to.
std::vector<Problem> problemsIn(const Connection &connection, const QString &path);

} // namespace blokplan::verification

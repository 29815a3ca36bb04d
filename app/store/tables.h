#pragma once

#include "app/model/edit.h"
#include "app/store/sqlite.h"

#include <functional>

/// The records of a plan in their tables, one a kind.
namespace blokplan::tables
{

/// Called after each record; false stops the work with Cancelled.
using Step = std::function<bool()>;

/// Carries out the changes of an edit, inside the caller's transaction. Damaged when a record that should be
/// there is not.
Result<void> write(const Connection &connection, const Edit &edit, const Step &step = {});

/// Everything that stands in the tables. Damaged when a record cannot be read (details = kind, id).
Result<Plan> read(const Connection &connection);

} // namespace blokplan::tables

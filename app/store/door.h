#pragma once

#include "app/model/records.h"
#include "app/model/scancase.h"
#include "app/store/sqlite.h"

/// One scan at a door, inside the caller's transaction; see Store.
namespace blokplan::door
{

Result<ScanAnswer> scan(const Connection &connection, const ScanRequest &request, const Judge &judge);
Result<ScanAnswer> annul(const Connection &connection, const Nonce &entry, const ScanRequest &request);
Result<ScanAnswer> wrongPerson(const Connection &connection, const Nonce &entry, const ScanRequest &other,
                               const Judge &judge);

/// The event, as far as it is there; and the lists, in the order people see them.
Result<void> readEvent(const Connection &connection, Event &event);
Result<void> readLists(const Connection &connection, std::vector<CheckinList> &lists);

} // namespace blokplan::door

#pragma once

#include "app/checkin/doubles.h"
#include "app/exchange/threeway.h"

#include <QString>

namespace blokplan::wording
{

/// One sentence: what clashed in a record, and what stays.
QString clash(const RecordConflict &conflict);
/// One sentence: who was let in more than once, where and when, and which entry holds. Times are the event's.
QString doubleEntry(const checkin::DoubleEntry &entry, const Plan &plan);

/// "3 new facts of the doors", "2 records added or changed"
QString mergedFacts(int fresh);
QString mergedRecords(int count);

} // namespace blokplan::wording

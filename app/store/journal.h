#pragma once

#include "app/store/sqlite.h"
#include "app/store/store.h"

/// The journal: every edit ever accepted, in order.
namespace blokplan::journal
{

/// The sequence of the last edit; 0 when there is none.
Result<qint64> last(const Connection &connection);
/// The id of the last edit as text; empty when there is none.
Result<QByteArray> lastId(const Connection &connection);
Result<void> append(const Connection &connection, qint64 sequence, const Edit &edit);
Result<std::vector<JournalEntry>> after(const Connection &connection, qint64 sequence);
/// Every entry once more as `change` leaves it; Cancelled when `progress` says so.
Result<void> rewrite(const Connection &connection, const std::function<void(Edit &)> &change,
                     const Progress &progress);
Result<std::vector<EditId>> ids(const Connection &connection);

/// When the last merge of another copy was written; invalid when there was none.
Result<QDateTime> lastMerge(const Connection &connection);

/// What this process is called in the journal: host and process.
QString thisDesk();

} // namespace blokplan::journal

#pragma once

#include "app/model/edit.h"
#include "app/model/facts.h"
#include "app/store/sqlite.h"

#include <functional>
#include <optional>
#include <vector>

/// Scans and badges in their tables, and the two tables derived beside them: which attendee a code leads to
/// (`ticket`), and which entry holds (`admission`). All inside the caller's transaction.
namespace blokplan::facts
{

/// A code as tickets are sought: without spaces around it, in capitals.
QString ticketKey(const QString &code);

/// HasFacts (details = kind, name) when the edit removes a record that a fact names.
Result<void> mayGo(const Connection &connection, const Edit &edit);
/// Brings `ticket` and `admission` after the attendees that an edit changed.
Result<void> follow(const Connection &connection, const Edit &edit);

Result<std::optional<Scan>> scanBy(const Connection &connection, const Nonce &nonce);
/// As it is; the number is taken when it is 0.
Result<void> add(const Connection &connection, Scan &scan);
/// False when it was known.
Result<bool> add(const Connection &connection, const BadgeFact &badge);

/// Derives anew which entry holds for that attendee, whoever they are known as, on that list: the earliest
/// one admitted and not annulled; and whether they are inside.
Result<void> settle(const Connection &connection, const CheckinListId &list, const AttendeeId &attendee);
/// Begins a query: the ids (`family.id`) of the attendee ?1 and of all merged into them.
constexpr const char *family = "WITH RECURSIVE family(id) AS (SELECT ?1 UNION SELECT attendee.id FROM "
                               "attendee JOIN family ON attendee.same_as=family.id) ";
/// Who an attendee stands for: themselves, or whom they were merged into.
Result<AttendeeId> standsFor(const Connection &connection, const AttendeeId &attendee);

Result<void> readAfter(const Connection &connection, std::vector<Scan> &scans, qint64 &last);
Result<void> readAfter(const Connection &connection, std::vector<BadgeFact> &badges, qint64 &last);

/// Adds what is not known yet, and settles whom it is about; tells of each whether it was new.
Result<void> unite(const Connection &connection, const std::vector<Scan> &scans,
                   const std::function<void(const Scan &, bool)> &tell);
Result<void> unite(const Connection &connection, const std::vector<BadgeFact> &badges,
                   const std::function<void(const BadgeFact &, bool)> &tell);

/// What does not agree with the facts: admissions and tickets that are not what would be derived.
Result<std::vector<Problem>> disagreements(const Connection &connection);

} // namespace blokplan::facts

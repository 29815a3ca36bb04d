#pragma once

#include "app/model/edit.h"

/// Wishes that take personal data out of the plan. What stands in the journal, in free pages and in backups
/// is the store's to purge after that.
namespace blokplan::edits
{

/// What is left of each is that there was one: category, state, when they registered, for which sessions.
/// Aliases are emptied too. Counts stay.
Edit anonymise(const Plan &plan, const QList<AttendeeId> &attendees);
Edit anonymiseAll(const Plan &plan);

/// Of how many attendees there is what.
QMap<Retained, int> keptOf(const Plan &plan);

/// What is kept no longer than today by the event's retention dates.
QList<Retained> dueOn(const Plan &plan, QDate today);
/// What a scrub would take out of how many attendees; those who have nothing of it do not count.
struct Scrubbing {
    Edit edit; ///< Wish::Scrub; empty when nothing is left to take out
    QMap<Retained, int> attendees;
};
Scrubbing scrub(const Plan &plan, const QList<Retained> &what);

/// Takes out of an edit of the past what the plan no longer says of its attendees: of those who are forgotten
/// or gone, everything but what is counted; of others the contacts, answers and instructions that were
/// scrubbed. Names in its intent go with them. Applied to every edit of a history it leaves the history
/// whole.
void forgetIn(Edit &past, const Plan &now);

} // namespace blokplan::edits

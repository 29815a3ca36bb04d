#pragma once

#include "app/model/edit.h"

/// Wishes about attendees.
namespace blokplan::edits
{

/// Adds or changes an attendee; a new one gets a ticket code and the moment it registered, where it has none.
Edit putAttendee(const Plan &plan, Attendee attendee, const QDateTime &now, const QString &changedField = {});

/// Cancels registrations for the event, or takes back that; those for single sessions stay as they are: a
/// cancelled attendee takes no place there.
Edit cancelAttendees(const Plan &plan, const QList<AttendeeId> &attendees);
Edit reinstate(const Plan &plan, const QList<AttendeeId> &attendees);

/// Who waits for a place at the event, first come first.
QList<AttendeeId> waitingForEvent(const Plan &plan);
/// From the waiting list of the event; who does not wait is passed over.
Edit promote(const Plan &plan, const QList<AttendeeId> &attendees);
/// The first so many who wait.
Edit promoteFirst(const Plan &plan, int count);

/// One attendee of several who are the same. The others become aliases that stand for the one kept: their
/// codes, numbers, answers and registrations go to it, what is empty in it is filled from them in order. For
/// one session the best state counts, since the earliest moment. Nobody is removed, for facts at a door name
/// them.
Edit mergeAttendees(const Plan &plan, const AttendeeId &keep, const QList<AttendeeId> &others);
/// A merge of another copy that brings guests who bear a ticket of ours: a list that both laptops imported
/// has made two of each. They become one, the smaller id kept, so that either way comes to the same and no
/// ticket lets in two. The edit from `plan` that does both.
Edit joinTwins(const Plan &plan, const Edit &merge);
/// Of the list for the whole event that an event gets first: the same on each laptop, so that a merge makes
/// one of those that both have made.
CheckinListId firstListId(const Plan &plan);
/// They were looked at and are not the same: no longer likely duplicates of one another.
Edit keepApart(const Plan &plan, const QList<AttendeeId> &attendees);

/// A new ticket; all codes there were are refused from now on, with the reason.
Edit replaceTicket(const Plan &plan, const AttendeeId &attendee);

} // namespace blokplan::edits

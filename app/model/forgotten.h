#pragma once

#include "app/model/plan.h"

#include <QSet>

/// What is left of attendees when personal data goes: field by field, by what a retention date is about.
namespace blokplan
{

/// Where the last import keeps short sums of what it said (app/exchange/attendeesmemory.h): they tell of a
/// value to whoever guesses it, so they go with any of it.
constexpr auto importMemory = "imported";

/// Only what counts are made of is left of them.
inline bool isForgotten(const Attendee &attendee)
{
    return attendee.asWritten.isEmpty();
}
Attendee withoutPerson(const Attendee &attendee);

/// The ids, as text, of the questions whose answers are kept shorter.
QSet<QString> sensitiveQuestions(const Plan &plan);
/// Whether there is any of that sort.
bool holds(const Attendee &attendee, Retained what, const QSet<QString> &sensitive);
/// Without that sort of data.
Attendee without(const Attendee &attendee, Retained what, const QSet<QString> &sensitive);
/// Without what of that sort `other`, the same person in another state, does not say either.
Attendee noMoreThan(const Attendee &attendee, const Attendee &other, Retained what,
                    const QSet<QString> &sensitive);

} // namespace blokplan

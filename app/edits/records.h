#pragma once

#include "app/model/draft.h"
#include "app/model/titles.h"

/// Wishes about any kind of record.
namespace blokplan::edits
{

/// Adds the record, or replaces the one with its id.
template <class R>
Edit put(const Plan &plan, R record, const QString &changedField = {})
{
    const bool there = plan.find(record.id) != nullptr;
    Intent intent{there ? Wish::Change : Wish::Create, titleOf(record), {QLatin1String(R::kind)}, 1};
    if (there)
        intent.details.append(changedField);
    Draft draft(plan);
    draft.put(std::move(record));
    return draft.edit(std::move(intent));
}

/// Takes the records away with all that hangs on them: a session's placements, participants and parts, a
/// day's rounds; a person's appearances; rooms leave placements (one without rooms goes); routes, tracks and
/// walking times forget what is gone.
Edit remove(const Plan &plan, const QList<DayId> &days);
Edit remove(const Plan &plan, const QList<RoundId> &rounds);
Edit remove(const Plan &plan, const QList<RoomId> &rooms);
Edit remove(const Plan &plan, const QList<TrackId> &tracks);
Edit remove(const Plan &plan, const QList<RouteId> &routes);
Edit remove(const Plan &plan, const QList<PersonId> &people);
Edit remove(const Plan &plan, const QList<SessionId> &sessions);
/// Attendees lose their category, lists no longer ask for it; attendees go with their registrations and
/// aliases (the store refuses that for those whom a fact names: they are cancelled instead); answers go with
/// their question.
Edit remove(const Plan &plan, const QList<CategoryId> &categories);
Edit remove(const Plan &plan, const QList<QuestionId> &questions);
Edit remove(const Plan &plan, const QList<AttendeeId> &attendees);
Edit remove(const Plan &plan, const QList<CheckinListId> &lists);
/// Sessions that no longer take registrations lose those they have.
Edit remove(const Plan &plan, const QList<EnrolmentId> &enrolments);

} // namespace blokplan::edits

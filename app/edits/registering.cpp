#include "app/edits/registering.h"

#include "app/checkin/ticketcode.h"
#include "app/edits/records.h"
#include "app/model/attendeeduplicates.h"

namespace blokplan::edits
{

namespace
{

/// Gives the state to those of them that `wanted` picks.
template <class Wanted>
Edit setState(const Plan &plan, const QList<AttendeeId> &ids, AttendeeState state, Wish wish, Wanted wanted)
{
    Draft draft(plan);
    QString first;
    int count = 0;
    for (const AttendeeId &id : ids) {
        const Attendee *one = plan.find(id);
        if (one == nullptr || one->state == state || !wanted(*one))
            continue;
        first = count++ == 0 ? one->asWritten : first;
        draft.change(id, [&](Attendee &attendee) { attendee.state = state; });
    }
    return draft.edit({wish, first, {}, std::max(1, count)});
}

} // namespace

Edit putAttendee(const Plan &plan, Attendee attendee, const QDateTime &now, const QString &changedField)
{
    if (attendee.code.isEmpty())
        attendee.code = checkin::newTicketCode();
    if (!attendee.registeredAt.isValid())
        attendee.registeredAt = now;
    return put(plan, std::move(attendee), changedField);
}

Edit cancelAttendees(const Plan &plan, const QList<AttendeeId> &attendees)
{
    return setState(plan, attendees, AttendeeState::Cancelled, Wish::CancelAttendees,
                    [](const Attendee &) { return true; });
}

Edit reinstate(const Plan &plan, const QList<AttendeeId> &attendees)
{
    return setState(plan, attendees, AttendeeState::Registered, Wish::Reinstate,
                    [](const Attendee &one) { return one.state == AttendeeState::Cancelled; });
}

QList<AttendeeId> waitingForEvent(const Plan &plan)
{
    std::vector<const Attendee *> waiting;
    for (const Attendee &one : plan.attendees()) {
        if (one.state == AttendeeState::Waiting && one.sameAs.isNull())
            waiting.push_back(&one);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Attendee *a, const Attendee *b) {
        return a->registeredAt != b->registeredAt ? a->registeredAt < b->registeredAt : a->id < b->id;
    });
    QList<AttendeeId> ids;
    for (const Attendee *one : waiting)
        ids.append(one->id);
    return ids;
}

Edit promote(const Plan &plan, const QList<AttendeeId> &attendees)
{
    return setState(plan, attendees, AttendeeState::Registered, Wish::Promote,
                    [](const Attendee &one) { return one.state == AttendeeState::Waiting; });
}

Edit promoteFirst(const Plan &plan, int count)
{
    return promote(plan, waitingForEvent(plan).mid(0, std::max(0, count)));
}

Edit replaceTicket(const Plan &plan, const AttendeeId &id)
{
    const Attendee *one = plan.find(id);
    if (one == nullptr)
        return {};
    Draft draft(plan);
    draft.change(id, [](Attendee &attendee) {
        for (const QString &code : QStringList{attendee.code} + attendee.codes) {
            if (!code.isEmpty() && !attendee.formerCodes.contains(code))
                attendee.formerCodes.append(code);
        }
        attendee.codes.clear();
        attendee.code = checkin::newTicketCode();
    });
    return draft.edit({Wish::ReplaceTicket, one->asWritten, {}, 1});
}

Edit keepApart(const Plan &plan, const QList<AttendeeId> &attendees)
{
    Preset apart;
    apart.id = PresetId::create();
    apart.purpose = QLatin1String(attendeesApartPurpose);
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose == apart.purpose)
            apart = preset;
    }
    QStringList names;
    for (qsizetype i = 0; i < attendees.size(); ++i) {
        const Attendee *one = plan.find(attendees[i]);
        names.append(one == nullptr ? QString() : one->asWritten);
        for (qsizetype j = 0; j < i; ++j)
            apart.values.insert(apartKey(attendees[j], attendees[i]), QString());
    }
    Draft draft(plan);
    if (attendees.size() > 1)
        draft.put(apart);
    return draft.edit({Wish::MergeAttendees,
                       names.join(QStringLiteral(", ")),
                       {QStringLiteral("apart")},
                       int(attendees.size())});
}

} // namespace blokplan::edits

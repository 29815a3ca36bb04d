#include "app/edits/enrolling.h"

#include "app/model/codec.h"
#include "app/model/draft.h"
#include "app/model/enrolments.h"
#include "app/model/titles.h"

#include <QHash>

namespace blokplan::edits
{

namespace
{

QString nameIn(const Plan &plan, const AttendeeId &id)
{
    const Attendee *attendee = plan.find(id);
    return attendee == nullptr ? QString() : attendee->asWritten;
}

/// Whether it counts: neither it nor its attendee is cancelled.
bool stands(const Plan &plan, const Registration &one)
{
    const Attendee *attendee = plan.find(one.attendee);
    return one.state != AttendeeState::Cancelled && attendee != nullptr &&
           attendee->state != AttendeeState::Cancelled;
}

bool fits(const Booking &booking)
{
    return !booking.places || (booking.registered < *booking.places && booking.waiting == 0);
}

/// Whom a merged duplicate stands for.
AttendeeId standing(const Plan &plan, const AttendeeId &id)
{
    const Attendee *attendee = plan.find(id);
    return attendee == nullptr || attendee->sameAs.isNull() ? id : attendee->sameAs;
}

Result<void> mayEnrol(const Plan &plan, const SessionId &session, const QDateTime &now, Closing closing)
{
    const Enrolment *enrolment = enrolmentOf(plan, session);
    if (enrolment == nullptr)
        return fail(ProblemKind::NoRegistration, titleIn(plan, session));
    if (closing == Closing::Heeded && enrolment->closes.isValid() && now >= enrolment->closes)
        return fail(ProblemKind::RegistrationClosed, titleIn(plan, session),
                    {codec::instantText(enrolment->closes)});
    return {};
}

/// Those of a wish, with the name of the first and how many there are.
struct Subjects {
    QString first;
    int count = 0;

    void add(const QString &name)
    {
        if (count++ == 0)
            first = name;
    }
};

template <class Wanted>
Edit setState(const Plan &plan, const QList<RegistrationId> &ids, AttendeeState state, Wish wish,
              Wanted wanted)
{
    Draft draft(plan);
    Subjects who;
    QString title;
    for (const RegistrationId &id : ids) {
        const Registration *one = plan.find(id);
        if (one == nullptr || !wanted(*one))
            continue;
        who.add(nameIn(plan, one->attendee));
        title = titleIn(plan, one->session);
        draft.change(id, [&](Registration &registration) { registration.state = state; });
    }
    return draft.edit({wish, who.first, {title}, std::max(1, who.count)});
}

} // namespace

Booking bookingOf(const Plan &plan, const SessionId &session)
{
    Booking booking;
    booking.places = placesOf(plan, session);
    for (const Registration &one : plan.registrations()) {
        if (one.session != session || !stands(plan, one))
            continue;
        ++(one.state == AttendeeState::Registered ? booking.registered : booking.waiting);
    }
    return booking;
}

Result<Edit> enrol(const Plan &plan, const QList<AttendeeId> &attendees, const SessionId &session,
                   const QDateTime &now, Closing closing)
{
    if (const auto may = mayEnrol(plan, session, now, closing); !may)
        return tl::unexpected(may.error());
    QHash<AttendeeId, Registration> there;
    for (const Registration &one : plan.registrations()) {
        if (one.session == session)
            there.insert(one.attendee, one);
    }
    Booking booking = bookingOf(plan, session);
    Draft draft(plan);
    Subjects who;
    AttendeeState last = AttendeeState::Registered;
    for (const AttendeeId &wanted : attendees) {
        const AttendeeId id = standing(plan, wanted);
        const Attendee *attendee = plan.find(id);
        if (attendee == nullptr)
            continue;
        if (attendee->state == AttendeeState::Cancelled)
            return fail(ProblemKind::Invalid, id.toString(),
                        {QStringLiteral("state"), codec::nameOf(attendee->state),
                         QLatin1String(Attendee::kind), attendee->asWritten});
        Registration one =
            there.value(id, {RegistrationId::create(), id, session, AttendeeState::Cancelled, now});
        if (one.state != AttendeeState::Cancelled)
            continue;
        const bool hasPlace = fits(booking);
        last = one.state = hasPlace ? AttendeeState::Registered : AttendeeState::Waiting;
        one.at = now.addMSecs(who.count); // in the order in which they were named
        ++(hasPlace ? booking.registered : booking.waiting);
        who.add(attendee->asWritten);
        there.insert(id, one);
        draft.put(one);
    }
    if (who.count == 0)
        return fail(ProblemKind::NothingToDo);
    return draft.edit({Wish::Enrol, who.first, {titleIn(plan, session), codec::nameOf(last)}, who.count});
}

Registration registrationFor(const Plan &plan, const AttendeeId &attendee, const SessionId &session,
                             const QDateTime &now)
{
    const bool hasPlace = fits(bookingOf(plan, session));
    return {RegistrationId::create(), attendee, session,
            hasPlace ? AttendeeState::Registered : AttendeeState::Waiting, now};
}

Line lineOf(const Agenda &agenda, const SessionId &session)
{
    Line line;
    for (const Row<Registration> &one : agenda.registrationsFor(session)) {
        if (stands(agenda.plan(), *one))
            (one->state == AttendeeState::Registered ? line.registered : line.waiting).push_back(one->id);
    }
    line.booking = {int(line.registered.size()), int(line.waiting.size()),
                    placesOf(agenda.plan(), session, agenda.of(session))};
    return line;
}

Edit withdraw(const Plan &plan, const QList<RegistrationId> &registrations)
{
    return setState(plan, registrations, AttendeeState::Cancelled, Wish::Withdraw,
                    [](const Registration &one) { return one.state != AttendeeState::Cancelled; });
}

QList<RegistrationId> waitingFor(const Plan &plan, const SessionId &session)
{
    std::vector<const Registration *> waiting;
    for (const Registration &one : plan.registrations()) {
        if (one.session == session && one.state == AttendeeState::Waiting && stands(plan, one))
            waiting.push_back(&one);
    }
    std::sort(waiting.begin(), waiting.end(),
              [](const Registration *a, const Registration *b) { return registeredBefore(*a, *b); });
    QList<RegistrationId> ids;
    for (const Registration *one : waiting)
        ids.append(one->id);
    return ids;
}

std::optional<RegistrationId> nextInLine(const Plan &plan, const SessionId &session)
{
    const auto left = bookingOf(plan, session).left();
    const QList<RegistrationId> waiting = waitingFor(plan, session);
    if (waiting.isEmpty() || (left && *left <= 0))
        return std::nullopt;
    return waiting.first();
}

Edit promote(const Plan &plan, const QList<RegistrationId> &registrations)
{
    return setState(plan, registrations, AttendeeState::Registered, Wish::Promote,
                    [](const Registration &one) { return one.state == AttendeeState::Waiting; });
}

Edit promoteAll(const Plan &plan, const SessionId &session)
{
    const QList<RegistrationId> waiting = waitingFor(plan, session);
    const auto left = bookingOf(plan, session).left();
    return promote(plan, waiting.mid(0, left ? std::max(0, *left) : waiting.size()));
}

} // namespace blokplan::edits

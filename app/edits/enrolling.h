#pragma once

#include "app/model/agenda.h"

/// Wishes about registrations for single sessions.
namespace blokplan::edits
{

enum class Closing { Heeded, PassedOver };

/// Registers them for a session, first come first served: where places run out they go on its waiting list,
/// and so they do while others wait there. Who is registered or waits already is passed over; a registration
/// that was cancelled lives again, at the end of the line. NoRegistration (it takes none),
/// RegistrationClosed (unless the team passes over that), Invalid (a cancelled attendee; details = field,
/// value, kind, name), NothingToDo.
Result<Edit> enrol(const Plan &plan, const QList<AttendeeId> &attendees, const SessionId &session,
                   const QDateTime &now, Closing closing = Closing::Heeded);

/// What one more registration of somebody for a session would be, at the end of its line: registered where
/// there is a place and nobody waits, else waiting.
Registration registrationFor(const Plan &plan, const AttendeeId &attendee, const SessionId &session,
                             const QDateTime &now);

/// Cancels registrations for a session. Nobody is promoted by that: who is next in line is for `nextInLine`.
Edit withdraw(const Plan &plan, const QList<RegistrationId> &registrations);

/// Who waits for a place in the session, first come first.
QList<RegistrationId> waitingFor(const Plan &plan, const SessionId &session);
/// The first who waits, if there is a place.
std::optional<RegistrationId> nextInLine(const Plan &plan, const SessionId &session);
/// From the waiting list of a session, also past its places: the finding says so then.
Edit promote(const Plan &plan, const QList<RegistrationId> &registrations);
/// As many of those who wait as there are places.
Edit promoteAll(const Plan &plan, const SessionId &session);

/// How a session is booked. Who is cancelled for the event counts nowhere.
struct Booking {
    int registered = 0;
    int waiting = 0;
    std::optional<int> places; ///< unset: no bound

    [[nodiscard]] std::optional<int> left() const
    {
        return places ? std::optional(*places - registered) : std::nullopt;
    }
};
Booking bookingOf(const Plan &plan, const SessionId &session);

/// Who is registered for a session and who waits, each first come first.
struct Line {
    Booking booking;
    std::vector<RegistrationId> registered;
    std::vector<RegistrationId> waiting;
};
Line lineOf(const Agenda &agenda, const SessionId &session);

} // namespace blokplan::edits

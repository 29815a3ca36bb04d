#include "app/model/enrolments.h"
#include "app/rules/checks.h"
#include "app/rules/decisions.h"

namespace blokplan::rules
{

namespace
{

const DayFrame *dayOf(const Lens &lens, const Placement &placement)
{
    return lens.calendar.on(programmeDate(lens.plan().event(), placement));
}

Finding &noteAt(const Lens &lens, Found &found, const Placement &placement, LocalMinute minutes)
{
    Finding &finding = note(lens, found);
    finding.sessions = {placement.session};
    finding.placements = {placement.id};
    finding.rooms = placement.rooms;
    finding.minutes = int(minutes);
    return finding;
}

} // namespace

void outsideDay(const SessionCase &session, const Lens &lens, Found &found)
{
    for (const Row<Placement> &row : session.placements) {
        const DayFrame *day = dayOf(lens, *row);
        const TimeSpan span = spanOf(*row);
        if (day == nullptr || !day->open.contains(span)) {
            const auto open = day == nullptr ? std::vector<TimeSpan>() : std::vector{day->open};
            noteAt(lens, found, *row, minutesOutside(span, open));
        }
    }
}

void outsideRounds(const SessionCase &session, const Lens &lens, Found &found)
{
    if (!keepsRounds(session.session))
        return;
    for (const Row<Placement> &row : session.placements) {
        const DayFrame *day = dayOf(lens, *row);
        const TimeSpan span = spanOf(*row);
        if (day != nullptr && !day->rounds.empty() && !isInRounds(span, day->rounds))
            noteAt(lens, found, *row, minutesOutside(span, day->rounds));
    }
}

void featureMissing(const SessionCase &session, const Lens &lens, Found &found)
{
    if (session.session.needs.isEmpty())
        return;
    for (const Row<Placement> &row : session.placements) {
        const auto missing = missingFeatures(lens.plan(), session.session, row->rooms);
        if (!missing.isEmpty())
            noteAt(lens, found, *row, missing.size());
    }
}

void roomTooSmall(const SessionCase &session, const Lens &lens, Found &found)
{
    if (!session.session.expected)
        return;
    for (const Row<Placement> &row : session.placements) {
        const auto seats = seatsOf(lens.plan(), row->rooms);
        if (seats && *seats < *session.session.expected)
            noteAt(lens, found, *row, *session.session.expected - *seats);
    }
}

void sessionOverRegistered(const SessionCase &session, const Lens &lens, Found &found)
{
    const RegistrationRows &rows = lens.agenda.registrationsFor(session.session.id);
    const auto registered = std::count_if(rows.begin(), rows.end(), [&](const Row<Registration> &row) {
        const Attendee *attendee = lens.plan().find(row->attendee);
        return row->state == AttendeeState::Registered && attendee != nullptr &&
               attendee->state != AttendeeState::Cancelled;
    });
    if (registered == 0)
        return;
    const auto places = placesOf(lens.plan(), session.session.id, session.placements);
    if (!places || registered <= *places)
        return;
    Finding &finding = note(lens, found);
    finding.sessions = {session.session.id};
    for (const Row<Placement> &row : session.placements) {
        finding.placements.append(row->id);
        for (const RoomId &room : row->rooms) {
            if (!finding.rooms.contains(room))
                finding.rooms.append(room);
        }
    }
    finding.minutes = int(registered) - *places;
}

void fixedMoved(const SessionCase &session, const Lens &lens, Found &found)
{
    for (const Row<Placement> &row : session.placements) {
        if (!row->fixed || !row->agreedDate.isValid())
            continue;
        const LocalMinute agreed = localMinute(row->agreedDate, row->agreedStart);
        const bool elsewhere = !row->agreedRoom.isNull() && row->rooms.first() != row->agreedRoom;
        const LocalMinute apart = std::abs(spanOf(*row).start - agreed);
        if (elsewhere || apart != 0)
            noteAt(lens, found, *row, apart);
    }
}

} // namespace blokplan::rules

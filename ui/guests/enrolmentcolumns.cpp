#include "app/checkin/names.h"
#include "app/wording/verdicts.h"
#include "ui/guests/bookings.h"
#include "ui/guests/guestkinds.h"
#include "ui/guests/moments.h"
#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct EnrolmentColumns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::EnrolmentColumns)
};

/// Withdraws where others delete: who had registered stays known.
class RegistrationKind : public KindOf<Registration>
{
public:
    using KindOf::KindOf;
    [[nodiscard]] Edit removed(const Plan &plan, const QList<AnyId> &ids) const override
    {
        QList<RegistrationId> own;
        for (const AnyId &id : ids)
            own.append(idOf<Registration>(id));
        return edits::withdraw(plan, own);
    }
};

RecordCell enrolledSession(const Desk &desk, const Enrolment &enrolment)
{
    const Session *session = desk.plan().find(enrolment.session);
    return {session == nullptr ? QString() : session->title.first};
}

/// The first time it is held; sorts by that.
RecordCell whenCell(const Desk &desk, const Enrolment &enrolment)
{
    const PlacementRows &placements = desk.agenda().of(enrolment.session);
    if (placements.empty())
        return {EnrolmentColumns::tr("not placed"), {}, RecordCell::Ink::Quiet};
    const Placement &first = *placements.front();
    return {wording::shortDate(first.date) + QLatin1Char(' ') + clockText(first.start),
            double(localMinute(first.date, first.start))};
}

/// "12 of 20"; sorts by how many are left, the fullest first.
RecordCell takenCell(const edits::Booking &booking)
{
    if (!booking.left())
        return {QString::number(booking.registered), 1e6 - booking.registered};
    RecordCell cell{EnrolmentColumns::tr("%1 of %2", "%1 places are taken, there are %2")
                        .arg(booking.registered)
                        .arg(*booking.places),
                    double(*booking.left())};
    if (*booking.left() < 0)
        cell.ink = RecordCell::Ink::Serious;
    return cell;
}

RecordCell momentCell(const Desk &desk, const QDateTime &at)
{
    if (!at.isValid())
        return {};
    return {momentText(at, desk.plan()), double(at.toMSecsSinceEpoch())};
}

const Attendee *guestOf(const Desk &desk, const Registration &registration)
{
    return desk.plan().find(registration.attendee);
}

RecordCell registeredName(const Desk &desk, const Registration &registration)
{
    RecordCell cell;
    const Attendee *guest = guestOf(desk, registration);
    cell.struck = registration.state == AttendeeState::Cancelled ||
                  (guest != nullptr && guest->state == AttendeeState::Cancelled);
    if (guest == nullptr || guest->asWritten.isEmpty()) {
        cell.text = EnrolmentColumns::tr("(name removed)");
        cell.ink = RecordCell::Ink::Quiet;
        return cell;
    }
    cell.text = checkin::familyFirst(checkin::partsOf(*guest));
    cell.key = checkin::sortingKey(*guest);
    return cell;
}

/// "3", or "waits, 2nd in line" as a number below the others.
RecordCell lineCell(const Bookings &bookings, const Registration &registration)
{
    static constexpr double afterAllPlaces = 1e7;
    const int place = bookings.placeOf(registration);
    if (place == 0)
        return {wording::word(AttendeeState::Cancelled), 2 * afterAllPlaces, RecordCell::Ink::Quiet};
    if (registration.state == AttendeeState::Waiting)
        return {EnrolmentColumns::tr("waits, %1").arg(place), afterAllPlaces + place,
                RecordCell::Ink::Serious};
    return numberCell(place);
}

void enrolmentsTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    rows.all = !edit.of<Session>().empty() || !edit.of<Placement>().empty() || !edit.of<Room>().empty() ||
               !edit.of<Registration>().empty() || !edit.of<Attendee>().empty();
}

void registrationsTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    rows.all = !edit.of<Registration>().empty() || !edit.of<Attendee>().empty();
}

} // namespace

std::unique_ptr<RecordKind> enrolmentKind(const Bookings &bookings)
{
    const Bookings *all = &bookings;
    std::vector<RecordColumn<Enrolment>> columns{
        {"session", [] { return EnrolmentColumns::tr("Session"); }, 180, enrolledSession},
        {"when", [] { return EnrolmentColumns::tr("When"); }, 130, whenCell},
        {"registered", [] { return EnrolmentColumns::tr("Taken"); }, 80,
         [all](const Desk &, const Enrolment &one) { return takenCell(all->of(one.session)); }},
        {"waiting", [] { return EnrolmentColumns::tr("Waiting"); }, 75,
         [all](const Desk &, const Enrolment &one) { return numberCell(all->of(one.session).waiting); }},
        {"closes", fieldTitle<Enrolment, "closes">, 115,
         [](const Desk &desk, const Enrolment &one) { return momentCell(desk, one.closes); }},
    };
    return std::make_unique<KindOf<Enrolment>>(std::move(columns), enrolmentsTouched);
}

std::unique_ptr<RecordKind> registrationKind(const Bookings &bookings)
{
    const Bookings *all = &bookings;
    std::vector<RecordColumn<Registration>> columns{
        {"line", [] { return EnrolmentColumns::tr("Place"); }, 90,
         [all](const Desk &, const Registration &one) { return lineCell(*all, one); }},
        {"name", [] { return EnrolmentColumns::tr("Name"); }, 190, registeredName},
        {"organisation", fieldTitle<Attendee, "organisation">, 160,
         [](const Desk &desk, const Registration &one) {
             const Attendee *guest = guestOf(desk, one);
             return RecordCell{guest == nullptr ? QString() : guest->organisation};
         }},
        {"at", [] { return EnrolmentColumns::tr("Since"); }, 130,
         [](const Desk &desk, const Registration &one) { return momentCell(desk, one.at); }},
    };
    return std::make_unique<RegistrationKind>(std::move(columns), registrationsTouched);
}

} // namespace blokplan::ui

#include "app/print/doorlist.h"

#include "app/checkin/attendance.h"
#include "app/checkin/names.h"
#include "app/checkin/rowcodes.h"
#include "app/model/eventclock.h"
#include "app/print/guests.h"
#include "app/print/guestsheet.h"
#include "app/wording/paper.h"
#include "app/wording/verdicts.h"

#include <algorithm>

namespace blokplan::print
{

namespace
{

BlockScheduleOptions upright(BlockScheduleOptions options)
{
    options.landscape = false;
    return options;
}

QString titleOf(const Printing &printing, const QString &product)
{
    return wording::productOf(printing.texts.text(printing.agenda.plan().event().name).simplified(), product);
}

GuestRow rowOf(const Attendee &guest)
{
    GuestRow row;
    const checkin::NameParts parts = checkin::partsOf(guest);
    row.key = checkin::sortingKey(guest);
    row.family = parts.family;
    row.name = checkin::familyFirst(parts);
    if (row.name.isEmpty())
        row.name = wording::untitled();
    row.organisation = guest.organisation;
    return row;
}

/// What must be read, and why somebody is not simply expected.
QString remarkOn(const Attendee &guest)
{
    QStringList parts;
    if (guest.state != AttendeeState::Registered)
        parts.append(wording::word(guest.state));
    for (const Instruction &one : guest.instructions)
        parts.append(wording::instruction(one));
    return parts.join(QStringLiteral(" \u00b7 "));
}

/// The programme day on which it is printed; invalid where nobody said when.
QDate todayOf(const Printing &printing)
{
    const Plan &plan = printing.agenda.plan();
    if (!printing.options.printedAt.isValid())
        return {};
    const QDateTime now = onEventClock(printing.options.printedAt, plan);
    return programmeDate(plan.event(), now.date(), now.time().hour() * 60 + now.time().minute());
}

bool isOn(const QDateTime &utc, const Plan &plan, QDate day)
{
    const QDateTime at = onEventClock(utc, plan);
    return !day.isValid() ||
           programmeDate(plan.event(), at.date(), at.time().hour() * 60 + at.time().minute()) == day;
}

/// By what somebody is inside the building; null when they are not. A list of the building (for the event or
/// a day) that people go out of and come back to knows best; leaving one session leaves nobody else's door.
const checkin::Presence *insideBy(const Plan &plan, const checkin::Attendance &attendance,
                                  const AttendeeId &guest, QDate day, bool bySessions)
{
    const checkin::Presence *in = nullptr;
    bool goesInAndOut = false;
    for (const CheckinList &list : plan.checkinLists()) {
        const checkin::Presence *here = attendance.of(list.id, guest);
        const bool ofSession = list.scope == ListScope::Session;
        const bool knowsBest = list.reentry && !ofSession;
        if (here == nullptr || (ofSession && !bySessions) || (goesInAndOut && !knowsBest) ||
            !isOn(here->seen, plan, day))
            continue; // nobody is inside since yesterday because no door saw them leave
        if (knowsBest && !goesInAndOut) {
            goesInAndOut = true;
            in = nullptr;
        }
        if (here->inside && (in == nullptr || here->since < in->since))
            in = here;
    }
    return in;
}

std::vector<GuestRow> expected(const Printing &printing, const checkin::Attendance *attendance)
{
    const Plan &plan = printing.agenda.plan();
    const QHash<AttendeeId, QString> codes = checkin::rowCodes(plan);
    const QDate today = todayOf(printing);
    std::vector<GuestRow> rows;
    for (const Attendee *guest : guestsByName(plan)) {
        GuestRow row = rowOf(*guest);
        if (const Category *category = plan.find(guest->category)) {
            row.aside = category->name.in(printing.options.language);
            row.bar = printing.shades.block(category->colour).bar;
        }
        row.struck = guest->state == AttendeeState::Cancelled;
        row.code = row.struck ? QString() : codes.value(guest->id);
        row.alert = !row.struck && !guest->instructions.isEmpty();
        row.remark = remarkOn(*guest);
        row.ticked = attendance != nullptr && insideBy(plan, *attendance, guest->id, today, false) != nullptr;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString summaryOf(const Plan &plan)
{
    int guests = 0;
    int waiting = 0;
    int cancelled = 0;
    for (const Attendee &one : plan.attendees()) {
        if (!one.sameAs.isNull())
            continue;
        ++(one.state == AttendeeState::Registered ? guests
           : one.state == AttendeeState::Waiting  ? waiting
                                                  : cancelled);
    }
    return wording::guestSummary(guests, waiting, cancelled);
}

} // namespace

Printout doorList(const Agenda &agenda, const BlockScheduleOptions &asked, const Going &going,
                  const checkin::Attendance *attendance)
{
    const BlockScheduleOptions options = upright(asked);
    const Printing printing(agenda, options, FontMeasure::ofThread());
    const std::vector<GuestRow> rows = expected(printing, attendance);
    GuestSheets::Head head;
    head.title = titleOf(printing, wording::doorListTitle());
    head.summary = summaryOf(agenda.plan());
    head.nobody = wording::nobodyRegistered();
    const auto any = [&](bool GuestRow::*flag) {
        return std::any_of(rows.begin(), rows.end(), [&](const GuestRow &row) { return row.*flag; });
    };
    if (any(&GuestRow::alert))
        head.legend.entries.push_back({{}, QStringLiteral("!"), wording::instructionLegend(), false});
    if (any(&GuestRow::struck))
        head.legend.entries.push_back({{}, {}, wording::cancelledLegend(), false});
    return GuestSheets(printing, std::move(head), rows).drawn(going);
}

Printout evacuationList(const Agenda &agenda, const BlockScheduleOptions &asked,
                        const checkin::Attendance &attendance, const Going &going)
{
    const BlockScheduleOptions options = upright(asked);
    const Printing printing(agenda, options, FontMeasure::ofThread());
    const Plan &plan = agenda.plan();
    const QDate today = todayOf(printing);
    std::vector<GuestRow> rows;
    for (const Attendee *guest : guestsByName(plan)) {
        const checkin::Presence *in = insideBy(plan, attendance, guest->id, today, true);
        if (in == nullptr)
            continue;
        GuestRow row = rowOf(*guest);
        Scan seen;
        seen.at = isOn(in->since, plan, today) ? in->since : in->seen;
        seen.desk = in->desk;
        const QDateTime now = options.printedAt.isValid() ? options.printedAt : in->at;
        row.aside = wording::insideSince(wording::whenAndWhere(seen, plan.event().zone, now));
        rows.push_back(std::move(row));
    }
    GuestSheets::Head head;
    head.title = titleOf(printing, wording::evacuationListTitle());
    head.summary = wording::insideSummary(
        int(rows.size()), options.printedAt.isValid() ? onEventClock(options.printedAt, plan) : QDateTime());
    head.nobody = wording::nobodyInside();
    return GuestSheets(printing, std::move(head), rows).drawn(going);
}

} // namespace blokplan::print

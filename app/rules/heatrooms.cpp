#include "app/rules/decisions.h"
#include "app/rules/heatsheet.h"

namespace blokplan::rules
{

namespace
{

void heatOfNeighbours(HeatSheet &sheet, size_t place, const Room &room)
{
    const auto booked = sheet.lens("room-double-booked");
    const auto change = sheet.lens("changeover-too-short");
    const int changeover = !change ? 0 : room.changeover > 0 ? room.changeover : change->amount;
    const bool changes = changeover > 0 && wantsChangeover(sheet.session);
    if (!occupies(sheet.session))
        return;
    for (const Row<Placement> &row : sheet.agenda.inRoom(room.id)) {
        const Session *session = sheet.plan.find(row->session);
        if (row->id == sheet.what.id || session == nullptr || !occupies(*session))
            continue;
        const TimeSpan span = spanOf(*row);
        const bool pauses = changes && wantsChangeover(*session) && session->id != sheet.session.id;
        sheet.eachTaking(place, [&](size_t at) {
            if (booked)
                sheet.at(at, span.start - sheet.length() + 1, span.end, booked->severity);
            if (pauses) {
                sheet.at(at, span.end, span.end + changeover, change->severity);
                sheet.at(at, span.start - sheet.length() - changeover + 1, span.start - sheet.length() + 1,
                         change->severity);
            }
        });
    }
}

void heatOfHours(HeatSheet &sheet, size_t place, const Room &room)
{
    const auto closed = sheet.lens("room-closed");
    if (!closed || room.hours.isEmpty())
        return;
    const auto open = spansOf(room.hours);
    for (int slot = 0; slot < sheet.starts(); ++slot) {
        if (!isInOne(sheet.spanAt(slot), open))
            sheet.eachTaking(place, [&](size_t at) { sheet.at(at, slot, closed->severity); });
    }
}

void heatOfRoom(HeatSheet &sheet, size_t place, const QList<RoomId> &taken)
{
    const auto feature = sheet.lens("feature-missing");
    if (feature && !missingFeatures(sheet.plan, sheet.session, taken).isEmpty())
        sheet.wholeRoom(place, feature->severity);
    const auto small = sheet.lens("room-too-small");
    const auto seats = small && sheet.session.expected ? seatsOf(sheet.plan, taken) : std::nullopt;
    if (seats && *seats < *sheet.session.expected)
        sheet.wholeRoom(place, small->severity);
}

void heatOfAgreement(HeatSheet &sheet, size_t place, const QList<RoomId> &taken)
{
    const Placement &what = sheet.what;
    const auto moved = sheet.lens("fixed-moved");
    if (!moved || !what.fixed || !what.agreedDate.isValid())
        return;
    if (!what.agreedRoom.isNull() && taken.first() != what.agreedRoom) {
        sheet.wholeRoom(place, moved->severity);
        return;
    }
    const LocalMinute agreed = localMinute(what.agreedDate, what.agreedStart);
    sheet.at(place, std::numeric_limits<LocalMinute>::min() / 2, agreed, moved->severity);
    sheet.at(place, agreed + 1, std::numeric_limits<LocalMinute>::max() / 2, moved->severity);
}

} // namespace

void heatByRoom(HeatSheet &sheet)
{
    for (size_t place = 0; place < sheet.placesToStand().size(); ++place) {
        const Room &room = *sheet.plan.find(sheet.rooms()[qsizetype(place)]);
        heatOfNeighbours(sheet, place, room);
        heatOfHours(sheet, place, room);
        const QList<RoomId> &taken = sheet.placesToStand()[place];
        if (taken.isEmpty())
            continue;
        heatOfRoom(sheet, place, taken);
        heatOfAgreement(sheet, place, taken);
    }
}

} // namespace blokplan::rules

#include "app/rules/heat.h"

#include "app/rules/heatsheet.h"

namespace blokplan
{

namespace
{

using namespace rules;

/// From the first opening or placement of the day to the last closing or end, in whole steps.
Heat emptyHeat(const Agenda &agenda, QDate date, int step)
{
    Heat heat;
    heat.date = date;
    heat.step = std::max(1, step);
    const Day *day = dayOn(agenda.plan(), date);
    const LocalMinute midnight = localMinute(date, 0);
    LocalMinute first = day == nullptr ? midnight : spanOf(*day).start;
    LocalMinute end = day == nullptr ? midnight + minutesPerDay : spanOf(*day).end;
    for (const Row<Placement> &row : agenda.onDate(date)) {
        first = std::min(first, spanOf(*row).start);
        end = std::max(end, std::min(spanOf(*row).end, midnight + 2 * minutesPerDay));
    }
    heat.first = int((first - midnight) / heat.step) * heat.step;
    heat.starts = int((end - midnight - heat.first + heat.step - 1) / heat.step);
    for (const Room *room : orderedRooms(agenda.plan()))
        heat.rooms.append(room->id);
    heat.worst.assign(size_t(heat.rooms.size()) * size_t(heat.starts), Severity::Off);
    return heat;
}

} // namespace

Heat heatOf(const Agenda &agenda, const Placement &what, QDate date, int step)
{
    return heatOf(agenda, what, date, step, RuleBook(agenda.plan()));
}

Heat heatOf(const Agenda &agenda, const Placement &what, QDate date, int step, const RuleBook &book)
{
    Heat heat = emptyHeat(agenda, date, step);
    const Session *session = agenda.plan().find(what.session);
    if (session == nullptr || !isAlive(*session))
        return heat; // what does not take place is in nobody's way
    const Calendar calendar(agenda.plan());
    HeatSheet sheet(agenda, *session, what, heat, book, calendar);
    heatByRoom(sheet);
    heatByPeople(sheet);
    heatByTime(sheet);
    heatByRoutes(sheet);
    sheet.finish();
    return heat;
}

} // namespace blokplan

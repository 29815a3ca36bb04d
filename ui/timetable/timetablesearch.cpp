#include "ui/timetable/timetablepage.h"

/// The page's search over the whole event.
namespace blokplan::ui
{

void TimetablePage::search()
{
    searchLine->setFocus(Qt::ShortcutFocusReason);
    searchLine->selectAll();
    if (!index)
        index.emplace(desk.agenda()); // now, so that the first letter is answered at once
}

void TimetablePage::goTo(const SearchHit &hit)
{
    if (const auto *moment = std::get_if<Moment>(&hit.where))
        goToMoment(*moment);
    else
        goToThing(std::get<Target>(hit.where));
}

void TimetablePage::goToMoment(const Moment &moment)
{
    showDay(moment.date);
    const DayBlocks &day = grid->day();
    const int minute = moment.minute < day.firstMinute && moment.minute + minutesPerDay <= day.lastMinute
                           ? moment.minute + minutesPerDay // "00:30" of an evening
                           : moment.minute;
    grid->showMinute(minute);
    over.pointed = minute;
    grid->setOverlay(over);
    pointedUntil.start();
    grid->setFocus(Qt::OtherFocusReason);
}

void TimetablePage::goToThing(const Target &target)
{
    if (const auto *person = std::get_if<PersonId>(&target))
        goToPerson(*person);
    else if (const auto *room = std::get_if<RoomId>(&target))
        goToRoom(*room);
    else if (!reveal(target))
        desk.lead(target);
}

/// To where they are next: from the shown day on, else the first time; whoever is nowhere has a page.
void TimetablePage::goToPerson(const PersonId &person)
{
    const std::vector<Engagement> all = desk.agenda().engagementsOf(person);
    if (all.empty()) {
        desk.lead(person);
        return;
    }
    const LocalMinute from = localMinute(tabs->day(), 0);
    const auto next =
        std::find_if(all.begin(), all.end(), [&](const Engagement &one) { return one.span.start >= from; });
    reveal(Target((next == all.end() ? all.front() : *next).placement->id));
}

void TimetablePage::goToRoom(const RoomId &room)
{
    if (showing.hidden.contains(room)) {
        QSet<RoomId> rooms = showing.hidden;
        rooms.remove(room);
        setHiddenRooms(rooms);
    }
    if (const int column = grid->day().columnOf(room); column >= 0)
        grid->showColumn(column);
    grid->setFocus(Qt::OtherFocusReason);
}

} // namespace blokplan::ui

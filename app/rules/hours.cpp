#include "app/rules/checks.h"

namespace blokplan::rules
{

namespace
{

/// Minutes of the placement that lie outside all of the open spans.
LocalMinute minutesOutside(const TimeSpan &span, const std::vector<TimeSpan> &open)
{
    LocalMinute inside = 0;
    for (const TimeSpan &one : open)
        inside = std::max(inside, std::max<LocalMinute>(0, span.intersected(one).length()));
    return span.length() - inside;
}

bool isInOne(const TimeSpan &span, const std::vector<TimeSpan> &open)
{
    return std::any_of(open.begin(), open.end(), [&](const TimeSpan &one) { return one.contains(span); });
}

Finding findingAt(const Rule &self, const Placement &placement, LocalMinute minutes)
{
    return {self.name, self.severity,   {placement.session}, {placement.id},
            {},        placement.rooms, int(minutes),        false};
}

} // namespace

void outsideDay(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found)
{
    const SessionId *id = std::get_if<SessionId>(&subject);
    const Session *session = id == nullptr ? nullptr : agenda.plan().find(*id);
    if (session == nullptr || !isAlive(*session))
        return;
    for (const Row<Placement> &row : agenda.of(*id)) {
        const Day *day = dayOn(agenda.plan(), programmeDate(agenda.plan().event(), *row));
        const std::vector<TimeSpan> open =
            day == nullptr ? std::vector<TimeSpan>() : std::vector{spanOf(*day)};
        if (!isInOne(spanOf(*row), open))
            found.push_back(findingAt(self, *row, minutesOutside(spanOf(*row), open)));
    }
}

void roomClosed(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found)
{
    const RoomId *id = std::get_if<RoomId>(&subject);
    const Room *room = id == nullptr ? nullptr : agenda.plan().find(*id);
    if (room == nullptr || room->hours.isEmpty())
        return;
    std::vector<TimeSpan> open;
    for (const Hours &hours : room->hours)
        open.push_back(spanOf(hours));
    for (const Row<Placement> &row : agenda.inRoom(*id)) {
        const Session *session = agenda.plan().find(row->session);
        if (session == nullptr || !isAlive(*session) || isInOne(spanOf(*row), open))
            continue;
        Finding finding = findingAt(self, *row, minutesOutside(spanOf(*row), open));
        finding.rooms = {*id};
        found.push_back(std::move(finding));
    }
}

} // namespace blokplan::rules

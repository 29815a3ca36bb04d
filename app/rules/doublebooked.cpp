#include "app/rules/checks.h"

namespace blokplan::rules
{

namespace
{

bool occupies(const Plan &plan, const Placement &placement)
{
    const Session *session = plan.find(placement.session);
    return session != nullptr && isAlive(*session) && session->sort != SessionKind::DropIn;
}

Finding clashOf(const Rule &self, const Placement &a, const Placement &b, LocalMinute minutes)
{
    Finding finding{self.name, self.severity, {a.session}, {a.id, b.id}, {}, {}, int(minutes), false};
    if (b.session != a.session)
        finding.sessions.append(b.session);
    return finding;
}

} // namespace

void roomDoubleBooked(const Agenda &agenda, const Subject &subject, const Rule &self,
                      std::vector<Finding> &found)
{
    const RoomId *room = std::get_if<RoomId>(&subject);
    if (room == nullptr)
        return;
    std::vector<const Placement *> open; // those that a later one can still overlap
    for (const Row<Placement> &row : agenda.inRoom(*room)) {
        if (!occupies(agenda.plan(), *row))
            continue;
        const TimeSpan span = spanOf(*row);
        std::erase_if(open, [&](const Placement *other) { return spanOf(*other).end <= span.start; });
        for (const Placement *other : open) {
            if (!spanOf(*other).overlaps(span))
                continue;
            Finding finding = clashOf(self, *other, *row, spanOf(*other).intersected(span).length());
            finding.rooms = {*room};
            found.push_back(std::move(finding));
        }
        open.push_back(row.get());
    }
}

void personDoubleBooked(const Agenda &agenda, const Subject &subject, const Rule &self,
                        std::vector<Finding> &found)
{
    const PersonId *person = std::get_if<PersonId>(&subject);
    if (person == nullptr)
        return;
    std::vector<Engagement> open;
    for (const Engagement &one : agenda.engagementsOf(*person)) {
        std::erase_if(open, [&](const Engagement &other) { return other.span.end <= one.span.start; });
        for (const Engagement &other : open) {
            if (other.placement->id == one.placement->id || !other.span.overlaps(one.span))
                continue;
            Finding finding =
                clashOf(self, *other.placement, *one.placement, other.span.intersected(one.span).length());
            finding.people = {*person};
            finding.sessions = {other.session, one.session};
            finding.rooms = {other.placement->rooms.first(), one.placement->rooms.first()};
            found.push_back(std::move(finding));
        }
        open.push_back(one);
    }
}

} // namespace blokplan::rules

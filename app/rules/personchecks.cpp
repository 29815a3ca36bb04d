#include "app/rules/checks.h"
#include "app/rules/decisions.h"
#include "app/rules/walking.h"

namespace blokplan::rules
{

namespace
{

Finding &notePair(const Lens &lens, Found &found, const PersonCase &person, const Engagement &a,
                  const Engagement &b, LocalMinute minutes)
{
    Finding &finding = note(lens, found);
    finding.sessions = {a.session, b.session};
    finding.placements = {a.placement->id, b.placement->id};
    finding.people = {person.person.id};
    finding.rooms = {a.placement->rooms.first(), b.placement->rooms.first()};
    finding.minutes = int(minutes);
    return finding;
}

} // namespace

void personDoubleBooked(const PersonCase &person, const Lens &lens, Found &found)
{
    std::vector<const Engagement *> open;
    for (const Engagement &one : person.engagements) {
        std::erase_if(open, [&](const Engagement *other) { return other->span.end <= one.span.start; });
        for (const Engagement *other : open) {
            if (other->placement->id != one.placement->id && other->span.overlaps(one.span))
                notePair(lens, found, person, *other, one, other->span.intersected(one.span).length());
        }
        open.push_back(&one);
    }
}

void personUnavailable(const PersonCase &person, const Lens &lens, Found &found)
{
    if (person.person.availability.isEmpty())
        return;
    const std::vector<TimeSpan> open = spansOf(person.person.availability);
    for (const Engagement &one : person.engagements) {
        if (isInOne(one.span, open))
            continue;
        Finding &finding = note(lens, found);
        finding.sessions = {one.session};
        finding.placements = {one.placement->id};
        finding.people = {person.person.id};
        finding.rooms = {one.placement->rooms.first()};
        finding.minutes = int(minutesOutside(one.span, open));
    }
}

void walkTooLong(const PersonCase &person, const Lens &lens, Found &found)
{
    const auto &all = person.engagements;
    for (size_t to = 1; to < all.size(); ++to) {
        for (size_t from = 0; from < to; ++from) {
            const LocalMinute gap = all[to].span.start - all[from].span.end;
            if (gap < 0 || gap >= longestWalk || all[from].placement->id == all[to].placement->id)
                continue;
            const int walk =
                walkBetween(lens.plan(), all[from].placement->rooms, all[to].placement->rooms, lens.amount);
            if (gap < walk)
                notePair(lens, found, person, all[from], all[to], walk - gap);
        }
    }
}

} // namespace blokplan::rules

#include "app/rules/checks.h"
#include "app/rules/decisions.h"

namespace blokplan::rules
{

namespace
{

/// So short a time between two sessions is no pause.
constexpr int shortestPause = 15;
/// Around noon, on any date.
constexpr int lunchFrom = 11 * 60 + 30;
constexpr int lunchUntil = 14 * 60;

using Engagements = std::vector<const Engagement *>;

/// Without breaks: who is on a break has one.
Engagements workOf(const PersonCase &person, const Plan &plan)
{
    Engagements work;
    for (const Engagement &one : person.engagements) {
        const Session *session = plan.find(one.session);
        if (session == nullptr || session->sort != SessionKind::Break)
            work.push_back(&one);
    }
    return work;
}

void add(Finding &finding, const Engagement &one)
{
    if (!finding.sessions.contains(one.session))
        finding.sessions.append(one.session);
    if (!finding.placements.contains(one.placement->id))
        finding.placements.append(one.placement->id);
}

int placesIn(Engagements::const_iterator from, Engagements::const_iterator to)
{
    QList<PlacementId> seen;
    for (; from != to; ++from) {
        if (!seen.contains((*from)->placement->id))
            seen.append((*from)->placement->id);
    }
    return int(seen.size());
}

void noteAll(const PersonCase &person, const Lens &lens, Found &found, Engagements::const_iterator from,
             Engagements::const_iterator to, LocalMinute minutes)
{
    Finding &finding = note(lens, found);
    finding.people = {person.person.id};
    finding.minutes = int(minutes);
    for (; from != to; ++from)
        add(finding, **from);
}

} // namespace

void personOverLimit(const PersonCase &person, const Lens &lens, Found &found)
{
    const int limit = person.person.dailyLimit.value_or(lens.amount);
    if (int(person.engagements.size()) <= limit)
        return;
    const Event &event = lens.plan().event();
    const auto dateAt = [&](const Engagement &one) {
        return programmeDate(event, dateOf(one.span.start), minuteOf(one.span.start));
    };
    const Engagements work = workOf(person, lens.plan());
    for (auto from = work.begin(); from != work.end();) {
        const QDate date = dateAt(**from);
        const auto to =
            std::find_if(from, work.end(), [&](const Engagement *one) { return dateAt(*one) != date; });
        const int count = placesIn(from, to);
        if (count > limit)
            noteAll(person, lens, found, from, to, count - limit);
        from = to;
    }
}

void personNoPause(const PersonCase &person, const Lens &lens, Found &found)
{
    if (person.engagements.size() < 2)
        return;
    const Engagements work = workOf(person, lens.plan());
    for (auto from = work.begin(); from != work.end();) {
        LocalMinute end = (*from)->span.end;
        auto to = from + 1;
        for (; to != work.end() && (*to)->span.start - end < shortestPause; ++to)
            end = std::max(end, (*to)->span.end);
        const LocalMinute beyond = end - (*from)->span.start - lens.amount;
        if (beyond > 0 && placesIn(from, to) > 1)
            noteAll(person, lens, found, from, to, beyond);
        from = to;
    }
}

namespace
{

LocalMinute longestFree(const Engagements &work, const TimeSpan &window)
{
    LocalMinute longest = 0;
    LocalMinute free = window.start;
    for (const Engagement *one : work) {
        longest = std::max(longest, std::min(one->span.start, window.end) - free);
        free = std::max(free, one->span.end);
    }
    return std::max(longest, window.end - free);
}

} // namespace

void noLunch(const PersonCase &person, const Lens &lens, Found &found)
{
    const int wanted = std::min(lens.amount, lunchUntil - lunchFrom);
    QDate done;
    Engagements work; // made only for those who are somewhere around noon
    for (const Engagement &one : person.engagements) {
        const QDate date = dateOf(one.span.start);
        const TimeSpan window{localMinute(date, lunchFrom), localMinute(date, lunchUntil)};
        if (date == done || !window.overlaps(one.span))
            continue;
        done = date;
        if (work.empty())
            work = workOf(person, lens.plan());
        const LocalMinute free = longestFree(work, window);
        if (free >= wanted)
            continue;
        Engagements then;
        std::copy_if(work.begin(), work.end(), std::back_inserter(then),
                     [&](const Engagement *other) { return other->span.overlaps(window); });
        noteAll(person, lens, found, then.begin(), then.end(), wanted - free);
    }
}

} // namespace blokplan::rules

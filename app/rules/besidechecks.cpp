#include "app/rules/checks.h"
#include "app/rules/decisions.h"

namespace blokplan::rules
{

namespace
{

void notePair(const Lens &lens, Found &found, const Placement &own, const Placement &other, int minutes)
{
    Finding &finding = note(lens, found);
    finding.sessions = {own.session, other.session};
    finding.placements = {own.id, other.id};
    finding.rooms = {own.rooms.first(), other.rooms.first()};
    finding.minutes = minutes;
}

using Neighbours = std::span<const Neighbour>;

/// What stands beside each placement in turn.
template <class F>
void eachPlacement(const SessionCase &session, F &&f)
{
    const auto &all = session.beside;
    for (auto from = all.begin(); from != all.end();) {
        const auto to =
            std::find_if(from, all.end(), [&](const Neighbour &one) { return one.own != from->own; });
        f(Neighbours(from, to));
        from = to;
    }
}

/// How many third ones are there while both of a pair are, and share what the pair shares: the same number
/// whichever of the two is asked.
template <class List>
auto companyOf(Neighbours beside, const Neighbour &pair, const List &common, List Session::*what)
{
    const TimeSpan both = besideSpan(spanOf(*pair.own)).intersected(besideSpan(spanOf(*pair.other)));
    return std::count_if(beside.begin(), beside.end(), [&](const Neighbour &one) {
        return one.session->id != pair.session->id && besideSpan(spanOf(*one.other)).overlaps(both) &&
               shareOne(common, one.session->*what);
    });
}

/// Of two that share something the one with the smaller id has the finding.
template <class List>
void noteParallel(const SessionCase &session, const Lens &lens, Found &found, List Session::*what)
{
    const List &own = session.session.*what;
    if (own.isEmpty() || !isProgramme(session.session))
        return;
    eachPlacement(session, [&](Neighbours beside) {
        for (const Neighbour &one : beside) {
            if (one.session->id < session.session.id || one.minutes < lens.amount)
                continue;
            const List common = commonOf(own, one.session->*what);
            if (!common.isEmpty() && companyOf(beside, one, common, what) < mostCompany)
                notePair(lens, found, *one.own, *one.other, one.minutes);
        }
    });
}

} // namespace

void plenaryNotAlone(const SessionCase &session, const Lens &lens, Found &found)
{
    if (session.session.sort != SessionKind::Plenary)
        return;
    eachPlacement(session, [&](Neighbours beside) {
        Finding finding;
        for (const Neighbour &one : beside) {
            if (one.session->sort == SessionKind::Plenary && one.session->id < session.session.id)
                continue; // that one says so
            if (!finding.sessions.contains(one.session->id))
                finding.sessions.append(one.session->id);
            finding.placements.append(one.other->id);
            finding.minutes = std::max(finding.minutes, one.minutes);
        }
        if (finding.sessions.isEmpty())
            return;
        finding.rule = lens.rule.name;
        finding.severity = lens.severity;
        finding.sessions.prepend(session.session.id);
        finding.placements.prepend(beside.front().own->id);
        finding.rooms = beside.front().own->rooms;
        found.push_back(std::move(finding));
    });
}

void trackParallel(const SessionCase &session, const Lens &lens, Found &found)
{
    noteParallel(session, lens, found, &Session::tracks);
}

void audienceParallel(const SessionCase &session, const Lens &lens, Found &found)
{
    noteParallel(session, lens, found, &Session::audiences);
}

} // namespace blokplan::rules

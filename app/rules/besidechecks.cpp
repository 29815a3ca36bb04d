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

/// Of two that share something the one with the smaller id has the finding.
template <class Shared>
void noteParallel(const SessionCase &session, const Lens &lens, Found &found, Shared shared)
{
    eachPlacement(session, [&](Neighbours beside) {
        const auto counts = [&](const Neighbour &one) {
            return one.minutes >= lens.amount && shared(*one.session);
        };
        if (std::count_if(beside.begin(), beside.end(), counts) > mostCompany)
            return;
        for (const Neighbour &one : beside) {
            if (session.session.id < one.session->id && counts(one))
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
    const auto &own = session.session;
    if (!own.tracks.isEmpty() && isProgramme(own))
        noteParallel(session, lens, found,
                     [&](const Session &other) { return shareOne(own.tracks, other.tracks); });
}

void audienceParallel(const SessionCase &session, const Lens &lens, Found &found)
{
    const auto &own = session.session;
    if (!own.audiences.isEmpty() && isProgramme(own))
        noteParallel(session, lens, found,
                     [&](const Session &other) { return shareOne(own.audiences, other.audiences); });
}

} // namespace blokplan::rules

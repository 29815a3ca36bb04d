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

/// Of two that share something the one with the smaller id has the finding.
template <class Shared>
void noteParallel(const SessionCase &session, const Lens &lens, Found &found, Shared shared)
{
    std::vector<std::pair<const Placement *, int>> beside;
    for (const Row<Placement> &row : session.placements) {
        int company = 0;
        beside.clear();
        eachBeside(lens.agenda, session.session.id, spanOf(*row),
                   [&](const Placement &other, const Session &its, int minutes) {
                       if (minutes < lens.amount || !shared(its))
                           return;
                       ++company;
                       if (session.session.id < its.id)
                           beside.emplace_back(&other, minutes);
                   });
        if (company > mostCompany)
            continue;
        for (const auto &[other, minutes] : beside)
            notePair(lens, found, *row, *other, minutes);
    }
}

} // namespace

void plenaryNotAlone(const SessionCase &session, const Lens &lens, Found &found)
{
    if (session.session.sort != SessionKind::Plenary)
        return;
    for (const Row<Placement> &row : session.placements) {
        Finding finding;
        eachBeside(lens.agenda, session.session.id, spanOf(*row),
                   [&](const Placement &other, const Session &its, int minutes) {
                       if (its.sort == SessionKind::Plenary && its.id < session.session.id)
                           return; // that one says so
                       if (!finding.sessions.contains(its.id))
                           finding.sessions.append(its.id);
                       finding.placements.append(other.id);
                       finding.minutes = std::max(finding.minutes, minutes);
                   });
        if (finding.sessions.isEmpty())
            continue;
        finding.rule = lens.rule.name;
        finding.severity = lens.severity;
        finding.sessions.prepend(session.session.id);
        finding.placements.prepend(row->id);
        finding.rooms = row->rooms;
        found.push_back(std::move(finding));
    }
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

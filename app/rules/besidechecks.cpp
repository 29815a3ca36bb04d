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
    for (const Row<Placement> &row : session.placements) {
        eachBeside(lens.agenda, session.session.id, spanOf(*row),
                   [&](const Placement &other, const Session &its, int minutes) {
                       if (session.session.id < its.id && minutes >= lens.amount && shared(its))
                           notePair(lens, found, *row, other, minutes);
                   });
    }
}

} // namespace

void plenaryNotAlone(const SessionCase &session, const Lens &lens, Found &found)
{
    if (session.session.sort != SessionKind::Plenary)
        return;
    for (const Row<Placement> &row : session.placements) {
        eachBeside(lens.agenda, session.session.id, spanOf(*row),
                   [&](const Placement &other, const Session &its, int minutes) {
                       if (its.sort != SessionKind::Plenary || session.session.id < its.id)
                           notePair(lens, found, *row, other, minutes);
                   });
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

#pragma once

#include "app/edits/placing.h"
#include "app/rules/rules.h"

/// Where a session could be, and what could be somewhere: only what has no blocking finding, best first.
namespace blokplan::scheduler
{

/// What speaks against a place, each in points; the best has the fewest. Together they order the list, apart
/// they say why.
struct Cost {
    int seats = 0;   ///< too few weigh most; far too many a little
    int needs = 0;   ///< features the room lacks
    int rhythm = 0;  ///< begins with no round, or at an odd minute
    int track = 0;   ///< beside its own track at the same time; in a room its track does not use
    int walking = 0; ///< of its people, from and to their neighbouring sessions
    int length = 0;  ///< unlike the stretch that is free

    [[nodiscard]] int total() const { return seats + needs + rhythm + track + walking + length; }
};

struct Place {
    edits::Spot spot;
    Cost cost;
};

/// What to look for; unset means all.
struct Search {
    QList<QDate> dates;
    QList<RoomId> rooms; ///< one of these
    int length = 0;      ///< 0: the session's own
    int step = 15;       ///< minutes between starts tried, beside rounds and ends of others
    int limit = 40;
};

/// Free rooms and times for a session. `moving` is the placement that would go there, if it has one: it does
/// not stand in its own way, and takes as many rooms in a row as it has.
std::vector<Place> placesFor(const Agenda &agenda, const SessionId &session, const Search &search = {},
                             const PlacementId &moving = {});

struct Fit {
    SessionId session;
    Cost cost;
};
/// Unplaced sessions that fit a free place of so many minutes.
std::vector<Fit> sessionsFor(const Agenda &agenda, const edits::Spot &spot, int length, int limit = 40);

} // namespace blokplan::scheduler

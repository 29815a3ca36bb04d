#pragma once

#include "app/rules/rules.h"

#include <vector>

namespace blokplan::ui
{

/// One line of somebody's programme.
struct DayLine {
    enum class Kind {
        Day,     ///< a heading: the date
        Shelf,   ///< a heading: sessions without a place
        Session, ///< where they are wanted
        Between, ///< the time and the walk to the next session
        Finding
    };

    Kind kind = Kind::Session;
    QDate date;            ///< of the programme day
    TimeSpan span;         ///< of a session
    SessionId session;     ///< the part, where it is one
    PlacementId placement; ///< of it or of its parent; null on the shelf
    RoomId room;           ///< the nearest of the placement's
    QList<Role> roles;     ///< one session, maybe two roles
    Consent consent = Consent::Asked;
    int minutes = 0; ///< between two sessions
    int walk = 0;    ///< minutes on foot
    Finding finding;

    bool operator==(const DayLine &) const = default;
};

/// Somebody's sessions in order of time with what is between them and what the rules have against it: of the
/// person all findings, of where a session stands the graver ones. Who declined, and a session that is
/// cancelled, still has a line, but nobody walks there.
std::vector<DayLine> personDay(const Agenda &agenda, const Findings &findings, const PersonId &person);

} // namespace blokplan::ui

#pragma once

#include "app/model/agenda.h"

#include <optional>

/// Wishes about the parts of a session: lightning talks, pitches, posters. A part has people and a length of
/// its own but no placement: its time follows from its order.
namespace blokplan::edits
{

/// A new part at the end. Empty when the parent is not there or is a part itself.
Edit addPart(const Plan &plan, const SessionId &parent, Session part);
/// Sessions become parts at the end, in the order given; they leave the timetable. Sessions that have
/// parts themselves are passed over.
Edit makeParts(const Plan &plan, const SessionId &parent, const QList<SessionId> &sessions);
/// Parts become sessions of their own, on the shelf, with their parent's tracks where they have none.
Edit makeIndependent(const Plan &plan, const QList<SessionId> &parts);

/// The parts named first, in that order, then the others as they were.
Edit reorderParts(const Agenda &agenda, const SessionId &parent, const QList<SessionId> &order);
/// One part to another place among its siblings (0 is first; clamped).
Edit movePart(const Agenda &agenda, const SessionId &part, int index);

/// How parts are dealt out, back to back from the start of their session.
struct Deal {
    std::optional<quint32> seed; ///< the order is drawn; equal seeds draw equally. Unset: it stays
    int each = 0;                ///< minutes for each part; 0 leaves them theirs
    int within = 0;              ///< minutes to divide evenly among them (whole minutes, at least 1 each)
    bool parentFollows = false;  ///< the session and its placements take as long as its parts together
};
Edit dealParts(const Agenda &agenda, const SessionId &parent, const Deal &deal);

} // namespace blokplan::edits

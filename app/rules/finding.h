#pragma once

#include "app/model/ids.h"
#include "app/model/values.h"

#include <QList>
#include <QString>

#include <variant>

namespace blokplan
{

/// What a finding belongs to; all findings of a plan are those of all its subjects.
using Subject = std::variant<RoomId, PersonId, SessionId, RouteId, RelationId>;

/// What a rule found, as data; `app/wording/findings` makes the sentence.
struct Finding {
    const char *rule = ""; ///< stable kebab-case name, from the list of rules
    Severity severity = Severity::Hint;
    QList<SessionId> sessions;
    QList<PlacementId> placements; ///< whose blocks bear the mark
    QList<PersonId> people;
    QList<RoomId> rooms;
    int minutes = 0; ///< of overlap, too early or late, lacking; or whatever else the rule counts
    bool accepted = false;
    AcceptanceId acceptance; ///< by which it is accepted: the plan's record has the reason

    bool operator==(const Finding &other) const;
};

} // namespace blokplan

#pragma once

#include "app/model/agenda.h"

namespace blokplan::edits
{

/// What comes along into a new event from this one.
struct FollowUp {
    QString name;
    QDate first; ///< of its days; the others follow at the same distances
    bool rooms = true;
    bool tracks = true;
    bool people = true;    ///< without their availability, which was for then
    bool frame = true;     ///< rounds; and with the rooms, breaks and plenaries in their places
    bool sessions = false; ///< as ideas on the shelf; with the people, they are to be asked again
    bool routes = false;   ///< headings; and with the sessions, what stands under them
    bool rules = true;     ///< rule settings
    bool presets = true;
};

/// A plan of its own: a new event of that name at the same venue, its days shifted. Rooms, tracks, people and
/// routes keep their ids (presets name them), all else gets new ones; foreign ids stay behind, for the
/// other program knows nothing of the new event. Plenaries come with details to follow and without people;
/// rejected sessions and blockers do not come.
Plan newEventFrom(const Agenda &agenda, const FollowUp &choice);

} // namespace blokplan::edits

#pragma once

#include "app/base/id.h"

namespace blokplan
{

using EventId = Id<struct Event>;
using DayId = Id<struct Day>;
using RoundId = Id<struct Round>;
using RoomId = Id<struct Room>;
using TrackId = Id<struct Track>;
using RouteId = Id<struct Route>;
using PersonId = Id<struct Person>;
using SessionId = Id<struct Session>;
using ParticipantId = Id<struct Participant>;
using PlacementId = Id<struct Placement>;
using EditId = Id<struct Edit>;

} // namespace blokplan

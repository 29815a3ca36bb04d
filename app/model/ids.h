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
using RelationId = Id<struct Relation>;
using TodoId = Id<struct Todo>;
using RuleSettingId = Id<struct RuleSetting>;
using AcceptanceId = Id<struct Acceptance>;
using PresetId = Id<struct Preset>;
using CategoryId = Id<struct Category>;
using QuestionId = Id<struct Question>;
using AttendeeId = Id<struct Attendee>;
using EnrolmentId = Id<struct Enrolment>;
using RegistrationId = Id<struct Registration>;
using CheckinListId = Id<struct CheckinList>;
using RetentionId = Id<struct Retention>;
using Nonce = Id<struct Scan>; ///< made when a code arrives, the same on every retry
using BadgeNonce = Id<struct BadgeFact>;
using EditId = Id<struct Edit>;

} // namespace blokplan

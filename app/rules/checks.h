#pragma once

#include "app/rules/calendar.h"
#include "app/rules/rule.h"

/// One function a rule; each stands beside its siblings. What the finding's `minutes` counts is said here
/// where it is not minutes of overlap or of lying outside.
namespace blokplan::rules
{

// Of a room.

/// Two placements overlap in one room; drop-ins stand beside others.
void roomDoubleBooked(const RoomCase &room, const Lens &lens, Found &found);
/// A placement outside the hours of a room that has hours of its own.
void roomClosed(const RoomCase &room, const Lens &lens, Found &found);
/// Less time between two sessions than the room's changeover, or the rule's amount where the room says none.
void changeoverTooShort(const RoomCase &room, const Lens &lens, Found &found);
/// A room stands empty for long between two sessions of a day. Counts the minutes of the gap.
void roomGap(const RoomCase &room, const Lens &lens, Found &found);

// Of a person.

/// One person is wanted at two places at once, in any role, across midnight too.
void personDoubleBooked(const PersonCase &person, const Lens &lens, Found &found);
/// Wanted when not available.
void personUnavailable(const PersonCase &person, const Lens &lens, Found &found);
/// Less time between two sessions than the walk between their rooms. Counts the minutes lacking.
void walkTooLong(const PersonCase &person, const Lens &lens, Found &found);
/// More sessions on a day than the person's own limit, or the rule's. Counts sessions too many.
void personOverLimit(const PersonCase &person, const Lens &lens, Found &found);
/// Several sessions on end without a pause for longer than the amount. Counts the minutes beyond it.
void personNoPause(const PersonCase &person, const Lens &lens, Found &found);
/// Not so many minutes free around noon. Counts the minutes lacking.
void noLunch(const PersonCase &person, const Lens &lens, Found &found);

// Of a session and where it stands.

/// A placement outside its programme day's hours, or on a date that is no day.
void outsideDay(const SessionCase &session, const Lens &lens, Found &found);
/// On a day that has rounds, a talk, workshop or debate that does not keep to them.
void outsideRounds(const SessionCase &session, const Lens &lens, Found &found);
/// None of its rooms has a feature it needs. Counts features.
void featureMissing(const SessionCase &session, const Lens &lens, Found &found);
/// More people expected than the seats of its rooms together, where all of them say how many. Counts people.
void roomTooSmall(const SessionCase &session, const Lens &lens, Found &found);
/// More have registered for it than there are places. Counts people. Nothing where nobody said how many.
void sessionOverRegistered(const SessionCase &session, const Lens &lens, Found &found);
/// A fixed placement is not where it was agreed. Counts the minutes between.
void fixedMoved(const SessionCase &session, const Lens &lens, Found &found);

// Of a session and what stands beside it.

/// Something else of the programme is at the same time; one finding for all of it, the plenary first.
void plenaryNotAlone(const SessionCase &session, const Lens &lens, Found &found);
/// Two sessions that share a track overlap by at least the amount. Where many of one track are there at that
/// time nobody is meant to follow it, and nothing is found.
void trackParallel(const SessionCase &session, const Lens &lens, Found &found);
/// Two sessions for the same audience overlap by at least the amount.
void audienceParallel(const SessionCase &session, const Lens &lens, Found &found);

// Of a session and what is said of it.

/// A session that wants a place and has none; ideas, parts, cancelled and rejected ones do not want one yet.
void notPlaced(const SessionCase &session, const Lens &lens, Found &found);
/// A talk, workshop, debate or plenary with nobody (who did not decline) on it or on its parts, whose details
/// are not "to follow".
void nobodyAnnounced(const SessionCase &session, const Lens &lens, Found &found);
/// Placed, not confirmed, and the next of its days is near. Counts the days left. A part stands where its
/// parent does.
void notConfirmed(const SessionCase &session, const Lens &lens, Found &found);
/// A debate with people but without a moderator.
void moderatorMissing(const SessionCase &session, const Lens &lens, Found &found);
/// One person speaks in a session and moderates it.
void speaksAndModerates(const SessionCase &session, const Lens &lens, Found &found);
void titleMissing(const SessionCase &session, const Lens &lens, Found &found);
void descriptionMissing(const SessionCase &session, const Lens &lens, Found &found);
/// Counts letters too many.
void titleTooLong(const SessionCase &session, const Lens &lens, Found &found);

// Of two sessions that are tied, and of a route.

/// The second part begins before the first has ended.
void followUpTooEarly(const RelationCase &relation, const Lens &lens, Found &found);
/// Two that nobody should have to choose between are at the same time.
void notTogether(const RelationCase &relation, const Lens &lens, Found &found);
/// Who walks the route cannot be in time for its next session (minutes lacking), or finds it full (people).
void routeUnwalkable(const RouteCase &route, const Lens &lens, Found &found);

/// A finding of the lens's rule, to be filled in.
inline Finding &note(const Lens &lens, Found &found)
{
    Finding &finding = found.emplace_back();
    finding.rule = lens.rule.name;
    finding.severity = lens.severity;
    return finding;
}

} // namespace blokplan::rules

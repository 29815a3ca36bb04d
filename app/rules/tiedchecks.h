#pragma once

#include "app/rules/checks.h"

#include <optional>

/// The walk and the ties once more, over places that are given: what the heat of a day asks for every start.
namespace blokplan::rules
{

/// A session of a route, where it can be visited.
struct Stop {
    SessionId session;
    std::vector<Engagement> standings;
};
/// A drop-in is visited in between, whenever there is time.
bool isStop(const Plan &plan, const SessionId &session);
/// The sessions of a route that stand somewhere.
std::vector<Stop> stopsOf(const Agenda &agenda, const Route &route);
/// One step of the walk: of a session's times the one that is visited, and how one gets there.
struct Step {
    const Engagement *from; ///< what ended last before it; nullptr at the beginning
    const Engagement *at;   ///< in the stops the steps were made of
    LocalMinute late;       ///< minutes that are lacking between the two
};
/// The walk goes by time, whatever the headings: a route may be grouped by theme.
std::vector<Step> stepsOf(const std::vector<Stop> &stops, const Plan &plan, int otherBuilding);
/// How many more are expected there than it has seats; 0 when the last seat goes, nothing where it is not
/// full or where nobody knows.
std::optional<int> peopleOver(const Engagement &at, const Plan &plan);
void judgeStops(const std::vector<Stop> &stops, const Lens &lens, Found &found);
void judgeFollowUp(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found);
void judgeTogether(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found);

} // namespace blokplan::rules

#pragma once

#include "app/rules/checks.h"

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
/// The walk goes by time, whatever the headings: a route may be grouped by theme.
void judgeStops(const std::vector<Stop> &stops, const Lens &lens, Found &found);
void judgeFollowUp(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found);
void judgeTogether(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found);

} // namespace blokplan::rules

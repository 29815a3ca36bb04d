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
/// The sessions of a route in the order of the walk; those that stand nowhere are passed over.
std::vector<Stop> stopsOf(const Agenda &agenda, const Route &route);
void judgeStops(const std::vector<Stop> &stops, const Lens &lens, Found &found);
void judgeFollowUp(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found);
void judgeTogether(const std::vector<Engagement> &first, const std::vector<Engagement> &second,
                   const Lens &lens, Found &found);

} // namespace blokplan::rules

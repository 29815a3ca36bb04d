#pragma once

#include "app/model/agenda.h"

#include <optional>

namespace blokplan
{

/// How somebody who follows a route gets to one of its sessions.
struct RouteStep {
    enum class Kind {
        Stop,      ///< at a time of its own
        InBetween, ///< a drop-in: whenever there is time
        Nowhere    ///< not placed, cancelled or rejected
    };
    SessionId session;
    Kind kind = Kind::Nowhere;
    TimeSpan span = {};           ///< of the time that is visited
    QList<RoomId> rooms = {};     ///< where it is then
    SessionId from = {};          ///< where one comes from; null for the first stop
    int gap = 0;                  ///< minutes between the two; below zero when they overlap
    int walk = 0;                 ///< minutes it takes
    int late = 0;                 ///< minutes lacking
    std::optional<int> over = {}; ///< so many people more than seats; 0 when just full

    [[nodiscard]] bool isProblem() const { return late > 0 || over.has_value(); }
    bool operator==(const RouteStep &) const = default;
};

/// One step for each session of the route, in the route's order. The rule `route-unwalkable` judges by the
/// same steps; `otherBuilding` is its amount.
std::vector<RouteStep> walkOf(const Agenda &agenda, const Route &route, int otherBuilding);

} // namespace blokplan

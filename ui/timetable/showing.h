#pragma once

#include "ui/timetable/filter.h"
#include "ui/timetable/geometry.h"

#include <QSet>

#include <array>

class QSettings;

namespace blokplan::ui
{

/// What the colour of a block says.
enum class ColourBy { Track, State, Kind, Language, Findings, Audience };
/// What adjacent rooms share.
enum class RoomsBy { Order, Floor, Building };

/// How the programme is shown; a person's view of it, no part of the plan.
struct Showing {
    QSet<RoomId> hidden;
    Filter filter;            ///< others step back
    bool hidesOthers = false; ///< or are not there at all
    Across across = Across::Rooms;
    ColourBy colourBy = ColourBy::Track;
    RoomsBy roomsBy = RoomsBy::Order;
    bool shading = false; ///< where a dragged session would do well
    RouteId walk;         ///< drawn over the grid

    bool operator==(const Showing &) const = default;
};

/// As the user's setting of an event; the group is the event's own. Words that were typed are not kept.
void save(const Showing &showing, QSettings &settings);
Showing loadShowing(const QSettings &settings);

} // namespace blokplan::ui

namespace blokplan
{

/// The names in settings, in the order of the values.
template <>
struct EnumNames<ui::ColourBy> {
    static constexpr std::array names{"track", "state", "kind", "language", "findings", "audience"};
};
template <>
struct EnumNames<ui::RoomsBy> {
    static constexpr std::array names{"order", "floor", "building"};
};
template <>
struct EnumNames<ui::Across> {
    static constexpr std::array names{"rooms", "time"};
};

} // namespace blokplan

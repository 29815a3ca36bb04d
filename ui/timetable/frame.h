#pragma once

#include "ui/timetable/blocks.h"

namespace blokplan::ui
{

/// The frame around the grid: heads of rooms and hours, above and at the side. They stay when the grid
/// scrolls. With time across the hours stand above and the rooms at the side.
struct Frame {
    int head = 46;  ///< pixels above the grid
    int side = 56;  ///< and beside it
    int bands = 0;  ///< of the hours' strip, next to the grid: names of rounds
    int groups = 0; ///< of the rooms' strip, away from the grid: names of floors or buildings
    bool rightToLeft = false;
    Across across = Across::Rooms;

    [[nodiscard]] QRect grid(const QSize &size) const;
    [[nodiscard]] QRect rooms(const QSize &size) const;
    [[nodiscard]] QRect hours(const QSize &size) const;
    static Frame of(const DayBlocks &day, const Geometry &geometry);

private:
    [[nodiscard]] QRect above(const QSize &size) const;
    [[nodiscard]] QRect beside(const QSize &size) const;
};

} // namespace blokplan::ui

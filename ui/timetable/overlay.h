#pragma once

#include "app/base/colour.h"
#include "app/model/values.h"
#include "ui/timetable/geometry.h"

#include <QBrush>
#include <QPainter>

#include <optional>
#include <vector>

namespace blokplan::ui
{

struct Scene;
struct Theme;

/// Starts in a room at which what is dragged would be blocked, or would raise something serious.
struct Shade {
    Stretch at;
    Severity severity = Severity::Blocking;

    bool operator==(const Shade &) const = default;
};

/// When somebody of the dragged session cannot come.
struct Away {
    Stretch at;
    QString names;

    bool operator==(const Away &) const = default;
};

/// A stop of a walk, in order; and the way to it from the one before.
struct WalkStop {
    PlacementId placement;
    int minutes = 0; ///< to walk
    int late = 0;    ///< minutes too late when one stays to the end of the one before
    bool full = false;

    bool operator==(const WalkStop &) const = default;
};

/// What lies over the ground of the day beside its blocks: values only.
struct Overlay {
    std::optional<int> now;                 ///< the minute that it is, on this day
    std::optional<int> pointed;             ///< the minute that was just led to
    std::vector<std::vector<Shade>> shades; ///< by column; none while nothing is dragged or nobody asks
    std::vector<Away> away;
    std::vector<WalkStop> walk;
    Colour walkColour;
    int heldRoom = -1; ///< the column whose head is carried
    int gap = -1;      ///< where it would go

    bool operator==(const Overlay &) const = default;
};

/// Under the blocks: where the dragged session would do badly.
void paintShading(QPainter &painter, const Scene &scene, const QRectF &clip);
/// Over the blocks: walk and now-line.
void paintOver(QPainter &painter, const Scene &scene, const QRectF &clip);
/// Hatched for blocking, dotted for serious: apart also without colour.
QBrush shadeBrush(Severity severity, const Theme &theme);

} // namespace blokplan::ui

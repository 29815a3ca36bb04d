#pragma once

#include "app/edits/shifting.h"
#include "ui/timetable/wishes.h"

class QMenu;
class QWidget;

/// A drop where something stands already, and what may be meant by it.
namespace blokplan::ui
{

struct BusyDrop {
    PlacementId moved; ///< null for a session that gets its place now
    SessionId session;
    edits::Spot spot;
    int length = 0;
    QList<PlacementId> there; ///< what stands in the way and did not before; in order of time
};
/// nothing when the drop meets nobody anew, or is one of several.
std::optional<BusyDrop> busyDropOf(const Agenda &agenda, const Edit &drop);

enum class BusyChoice { Swap, PushLater, ToShelf, LeaveBoth };
/// The edit for a choice; empty when it cannot be (a fixed one does not give way). `drop` is the plain one.
Edit editFor(const Agenda &agenda, const BusyDrop &busy, BusyChoice choice, const Edit &drop);

/// A menu of the choices that there are; `choose` gets the edit of the one taken.
QMenu *busyMenu(const Agenda &agenda, const BusyDrop &busy, const Edit &drop, QWidget *parent,
                const std::function<void(const Edit &)> &choose);

/// Where a drop of several begins to meet others: those, each once.
QList<PlacementId> inTheWayOf(const Agenda &agenda, const Edit &drop);
/// The drop of several, and those go to the shelf; empty when a fixed one is among them.
Edit withOthersOnShelf(const Plan &plan, const Edit &drop, const QList<PlacementId> &others);
/// For several: the others to the shelf, or all side by side.
QMenu *busyMenu(const Plan &plan, const QList<PlacementId> &others, const Edit &drop, QWidget *parent,
                const std::function<void(const Edit &)> &choose);

} // namespace blokplan::ui

#include "ui/timetable/busydrop.h"
#include "ui/timetable/groupwishes.h"
#include "ui/timetable/timetablepage.h"
#include "ui/timetable/verdict.h"

#include <QMenu>

/// What a gesture over the page means: while it lasts, and when it ends.
namespace blokplan::ui
{

namespace
{

/// What is carried, as it looks on the grid or would.
Block looksOf(const DayBlocks &day, const std::vector<ShelfItem> &shelf, const Carried &what)
{
    if (const Block *block = day.find(what.placement))
        return *block;
    const auto card = std::find_if(shelf.begin(), shelf.end(),
                                   [&](const ShelfItem &item) { return item.what.session == what.session; });
    return card == shelf.end() ? Block() : card->block;
}

} // namespace

Under TimetablePage::besideGrid(const QPoint &screen)
{
    const int tab = tabs->tabAt(tabs->mapFromGlobal(screen));
    const bool onShelf = rack->isVisible() && rack->rect().contains(rack->mapFromGlobal(screen));
    return tab >= 0 ? Under::onTab(tab) : onShelf ? Under::shelf() : Under();
}

DropVerdict TimetablePage::judge(const Carried &what, const Hold &hold, const Ghost &to)
{
    rack->setTarget(to.zone == Under::Shelf && !what.placement.isNull());
    tabs->setTarget(to.zone == Under::Tab ? to.tab : -1);
    refreshShading(what);
    const Edit edit = editFor(desk.plan(), grid->day(), what, hold, to, tabs->dayAt(to.tab));
    return verdictOf(desk.agenda(), grid->day(), what, to, edit, tabs->dayAt(to.tab));
}

void TimetablePage::drop(const Carried &what, const Hold &hold, const Ghost &to)
{
    dropAt(grid->handOnScreen(), what, hold, to);
}

/// Asks at that point of the screen what is to become of what stands there already.
void TimetablePage::dropAt(const QPoint &screen, const Carried &what, const Hold &hold, const Ghost &to)
{
    if (to.zone == Under::Tab &&
        what.placement.isNull()) { // from the shelf: that day, wherever there is room
        tabs->setCurrentIndex(to.tab);
        return placeFirstFree(what);
    }
    const Edit edit = editFor(desk.plan(), grid->day(), what, hold, to, tabs->dayAt(to.tab));
    const bool asks = (to.zone == Under::Grid || to.zone == Under::Tab) && hold.grip == Grip::Body;
    QMenu *menu = asks ? busyMenuFor(what, edit) : nullptr;
    if (menu == nullptr && edit.isEmpty())
        sayWhyNothing(what, hold, to);
    if (menu == nullptr)
        return carryOut(edit);
    if (to.zone == Under::Grid)
        grid->setPending(looksOf(grid->day(), rack->shown(), what), to);
    connect(menu, &QMenu::aboutToHide, grid, &TimetableView::clearPending);
    menu->popup(screen);
}

/// What was refused, and does not show by itself.
void TimetablePage::sayWhyNothing(const Carried &what, const Hold &hold, const Ghost &to)
{
    const bool stays = to.zone == Under::Grid && to.at == hold.from.at && to.column == hold.from.column;
    if (!what.others.isEmpty() && !what.copies && !stays && areFixed(desk.plan(), what.all()))
        warnOfFixed();
    if (to.zone == Under::Grid && what.again &&
        edits::isHeldThen(desk.plan(), what.session, spotAt(grid->day(), to)))
        desk.warn(tr("'%1' is held at %2 already.")
                      .arg(edits::titleOfSession(desk.plan(), what.session), clockText(to.at.start)));
}

void TimetablePage::warnOfFixed()
{
    desk.warn(tr("The selected sessions are fixed in their places, and stay there."));
}

/// All that is selected, as when it is dragged onto the tab.
void TimetablePage::moveToDay(int tab, const QPoint &screen)
{
    const Block *block = grid->day().find(grid->current());
    if (block == nullptr)
        return;
    Ghost to = ghostOf(*block);
    to.zone = Under::Tab;
    to.tab = tab;
    Carried what{block->id, block->session};
    if (grid->selection().contains(block->id))
        what.others = grid->selection();
    what.others.removeAll(block->id);
    const Hold hold{Hold::Block, Grip::Body, ghostOf(*block), false};
    dropAt(screen, what, hold, to);
}

/// The choices where something stands already; nullptr where nothing does.
QMenu *TimetablePage::busyMenuFor(const Carried &what, const Edit &drop)
{
    const auto choose = [this](const Edit &wish) { carryOut(wish); };
    if (const auto busy = what.others.isEmpty() ? busyDropOf(desk.agenda(), drop) : std::nullopt)
        return busyMenu(desk.agenda(), *busy, drop, this, choose);
    const QList<PlacementId> others =
        what.others.isEmpty() ? QList<PlacementId>() : inTheWayOf(desk.agenda(), drop);
    return others.isEmpty() ? nullptr : busyMenu(desk.plan(), others, drop, this, choose);
}

void TimetablePage::carryOut(const Edit &edit)
{
    if (desk.commit(edit))
        showMoved(edit);
}

/// Selects what an edit moved, on the day where it is now.
void TimetablePage::showMoved(const Edit &edit)
{
    QList<PlacementId> moved;
    for (const Change<Placement> &change : edit.of<Placement>()) {
        if (change.after)
            moved.append(change.after->id);
    }
    if (!moved.isEmpty() && grid->day().find(moved.first()) != nullptr)
        grid->select(moved);
    grid->setFocus(Qt::OtherFocusReason);
}

void TimetablePage::step(const PlacementId &placement, const Ghost &to, Grip grip)
{
    const Block *block = grid->day().find(placement);
    if (block == nullptr)
        return;
    const Hold hold{Hold::Block, grip, ghostOf(*block), false};
    desk.commit(editFor(desk.plan(), grid->day(), {placement, block->session}, hold, to, {}));
}

} // namespace blokplan::ui

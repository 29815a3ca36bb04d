#include "ui/timetable/groupwishes.h"
#include "ui/timetable/selecting.h"
#include "ui/timetable/view.h"

/// The view's selection: clicks, the rubber band, and what a press takes into the hand.
namespace blokplan::ui
{

void TimetableView::select(const PlacementId &id, bool toggle)
{
    if (toggle && chosen.contains(id)) {
        chosen.remove(id);
    } else {
        if (!toggle)
            chosen.clear();
        chosen.insert(id);
    }
    now = id;
    viewport()->update();
    announce();
    emit selectionChanged();
}

void TimetableView::select(const QList<PlacementId> &ids)
{
    chosen.clear();
    for (const PlacementId &id : ids) {
        if (blocks.find(id) != nullptr)
            chosen.insert(id);
    }
    if (!chosen.contains(now))
        now = ids.isEmpty() || !chosen.contains(ids.first()) ? PlacementId() : ids.first();
    viewport()->update();
    announce();
    emit selectionChanged();
}

void TimetableView::selectThrough(const PlacementId &id)
{
    if (blocks.find(now) == nullptr || blocks.find(id) == nullptr)
        return select(id);
    const QRectF through = rectThrough(blocks, grid, now, id);
    chosen = blocksWithin(blocks, grid, through);
    viewport()->update();
    emit selectionChanged();
}

void TimetableView::selectAll()
{
    for (const Block &block : blocks.blocks)
        chosen.insert(block.id);
    if (!chosen.contains(now))
        now = blocks.blocks.empty() ? PlacementId() : blocks.blocks.front().id;
    viewport()->update();
    emit selectionChanged();
}

std::optional<int> TimetableView::minuteMeant() const
{
    const Block *block = blocks.find(now);
    return block == nullptr ? pointedMinute : block->at.start;
}

void TimetableView::clearSelection()
{
    chosen.clear();
    viewport()->update();
    emit selectionChanged();
}

void TimetableView::pressOn(const QPoint &point, const QPoint &screen, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = onGrid(point);
    const Block *block = blocks.at(grid, at);
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    if (block != nullptr && extends)
        return selectThrough(PlacementId(block->id));
    if (block == nullptr && (adds || extends))
        return startBand(point, adds);
    if (block == nullptr) {
        clearSelection();
        now = {};
        pointedMinute = grid.isOnRoom(at) ? std::optional(placeAt(at).at.start) : std::nullopt;
        if (grid.isOnRoom(at))
            take({Hold::Empty, Grip::Body, placeAt(at), false}, Block(), screen);
        return;
    }
    const Block held = *block;
    if (!adds && !chosen.contains(held.id))
        select(held.id);
    else if (!adds)
        now = held.id;
    pressOnBlock(held, at, screen);
    pressedWith = modifiers;
}

/// One that is selected takes the rest of the selection along; an edge is its own.
void TimetableView::pressOnBlock(const Block &held, const QPointF &at, const QPoint &screen)
{
    const Grip grip = gripOn(held, at);
    std::vector<Block> others = grip == Grip::Body ? othersChosen(held.id) : std::vector<Block>();
    const bool fills = others.empty() && takesRound(blocks, held);
    take({Hold::Block, grip, ghostOf(held), fills, reachOf(blocks, held, others)}, held, screen);
    along = std::move(others);
    field = fieldOf(blocks, grid, step, inHand());
}

Grip TimetableView::gripOn(const Block &block, const QPointF &at) const
{
    Grip grip = Grip::Body;
    for (const QRectF &rect : rectsOf(grid, block)) {
        if (rect.adjusted(-1, -1, 1, 1).contains(at))
            grip = grid.gripAt(rect, at);
    }
    const bool wholeRun = block.pieces.size() == 1 && block.asideLane < 0;
    return !wholeRun && (grip == Grip::Left || grip == Grip::Right) ? Grip::Body : grip;
}

/// Pressed and released in one place: a group that was not dragged gives way to the one that was meant.
void TimetableView::clickedOn(const PlacementId &id)
{
    if (pressedWith.testFlag(Qt::ControlModifier))
        select(id, true);
    else if (chosen.size() > 1)
        select(id);
}

std::vector<Block> TimetableView::othersChosen(const PlacementId &id) const
{
    std::vector<Block> others;
    if (!chosen.contains(id))
        return others;
    for (const Block &block : blocks.blocks) {
        if (block.id != id && chosen.contains(block.id))
            others.push_back(block);
    }
    return others;
}

QSet<PlacementId> TimetableView::inHand() const
{
    QSet<PlacementId> ids{load.id};
    for (const Block &block : along)
        ids.insert(block.id);
    return ids;
}

Carried TimetableView::carried() const
{
    Carried what{load.id, load.session, {}, copies, again};
    for (const Block &block : along)
        what.others.append(block.id);
    return what;
}

void TimetableView::fillHand(Scene &scene) const
{
    scene.dragging = true;
    scene.ghost = hand.ghost();
    const bool group = !along.empty();
    if (!copies)
        scene.held = inHand();
    if (group && !copies && load.fixed) { // it only leads: the others go
        scene.ghost.column = -1;
        scene.held.remove(load.id);
    }
    for (const Block &block : along) {
        if (!copies && block.fixed)
            scene.held.remove(block.id);
        else
            scene.along.emplace_back(block, carriedAlong(blocks, block, hand.hold().from, hand.ghost()));
    }
}

void TimetableView::startBand(const QPoint &point, bool adds)
{
    bandFrom = onGrid(point);
    bandKeeps = adds ? chosen : QSet<PlacementId>();
    lastPointer = viewport()->mapToGlobal(point);
    stretchBand(point);
    band->show();
    ticker.start();
}

void TimetableView::stretchBand(const QPoint &point)
{
    const QRectF rect = QRectF(*bandFrom, onGrid(point)).normalized();
    band->setGeometry(inViewport(rect) & gridArea());
    chosen = bandKeeps;
    chosen.unite(blocksWithin(blocks, grid, rect));
    viewport()->update();
}

void TimetableView::endBand()
{
    bandFrom.reset();
    band->hide();
    ticker.stop();
    if (!chosen.contains(now))
        now = chosen.isEmpty() ? PlacementId() : *chosen.begin();
    announce();
    emit selectionChanged();
}

} // namespace blokplan::ui

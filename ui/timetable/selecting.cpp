#include "ui/timetable/selecting.h"

namespace blokplan::ui
{

namespace
{

/// A break, or what stands over several rooms: one hardly ever means it when one frames a few sessions.
bool isOfAll(const Block &block)
{
    return block.sort == SessionKind::Break || block.columns > 1;
}

} // namespace

QSet<PlacementId> blocksWithin(const DayBlocks &day, const Geometry &geometry, const QRectF &rect)
{
    QSet<PlacementId> found;
    for (const Block &block : day.blocks) {
        const std::vector<QRectF> pieces = rectsOf(geometry, block);
        const auto isIn = [&](const QRectF &piece) {
            const QRectF inner = piece.adjusted(1, 1, -1, -1);
            return isOfAll(block) ? rect.contains(inner) : inner.intersects(rect);
        };
        const bool isWanted = isOfAll(block) ? std::all_of(pieces.begin(), pieces.end(), isIn)
                                             : std::any_of(pieces.begin(), pieces.end(), isIn);
        if (isWanted)
            found.insert(block.id);
    }
    return found;
}

QRectF rectThrough(const DayBlocks &day, const Geometry &geometry, const PlacementId &one,
                   const PlacementId &other)
{
    QRectF through;
    for (const PlacementId &id : {one, other}) {
        if (const Block *block = day.find(id)) {
            for (const QRectF &piece : rectsOf(geometry, *block))
                through = through.united(piece);
        }
    }
    return through;
}

} // namespace blokplan::ui

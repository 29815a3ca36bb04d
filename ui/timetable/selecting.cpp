#include "ui/timetable/selecting.h"

namespace blokplan::ui
{

QSet<PlacementId> blocksWithin(const DayBlocks &day, const Geometry &geometry, const QRectF &rect)
{
    QSet<PlacementId> found;
    for (const Block &block : day.blocks) {
        for (const QRectF &piece : rectsOf(geometry, block)) {
            if (piece.adjusted(1, 1, -1, -1).intersects(rect))
                found.insert(block.id);
        }
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

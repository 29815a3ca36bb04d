#pragma once

#include "ui/base/theme.h"
#include "ui/timetable/blocktext.h"
#include "ui/timetable/frame.h"
#include "ui/timetable/overlay.h"

#include <QPixmap>

class QPainter;

namespace blokplan::ui
{

/// What a repaint shows: values only.
struct Scene {
    const DayBlocks &day;
    Geometry geometry;
    Theme theme;
    QPoint scroll; ///< the point of the grid at its visible top left
    QSize size;    ///< of the viewport
    QSet<PlacementId> selected;
    PlacementId current;
    bool focused = false;
    QSet<PlacementId> held; ///< steps back while its ghost is shown
    bool dragging = false;
    Ghost ghost;
    Block carried; ///< what the ghost looks like
    bool clashes = false;
    PlacementId flashed;                             ///< just led to
    std::vector<std::pair<Block, Ghost>> along = {}; ///< what is carried beside it
    const Overlay *overlay = nullptr;
};

/// Geometry, blocks, ghost and palette to pixels. Draws only what is exposed.
class Painter
{
public:
    explicit Painter(const QFont &base);

    void paint(QPainter &painter, const Scene &scene, const QRegion &exposed);
    void forgetTexts() { texts.forget(); }
    /// Lays out the texts of a day's blocks from that one on, seen or not, until the milliseconds are used
    /// up; where it came to.
    size_t prepare(const DayBlocks &day, const Geometry &geometry, size_t from, int milliseconds);

    /// The rectangles on the grid of the ghost and of what is carried along.
    static std::vector<QRectF> ghostRects(const Scene &scene);

private:
    void paintGrid(QPainter &painter, const Scene &scene, const QRect &part, const QPoint &origin);
    void paintBlocks(QPainter &painter, const Scene &scene, const QRectF &clip);
    void paintBlock(QPainter &painter, const Scene &scene, const Block &block,
                    const std::vector<QRectF> &rects);
    void paintText(QPainter &painter, const Block &block, const QRectF &rect, const BlockColours &colours,
                   bool rightToLeft);
    void paintMarks(QPainter &painter, const Block &block, const QRectF &rect, const Theme &theme,
                    bool rightToLeft);
    void paintGhost(QPainter &painter, const Scene &scene);
    void paintCarried(QPainter &painter, const Scene &scene, const Block &block, const Ghost &ghost);
    const BlockColours &coloursOf(Colour colour, const Theme &theme);

    BlockTexts texts;
    QHash<quint64, BlockColours> colours;
    QColor coloursFor; ///< the ground they were made for
};

/// The ground of the grid: closed hours, rounds, lines.
void paintGround(QPainter &painter, const Scene &scene, const QRectF &clip);
/// Room names and hours on their sides of the frame, over whatever the grid drew there.
void paintHeads(QPainter &painter, const Scene &scene, const Frame &frame, BlockFaces &faces);
void paintHours(QPainter &painter, const Scene &scene, const Frame &frame, BlockFaces &faces);

} // namespace blokplan::ui

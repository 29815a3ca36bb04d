#include "ui/timetable/painter.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>

namespace blokplan::ui
{

namespace
{

constexpr double bar = 4;

bool isFirm(const Block &block)
{
    return block.state == SessionState::Confirmed || block.sort == SessionKind::Break ||
           block.sort == SessionKind::Blocker;
}

bool isOff(const Block &block)
{
    return block.state == SessionState::Cancelled || block.state == SessionState::Rejected;
}

QPen edgeOf(const Block &block, const BlockColours &colours, const Theme &theme)
{
    const bool alarms = block.blocking > 0 && !isOff(block);
    QPen pen(alarms ? theme.blocking : isFirm(block) ? colours.edge : colours.bar, alarms ? 2 : 1);
    if (!isFirm(block))
        pen.setDashPattern({3, 3});
    return pen;
}

QRectF barOf(const QRectF &rect, bool rightToLeft)
{
    const double width = std::min(bar, rect.width() / 4);
    return {rightToLeft ? rect.right() - width : rect.left(), rect.top(), width, rect.height()};
}

void fillBlock(QPainter &painter, const QRectF &rect, const BlockColours &colours, bool rightToLeft,
               bool plain)
{
    painter.fillRect(rect, colours.ground);
    if (!plain)
        painter.fillRect(barOf(rect, rightToLeft), colours.bar);
}

void paintPin(QPainter &painter, const QPointF &middle, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(colour);
    painter.drawEllipse(middle + QPointF(0, -2), 3, 3);
    painter.drawLine(middle, middle + QPointF(0, 6));
    painter.restore();
}

void paintCount(QPainter &painter, const QRectF &rect, int count, const Theme &theme, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.blocking);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme.dark ? QColor(Qt::black) : QColor(Qt::white));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, QString::number(count));
    painter.restore();
}

} // namespace

Painter::Painter(const QFont &base) : texts(base) {}

const BlockColours &Painter::coloursOf(Colour colour, const Theme &theme)
{
    if (coloursFor != theme.page) {
        colours.clear();
        coloursFor = theme.page;
    }
    const quint64 key = colour.rgb | (colour.set ? 1ULL << 32 : 0);
    const auto found = colours.constFind(key);
    return found != colours.constEnd() ? *found : *colours.insert(key, blockColours(colour, theme));
}

void Painter::paintGrid(QPainter &painter, const Scene &scene, const QRect &part, const QPoint &origin)
{
    painter.save();
    painter.setClipRect(part);
    painter.translate(origin);
    const QRectF clip = QRectF(part).translated(-origin);
    paintGround(painter, scene, clip);
    painter.setFont(texts.fonts().smallBold);
    paintShading(painter, scene, clip);
    paintBlocks(painter, scene, clip);
    painter.setFont(texts.fonts().smallBold);
    paintOver(painter, scene, clip);
    if (scene.dragging)
        paintGhost(painter, scene);
    painter.restore();
}

void Painter::paint(QPainter &painter, const Scene &scene, const QRegion &exposed)
{
    constexpr int many = 6; // parts; then one that holds them all is cheaper
    const Frame frame = Frame::of(scene.day, scene.geometry);
    const QRect grid = frame.grid(scene.size);
    const QPoint origin = grid.topLeft() - scene.scroll;
    painter.fillRect(exposed.boundingRect(), scene.theme.page);
    const QRegion shown = exposed & grid;
    if (shown.rectCount() > many)
        paintGrid(painter, scene, shown.boundingRect(), origin);
    else
        for (const QRect &part : shown)
            paintGrid(painter, scene, part, origin);
    if (exposed.intersects(frame.rooms(scene.size)))
        paintHeads(painter, scene, frame, texts.faces());
    if (exposed.intersects(frame.hours(scene.size)))
        paintHours(painter, scene, frame, texts.faces());
    painter.fillRect(QRect(frame.rightToLeft ? grid.right() + 1 : 0, 0, frame.side, frame.head),
                     scene.theme.raised); // the corner
    painter.fillRect(QRect(0, frame.head - 1, scene.size.width(), 1), scene.theme.line);
    painter.fillRect(QRect(frame.rightToLeft ? grid.right() + 1 : frame.side - 1, 0, 1, scene.size.height()),
                     scene.theme.line);
}

void Painter::paintBlocks(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    for (const Block &block : scene.day.blocks) {
        const std::vector<QRectF> rects = rectsOf(scene.geometry, block);
        const auto seen = [&](const QRectF &rect) { return rect.adjusted(-3, -3, 3, 3).intersects(clip); };
        if (std::none_of(rects.begin(), rects.end(), seen))
            continue;
        const bool back = block.steppedBack || (scene.dragging && scene.held.contains(block.id));
        painter.setOpacity(back ? 0.35 : 1);
        paintBlock(painter, scene, block, rects);
    }
    painter.setOpacity(1);
}

void Painter::paintBlock(QPainter &painter, const Scene &scene, const Block &block,
                         const std::vector<QRectF> &rects)
{
    const BlockColours &own = coloursOf(block.tone.colour, scene.theme);
    const bool rightToLeft = scene.geometry.rightToLeft;
    const bool chosen = scene.selected.contains(block.id) || scene.flashed == block.id;
    const QPen edge = chosen ? QPen(scene.theme.accent, 2) : edgeOf(block, own, scene.theme);
    for (const QRectF &rect : rects) {
        fillBlock(painter, rect, own, rightToLeft, block.sort == SessionKind::Break);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(edge);
        const double half = edge.widthF() / 2;
        painter.drawRect(rect.adjusted(half, half, -half, -half));
        if (chosen && block.blocking > 0)
            painter.fillRect(QRectF(rect.right() - 5, rect.top() + 2, 3, rect.height() - 4),
                             scene.theme.blocking);
    }
    const QRectF &main = rects[largest(rects)];
    paintText(painter, block, main, own, rightToLeft);
    paintMarks(painter, block, main, scene.theme, rightToLeft);
    if (scene.focused && scene.current == block.id) {
        painter.setPen(QPen(scene.theme.accent, 1, Qt::DotLine));
        painter.drawRect(main.adjusted(3.5, 3.5, -3.5, -3.5));
    }
}

size_t Painter::prepare(const DayBlocks &day, const Geometry &geometry, size_t from, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    for (; from < day.blocks.size() && clock.elapsed() < milliseconds; ++from) {
        const std::vector<QRectF> rects = rectsOf(geometry, day.blocks[from]);
        if (!rects.empty())
            texts.of(day.blocks[from], rects[largest(rects)].size(), geometry.rightToLeft);
    }
    return from;
}

void Painter::paintText(QPainter &painter, const Block &block, const QRectF &rect, const BlockColours &own,
                        bool rightToLeft)
{
    const BlockText &text = texts.of(block, rect.size(), rightToLeft);
    if (text.lines.empty())
        return;
    const BlockFonts &fonts = texts.fonts();
    const bool quietTitle = block.sort == SessionKind::Break;
    const QTransform before = painter.transform();
    if (text.upright) {
        painter.translate(rect.topRight());
        painter.rotate(90);
    } else {
        painter.translate(rect.topLeft());
    }
    for (const TextLine &line : text.lines) {
        const bool isTitle = line.role == TextLine::Title;
        painter.setFont(isTitle && !quietTitle        ? fonts.title
                        : line.role == TextLine::Code ? fonts.smallBold
                                                      : fonts.small);
        painter.setPen(isTitle ? own.title : own.quiet);
        painter.drawStaticText(line.at, line.text);
        if (isTitle && isOff(block)) // drawn here: a static text puts its own strike elsewhere
            painter.fillRect(
                QRectF(line.at, line.text.size())
                    .adjusted(0, 0.54 * line.text.size().height(), 0, 1 - 0.46 * line.text.size().height()),
                own.title);
    }
    painter.setTransform(before);
}

void Painter::paintMarks(QPainter &painter, const Block &block, const QRectF &rect, const Theme &theme,
                         bool rightToLeft)
{
    if (rect.width() < 40 || rect.height() < 14)
        return;
    double from = rightToLeft ? rect.left() + 4 : rect.right() - 4;
    const double sign = rightToLeft ? 1 : -1;
    if (block.blocking > 0 && !isOff(block)) {
        const double left = rightToLeft ? from : from - 16;
        paintCount(painter, {left, rect.top() + 3, 16, std::min(14.0, rect.height() - 4)}, block.blocking,
                   theme, texts.fonts().smallBold);
        from += sign * 20;
    }
    if (block.fixed)
        paintPin(painter, {from + sign * 5, rect.top() + 10}, theme.quietText);
}

namespace
{

std::vector<QRectF> rectsOf(const Scene &scene, const Block &carried, const Ghost &ghost)
{
    if (ghost.zone != Under::Grid || ghost.column < 0)
        return {};
    const Geometry &grid = scene.geometry;
    if (ghost.aside && grid.asideLanes > 0)
        return {grid.rectAside(ghost.at, std::max(0, carried.asideLane))};
    return {grid.rect(ghost.at, {ghost.column, ghost.columns, 0, 1})};
}

} // namespace

std::vector<QRectF> Painter::ghostRects(const Scene &scene)
{
    std::vector<QRectF> rects = rectsOf(scene, scene.carried, scene.ghost);
    for (const auto &[block, ghost] : scene.along) {
        const std::vector<QRectF> more = rectsOf(scene, block, ghost);
        rects.insert(rects.end(), more.begin(), more.end());
    }
    return rects;
}

void Painter::paintGhost(QPainter &painter, const Scene &scene)
{
    for (const auto &[block, ghost] : scene.along)
        paintCarried(painter, scene, block, ghost);
    paintCarried(painter, scene, scene.carried, scene.ghost);
}

void Painter::paintCarried(QPainter &painter, const Scene &scene, const Block &carried, const Ghost &ghost)
{
    const QColor edge = scene.clashes ? scene.theme.blocking : scene.theme.accent;
    BlockColours own = coloursOf(carried.tone.colour, scene.theme);
    for (const QRectF &rect : rectsOf(scene, carried, ghost)) {
        QColor ground = own.ground;
        ground.setAlphaF(0.93F);
        painter.fillRect(rect, ground);
        QColor tint = edge;
        tint.setAlphaF(scene.clashes ? 0.16F : 0.08F);
        painter.fillRect(rect, tint);
        QPen pen(edge, 2);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        Block block = carried;
        block.id = PlacementId(); // its text is laid out in the ghost's own size
        block.fixed = false;
        block.blocking = 0;
        paintText(painter, block, rect, own, scene.geometry.rightToLeft);
    }
}

} // namespace blokplan::ui

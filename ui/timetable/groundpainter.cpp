#include "ui/timetable/painter.h"

#include <QCoreApplication>
#include <QPainter>

namespace blokplan::ui
{

namespace
{

QRectF stretchRect(const Scene &scene, const QRectF &across, int from, int to)
{
    const double top = scene.geometry.y(std::max(from, scene.day.firstMinute));
    const double bottom = scene.geometry.y(std::min(to, scene.day.lastMinute));
    return {across.left(), top, across.width(), std::max(0.0, bottom - top)};
}

/// What is left of the shown day when the open stretches are taken out.
std::vector<Stretch> closedParts(const DayBlocks &day, std::vector<Stretch> open)
{
    std::sort(open.begin(), open.end(), [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
    std::vector<Stretch> closed;
    int from = day.firstMinute;
    for (const Stretch &one : open) {
        if (one.length > 0 && one.start > from)
            closed.push_back({from, one.start - from});
        from = one.length > 0 ? std::max(from, one.end()) : from;
    }
    if (from < day.lastMinute)
        closed.push_back({from, day.lastMinute - from});
    return closed;
}

void paintClosed(QPainter &painter, const Scene &scene, const QRectF &across,
                 const std::vector<Stretch> &open)
{
    for (const Stretch &closed : closedParts(scene.day, open))
        painter.fillRect(stretchRect(scene, across, closed.start, closed.end()), scene.theme.closed);
}

void paintLines(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    const double minute = scene.geometry.minuteHeight;
    const int step = minute > 3.2 ? 15 : minute > 0.7 ? 30 : 60;
    const int first = int(scene.geometry.minuteAt(clip.top())) / step * step;
    const int last = int(scene.geometry.minuteAt(clip.bottom())) + 1;
    for (int at = first; at <= last; at += step) {
        const double y = scene.geometry.y(at) - 1;
        painter.fillRect(QRectF(clip.left(), y, clip.width(), 1),
                         at % 60 == 0 ? scene.theme.line : scene.theme.faintLine);
    }
}

bool isSeen(const QRectF &rect, const QRectF &clip)
{
    return rect.right() >= clip.left() && rect.left() <= clip.right();
}

void paintBands(QPainter &painter, const Scene &scene)
{
    const double right = scene.geometry.columnWidth * scene.geometry.columns;
    const double left = scene.geometry.rightToLeft ? scene.geometry.size().width() - right : 0;
    for (const Band &band : scene.day.bands)
        painter.fillRect(stretchRect(scene, {left, 0, right, 0}, band.at.start, band.at.end()),
                         scene.theme.band);
}

} // namespace

void paintGround(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    const Geometry &grid = scene.geometry;
    paintBands(painter, scene);
    for (int i = 0; i < grid.columns; ++i) {
        const QRectF column = grid.columnRect(i);
        if (!isSeen(column, clip))
            continue;
        const std::vector<Stretch> &own = scene.day.columns[size_t(i)].open;
        paintClosed(painter, scene, column, own.empty() ? std::vector{scene.day.open} : own);
    }
    if (grid.asideLanes > 0 && isSeen(grid.asideRect(), clip))
        paintClosed(painter, scene, grid.asideRect(), {scene.day.open});
    const QRectF all({0, 0}, grid.size());
    paintLines(painter, scene, clip & all);
    for (int i = 0; i < grid.columns; ++i) {
        const QRectF column = grid.columnRect(i);
        const double edge = grid.rightToLeft ? column.left() : column.right() - 1;
        if (isSeen(column, clip))
            painter.fillRect(QRectF(edge, clip.top(), 1, (clip & all).height()), scene.theme.line);
    }
}

namespace
{

struct Head {
    QString name;
    QString where;
};

void paintUprightHead(QPainter &painter, const QRectF &rect, const Head &head, const Theme &theme,
                      const BlockFonts &fonts)
{
    painter.save();
    painter.translate(rect.bottomLeft());
    painter.rotate(-90);
    const QRectF turned(6, 0, rect.height() - 10, rect.width());
    painter.setFont(fonts.title);
    painter.setPen(theme.text);
    const QString name = QFontMetricsF(fonts.title).elidedText(head.name, Qt::ElideRight, turned.width());
    painter.drawText(turned, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    painter.restore();
}

void paintHead(QPainter &painter, const QRectF &rect, const Head &head, const Theme &theme,
               const BlockFonts &fonts, bool rightToLeft)
{
    if (rect.width() < 64) {
        paintUprightHead(painter, rect, head, theme, fonts);
        return;
    }
    const QRectF inner = rect.adjusted(10, 0, -6, 0);
    const int side = Qt::TextSingleLine | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, double top) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, inner.width());
        painter.drawText(QRectF(inner.left(), rect.bottom() - top, inner.width(), 18),
                         side | Qt::AlignVCenter, shown);
    };
    line(head.name, fonts.title, theme.text, head.where.isEmpty() ? 32 : 41);
    line(head.where, fonts.small, theme.quietText, 23);
}

} // namespace

void paintHeads(QPainter &painter, const Scene &scene, const Frame &frame, const BlockFonts &fonts)
{
    const QRect grid = frame.grid(scene.size);
    const QRect area(grid.left(), 0, grid.width(), frame.head);
    painter.fillRect(QRect(0, 0, scene.size.width(), frame.head), scene.theme.raised);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    const auto placed = [&](const QRectF &column) {
        return QRectF(column.left() + grid.left() - scene.scroll.x(), 0, column.width(), frame.head);
    };
    for (int i = 0; i < scene.geometry.columns; ++i) {
        const QRectF rect = placed(scene.geometry.columnRect(i));
        if (!isSeen(rect, area))
            continue;
        const RoomColumn &room = scene.day.columns[size_t(i)];
        paintHead(painter, rect, {room.name, room.where}, scene.theme, fonts, frame.rightToLeft);
        painter.fillRect(QRectF(frame.rightToLeft ? rect.left() : rect.right() - 1, 0, 1, frame.head),
                         scene.theme.line);
    }
    if (scene.geometry.asideLanes > 0) {
        const Head head{QCoreApplication::translate("Timetable", "Drop-in"),
                        QCoreApplication::translate("Timetable", "all day")};
        paintHead(painter, placed(scene.geometry.asideRect()), head, scene.theme, fonts, frame.rightToLeft);
    }
    painter.restore();
    painter.fillRect(QRect(0, frame.head - 1, scene.size.width(), 1), scene.theme.line);
}

namespace
{

void paintHour(QPainter &painter, const Scene &scene, const QRectF &labels, int minute, double y)
{
    const QString text = clockText(minute);
    painter.setPen(minute % 60 == 0 ? scene.theme.text : scene.theme.quietText);
    painter.drawText(QRectF(labels.left(), y - 9, labels.width() - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                     text);
}

void paintBandName(QPainter &painter, const Scene &scene, const QRectF &strip, const Band &band,
                   const BlockFonts &fonts)
{
    const QRectF rect = strip.adjusted(1, 1, -3, -1);
    painter.fillRect(rect, scene.theme.band);
    painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), scene.theme.accent);
    painter.save();
    painter.setFont(fonts.smallBold);
    painter.setPen(scene.theme.quietText);
    painter.translate(rect.bottomLeft());
    painter.rotate(-90);
    const QString name =
        QFontMetricsF(fonts.smallBold).elidedText(band.name, Qt::ElideRight, rect.height() - 4);
    painter.drawText(QRectF(0, 0, rect.height(), rect.width() - 2), Qt::AlignCenter | Qt::TextSingleLine,
                     name);
    painter.restore();
}

} // namespace

void paintHours(QPainter &painter, const Scene &scene, const Frame &frame, const BlockFonts &fonts)
{
    const QRect grid = frame.grid(scene.size);
    const QRect area(frame.rightToLeft ? grid.right() + 1 : 0, frame.head, frame.side, grid.height());
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, scene.theme.page);
    const double strip = frame.side > 60 ? 20 : 0;
    const QRectF labels(area.left(), area.top(), area.width() - strip, area.height());
    const double top = grid.top() - scene.scroll.y();
    for (const Band &band : scene.day.bands)
        paintBandName(painter, scene,
                      {labels.right(), top + scene.geometry.y(band.at.start), strip,
                       scene.geometry.y(band.at.end()) - scene.geometry.y(band.at.start)},
                      band, fonts);
    painter.setFont(fonts.small);
    const int step = scene.geometry.minuteHeight > 2.4 ? 30 : scene.geometry.minuteHeight > 0.3 ? 60 : 120;
    for (int at = (scene.day.firstMinute + step - 1) / step * step; at <= scene.day.lastMinute; at += step)
        paintHour(painter, scene, labels, at, top + scene.geometry.y(at));
    painter.fillRect(QRect(frame.rightToLeft ? area.left() : area.right(), area.top(), 1, area.height()),
                     scene.theme.line);
    painter.restore();
}

} // namespace blokplan::ui

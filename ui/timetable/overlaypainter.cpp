#include "app/base/timespan.h"
#include "ui/timetable/painter.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <cmath>

namespace blokplan::ui
{

namespace
{

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// A line of text on a small ground of its own; kept inside the clip where there is room.
void paintChip(QPainter &painter, QRectF rect, const QString &text, const QColor &ground, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QRectF chipAround(const QPointF &middle, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 10, metrics.height() + 2);
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

void paintAway(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    const QBrush brush = shadeBrush(Severity::Blocking, scene.theme);
    for (const Away &away : scene.overlay->away) {
        const QRectF rect = scene.geometry.stretchRect(away.at) & clip;
        if (rect.isEmpty())
            continue;
        painter.fillRect(rect, brush);
        const QRectF whole = scene.geometry.stretchRect(away.at);
        const QRectF shown = whole & QRectF(scene.scroll, scene.size); // in sight while a part of it is
        const QString text = QCoreApplication::translate("Timetable", "Away: %1").arg(away.names);
        QRectF chip = chipAround({}, text, painter.font());
        chip.moveTopLeft(shown.topLeft() + QPointF(6, 4));
        paintChip(painter, chip, text, scene.theme.page, scene.theme.blocking);
    }
}

} // namespace

QBrush shadeBrush(Severity severity, const Theme &theme)
{
    const bool blocks = severity == Severity::Blocking;
    const QColor colour = blocks ? theme.blocking : theme.serious;
    QPixmap tile(8, 8);
    tile.fill(faint(colour, theme.dark ? 0.16F : 0.10F));
    QPainter painter(&tile);
    painter.setPen(QPen(faint(colour, theme.dark ? 0.55F : 0.40F), 1));
    if (blocks) {
        painter.drawLine(0, 7, 7, 0);
    } else {
        painter.drawPoint(1, 1);
        painter.drawPoint(5, 5);
    }
    painter.end();
    return {tile};
}

void paintShading(QPainter &painter, const Scene &scene, const QRectF &clip)
{
    if (scene.overlay == nullptr)
        return;
    const QBrush blocking = shadeBrush(Severity::Blocking, scene.theme);
    const QBrush serious = shadeBrush(Severity::Serious, scene.theme);
    for (size_t column = 0; column < scene.overlay->shades.size(); ++column) {
        for (const Shade &shade : scene.overlay->shades[column]) {
            const QRectF rect = scene.geometry.stretchRect(shade.at, int(column)) & clip;
            if (!rect.isEmpty())
                painter.fillRect(rect, shade.severity == Severity::Blocking ? blocking : serious);
        }
    }
    paintAway(painter, scene, clip);
}

namespace
{

/// The line of that minute over the whole grid.
QLineF lineAt(const Geometry &grid, int minute)
{
    const QRectF at = grid.stretchRect({minute, 0});
    return grid.across == Across::Rooms ? QLineF(0, at.top(), grid.size().width(), at.top())
                                        : QLineF(at.left(), 0, at.left(), grid.size().height());
}

void paintMinute(QPainter &painter, const Scene &scene, int minute, const QColor &colour)
{
    if (minute < scene.geometry.firstMinute || minute > scene.geometry.lastMinute)
        return;
    const QLineF line = lineAt(scene.geometry, minute);
    painter.setPen(QPen(colour, 2));
    painter.drawLine(line);
    const QString text = clockText(minute);
    QRectF chip = chipAround({}, text, painter.font());
    const QPointF seen = scene.geometry.across == Across::Rooms ? QPointF(scene.scroll.x() + 4, line.y1())
                                                                : QPointF(line.x1(), scene.scroll.y() + 4);
    if (scene.geometry.across == Across::Rooms)
        chip.moveTopLeft(seen - QPointF(0, chip.height() / 2));
    else
        chip.moveTopLeft(seen - QPointF(chip.width() / 2, 0));
    paintChip(painter, chip, text, colour, scene.theme.page);
}

QRectF mainRect(const Scene &scene, const PlacementId &id)
{
    const Block *block = scene.day.find(id);
    if (block == nullptr)
        return {};
    const auto rects = rectsOf(scene.geometry, *block);
    return rects[largest(rects)];
}

/// Where one leaves a block, or comes to it: the middle of its last or first edge.
QPointF doorOf(const Scene &scene, const QRectF &rect, bool leaving)
{
    if (scene.geometry.across == Across::Rooms)
        return {rect.center().x(), leaving ? rect.bottom() : rect.top()};
    const bool right = leaving != scene.geometry.rightToLeft;
    return {right ? rect.right() : rect.left(), rect.center().y()};
}

void paintArrow(QPainter &painter, const QLineF &line)
{
    painter.drawLine(line);
    if (line.length() < 1)
        return;
    QLineF wing = line;
    wing.setP1(line.p2());
    wing.setP2(line.p1());
    wing.setLength(9);
    for (const double turn : {-28.0, 28.0}) {
        QLineF one = wing;
        one.setAngle(wing.angle() + turn);
        painter.drawLine(one);
    }
}

QString wordsOf(const WalkStop &stop)
{
    if (stop.late > 0)
        return QCoreApplication::translate("Timetable", "%1 min too late").arg(stop.late);
    return stop.minutes > 0 ? QCoreApplication::translate("Timetable", "%1 min walk").arg(stop.minutes)
                            : QString();
}

void paintLeg(QPainter &painter, const Scene &scene, const QRectF &from, const QRectF &to,
              const WalkStop &stop, const QColor &own)
{
    QLineF line(doorOf(scene, from, true), doorOf(scene, to, false));
    if (line.length() > 30)
        line.setLength(line.length() - 13); // its point stays clear of the stop's number
    const QColor colour = stop.late > 0 ? scene.theme.blocking : own;
    QPen halo(faint(scene.theme.page, 0.85F), 6, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(halo);
    painter.drawLine(line);
    painter.setPen(QPen(colour, 2.5, stop.late > 0 ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
    paintArrow(painter, line);
    if (const QString text = wordsOf(stop); !text.isEmpty())
        paintChip(painter, chipAround(line.center(), text, painter.font()), text, scene.theme.page, colour);
}

void paintNumber(QPainter &painter, const Scene &scene, const QRectF &rect, int number, const WalkStop &stop,
                 const QColor &own)
{
    const QPointF middle = doorOf(scene, rect, false);
    const QString text =
        stop.full ? QCoreApplication::translate("Timetable", "%1 full").arg(number) : QString::number(number);
    const QColor colour = stop.full ? scene.theme.serious : own;
    paintChip(painter, chipAround(middle, text, painter.font()), text, colour, scene.theme.page);
}

void paintWalk(QPainter &painter, const Scene &scene)
{
    const std::vector<WalkStop> &walk = scene.overlay->walk;
    const QColor own = blockColours(scene.overlay->walkColour, scene.theme).title;
    QRectF before;
    for (const WalkStop &stop : walk) {
        const QRectF rect = mainRect(scene, stop.placement);
        if (!rect.isNull() && !before.isNull())
            paintLeg(painter, scene, before, rect, stop, own);
        before = rect;
    }
    int number = 0;
    for (const WalkStop &stop : walk) {
        ++number;
        if (const QRectF rect = mainRect(scene, stop.placement); !rect.isNull())
            paintNumber(painter, scene, rect, number, stop, own);
    }
}

} // namespace

void paintOver(QPainter &painter, const Scene &scene, const QRectF &)
{
    if (scene.overlay == nullptr)
        return;
    const Overlay &over = *scene.overlay;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintWalk(painter, scene);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (over.now)
        paintMinute(painter, scene, *over.now, scene.theme.blocking);
    if (over.pointed)
        paintMinute(painter, scene, *over.pointed, scene.theme.accent);
    painter.restore();
}

} // namespace blokplan::ui

#include "ui/timetable/painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

/// The heads around the grid: rooms and their groups, hours and rounds.
namespace blokplan::ui
{

namespace
{

struct Head {
    QString name;
    QString where;
};

/// One line of text, in the middle of that height; shaped when it is first seen.
void paintLine(QPainter &painter, const QRectF &rect, const QString &text, WordWrap &face, Qt::Alignment side)
{
    if (text.isEmpty())
        return;
    const QStaticText &line = face.laidOut(text);
    const double spare = rect.width() - line.size().width();
    const double before = side == Qt::AlignHCenter ? spare / 2 : side == Qt::AlignRight ? spare : 0;
    painter.setFont(face.font());
    painter.drawStaticText(
        QPointF(rect.left() + before, std::round(rect.center().y() - line.size().height() / 2)), line);
}

/// One line of text from bottom to top.
void paintUpright(QPainter &painter, const QRectF &rect, const QString &text, WordWrap &face,
                  const QColor &colour, Qt::Alignment side)
{
    painter.save();
    painter.translate(rect.bottomLeft());
    painter.rotate(-90);
    const QRectF turned(0, 0, rect.height(), rect.width());
    painter.setFont(face.font());
    painter.setPen(colour);
    const QString shown = face.elided(text, turned.width());
    painter.drawText(turned, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter.restore();
}

/// Name and below it where; the name alone where there is no height for both.
void paintHead(QPainter &painter, const QRectF &rect, const Head &head, const Scene &scene, BlockFaces &faces)
{
    if (rect.width() < 64) {
        paintUpright(painter, rect.adjusted(0, 4, 0, -6), head.name, faces.title, scene.theme.text,
                     Qt::AlignLeft);
        return;
    }
    const bool both = !head.where.isEmpty() && rect.height() >= 36;
    const QRectF inner = rect.adjusted(10, 0, -6, 0);
    const Qt::Alignment side = scene.geometry.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](const QString &text, WordWrap &face, const QColor &colour, double middle) {
        painter.setPen(colour);
        paintLine(painter, QRectF(inner.left(), middle - 9, inner.width(), 18), text, face, side);
    };
    const double middle = rect.center().y();
    line(faces.title.elided(head.name, inner.width()), faces.title, scene.theme.text,
         both ? middle - 8 : middle);
    if (both)
        line(shortWhere(head.where, faces.small, inner.width()), faces.small, scene.theme.quietText,
             middle + 9);
}

/// The part of the rooms' strip beside that part of the grid.
QRectF headOf(const Scene &scene, const Frame &frame, const QRectF &part)
{
    const QRect strip = frame.rooms(scene.size);
    const QPoint origin = frame.grid(scene.size).topLeft() - scene.scroll;
    if (frame.across == Across::Rooms)
        return {part.left() + origin.x(), double(frame.groups), part.width(),
                double(strip.height() - frame.groups)};
    const double left = strip.left() + (frame.rightToLeft ? 0 : frame.groups);
    return {left, part.top() + origin.y(), double(strip.width() - frame.groups), part.height()};
}

void paintEnd(QPainter &painter, const Scene &scene, const QRectF &head)
{
    const bool upright = scene.geometry.across == Across::Rooms;
    const double side = scene.geometry.rightToLeft ? head.left() : head.right() - 1;
    painter.fillRect(upright ? QRectF(side, head.top(), 1, head.height())
                             : QRectF(head.left(), head.bottom() - 1, head.width(), 1),
                     scene.theme.line);
}

void paintGroup(QPainter &painter, const Scene &scene, const Frame &frame, const RoomGroup &group,
                BlockFaces &faces)
{
    const QRectF first = headOf(scene, frame, scene.geometry.columnRect(group.column));
    const QRectF last = headOf(scene, frame, scene.geometry.columnRect(group.column + group.columns - 1));
    const QRectF heads = first | last;
    const QRect strip = frame.rooms(scene.size);
    QRectF band;
    if (frame.across == Across::Rooms)
        band = {heads.left(), 0, heads.width(), double(frame.groups)};
    else
        band = {frame.rightToLeft ? strip.right() + 1.0 - frame.groups : strip.left(), heads.top(),
                double(frame.groups), heads.height()};
    painter.fillRect(band.adjusted(1, 1, -2, -1), scene.theme.band);
    paintEnd(painter, scene, band | heads);
    const QRectF seen = band & QRectF(strip); // the name stays in sight while a part of the group is
    if (frame.across == Across::Time) {
        paintUpright(painter, seen, group.name, faces.smallBold, scene.theme.quietText, Qt::AlignHCenter);
        return;
    }
    const QRectF inner = seen.adjusted(10, 0, -6, 0);
    painter.setPen(scene.theme.quietText);
    paintLine(painter, inner, faces.smallBold.elided(group.name, inner.width()), faces.smallBold,
              frame.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

namespace
{

/// The head that is carried steps back; a bar shows the gap it would go to.
void paintCarriedHead(QPainter &painter, const Scene &scene, const Frame &frame)
{
    if (scene.overlay == nullptr || scene.overlay->heldRoom < 0 ||
        scene.overlay->heldRoom >= scene.geometry.columns)
        return;
    QColor tint = scene.theme.accent;
    tint.setAlphaF(0.18F);
    painter.fillRect(headOf(scene, frame, scene.geometry.columnRect(scene.overlay->heldRoom)), tint);
    const int gap = scene.overlay->gap;
    if (gap < 0)
        return;
    const bool atEnd = gap >= scene.geometry.columns;
    const QRectF head = headOf(scene, frame, scene.geometry.columnRect(atEnd ? gap - 1 : gap));
    const bool upright = frame.across == Across::Rooms;
    const bool far = atEnd != (upright && frame.rightToLeft);
    const double x = far ? head.right() - 2 : head.left() - 2;
    const double y = far ? head.bottom() - 2 : head.top() - 2;
    painter.fillRect(upright ? QRectF(x, head.top(), 4, head.height())
                             : QRectF(head.left(), y, head.width(), 4),
                     scene.theme.accent);
}

} // namespace

void paintHeads(QPainter &painter, const Scene &scene, const Frame &frame, BlockFaces &faces)
{
    const QRect area = frame.rooms(scene.size);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, scene.theme.raised);
    for (int i = 0; i < scene.geometry.columns; ++i) {
        const QRectF rect = headOf(scene, frame, scene.geometry.columnRect(i));
        if (!rect.intersects(area))
            continue;
        const RoomColumn &room = scene.day.columns[size_t(i)];
        paintHead(painter, rect, {room.name, room.where}, scene, faces);
        paintEnd(painter, scene, rect);
    }
    for (const RoomGroup &group : scene.day.groups)
        paintGroup(painter, scene, frame, group, faces);
    if (scene.geometry.asideLanes > 0) {
        const Head head{QCoreApplication::translate("Timetable", "Drop-in"),
                        QCoreApplication::translate("Timetable", "all day")};
        paintHead(painter, headOf(scene, frame, scene.geometry.asideRect()), head, scene, faces);
    }
    paintCarriedHead(painter, scene, frame);
    painter.restore();
}

namespace
{

/// The part of the hours' strip beside that stretch: of its labels, or of its rounds next to the grid.
QRectF besideStretch(const Scene &scene, const Frame &frame, const Stretch &at, bool bands)
{
    const QRect strip = frame.hours(scene.size);
    const QPoint origin = frame.grid(scene.size).topLeft() - scene.scroll;
    const QRectF part = scene.geometry.stretchRect(at).translated(origin);
    if (frame.across == Across::Time)
        return {part.left(), double(bands ? strip.bottom() + 1 - frame.bands : 0), part.width(),
                double(bands ? frame.bands : strip.height() - frame.bands)};
    const double labels = strip.width() - frame.bands;
    const double inner = frame.rightToLeft ? strip.left() : strip.left() + labels;
    const double outer = frame.rightToLeft ? strip.left() + frame.bands : strip.left();
    return {bands ? inner : outer, part.top(), bands ? frame.bands : labels, part.height()};
}

void paintHour(QPainter &painter, const Scene &scene, const Frame &frame, int minute, WordWrap &face)
{
    const QString text = clockText(minute);
    const QRectF at = besideStretch(scene, frame, {minute, 0}, false);
    painter.setPen(minute % 60 == 0 ? scene.theme.text : scene.theme.quietText);
    if (frame.across == Across::Time)
        paintLine(painter, QRectF(at.left() - 30, at.top(), 60, at.height()), text, face, Qt::AlignHCenter);
    else
        paintLine(painter, QRectF(at.left(), at.top() - 9, at.width() - 8, 18), text, face, Qt::AlignRight);
}

void paintBandName(QPainter &painter, const Scene &scene, const Frame &frame, const Band &band,
                   BlockFaces &faces)
{
    const QRectF strip = besideStretch(scene, frame, band.at, true);
    const bool lying = frame.across == Across::Time;
    const QRectF rect = lying ? strip.adjusted(1, 1, -1, -3) : strip.adjusted(1, 1, -3, -1);
    painter.fillRect(rect, scene.theme.band);
    painter.fillRect(lying ? QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2)
                           : QRectF(rect.right() - 2, rect.top(), 2, rect.height()),
                     scene.theme.accent);
    if (!lying) {
        paintUpright(painter, rect.adjusted(0, 2, -2, -2), band.name, faces.smallBold, scene.theme.quietText,
                     Qt::AlignHCenter);
        return;
    }
    const QRectF inner = rect.adjusted(3, 0, -3, -2);
    painter.setPen(scene.theme.quietText);
    paintLine(painter, inner, faces.smallBold.elided(band.name, inner.width()), faces.smallBold,
              Qt::AlignHCenter);
}

int stepOfLabels(const Geometry &geometry)
{
    return geometry.minuteHeight > 2.4 ? 30 : geometry.minuteHeight > 0.3 ? 60 : 120;
}

} // namespace

void paintHours(QPainter &painter, const Scene &scene, const Frame &frame, BlockFaces &faces)
{
    const QRect area = frame.hours(scene.size);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, frame.across == Across::Rooms ? scene.theme.page : scene.theme.raised);
    for (const Band &band : scene.day.bands)
        paintBandName(painter, scene, frame, band, faces);
    const int step = stepOfLabels(scene.geometry);
    for (int at = (scene.day.firstMinute + step - 1) / step * step; at <= scene.day.lastMinute; at += step)
        paintHour(painter, scene, frame, at, faces.small);
    painter.restore();
}

} // namespace blokplan::ui

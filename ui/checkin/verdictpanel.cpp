#include "ui/checkin/verdictpanel.h"

#include "app/checkin/judging.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace blokplan::ui
{

namespace
{

constexpr int panelMargin = 40;
const QColor green(0x1b, 0x7a, 0x43);
const QColor red(0xa8, 0x1e, 0x1e);
const QColor amber(0x8a, 0x4b, 0x00);
const QColor blue(0x1d, 0x4e, 0x89);

void drawLargeTick(QPainter &painter, const QRectF &box)
{
    QPainterPath tick(QPointF(box.left(), box.center().y()));
    tick.lineTo(box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.1);
    tick.lineTo(box.right(), box.top() + box.height() * 0.1);
    painter.drawPath(tick);
}

void drawClock(QPainter &painter, const QRectF &box)
{
    painter.drawEllipse(box);
    painter.drawLine(box.center(), QPointF(box.center().x(), box.top() + box.height() * 0.2));
    painter.drawLine(box.center(), QPointF(box.right() - box.width() * 0.25, box.center().y()));
}

void drawShape(QPainter &painter, VerdictShape shape, const QRectF &box)
{
    painter.setPen(QPen(Qt::white, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case VerdictShape::Tick:
        return drawLargeTick(painter, box);
    case VerdictShape::TickTwice:
        drawLargeTick(painter, box);
        return drawLargeTick(painter, box.translated(box.width() * 0.55, 0));
    case VerdictShape::Cross:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    case VerdictShape::Clock:
        return drawClock(painter, box);
    case VerdictShape::Arrow:
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        painter.drawLine(QPointF(box.right(), box.center().y()), QPointF(box.center().x(), box.top()));
        painter.drawLine(QPointF(box.right(), box.center().y()), QPointF(box.center().x(), box.bottom()));
        return;
    case VerdictShape::Question:
    case VerdictShape::Hand: {
        QFont font = painter.font();
        font.setPixelSize(int(box.height() * 1.2));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter,
                         shape == VerdictShape::Hand ? QStringLiteral("!") : QStringLiteral("?"));
        return;
    }
    }
}

} // namespace

VerdictShape shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return VerdictShape::Tick;
    case Verdict::JustNow:
        return VerdictShape::TickTwice;
    case Verdict::Already:
    case Verdict::Waiting:
    case Verdict::WrongDay:
        return VerdictShape::Clock;
    case Verdict::Unknown:
        return VerdictShape::Question;
    case Verdict::Attention:
        return VerdictShape::Hand;
    case Verdict::WentOut:
    case Verdict::Annulled:
        return VerdictShape::Arrow;
    case Verdict::Cancelled:
    case Verdict::Replaced:
    case Verdict::NotOnList:
    case Verdict::Full:
    case Verdict::NotInside:
        break;
    }
    return VerdictShape::Cross;
}

QColor groundOf(Verdict verdict)
{
    switch (shapeOf(verdict)) {
    case VerdictShape::Tick:
    case VerdictShape::TickTwice:
        return green;
    case VerdictShape::Clock:
    case VerdictShape::Hand:
        return amber;
    case VerdictShape::Arrow:
        return blue;
    default:
        return red;
    }
}

VerdictPanel::VerdictPanel(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Verdict"));
    setMinimumWidth(320);
}

void VerdictPanel::show(const VerdictText &wanted)
{
    text = wanted;
    refused = false;
    state = State::Large;
    setAccessibleDescription(QStringList{text.word, text.name, text.sentence}.join(QStringLiteral(". ")));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

void VerdictPanel::refuse(const QString &sentence)
{
    VerdictText wanted;
    wanted.verdict = Verdict::Unknown;
    wanted.word = tr("Not kept");
    wanted.sentence = sentence;
    show(wanted);
    refused = true;
    update();
}

void VerdictPanel::shrink()
{
    if (state != State::Large)
        return;
    state = State::Small;
    update();
}

QFont VerdictPanel::fontOf(double scale, bool bold) const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * scale);
    large.setBold(bold);
    return large;
}

/// Words over several lines, from `top` on; where they end. What reads from the right ends there, too.
int VerdictPanel::flowParagraph(QPainter &painter, const QRect &room, const QString &words,
                                const QFont &large, bool paints) const
{
    if (words.isEmpty())
        return room.top();
    painter.setFont(large);
    const int side = words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    int flags = side | Qt::AlignAbsolute | Qt::TextWordWrap;
    QRect used = painter.boundingRect(room, flags, words);
    if (used.width() > room.width()) {
        flags |= Qt::TextWrapAnywhere;
        used = painter.boundingRect(room, flags, words);
    }
    // as wide as it was measured, or it would be broken otherwise
    if (paints)
        painter.drawText(QRect(room.left(), room.top(), room.width(), used.height()),
                         flags | Qt::TextDontClip, words);
    return used.bottom() + panelMargin / 5;
}

int VerdictPanel::flowNote(QPainter &painter, int top, const QString &note, double scale, bool paints) const
{
    const QRect box(panelMargin, top + 12, width() - 2 * panelMargin, height());
    const QFont large = fontOf(1.4 * scale, false);
    const int end = flowParagraph(painter, box.adjusted(12, 10, -12, 0), note, large, false);
    if (!paints)
        return end;
    painter.fillRect(QRect(box.left(), box.top(), box.width(), end - box.top() + 4), QColor(0, 0, 0, 60));
    return flowParagraph(painter, box.adjusted(12, 10, -12, 0), note, large, true);
}

/// Name, sentence and notes below one another, at that scale; where they end.
int VerdictPanel::flow(QPainter &painter, double scale, bool paints) const
{
    const auto room = [this](int top) {
        return QRect(panelMargin, top, width() - 2 * panelMargin, height());
    };
    const auto put = [&](int top, const QString &words, double size, bool bold) {
        return flowParagraph(painter, room(top), words, fontOf(size * scale, bold), paints);
    };
    const bool huge = text.name.size() < 24;
    int top = put(panelMargin + 56, text.word, 1.4, false);
    top = put(top, text.name, huge ? 4 : 2.4, true);
    top = put(top, text.under, 1.4, false);
    // what is to be read first stands below, each by itself
    if (text.verdict != Verdict::Attention || text.notes.isEmpty())
        top = put(top + 4, text.sentence, 1.2, false);
    for (const QString &note : text.notes)
        top = flowNote(painter, top, note, scale, paints);
    return top;
}

void VerdictPanel::paintLarge(QPainter &painter) const
{
    painter.fillRect(rect(), refused ? red : groundOf(text.verdict));
    drawShape(painter, refused ? VerdictShape::Cross : shapeOf(text.verdict),
              QRectF(panelMargin, panelMargin, 36, 36));
    painter.setPen(Qt::white);
    const QFont keys = fontOf(1.2, true);
    const int line = QFontMetrics(keys).lineSpacing();
    const int below = height() - panelMargin / 2 - 2 * line;
    double scale = 1;
    static constexpr double least = 0.4;
    static constexpr double step = 0.85;
    while (scale > least && flow(painter, scale, false) > below)
        scale *= step;
    flow(painter, scale, true);
    const QRect foot(panelMargin, below, width() - 2 * panelMargin, line);
    painter.fillRect(QRect(0, below - 4, width(), height() - below + 4),
                     refused ? red : groundOf(text.verdict)); // whatever came that far
    painter.setFont(font());
    painter.drawText(foot, Qt::AlignVCenter, text.footer);
    painter.setFont(keys);
    painter.drawText(foot.translated(0, line), Qt::AlignVCenter, text.keys);
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (state == State::Large)
        return paintLarge(painter);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.raised);
    painter.setPen(theme.quietText);
    if (state == State::Small) {
        const QString line = QStringList{text.word, text.name}.join(QStringLiteral(" \u00b7 "));
        painter.drawText(QRect(panelMargin, panelMargin, width() - 2 * panelMargin, 2 * panelMargin),
                         Qt::TextWordWrap, tr("Before: %1").arg(line));
    } else {
        painter.drawText(rect().adjusted(panelMargin, panelMargin, -panelMargin, -panelMargin),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Scan a ticket, or type a name and press Enter."));
    }
}

} // namespace blokplan::ui

#include "ui/timetable/ghostlabel.h"

#include <QPainter>

namespace blokplan::ui
{

namespace
{

constexpr int labelPadding = 10;
constexpr int widest = 420;
const QColor ground(0x1f, 0x25, 0x30);
const QColor alarm(0xff, 0x9d, 0x94);
const QColor calm(0xd5, 0xda, 0xe2);

} // namespace

GhostLabel::GhostLabel(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void GhostLabel::say(const QString &newPlace, const QString &newVerdict, bool newClashes)
{
    if (place == newPlace && verdict == newVerdict && clashes == newClashes)
        return;
    place = newPlace;
    verdict = newVerdict;
    clashes = newClashes;
    const QRect most(0, 0, widest, 400);
    QFont bold = font();
    bold.setBold(true);
    const QSize first = QFontMetrics(bold).boundingRect(most, Qt::TextWordWrap, place).size();
    const QSize second = QFontMetrics(font()).boundingRect(most, Qt::TextWordWrap, verdict).size();
    resize(std::max(first.width(), second.width()) + 2 * labelPadding + 2,
           first.height() + (verdict.isEmpty() ? 0 : second.height() + 2) + labelPadding + 4);
    update();
}

void GhostLabel::showBeside(const QPoint &pointer)
{
    QPoint at = pointer + QPoint(18, 22);
    const QSize room = parentWidget()->size();
    if (at.x() + width() > room.width())
        at.setX(pointer.x() - width() - 12);
    if (at.y() + height() > room.height())
        at.setY(pointer.y() - height() - 12);
    move(std::max(0, at.x()), std::max(0, at.y()));
    if (!isVisible()) {
        raise();
        show();
    }
}

void GhostLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(clashes ? QPen(alarm, 1) : QPen(QColor(255, 255, 255, 40), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Qt::white);
    QRect used;
    const QRect inner = rect().adjusted(labelPadding, 6, -labelPadding + 2, 0);
    painter.drawText(inner, Qt::TextWordWrap, place, &used);
    painter.setFont(font());
    painter.setPen(clashes ? alarm : calm);
    painter.drawText(inner.adjusted(0, used.height() + 2, 0, 0), Qt::TextWordWrap, verdict);
}

} // namespace blokplan::ui

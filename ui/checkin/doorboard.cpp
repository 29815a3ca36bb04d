#include "ui/checkin/doorboard.h"

#include "ui/base/linepainting.h"

#include <QPainter>
#include <QTimer>

namespace blokplan::ui
{

namespace
{

constexpr int boardSpace = 12;
constexpr int minutesShown = 60;
constexpr size_t mostShown = 10;

} // namespace

DoorBoard::DoorBoard(DoorDesk &wanted, QWidget *parent) : QWidget(parent), door(wanted)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("How it goes at the door"));
    const auto anew = [this] {
        setAccessibleDescription(spokenWords());
        update();
    };
    connect(&door, &DoorDesk::changed, this, anew);
    connect(&door, &DoorDesk::answered, this, anew);
    auto *clock = new QTimer(this);
    static constexpr int often = 15'000; // milliseconds; the curve moves by the minute
    connect(clock, &QTimer::timeout, this, anew);
    clock->start(often);
}

QString DoorBoard::spokenWords() const
{
    QStringList words;
    for (const Scan &entry : door.lastEntries(mostShown))
        words.append(door.clockOf(entry.at) + QStringLiteral(" ") + door.nameOf(entry));
    for (const DoorDesk::CategoryCount &one : door.categories())
        words.append(one.name + QStringLiteral(": ") +
                     tr("%1 of %2", "%1 are in, %2 are expected").arg(one.in).arg(one.expected));
    return words.join(QStringLiteral("; "));
}

void DoorBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all = rect().adjusted(0, boardSpace, 0, 0);
    const int below = paintCurve(painter, all);
    const int half = all.width() * 3 / 5;
    paintLast(painter, QRect(all.left(), below, half - boardSpace, all.bottom() - below));
    paintCategories(painter, QRect(all.left() + half, below, all.width() - half, all.bottom() - below));
}

/// A bar a minute, the newest at the right. Returns where it ends.
int DoorBoard::paintCurve(QPainter &painter, const QRect &box) const
{
    const Theme look = Theme::of(palette());
    const QList<int> minutes = door.arrivals(minutesShown);
    const int most = *std::max_element(minutes.begin(), minutes.end());
    const int line = painter.fontMetrics().height();
    const int height = std::clamp(box.height() / 4, 2 * line, 6 * line);
    painter.setPen(look.quietText);
    painter.drawText(QRect(box.left(), box.top(), box.width(), line), Qt::AlignLeft,
                     tr("Arrivals in the last hour, most in a minute: %1").arg(most));
    const double base = box.top() + line + 4 + height;
    const double step = double(box.width()) / minutesShown;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        const double tall = double(height) * minutes[i] / std::max(1, most);
        painter.drawRect(QRectF(box.left() + double(i) * step, base - tall, std::max(1.0, step - 2), tall));
    }
    painter.setPen(QPen(look.line, 1));
    painter.drawLine(QPointF(box.left(), base), QPointF(box.right(), base));
    return int(base) + 2 * boardSpace;
}

void DoorBoard::paintLast(QPainter &painter, const QRect &box) const
{
    const Theme look = Theme::of(palette());
    const QFont plain = painter.font();
    const int line = painter.fontMetrics().height() + 4;
    const auto last = door.lastEntries(mostShown);
    int top = box.top();
    painter.setPen(look.text);
    painter.setFont(boldOf(plain));
    painter.drawText(QRect(box.left(), top, box.width(), line), Qt::AlignLeft,
                     last.empty() ? tr("Nobody is in yet") : tr("Last ones in"));
    painter.setFont(plain);
    const int clock = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + boardSpace;
    for (const Scan &entry : last) {
        top += line;
        if (top + line > box.bottom())
            break;
        painter.setPen(look.quietText);
        painter.drawText(QRect(box.left(), top, clock, line), Qt::AlignLeft, door.clockOf(entry.at));
        painter.setPen(look.text);
        const QRect name(box.left() + clock, top, box.width() - clock, line);
        painter.drawText(name, Qt::AlignLeft,
                         painter.fontMetrics().elidedText(door.nameOf(entry), Qt::ElideRight, name.width()));
    }
}

void DoorBoard::paintCategories(QPainter &painter, const QRect &box) const
{
    const Theme look = Theme::of(palette());
    const auto categories = door.categories();
    if (categories.size() < 2)
        return;
    const QFont plain = painter.font();
    const int line = painter.fontMetrics().height() + 4;
    int top = box.top();
    painter.setPen(look.text);
    painter.setFont(boldOf(plain));
    painter.drawText(QRect(box.left(), top, box.width(), line), Qt::AlignLeft, tr("In, by category"));
    painter.setFont(plain);
    static constexpr int square = 10;
    for (const DoorDesk::CategoryCount &one : categories) {
        top += line;
        if (top + line > box.bottom())
            break;
        if (one.colour.isValid())
            painter.fillRect(QRect(box.left(), top + (line - square) / 2 - 2, square, square), one.colour);
        const QString number = tr("%1 of %2", "%1 are in, %2 are expected").arg(one.in).arg(one.expected);
        const int wide = painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(QRect(box.right() - wide, top, wide, line), Qt::AlignRight, number);
        const QRect name(box.left() + square + 8, top, box.width() - square - 16 - wide, line);
        painter.drawText(name, Qt::AlignLeft,
                         painter.fontMetrics().elidedText(one.name, Qt::ElideRight, name.width()));
    }
}

} // namespace blokplan::ui

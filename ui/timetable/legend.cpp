#include "ui/timetable/legend.h"

#include "ui/base/theme.h"
#include "ui/timetable/overlay.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace blokplan::ui
{

namespace
{

constexpr int patch = 12;
constexpr int legendBetween = 16; ///< entries
constexpr int legendMargin = 10;
constexpr int most = 230; ///< pixels of an entry's text

QString textOf(const LegendEntry &entry)
{
    return QStringLiteral("%1 (%2)").arg(entry.tone.name).arg(entry.count);
}

} // namespace

LegendStrip::LegendStrip(QWidget *parent) : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    setFont(small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendStrip::setEntries(const QString &said, const std::vector<LegendEntry> &entries, bool shading)
{
    heading = said;
    lines = entries;
    shades = shading;
    keptWidth = -1;
    words.clear();
    QStringList texts;
    for (const LegendEntry &line : lines)
        texts.append(textOf(line));
    setAccessibleName(heading);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    setVisible(!lines.empty());
    setFixedHeight(heightForWidth(width()));
    update();
}

const std::vector<LegendStrip::Item> &LegendStrip::laidOut(int width) const
{
    if (width != keptWidth) {
        kept = itemsFor(width);
        keptWidth = width;
    }
    return kept;
}

const std::vector<LegendStrip::Words> &LegendStrip::measured() const
{
    if (!words.empty())
        return words;
    const QFontMetrics metrics(font());
    const auto put = [&](const QString &text) {
        Words one{text, text, metrics.horizontalAdvance(text)};
        if (one.width > most) {
            one.shown = metrics.elidedText(text, Qt::ElideRight, most);
            one.width = metrics.horizontalAdvance(one.shown);
        }
        words.push_back(one);
    };
    put(heading);
    for (const LegendEntry &entry : lines)
        put(textOf(entry));
    for (const QString &text : {tr("While dragging:"), tr("cannot be here"), tr("something serious")})
        put(text);
    return words;
}

std::vector<LegendStrip::Item> LegendStrip::itemsFor(int width) const
{
    const Theme theme = Theme::of(palette());
    const int line = QFontMetrics(font()).height() + 5;
    std::vector<Item> items;
    QPoint at(legendMargin, 4);
    auto next = measured().begin();
    const auto put = [&](const QBrush &brush) {
        const Words &text = *next++;
        const bool bare = brush.style() == Qt::NoBrush;
        const int wide = text.width + (bare ? 0 : patch + 6);
        if (at.x() > legendMargin && at.x() + wide > width - legendMargin)
            at = {legendMargin, at.y() + line};
        items.push_back({{at, QSize(wide, line)}, brush, text.shown, text.whole});
        at.rx() += wide + legendBetween;
    };
    put({});
    for (const LegendEntry &entry : lines)
        put(blockColours(entry.tone.colour, theme).bar);
    if (shades) {
        put({});
        put(shadeBrush(Severity::Blocking, theme));
        put(shadeBrush(Severity::Serious, theme));
    }
    fold(items, width);
    return items;
}

/// Leaves two lines, the second one ending in how many more there are.
void LegendStrip::fold(std::vector<Item> &items, int width) const
{
    const QFontMetrics metrics(font());
    const int line = metrics.height() + 5;
    const int end = items.front().rect.top() + 2 * line;
    isLong = items.back().rect.top() >= end;
    if (!isLong)
        return;
    const auto put = [&](const QString &text, QPoint at) {
        items.push_back({{at, QSize(metrics.horizontalAdvance(text), line)}, Qt::NoBrush, text, {}});
    };
    if (isOpen) {
        const QPoint behind = items.back().rect.topRight() + QPoint(legendBetween, 0);
        return put(tr("show fewer", "a list of colours"), behind);
    }
    const auto all = int(items.size());
    std::erase_if(items, [&](const Item &item) { return item.rect.top() >= end; });
    const auto more = [&] { return tr("%n more…", "entries of a list", all - int(items.size())); };
    while (items.size() > 1 && items.back().rect.right() + legendBetween + metrics.horizontalAdvance(more()) >
                                   width - legendMargin)
        items.pop_back();
    put(more(), items.back().rect.topRight() + QPoint(legendBetween, 0));
}

void LegendStrip::mousePressEvent(QMouseEvent *event)
{
    if (!isLong)
        return QWidget::mousePressEvent(event);
    isOpen = !isOpen;
    keptWidth = -1;
    setFixedHeight(heightForWidth(width()));
    update();
}

int LegendStrip::heightForWidth(int width) const
{
    return laidOut(std::max(width, 200)).back().rect.bottom() + 5;
}

QSize LegendStrip::sizeHint() const
{
    return {400, heightForWidth(width())};
}

QSize LegendStrip::minimumSizeHint() const
{
    return {100, heightForWidth(width())};
}

QRect LegendStrip::mirrored(const QRect &rect) const
{
    return isRightToLeft() ? QRect(width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
                           : rect;
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    for (const Item &item : laidOut(width())) {
        const bool bare = item.patch.style() == Qt::NoBrush;
        const int from = bare ? 0 : patch + 6;
        const QRect box(item.rect.x(), item.rect.y() + (item.rect.height() - patch) / 2, patch, patch);
        if (!bare)
            painter.fillRect(mirrored(box), item.patch);
        painter.setPen(bare ? theme.quietText : theme.text);
        painter.drawText(mirrored(item.rect.adjusted(from, 0, 1, 0)),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, item.text);
    }
}

void LegendStrip::resizeEvent(QResizeEvent *)
{
    setFixedHeight(heightForWidth(width()));
}

void LegendStrip::changeEvent(QEvent *event)
{
    keptWidth = -1;
    words.clear();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

/// The whole name of what was cut.
bool LegendStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Item &item : laidOut(width())) {
        if (mirrored(item.rect).contains(help->pos()))
            QToolTip::showText(help->globalPos(), item.whole, this);
    }
    return true;
}

} // namespace blokplan::ui

#include "ui/timetable/view.h"

#include "ui/timetable/accessiblegrid.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace blokplan::ui
{

namespace
{

constexpr double leastMinute = 0.2;
constexpr double mostMinute = 12;
constexpr double leastColumn = 20;
constexpr double mostColumn = 600;
constexpr double legibleMinute = 1.15; ///< a talk of 20 minutes still shows a line
constexpr double legibleColumn = 112;
constexpr double legibleAcross = 2.6;   ///< with time across: a talk of 20 minutes shows a word
constexpr double legibleRow = 46;       ///< and a row two lines
constexpr int restBeforePreparing = 60; ///< milliseconds after it was painted
constexpr int beforeOpening = 15;       ///< minutes above the opening hour when the page is first shown

} // namespace

TimetableView::TimetableView(QWidget *parent)
    : QAbstractScrollArea(parent), theme(Theme::of(palette())), painter(font()),
      band(new QRubberBand(QRubberBand::Rectangle, viewport())), label(new GhostLabel(window())),
      editor(new TitleEditor(viewport()))
{
    AccessibleGrid::install(); // before anything of it is told
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timetable"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    clock.start();
    ticker.setInterval(20);
    connect(&ticker, &QTimer::timeout, this, &TimetableView::tick);
    flashTimer.setSingleShot(true);
    connect(&flashTimer, &QTimer::timeout, this, [this] {
        flashed = {};
        viewport()->update();
    });
    preparer.setSingleShot(true);
    connect(&preparer, &QTimer::timeout, this, &TimetableView::prepare);
    connect(editor, &TitleEditor::finished, this, &TimetableView::finishTitle);
    connect(editor, &TitleEditor::forgotten, this, [this] {
        waiting.reset();
        viewport()->update();
    });
}

void TimetableView::setDay(DayBlocks day)
{
    const double top = isVisible() ? firstShownMinute() : day.open.start - beforeOpening;
    if (day.date != blocks.date)
        pointedMinute.reset();
    blocks = std::move(day);
    chosen.removeIf([&](const PlacementId &id) { return blocks.find(id) == nullptr; });
    if (blocks.find(now) == nullptr)
        now = {};
    grid.firstMinute = blocks.firstMinute;
    grid.lastMinute = blocks.lastMinute;
    grid.columns = int(blocks.columns.size());
    grid.asideLanes = blocks.asideLanes;
    grid.rightToLeft = isRightToLeft();
    layOut();
    scrollToMinute(top);
}

double TimetableView::firstShownMinute() const
{
    const QPoint at = scrolled();
    return grid.minuteAt(grid.rightToLeft ? at + QPoint(gridArea().width(), 0) : at);
}

/// Whatever a day's first hour is, the same time of day stays at the top.
void TimetableView::scrollToMinute(double minute)
{
    const int offset = qRound((minute - grid.firstMinute) * grid.minuteHeight);
    const QPoint at = scrolled();
    if (grid.across == Across::Rooms)
        setScrolled({at.x(), offset});
    else
        setScrolled(
            {grid.rightToLeft ? qRound(grid.size().width()) - gridArea().width() - offset : offset, at.y()});
}

void TimetableView::layOut()
{
    fit();
    const QSize room = gridArea().size();
    const QSize all = grid.size().toSize();
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, all.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    const bool upright = grid.across == Across::Rooms;
    QScrollBar *rooms = upright ? horizontalScrollBar() : verticalScrollBar();
    QScrollBar *hours = upright ? verticalScrollBar() : horizontalScrollBar();
    rooms->setSingleStep(std::max(10, int(grid.columnWidth / 2)));
    hours->setSingleStep(std::max(10, int(grid.minuteHeight * 15)));
    field = fieldOf(blocks, grid, step, inHand());
    repaintAll();
    prepared = 0;
    preparer.stop(); // till it is painted
}

/// A little at a time, when nothing else is to be done.
void TimetableView::prepare()
{
    static constexpr int atATime = 3; // milliseconds
    const bool isIdle = !hand.isPressed() && !hand.isDragging();
    if (isIdle)
        prepared = painter.prepare(blocks, grid, prepared, atATime);
    if (prepared < blocks.blocks.size())
        preparer.start(isIdle ? atATime : restBeforePreparing);
}

void TimetableView::fit()
{
    const bool upright = grid.across == Across::Rooms;
    const QSize room = upright ? gridArea().size() : gridArea().size().transposed();
    const double minutes = grid.lastMinute - grid.firstMinute;
    if (fitsDay != Fit::None && minutes > 0) {
        const double whole = (room.height() - 1) / minutes;
        grid.minuteHeight = std::clamp(whole,
                                       fitsDay == Fit::Whole ? leastMinute
                                       : upright             ? legibleMinute
                                                             : legibleAcross,
                                       mostMinute);
    }
    if (fitsRooms != Fit::None && grid.columns > 0) {
        const double whole = (room.width() - grid.asideWidth()) / grid.columns;
        grid.columnWidth = std::clamp(whole,
                                      fitsRooms == Fit::Whole ? leastColumn
                                      : upright               ? legibleColumn
                                                              : legibleRow,
                                      mostColumn);
    }
}

QPoint TimetableView::scrolled() const
{
    const QScrollBar *across = horizontalScrollBar();
    return {isRightToLeft() ? across->maximum() - across->value() : across->value(),
            verticalScrollBar()->value()};
}

void TimetableView::setScrolled(const QPoint &point)
{
    QScrollBar *across = horizontalScrollBar();
    across->setValue(isRightToLeft() ? across->maximum() - point.x() : point.x());
    verticalScrollBar()->setValue(point.y());
}

QPointF TimetableView::onGrid(const QPoint &point) const
{
    return point - gridArea().topLeft() + scrolled();
}

QRect TimetableView::inViewport(const QRectF &rect) const
{
    return rect.toAlignedRect().translated(gridArea().topLeft() - scrolled());
}

int TimetableView::headAt(const QPoint &point) const
{
    if (!frame().rooms(viewport()->size()).contains(point))
        return -1;
    QPointF at = onGrid(point);
    (grid.across == Across::Rooms ? at.ry() : at.rx()) = 0; // the head lies before the grid
    return grid.isOnRoom(at) ? grid.columnAt(at) : -1;
}

void TimetableView::setAcross(Across across)
{
    if (grid.across == across)
        return;
    const double minute = firstShownMinute();
    grid.across = across;
    layOut();
    scrollToMinute(minute);
    emit scaled();
}

QRect TimetableView::rectOf(const PlacementId &id) const
{
    const Block *block = blocks.find(id);
    if (block == nullptr)
        return {};
    const auto rects = rectsOf(grid, *block);
    return inViewport(rects[largest(rects)]);
}

QPoint TimetableView::pointAt(int column, int minute) const
{
    const QRectF rect = grid.stretchRect({minute, 0}, column);
    return inViewport({rect.center(), QSizeF(1, 1)}).topLeft();
}

void TimetableView::setScale(double minuteHeight, double columnWidth, Fit day, Fit rooms)
{
    grid.minuteHeight = std::clamp(minuteHeight, leastMinute, mostMinute);
    grid.columnWidth = std::clamp(columnWidth, leastColumn, mostColumn);
    fitsDay = day;
    fitsRooms = rooms;
    layOut();
    emit scaled();
}

void TimetableView::zoomBy(double factor, const QPoint &around, bool hours, bool rooms)
{
    const QPoint before = scrolled();
    const QPointF held = onGrid(around);
    const Geometry was = grid;
    setScale(grid.minuteHeight * (hours ? factor : 1), grid.columnWidth * (rooms ? factor : 1),
             hours ? Fit::None : fitsDay, rooms ? Fit::None : fitsRooms);
    const double wider = grid.columnWidth / was.columnWidth - 1;
    const double longer = grid.minuteHeight / was.minuteHeight - 1;
    const bool upright = grid.across == Across::Rooms;
    const QPointF by(held.x() * (upright ? wider : longer), held.y() * (upright ? longer : wider));
    setScrolled(before + by.toPoint());
}

void TimetableView::zoomBy(double factor)
{
    zoomBy(factor, gridArea().center(), true, true);
}

void TimetableView::fitDay()
{
    fitsDay = Fit::Whole;
    layOut();
    emit scaled();
}

void TimetableView::fitRooms()
{
    fitsRooms = Fit::Whole;
    layOut();
    emit scaled();
}

void TimetableView::setPending(const Block &what, const Ghost &at)
{
    pending = {what, at};
    viewport()->update();
}

void TimetableView::clearPending()
{
    pending.reset();
    viewport()->update();
}

Scene TimetableView::scene() const
{
    Scene scene{
        blocks,  grid,    theme, scrolled(), viewport()->size(), chosen, now, hasFocus(), {}, false, {}, load,
        clashes, flashed, {},    &over};
    if (hand.isDragging()) {
        fillHand(scene);
    } else if (pending) {
        scene.dragging = true;
        scene.carried = pending->first;
        scene.held = {pending->first.id};
        scene.ghost = pending->second;
    } else if (waiting) {
        scene.dragging = true;
        scene.ghost = *waiting;
        scene.carried = Block();
    }
    return scene;
}

void TimetableView::paintEvent(QPaintEvent *event)
{
    QPainter device(viewport());
    stale = false;
    painter.paint(device, scene(), event->region());
    if (prepared < blocks.blocks.size() && !preparer.isActive())
        preparer.start(restBeforePreparing);
}

void TimetableView::resizeEvent(QResizeEvent *)
{
    layOut();
    if (!isVisible())
        scrollToMinute(blocks.open.start - beforeOpening);
}

void TimetableView::repaintAll()
{
    stale = true;
    viewport()->update();
}

/// Whether all that is seen moves with the grid: what stays in sight while the rest moves is painted anew.
bool TimetableView::canShift() const
{
    const bool staysInSight = over.now || over.pointed || !over.away.empty() || !over.walk.empty();
    return !stale && !staysInSight && blocks.groups.empty() && !hand.isPressed() && !hand.isDragging() &&
           !pending && !waiting;
}

/// What was painted is moved; only what comes into sight is painted.
void TimetableView::scrollContentsBy(int dx, int dy)
{
    if (!canShift()) {
        repaintAll();
        return;
    }
    const Frame around = frame();
    const QSize size = viewport()->size();
    const bool upright = grid.across == Across::Rooms;
    const int across = isRightToLeft() ? -dx : dx;
    viewport()->scroll(across, dy, around.grid(size));
    if (across != 0)
        viewport()->scroll(across, 0, upright ? around.rooms(size) : around.hours(size));
    if (dy != 0)
        viewport()->scroll(0, dy, upright ? around.hours(size) : around.rooms(size));
}

void TimetableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        theme = Theme::of(palette());
        painter = Painter(font());
    }
    QAbstractScrollArea::changeEvent(event);
}

void TimetableView::focusInEvent(QFocusEvent *)
{
    updateBlock(now);
}

void TimetableView::focusOutEvent(QFocusEvent *event)
{
    const bool comesBack = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason;
    if (hand.isLifted() && !comesBack)
        forget();
    updateBlock(now);
}

void TimetableView::updateBlock(const PlacementId &id)
{
    if (const Block *block = blocks.find(id)) {
        for (const QRectF &rect : rectsOf(grid, *block))
            viewport()->update(inViewport(rect).adjusted(-3, -3, 3, 3));
    }
}

void TimetableView::moveTo(const PlacementId &id)
{
    select(id);
    if (const Block *block = blocks.find(id)) {
        const auto rects = rectsOf(grid, *block);
        ensureVisible(rects[largest(rects)]);
    }
}

void TimetableView::reveal(const PlacementId &id)
{
    if (blocks.find(id) == nullptr)
        return;
    moveTo(id);
    flashed = id;
    flashTimer.start(1500);
}

void TimetableView::setOverlay(Overlay what)
{
    if (over == what)
        return;
    over = std::move(what);
    viewport()->update();
}

void TimetableView::showMinute(int minute)
{
    const QPointF at = grid.stretchRect({minute, 0}).topLeft();
    const QPoint middle = QRect({}, gridArea().size()).center();
    const bool upright = grid.across == Across::Rooms;
    setScrolled(upright ? QPoint(scrolled().x(), qRound(at.y()) - middle.y())
                        : QPoint(qRound(at.x()) - middle.x(), scrolled().y()));
}

void TimetableView::showColumn(int column)
{
    const QPointF at = grid.columnRect(column).center();
    const QPoint middle = QRect({}, gridArea().size()).center();
    const bool upright = grid.across == Across::Rooms;
    setScrolled(upright ? QPoint(qRound(at.x()) - middle.x(), scrolled().y())
                        : QPoint(scrolled().x(), qRound(at.y()) - middle.y()));
}

void TimetableView::ensureVisible(const QRectF &rect)
{
    const QSize room = gridArea().size();
    const QPoint at = scrolled();
    const auto shifted = [](double from, double to, int shown, int size) {
        if (to > shown + size)
            shown = int(to) - size + 12;
        return from < shown ? std::max(0, int(from) - 12) : shown;
    };
    setScrolled({shifted(rect.left(), rect.right(), at.x(), room.width()),
                 shifted(rect.top(), rect.bottom(), at.y(), room.height())});
}

/// Readers hear what the block is; design: Qt 6.4 has no announcement of its own.
void TimetableView::announce()
{
    const Block *block = blocks.find(now);
    if (block == nullptr)
        return;
    setAccessibleDescription(speechOf(*block));
    AccessibleGrid::announce(this);
}

QString TimetableView::tipAt(const QPoint &point) const
{
    if (const int column = headAt(point); column >= 0) {
        const RoomColumn &room = blocks.columns[size_t(column)];
        return room.name + (room.where.isEmpty() ? QString() : u'\n' + room.where);
    }
    const Block *block = gridArea().contains(point) ? blocks.at(grid, onGrid(point)) : nullptr;
    if (block == nullptr)
        return {};
    return tips ? tips(*block) : block->title;
}

bool TimetableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !hand.isDragging()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace blokplan::ui

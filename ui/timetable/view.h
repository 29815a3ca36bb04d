#pragma once

#include "ui/timetable/ghostlabel.h"
#include "ui/timetable/painter.h"
#include "ui/timetable/titleeditor.h"
#include "ui/timetable/wishes.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QPointer>
#include <QRubberBand>
#include <QTimer>

#include <functional>

namespace blokplan::ui
{

/// What a ghost would mean, in words for its label.
struct DropVerdict {
    QString place;
    QString text;
    bool clashes = false;
};

/// How the grid fits its window.
enum class Fit { None, Legible, Whole };

/// Qt events to gesture, blocks to pixels; emits wishes and knows no Document.
class TimetableView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimetableView(QWidget *parent = nullptr);

    void setDay(DayBlocks day);
    [[nodiscard]] const DayBlocks &day() const { return blocks; }
    [[nodiscard]] const Geometry &geometryOfGrid() const { return grid; }
    void setStep(int minutes) { step = minutes; }
    [[nodiscard]] int snapStep() const { return step; }

    /// Zoom. Sizes are pixels a minute and pixels a column.
    void setScale(double minuteHeight, double columnWidth, Fit day, Fit rooms);
    /// What runs across the grid.
    void setAcross(Across across);
    void zoomBy(double factor, const QPoint &around, bool hours, bool rooms);
    void zoomBy(double factor);
    void fitDay();
    void fitRooms();
    [[nodiscard]] Fit dayFit() const { return fitsDay; }
    [[nodiscard]] Fit roomsFit() const { return fitsRooms; }

    /// Selection; the current one is where the keyboard is.
    [[nodiscard]] QList<PlacementId> selection() const { return {chosen.begin(), chosen.end()}; }
    [[nodiscard]] PlacementId current() const { return now; }
    void select(const PlacementId &id, bool toggle = false);
    /// Those of them that are shown; the first is the current one.
    void select(const QList<PlacementId> &ids);
    /// All that lies between the current one and that one.
    void selectThrough(const PlacementId &id);
    void selectAll();
    void clearSelection();
    /// Scrolls there, selects it and lets it light up.
    void reveal(const PlacementId &id);

    /// What lies over the ground: now-line, walk, shading.
    void setOverlay(Overlay what);
    [[nodiscard]] const Overlay &overlay() const { return over; }
    /// Scrolls so that the minute, or the room, stands in the middle.
    void showMinute(int minute);
    void showColumn(int column);

    /// What lies under a point of the screen where the grid is not; and what a ghost would mean.
    void setTargets(std::function<Under(QPoint)> beside) { besideGrid = std::move(beside); }
    void setJudge(std::function<DropVerdict(const Carried &, const Hold &, const Ghost &)> judge)
    {
        judged = std::move(judge);
    }

    void setTips(std::function<QString(const Block &)> words) { tips = std::move(words); }

    /// What a screen reader says of a block.
    void setSpeech(std::function<QString(const Block &)> words) { speech = std::move(words); }
    [[nodiscard]] QString speechOf(const Block &block) const { return speech ? speech(block) : block.title; }

    /// One gesture for grid and shelf; points are the screen's.
    void take(const Hold &hold, const Block &what, const QPoint &screen);
    void carry(const QPoint &screen, Qt::KeyboardModifiers modifiers);
    void letGo();
    void forget();
    [[nodiscard]] const Gesture &gesture() const { return hand; }
    [[nodiscard]] Carried carried() const;
    /// Where the hand is, or was last, on the screen.
    [[nodiscard]] QPoint handOnScreen() const { return lastPointer; }

    /// Picked up by key: the current block with the rest of the selection, or something that has no place
    /// here yet (`again`: no place more). Arrows carry it, Enter drops it, Escape leaves it and returns the
    /// keyboard to where it came from.
    void lift();
    void lift(const Hold &hold, const Block &what, bool again = false, QWidget *cameFrom = nullptr);

    /// A drop that waits for a choice stays in sight.
    void setPending(const Block &what, const Ghost &at);
    void clearPending();

    /// Takes a title on the block, or on an empty place for something new.
    void editTitle(const PlacementId &id);
    void askTitleAt(const Ghost &place);
    /// The minute where the keyboard is, or where the empty grid was last clicked on this day.
    [[nodiscard]] std::optional<int> minuteMeant() const;
    /// Where something new would be if no place is pointed at.
    [[nodiscard]] Ghost newPlace() const;

    /// The block's rectangle in the viewport; for tests and menus.
    [[nodiscard]] QRect rectOf(const PlacementId &id) const;
    [[nodiscard]] QRect rectOfColumn(int column) const { return inViewport(grid.columnRect(column)); }
    /// A minute and column as a point of the viewport.
    [[nodiscard]] QPoint pointAt(int column, int minute) const;
    /// A point of the viewport on the grid; it may lie outside.
    [[nodiscard]] QPointF onGrid(const QPoint &point) const;
    /// The room whose head lies there; -1 for none.
    [[nodiscard]] int headAt(const QPoint &point) const;

signals:
    void dropped(const blokplan::ui::Carried &carried, const blokplan::ui::Hold &hold,
                 const blokplan::ui::Ghost &to);
    void stepped(const blokplan::PlacementId &placement, const blokplan::ui::Ghost &to,
                 blokplan::ui::Grip grip);
    void named(const blokplan::PlacementId &placement, const QString &title);
    void created(const blokplan::ui::Ghost &at, const QString &title);
    void opened(const blokplan::PlacementId &placement);
    void blockMenuWanted(const blokplan::PlacementId &placement, const QPoint &screen);
    void roomMenuWanted(int column, const QPoint &screen);
    void placeMenuWanted(const blokplan::ui::Ghost &place, const QPoint &screen);
    void tabWanted(int tab);
    void selectionChanged();
    void scaled();
    void handEmptied(); ///< dropped or forgotten

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] Frame frame() const { return Frame::of(blocks, grid); }
    [[nodiscard]] QRect gridArea() const { return frame().grid(viewport()->size()); }
    [[nodiscard]] QPoint scrolled() const;
    [[nodiscard]] QRect inViewport(const QRectF &rect) const;
    [[nodiscard]] double firstShownMinute() const;
    [[nodiscard]] Under underAt(const QPoint &screen) const;
    [[nodiscard]] Scene scene() const;
    [[nodiscard]] Ghost placeAt(const QPointF &point) const;
    void layOut();
    void prepare();
    void repaintAll();
    [[nodiscard]] bool canShift() const;
    void scrollToMinute(double minute);
    void fit();
    void setScrolled(const QPoint &point);
    void fillHand(Scene &scene) const;
    void updateGhost(const Ghost &before);
    void updateBlock(const PlacementId &id);
    void showVerdict();
    void tick();
    void pressOn(const QPoint &point, const QPoint &screen, Qt::KeyboardModifiers modifiers);
    void pressOnBlock(const Block &block, const QPointF &at, const QPoint &screen);
    void clickedOn(const PlacementId &id);
    [[nodiscard]] Grip gripOn(const Block &block, const QPointF &at) const;
    [[nodiscard]] std::vector<Block> othersChosen(const PlacementId &id) const;
    [[nodiscard]] QSet<PlacementId> inHand() const;
    void startBand(const QPoint &point, bool adds);
    void stretchBand(const QPoint &point);
    void endBand();
    void showLifted();
    bool liftedKey(QKeyEvent *event);
    bool selectByKey(QKeyEvent *event);
    bool escapeByKey(QKeyEvent *event);
    void showCursor(const QPoint &point);
    bool stepByKey(QKeyEvent *event);
    bool walkByKey(QKeyEvent *event);
    void moveTo(const PlacementId &id);
    void ensureVisible(const QRectF &rect);
    void announce();
    QString tipAt(const QPoint &point) const;
    void finishTitle(const QString &title, bool byEnter);

    DayBlocks blocks;
    Overlay over;
    Geometry grid;
    Theme theme;
    Painter painter;
    bool stale = true; ///< all of it is painted anew next
    int step = 5;
    Fit fitsDay = Fit::Legible;
    Fit fitsRooms = Fit::Legible;
    QSet<PlacementId> chosen;
    PlacementId now;
    PlacementId flashed;
    Gesture hand;
    Block load;               ///< what the hand holds
    std::vector<Block> along; ///< and what it takes along
    bool copies = false;      ///< the hand holds a copy
    bool again = false;       ///< or the session once more
    Qt::KeyboardModifiers pressedWith;
    QPoint liftedFrom;          ///< what was in sight when something was picked up by key
    QPointer<QWidget> cameFrom; ///< to which Escape returns the keyboard
    Field field;
    std::optional<int> pointedMinute; ///< last clicked on the empty grid of the day shown
    QRubberBand *band;
    std::optional<QPointF> bandFrom; ///< on the grid
    QSet<PlacementId> bandKeeps;     ///< what was selected before it
    QPoint lastPointer;
    Qt::KeyboardModifiers lastModifiers;
    bool clashes = false;
    QElapsedTimer clock;
    QTimer ticker;
    QTimer flashTimer;
    QTimer preparer;     ///< texts are laid out before they scroll into sight
    size_t prepared = 0; ///< blocks
    GhostLabel *label;
    TitleEditor *editor;
    PlacementId titled;           ///< whose title is being taken
    std::optional<Ghost> waiting; ///< or the place of something new
    std::optional<std::pair<Block, Ghost>> pending;
    std::function<Under(QPoint)> besideGrid;
    std::function<DropVerdict(const Carried &, const Hold &, const Ghost &)> judged;
    std::function<QString(const Block &)> tips;
    std::function<QString(const Block &)> speech;
};

} // namespace blokplan::ui

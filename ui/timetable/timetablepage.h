#pragma once

#include "ui/base/page.h"
#include "ui/timetable/daytabs.h"
#include "ui/timetable/filterbar.h"
#include "ui/timetable/legend.h"
#include "ui/timetable/looksbar.h"
#include "ui/timetable/searchbox.h"
#include "ui/timetable/shelf.h"

#include <QDateTime>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

class QBoxLayout;
class QMenu;

namespace blokplan::ui
{

class Arranging;

/// The timetable: days as tabs, the grid, the shelf.
class TimetablePage : public Page
{
    Q_OBJECT

public:
    explicit TimetablePage(Desk &desk, QWidget *parent = nullptr);
    ~TimetablePage() override;

    [[nodiscard]] QString title() const override { return tr("Timetable"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("timetable"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QList<QAction *> viewActions() override { return viewList; }
    bool reveal(const Target &target) override;
    void search() override;

    [[nodiscard]] TimetableView *view() const { return grid; }
    [[nodiscard]] Shelf *shelf() const { return rack; }
    [[nodiscard]] DayTabs *days() const { return tabs; }
    [[nodiscard]] LooksBar *looksBar() const { return looks; }
    [[nodiscard]] FilterBar *filterBar() const { return filterRow; }
    [[nodiscard]] SearchBox *searchBox() const { return searchLine; }
    [[nodiscard]] const Showing &shown() const { return showing; }
    /// What time it is, for the now-line.
    void setClock(std::function<QDateTime()> clock);
    /// By its name: "new-session", "duplicate", "delete", "to-shelf", "pin", "edit", "rename", "all-rooms",
    /// "accept", "zoom-in", "zoom-out", "fit-day", "fit-rooms", "next-day", "previous-day", "show-rooms",
    /// "shelf", "snap-1" .. "snap-30"; "across-rooms", "across-time", "turn", "colour-track" ..,
    /// "rooms-floor" .., "walk", "rooms-shown", "filter", "clear-filter"; and those of Arranging.
    [[nodiscard]] QAction *action(const QString &name) const;
    /// Shows only rooms outside this set; a setting of the user's.
    void setHiddenRooms(const QSet<RoomId> &rooms);
    void look(const Showing &wanted);
    /// Moves a shown room to a gap between the shown ones.
    void moveRoom(const RoomId &room, int gap);
    void showDay(QDate date);

signals:
    /// Something other pages make: "new-day", "new-room", "new-session", "paste", "import".
    void asked(const QString &what);
    void editRequested(const blokplan::SessionId &session);
    void acceptRequested(const std::vector<blokplan::Finding> &findings);

private:
    void buildHead(QBoxLayout *column);
    void buildEmpty();
    void connectView();
    void connectDesk();
    void buildActions();
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                 const std::function<void()> &run);
    void addSnaps();
    void buildLooks();
    void buildChoices();
    void buildWalks();
    void buildRooms();
    void showOnly(const RoomId &room);
    QAction *addView(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                     const std::function<void()> &run);
    void keepLooks() const;
    void clearFilter();
    bool revealOnShelf(const SessionId &session);
    void buildOverlay();
    void refreshOverlay();
    void refreshShading(const Carried &what);
    void goTo(const SearchHit &hit);
    void goToMoment(const Moment &moment);
    void goToThing(const Target &target);
    void goToPerson(const PersonId &person);
    void goToRoom(const RoomId &room);
    void addRoomMoves(QMenu *menu, const RoomId &room);
    void refreshLooks();
    void updateActions();

    void refresh();
    void refreshDays();
    void refreshEmpty();
    void showZoom();
    [[nodiscard]] QString tipOf(const Block &block) const;
    void turnTo(int tab);
    void turnBy(int days);
    void loadView();
    void saveView() const;
    [[nodiscard]] QString settingsGroup() const;

    [[nodiscard]] Under besideGrid(const QPoint &screen);
    [[nodiscard]] DropVerdict judge(const Carried &what, const Hold &hold, const Ghost &to);
    void drop(const Carried &what, const Hold &hold, const Ghost &to);
    void dropAt(const QPoint &screen, const Carried &what, const Hold &hold, const Ghost &to);
    void sayWhyNothing(const Carried &what, const Hold &hold, const Ghost &to);
    void warnOfFixed();
    void moveToDay(int tab, const QPoint &screen);
    QMenu *busyMenuFor(const Carried &what, const Edit &drop);
    void carryOut(const Edit &edit);
    void showMoved(const Edit &edit);
    void step(const PlacementId &placement, const Ghost &to, Grip grip);
    void rename(const PlacementId &placement, const QString &title);
    void create(const Ghost &at, const QString &title);
    void duplicate();
    void remove();
    void removeCard(const Carried &what);
    void toShelf();
    void pin();
    void overAllRooms();
    void placeFirstFree(const Carried &what);
    void edit();
    [[nodiscard]] std::vector<Finding> openFindings() const;
    [[nodiscard]] std::optional<SessionId> currentSession() const;

    void showBlockMenu(const QPoint &screen);
    void showRoomMenu(int column, const QPoint &screen);
    void showPlaceMenu(const Ghost &place, const QPoint &screen);
    void showShelfMenu(const Carried &what, const QPoint &screen);
    void addHiddenRooms(QMenu *menu);

    Desk &desk;
    Showing showing;
    QLabel *eventName;
    DayTabs *tabs;
    QLabel *zoom;
    SearchBox *searchLine;
    QSplitter *splitter;
    LooksBar *looks;
    FilterBar *filterRow;
    LegendStrip *legend;
    QStackedWidget *stack;
    TimetableView *grid;
    Shelf *rack;
    QList<QAction *> actionList;
    QList<QAction *> viewList; ///< for the View menu
    QMenu *snapMenu = nullptr;
    Arranging *arranging;
    Overlay over;
    std::pair<SessionId, QDate> shadedFor; ///< what is dragged, and over which day
    std::function<QDateTime()> clock;
    QTimer eachWhile;                 ///< moves the now-line
    QTimer pointedUntil;              ///< the mark at a moment goes again
    std::optional<SearchIndex> index; ///< of the plan as it is now
};

} // namespace blokplan::ui

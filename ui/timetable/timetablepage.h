#pragma once

#include "ui/base/page.h"
#include "ui/timetable/daytabs.h"
#include "ui/timetable/shelf.h"

#include <QSplitter>
#include <QStackedWidget>
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
    bool reveal(const Target &target) override;
    void search() override { searchLine->setFocus(Qt::ShortcutFocusReason); }

    [[nodiscard]] TimetableView *view() const { return grid; }
    [[nodiscard]] Shelf *shelf() const { return rack; }
    [[nodiscard]] DayTabs *days() const { return tabs; }
    /// By its name: "new-session", "duplicate", "delete", "to-shelf", "pin", "edit", "rename", "all-rooms",
    /// "zoom-in", "zoom-out", "fit-day", "fit-rooms", "next-day", "previous-day", "show-rooms", "select-all",
    /// "shelf", "snap-1" .. "snap-30", and those of Arranging.
    [[nodiscard]] QAction *action(const QString &name) const;
    /// Shows only rooms outside this set; a setting of the user's.
    void setHiddenRooms(const QSet<RoomId> &rooms);
    void showDay(QDate date);

signals:
    /// Something other pages make: "new-day", "new-room", "new-session", "paste", "import".
    void asked(const QString &what);
    void editRequested(const blokplan::SessionId &session);

private:
    void buildHead(QBoxLayout *column);
    void buildEmpty();
    void connectView();
    void connectDesk();
    void buildActions();
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                 const std::function<void()> &run);
    void addSnaps();
    void updateActions();

    void refresh();
    void refreshDays();
    void refreshRoutes();
    void refreshEmpty();
    void showZoom();
    void findNext();
    [[nodiscard]] QString tipOf(const Block &block) const;
    void turnTo(int tab);
    void turnBy(int days);
    void loadView();
    void saveView() const;
    [[nodiscard]] QString settingsGroup() const;

    [[nodiscard]] Under besideGrid(const QPoint &screen);
    [[nodiscard]] Verdict judge(const Carried &what, const Hold &hold, const Ghost &to);
    void drop(const Carried &what, const Hold &hold, const Ghost &to);
    void carryOut(const Edit &edit);
    void showMoved(const Edit &edit);
    void step(const PlacementId &placement, const Ghost &to, Grip grip);
    void rename(const PlacementId &placement, const QString &title);
    void create(const Ghost &at, const QString &title);
    void duplicate();
    void remove();
    void toShelf();
    void pin();
    void overAllRooms();
    void placeFirstFree(const Carried &what);
    void edit();
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
    QComboBox *routes;
    QLabel *zoom;
    QLineEdit *searchLine;
    QSplitter *splitter;
    QStackedWidget *stack;
    TimetableView *grid;
    Shelf *rack;
    QList<QAction *> actionList;
    QMenu *snapMenu = nullptr;
    Arranging *arranging;
};

} // namespace blokplan::ui

#pragma once

#include "ui/timetable/timetablepage.h"

#include <QTest>

class QMenu;
class QWindow;

namespace blokplan::tests
{

/// The day of smallPlan().
inline const QDate theDay(2026, 6, 11);
/// smallPlan() with a second, empty day after it.
Plan twoDays();
/// The session of exactly that title.
const Session &sessionNamed(const Plan &plan, const QString &title);

/// The timetable on a document of its own, with a hand on its mouse and keys.
struct Stage {
    std::unique_ptr<Document> document;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::TimetablePage> page;

    Stage(const QString &path, const Plan &plan);
    ~Stage() { page.reset(); }

    [[nodiscard]] ui::TimetableView *view() const { return page->view(); }
    [[nodiscard]] const Plan &plan() const { return document->plan(); }
    [[nodiscard]] PlacementId id(const char *title) const { return placement(title).id; }
    /// The first one of the session.
    [[nodiscard]] const Placement &placement(const char *title) const;
    [[nodiscard]] bool isPlaced(const char *title) const;
    [[nodiscard]] int start(const char *title) const { return placement(title).start; }
    [[nodiscard]] QString room(const char *title) const;
    [[nodiscard]] QSet<PlacementId> selected() const;

    /// Points of the window, as the mouse has them.
    [[nodiscard]] QPoint onGrid(int column, int minute) const;
    [[nodiscard]] QPoint middleOf(const char *title) const;
    [[nodiscard]] QPoint tab(int index) const;
    [[nodiscard]] QPoint card(int row) const;
    [[nodiscard]] QPoint shelf() const;
    /// What lies between two places of the grid.
    [[nodiscard]] QPoint way(int columns, int minutes) const;

    void press(const QPoint &point, Qt::KeyboardModifiers with = {}) const;
    void move(const QPoint &point) const { QTest::mouseMove(window(), point); }
    void release(const QPoint &point, Qt::KeyboardModifiers with = {}) const;
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers with = {}) const;
    void click(const QPoint &point, Qt::KeyboardModifiers with = {}) const;
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(window(), key, with); }
    void type(const char *text) const;
    /// The context menu there.
    QMenu *menuAt(const QPoint &point) const;
    /// Clicks the entry of the menu that is open; fails when it is not there or not to be had.
    void choose(const char *entry) const;
    /// The dialog that is open; fails when there is none.
    [[nodiscard]] QWidget *dialog() const;
    void undo() const;
    [[nodiscard]] QWindow *window() const;
};

/// Takes back the one step there is, and that must lead to the plan as it was.
void undoLeads(const Stage &stage, const Plan &before);
/// Selects Alpha and Beta.
void selectTwo(const Stage &stage);

} // namespace blokplan::tests

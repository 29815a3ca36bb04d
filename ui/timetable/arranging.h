#pragma once

#include "ui/base/desk.h"
#include "ui/timetable/view.h"

#include <QAction>

class QMenu;

namespace blokplan::ui
{

/// What one can wish of several blocks and of what comes after them: swap, push, close, shift, find a place;
/// and of whole days. Actions and menus of the timetable page.
class Arranging : public QObject
{
    Q_OBJECT

public:
    Arranging(Desk &desk, TimetableView &view, QWidget *page);

    [[nodiscard]] const QList<QAction *> &actions() const { return all; }
    /// What can be done with the selection now, or with the card of the shelf that is meant.
    void update(const std::optional<Carried> &cardMeant);
    void addToBlockMenu(QMenu *menu);
    void addToPlaceMenu(QMenu *menu, const Ghost &place, const std::optional<Carried> &card);
    void addToRoomMenu(QMenu *menu, const RoomId &room);
    void addToCardMenu(QMenu *menu, const Carried &card);

signals:
    /// Carried out already; the page shows what was moved.
    void done(const blokplan::Edit &edit);
    void cardWanted(); ///< the shelf's card is to be picked up

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    QAction *gap();
    void buildActions();
    void buildStates();
    void commit(const Edit &edit);
    void commitShift(const Edit &edit, const QString &nothing);
    [[nodiscard]] const Block *current() const;
    [[nodiscard]] RoomId roomOf(const Block &block) const;
    [[nodiscard]] QList<SessionId> sessions() const;
    void swap();
    void push();
    void closeGapBefore();
    void closeGap(const RoomId &room, int minute, const QString &nothing);
    void shiftAfter(int minute, const RoomId &room, bool onlyRoom = false);
    void findPlace();
    void findPlaceFor(const SessionId &session, const PlacementId &moving);
    void holdAgain();

    Desk &desk;
    TimetableView &view;
    QWidget *page;
    QList<QAction *> all;
    std::optional<Carried> meant; ///< the card of the shelf, if it is that
    QMenu *states = nullptr;
};

} // namespace blokplan::ui

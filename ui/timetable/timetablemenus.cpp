#include "app/wording/words.h"
#include "ui/base/icons.h"
#include "ui/timetable/arranging.h"
#include "ui/timetable/timetablepage.h"

#include <QMenu>

/// The context menus of blocks, rooms, empty places and the shelf's cards.
namespace blokplan::ui
{

namespace
{

QMenu *menuOn(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void TimetablePage::showBlockMenu(const QPoint &screen)
{
    QMenu *menu = menuOn(this);
    for (const char *name : {"edit", "rename", "duplicate"})
        menu->addAction(action(s(name)));
    menu->addSeparator();
    arranging->addToBlockMenu(menu);
    menu->addSeparator();
    for (const char *name : {"pin", "all-rooms"})
        menu->addAction(action(s(name)));
    if (action(s("accept"))->isEnabled())
        menu->addAction(action(s("accept")));
    if (tabs->count() > 1) {
        QMenu *toDay = menu->addMenu(tr("&Move to"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            QAction *move =
                toDay->addAction(tabs->tabText(tab), this, [this, tab, screen] { moveToDay(tab, screen); });
            move->setObjectName(QStringLiteral("to-day-%1").arg(tab));
            move->setEnabled(tab != tabs->currentIndex());
        }
    }
    menu->addSeparator();
    menu->addAction(action(s("to-shelf")));
    menu->addAction(action(s("delete")));
    menu->popup(screen);
}

void TimetablePage::addHiddenRooms(QMenu *menu)
{
    if (showing.hidden.isEmpty())
        return;
    QMenu *back = menu->addMenu(tr("&Show room"));
    for (const Room *room : orderedRooms(desk.plan())) {
        if (!showing.hidden.contains(room->id))
            continue;
        back->addAction(room->name.first, this, [this, id = room->id] {
            QSet<RoomId> rooms = showing.hidden;
            rooms.remove(id);
            setHiddenRooms(rooms);
        });
    }
    menu->addAction(action(s("show-rooms")));
}

void TimetablePage::showRoomMenu(int column, const QPoint &screen)
{
    if (column < 0 || column >= int(grid->day().columns.size()))
        return;
    const RoomColumn room = grid->day().columns[size_t(column)];
    QMenu *menu = menuOn(this);
    menu->addAction(icon(s("rooms")), tr("&Go to '%1'").arg(room.name), this,
                    [this, id = room.room] { desk.lead(id); });
    menu->addSeparator();
    arranging->addToRoomMenu(menu, room.room);
    menu->addAction(tr("&Hide '%1'").arg(room.name), this, [this, id = room.room] {
        QSet<RoomId> rooms = showing.hidden;
        rooms.insert(id);
        setHiddenRooms(rooms);
    });
    menu->addAction(tr("Hide all &others"), this, [this, id = room.room] { showOnly(id); });
    addRoomMoves(menu, room.room);
    addHiddenRooms(menu);
    menu->addSeparator();
    menu->addAction(icon(s("add")), tr("&Add a room"), this, [this] { emit asked(s("new-room")); });
    menu->addAction(action(s("fit-rooms")));
    menu->popup(screen);
}

void TimetablePage::showPlaceMenu(const Ghost &place, const QPoint &screen)
{
    QMenu *menu = menuOn(this);
    menu->addAction(icon(s("add")), tr("&New session here, %1").arg(clockText(place.at.start)), this,
                    [this, place] { grid->askTitleAt(place); });
    if (const auto item = rack->current()) {
        menu->addAction(tr("&Place '%1' here").arg(item->block.title), this,
                        [this, place, screen, what = item->what] {
                            const Ghost to = sizedFor(desk.plan(), grid->day(), what, place);
                            dropAt(screen, what, {Hold::FromShelf, Grip::Body, {}, false}, to);
                        });
    }
    arranging->addToPlaceMenu(menu, place,
                              rack->current() ? std::optional(rack->current()->what) : std::nullopt);
    menu->addAction(icon(s("paste")), tr("Paste sessions from a list"), this,
                    [this] { emit asked(s("paste")); });
    menu->addSeparator();
    addHiddenRooms(menu);
    for (const char *name : {"select-all", "fit-day", "fit-rooms"})
        menu->addAction(action(s(name)));
    menu->addMenu(snapMenu);
    menu->popup(screen);
}

void TimetablePage::showShelfMenu(const Carried &what, const QPoint &screen)
{
    QMenu *menu = menuOn(this);
    menu->addAction(tr("&Place at the first free time of this day"), this,
                    [this, what] { placeFirstFree(what); });
    arranging->addToCardMenu(menu, what);
    menu->addAction(icon(s("edit")), tr("&Edit session…"), this,
                    [this, what] { emit editRequested(what.session); });
    if (!what.placement.isNull() && !showing.hidden.isEmpty())
        menu->addAction(action(s("show-rooms")));
    menu->addSeparator();
    menu->addAction(icon(s("delete")), tr("&Remove from the event"), this, [this, what] { removeCard(what); })
        ->setObjectName(s("remove-card"));
    menu->popup(screen);
}

} // namespace blokplan::ui

#include "app/edits/rooms.h"
#include "ui/base/icons.h"
#include "ui/timetable/nowline.h"
#include "ui/timetable/roomheads.h"
#include "ui/timetable/shading.h"
#include "ui/timetable/timetablepage.h"
#include "ui/timetable/walk.h"

#include <QMenu>

/// What the page lays over the day: now-line, walk, shading; and the order of its rooms.
namespace blokplan::ui
{

void TimetablePage::buildOverlay()
{
    clock = [] { return QDateTime::currentDateTimeUtc(); };
    eachWhile.setInterval(15000);
    connect(&eachWhile, &QTimer::timeout, this, &TimetablePage::refreshOverlay);
    eachWhile.start();
    pointedUntil.setSingleShot(true);
    pointedUntil.setInterval(4000);
    connect(&pointedUntil, &QTimer::timeout, this, [this] {
        over.pointed.reset();
        grid->setOverlay(over);
    });
    connect(tabs, &QTabBar::currentChanged, this, [this] {
        over.pointed.reset();
        grid->setOverlay(over);
    });
    auto *heads = new RoomHeads(*grid);
    connect(heads, &RoomHeads::moved, this, &TimetablePage::moveRoom);
    connect(heads, &RoomHeads::carried, this, [this](int column, int gap) {
        over.heldRoom = column;
        over.gap = gap;
        grid->setOverlay(over);
    });
}

void TimetablePage::setClock(std::function<QDateTime()> theClock)
{
    clock = std::move(theClock);
    refreshOverlay();
}

void TimetablePage::refreshOverlay()
{
    over.now = nowOn(desk.plan().event(), tabs->day(), clock());
    over.walk.clear();
    if (const Route *route = desk.plan().find(showing.walk)) {
        over.walk = walkOf(desk.agenda(), desk.findings(), *route, grid->day());
        over.walkColour = route->colour;
    }
    if (grid->gesture().isDragging()) {
        const Carried held = grid->carried();
        shadedFor = {};
        refreshShading(held);
    }
    grid->setOverlay(over);
}

/// Computed once when something is taken up, and again over another day; hovering only looks it up.
void TimetablePage::refreshShading(const Carried &what)
{
    const std::pair<SessionId, QDate> wanted{what.session, what.session.isNull() ? QDate() : tabs->day()};
    if (wanted == shadedFor)
        return;
    shadedFor = wanted;
    over.shades.clear();
    over.away.clear();
    if (!what.session.isNull()) {
        over.away = awayFrom(desk.agenda(), what.session, grid->day());
        const Placement placement = draggedOn(desk.plan(), what.placement, what.session, tabs->day());
        if (showing.shading)
            over.shades = shadesOf(heatOf(desk.agenda(), placement, tabs->day(), 5, desk.findings().book()),
                                   grid->day());
    }
    grid->setOverlay(over);
}

void TimetablePage::moveRoom(const RoomId &room, int gap)
{
    const int column = grid->day().columnOf(room);
    if (column >= 0 && gap >= 0)
        desk.commit(edits::reorderRooms(desk.plan(), reordered(grid->day(), column, gap)));
}

/// Rooms may come and go while the menu is open: where it is, is asked when it moves.
void TimetablePage::addRoomMoves(QMenu *menu, const RoomId &room)
{
    const auto gapOf = [this, room](bool later) {
        const int column = grid->day().columnOf(room);
        return column < 0 ? -1 : gapBeside(grid->day(), column, later);
    };
    const bool across = showing.across == Across::Rooms;
    const bool turned = across && isRightToLeft();
    for (const bool later : {turned, !turned}) { // left before right
        const bool second = later != turned;
        const QString text = across ? (second ? tr("Move &right") : tr("Move &left"))
                                    : (second ? tr("Move &down") : tr("Move &up"));
        QAction *move =
            menu->addAction(text, this, [this, room, gapOf, later] { moveRoom(room, gapOf(later)); });
        move->setObjectName(later ? QStringLiteral("room-later") : QStringLiteral("room-earlier"));
        move->setEnabled(gapOf(later) >= 0);
    }
    menu->addSeparator();
}

} // namespace blokplan::ui

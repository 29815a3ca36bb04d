#include "ui/records/roomspage.h"

#include "ui/base/emptystate.h"
#include "ui/forms/forms.h"
#include "ui/records/kinds.h"

#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

/// The room goes up or down so many places; all rooms are counted anew.
Edit moved(const Plan &plan, const RoomId &id, int by)
{
    auto rooms = orderedRooms(plan);
    const auto from = std::find_if(rooms.begin(), rooms.end(), [&](const Room *r) { return r->id == id; });
    if (from == rooms.end() || from - rooms.begin() + by < 0 || rooms.end() - from <= by)
        return {};
    std::iter_swap(from, from + by);
    Draft draft(plan);
    for (size_t i = 0; i < rooms.size(); ++i)
        draft.change(rooms[i]->id, [&](Room &room) { room.position = int(i); });
    return draft.edit({Wish::Change,
                       plan.find(id)->name.first,
                       {QLatin1String(Room::kind), QStringLiteral("position")},
                       1});
}

} // namespace

RoomsPage::RoomsPage(Desk &wanted, QWidget *parent) : RecordPage(wanted, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(addPanel(roomKind()));
    panel()->newAction->setText(tr("&New room"));
    connect(panel(), &RecordPanel::newAsked, this, [this] { newRoomForm(desk, this); });
    makeActions();
    makeEmptyState();
}

void RoomsPage::makeActions()
{
    auto *up =
        panel()->addAction(QStringLiteral("up"), tr("Move &up"), QKeySequence(QStringLiteral("Ctrl+Up")));
    auto *down = panel()->addAction(QStringLiteral("down"), tr("Move &down"),
                                    QKeySequence(QStringLiteral("Ctrl+Down")));
    auto *show = panel()->addAction(QStringLiteral("timetable"), tr("Show on the &timetable"),
                                    QKeySequence(QStringLiteral("Ctrl+T")));
    connect(up, &QAction::triggered, this, [this] { move(-1); });
    connect(down, &QAction::triggered, this, [this] { move(1); });
    connect(show, &QAction::triggered, this, [this] {
        if (!panel()->selected().isEmpty())
            desk.lead(idOf<Room>(panel()->selected().first()));
    });
    const auto follow = [this, up, down, show] {
        for (QAction *action : {up, down, show})
            action->setEnabled(panel()->selected().size() == 1);
    };
    connect(panel(), &RecordPanel::selectionChanged, this, follow);
    follow();
}

void RoomsPage::makeEmptyState()
{
    auto *empty =
        new EmptyState(iconName(), tr("No rooms yet"),
                       tr("A timetable needs rooms: each is a column. Write their names first; seats, "
                          "floor and hours can follow."));
    connect(empty->addButton(tr("New room")), &QPushButton::clicked, panel(), &RecordPanel::newAsked);
    connect(empty->addButton(tr("Import a schedule...")), &QPushButton::clicked, this,
            [this] { emit asked(QStringLiteral("import")); });
    panel()->setEmptyState(empty);
}

void RoomsPage::move(int by)
{
    const QList<AnyId> ids = panel()->selected();
    if (ids.size() == 1)
        desk.commit(moved(desk.plan(), idOf<Room>(ids.first()), by));
}

} // namespace blokplan::ui

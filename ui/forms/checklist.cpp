#include "ui/forms/checklist.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QMenu>

namespace blokplan::ui
{

RoomsInput::RoomsInput(const Plan &now, const QList<RoomId> &rooms, QWidget *parent)
    : QComboBox(parent), plan(now), chosen(rooms)
{
    setAccessibleName(tr("Rooms"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    showNames();
}

/// A menu with ticks that stays open while one ticks.
void RoomsInput::showPopup()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Room *room : orderedRooms(plan)) {
        auto *action =
            menu->addAction(QString(room->name.first).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(room->id));
        connect(action, &QAction::toggled, this, [this, id = room->id](bool wanted) { toggle(id, wanted); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void RoomsInput::toggle(const RoomId &room, bool wanted)
{
    chosen.removeAll(room);
    if (wanted)
        chosen.append(room);
    showNames();
}

void RoomsInput::showNames()
{
    QStringList names;
    for (const RoomId &id : chosen) {
        if (const Room *room = plan.find(id))
            names.append(room->name.first);
    }
    const QString text = names.isEmpty() ? tr("Choose rooms") : names.join(QStringLiteral(", "));
    addItem(text); // the new item's place tells the form that something changed
    setCurrentIndex(count() - 1);
    setToolTip(text);
}

TracksInput::TracksInput(const Plan &plan, const QList<TrackId> &tracks, QWidget *parent)
    : QListWidget(parent)
{
    QList<TrackId> order = tracks;
    for (const Track *track : orderedTracks(plan)) {
        if (!order.contains(track->id))
            order.append(track->id);
    }
    for (const TrackId &id : order) {
        const Track *track = plan.find(id);
        if (track == nullptr)
            continue;
        auto *item = new QListWidgetItem(track->name.first, this);
        item->setData(Qt::UserRole, id.toString());
        item->setCheckState(tracks.contains(id) ? Qt::Checked : Qt::Unchecked);
        if (track->colour.set)
            item->setData(Qt::DecorationRole, toQColor(track->colour));
    }
    setDragDropMode(QAbstractItemView::InternalMove);
    setToolTip(tr("The first ticked track leads: its colour is that of the session. Ctrl+Up and Ctrl+Down "
                  "change the order."));
    setMaximumHeight(96);
    setMinimumHeight(64);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QList<TrackId> TracksInput::tracks() const
{
    QList<TrackId> ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ticked.append(TrackId::fromString(item(row)->data(Qt::UserRole).toString()));
    }
    return ticked;
}

void TracksInput::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const int from = currentRow();
    if (!event->modifiers().testFlag(Qt::ControlModifier) || by == 0) {
        QListWidget::keyPressEvent(event);
        return;
    }
    if (from + by >= 0 && from + by < count()) {
        QListWidgetItem *moved = takeItem(from);
        insertItem(from + by, moved);
        setCurrentItem(moved);
    }
}

} // namespace blokplan::ui

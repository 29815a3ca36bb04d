#pragma once

#include "app/model/plan.h"

#include <QComboBox>
#include <QListWidget>

namespace blokplan::ui
{

/// Rooms to choose from, one or more; the first chosen stays the host.
class RoomsInput : public QComboBox
{
    Q_OBJECT

public:
    RoomsInput(const Plan &plan, const QList<RoomId> &rooms, QWidget *parent = nullptr);

    [[nodiscard]] QList<RoomId> rooms() const { return chosen; }

protected:
    void showPopup() override;

private:
    void toggle(const RoomId &room, bool wanted);
    void showNames();

    Plan plan;
    QList<RoomId> chosen;
};

/// Tracks to tick; their order can be changed, the first ticked one leads.
class TracksInput : public QListWidget
{
    Q_OBJECT

public:
    TracksInput(const Plan &plan, const QList<TrackId> &tracks, QWidget *parent = nullptr);

    [[nodiscard]] QList<TrackId> tracks() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace blokplan::ui

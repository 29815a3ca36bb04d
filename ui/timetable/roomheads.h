#pragma once

#include "ui/timetable/view.h"

namespace blokplan::ui
{

/// The gap that a carried column would go to; inside its group where rooms are grouped. -1 where it would
/// stay in its place.
int gapFor(const DayBlocks &day, int column, int nearest);
/// The shown rooms with that column moved to the gap; as they are when there is no such column.
QList<RoomId> reordered(const DayBlocks &day, int column, int gap);
/// One place on or back; -1 at an end of the rooms, or of its group.
int gapBeside(const DayBlocks &day, int column, bool later);

/// Drags heads of rooms to another place: a gesture of its own beside the grid's.
class RoomHeads : public QObject
{
    Q_OBJECT

public:
    explicit RoomHeads(TimetableView &view);

    [[nodiscard]] bool isDragging() const { return dragging; }

signals:
    void moved(const blokplan::RoomId &room, int gap);
    /// The column whose head is carried and where it would go; both -1 when none is.
    void carried(int column, int gap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QPoint &point);
    bool move(const QPoint &point);
    bool release(const QPoint &point);
    [[nodiscard]] int gapAt(const QPoint &point) const;
    void forget();

    TimetableView &view;
    RoomId held; ///< not its column: rooms come and go under the hand
    QPoint pressedAt;
    bool dragging = false;
};

} // namespace blokplan::ui

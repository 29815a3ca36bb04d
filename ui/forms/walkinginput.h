#pragma once

#include "app/model/plan.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace blokplan::ui
{

/// Minutes on foot from one room to every other, both ways. What nobody wrote shows, greyed, as the program
/// takes it from floor and building.
class WalkingInput : public QWidget
{
    Q_OBJECT

public:
    /// `otherBuilding` is what the walk to another building is taken for, in minutes.
    WalkingInput(const Plan &plan, const Room &room, int otherBuilding, QWidget *parent);

    /// What differs from the beginning; nothing for a room means as the program takes it.
    [[nodiscard]] QMap<RoomId, std::optional<int>> changes() const;
    [[nodiscard]] QString message() const;
    /// The room is in another place now.
    void assumeFor(Room room);

private:
    struct Line {
        Room other;
        std::optional<int> begun;
        QLineEdit *minutes;
    };
    void addLine(const Room &other, const Room &room);

    int farthest;
    std::vector<Line> lines;
};

/// The minutes somebody wrote for the way between two rooms, in either's record.
std::optional<int> writtenWalk(const Room &room, const Room &other);

} // namespace blokplan::ui

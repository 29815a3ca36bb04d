#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace blokplan::ui
{

class RoomsInput;

/// One placement of a session: day, start, length, rooms, fixed or not.
class PlacementRow : public QWidget
{
    Q_OBJECT

public:
    PlacementRow(const Plan &plan, const Placement &placement, QWidget *parent = nullptr);

    [[nodiscard]] Placement record() const;
    /// What is wrong with it; empty when nothing is.
    [[nodiscard]] QString message() const;

private:
    void fillDates(const Plan &plan);

    Placement begun;
    int dayChange = 0; ///< of the event: what is earlier stands in the night of the day chosen
    QComboBox *date;
    QLineEdit *start;
    QLineEdit *length;
    RoomsInput *rooms;
    QCheckBox *fixed;
};

} // namespace blokplan::ui

#pragma once

#include "app/model/plan.h"

#include <QHash>

#include <vector>

namespace blokplan
{

/// A programme day as rules ask for it.
struct DayFrame {
    TimeSpan open;
    std::vector<TimeSpan> rounds; ///< in order of start
};

/// The days of a plan by date: a plan of a hundred days has thousands of sessions that ask for theirs.
class Calendar
{
public:
    Calendar() = default;
    explicit Calendar(const Plan &plan);

    /// The day of that date, or nullptr.
    [[nodiscard]] const DayFrame *on(QDate date) const;

private:
    QHash<QDate, DayFrame> days;
};

} // namespace blokplan

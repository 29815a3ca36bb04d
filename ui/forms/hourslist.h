#pragma once

#include "app/model/plan.h"
#include "ui/forms/rowlist.h"

class QDateEdit;
class QLineEdit;

namespace blokplan::ui
{

/// Stretches of dates: when a room is open, when a person can come.
class HoursList : public RowList
{
    Q_OBJECT

public:
    /// A further row begins with the first of the event's days that has none, as long as that day lasts.
    HoursList(const QList<Hours> &hours, const Plan &plan, QWidget *parent = nullptr);

    [[nodiscard]] QList<Hours> hours() const;
    [[nodiscard]] QString message() const;
};

/// The stretch to begin with when these are there already.
Hours nextHours(const QList<Hours> &there, const Plan &plan);

/// One stretch of one date.
class HoursRow : public QWidget
{
    Q_OBJECT

public:
    explicit HoursRow(const Hours &hours, QWidget *parent = nullptr);

    [[nodiscard]] Hours hours() const;
    [[nodiscard]] QString message() const;

private:
    QDateEdit *date;
    QLineEdit *start;
    QLineEdit *end;
};

/// An end at or before the start is meant after midnight.
int endAfter(int start, int end);

} // namespace blokplan::ui

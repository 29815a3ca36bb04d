#pragma once

#include "app/model/draft.h"
#include "ui/forms/rowlist.h"

namespace blokplan::ui
{

/// The days of the event with their rounds, to be kept as a part of the event's one edit.
class DaysInput : public RowList
{
    Q_OBJECT

public:
    DaysInput(const Plan &plan, QWidget *parent);

    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isChanged() const;
    /// A day that goes takes its rounds along; one that gets another date, what stands on it.
    void put(Draft &draft) const;

private:
    struct Days {
        std::vector<Day> days;
        std::vector<Round> rounds;
        bool operator==(const Days &) const = default;
    };

    [[nodiscard]] Days written() const;
    [[nodiscard]] Day nextDay() const;
    void removeGone(Draft &draft, const Days &now) const;
    void moveDates(Draft &draft, const Days &now) const;

    Days begun;
};

} // namespace blokplan::ui

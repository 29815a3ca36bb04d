#pragma once

#include "ui/forms/recordform.h"

class QListWidget;

namespace blokplan::ui
{

/// The event; its days and rounds are lists from which each opens its own form.
class EventForm : public RecordForm<Event>
{
    Q_OBJECT

public:
    EventForm(Desk &desk, const Event &event, QWidget *parent);

private:
    void addEventTab();
    void addZone();
    void addDaysTab();
    void addTextTab();
    QWidget *makeDayButtons();
    void fillDays();
    void openChosen();
    void removeChosen();
    [[nodiscard]] DayId chosenDay() const;

    QListWidget *days = nullptr;
};

} // namespace blokplan::ui

#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class DaysInput;

/// The event with its days and their rounds.
class EventForm : public RecordForm<Event>
{
    Q_OBJECT

public:
    EventForm(Desk &desk, const Event &event, QWidget *parent);

protected:
    [[nodiscard]] bool hasMoreChanges() const override;
    void putMore(Draft &draft) override;

private:
    void addEventTab();
    void addZone();
    void addDaysTab();
    void addTextTab();

    DaysInput *days = nullptr;
};

} // namespace blokplan::ui

#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class DayForm : public RecordForm<Day>
{
    Q_OBJECT

public:
    DayForm(Desk &desk, const Day &day, QWidget *parent);

private:
    [[nodiscard]] QString dateMessage(QDate date) const;
};

} // namespace blokplan::ui

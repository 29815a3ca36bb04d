#include "ui/forms/dayform.h"

#include "ui/forms/forms.h"
#include "ui/forms/hourslist.h"

namespace blokplan::ui
{

DayForm::DayForm(Desk &wanted, const Day &day, QWidget *parent)
    : RecordForm(wanted, day, wording::longDate(day.date), parent)
{
    QDateEdit *date = bind("date", dateInput(record.date, this), {});
    writers.back() = [=](Day &r) { r.date = date->date(); };
    addCheck(date, [=, this] { return dateMessage(date->date()); });
    connect(date, &QDateEdit::dateChanged, this, &Form::recheck);
    clock("opens", &Day::opens);
    clock("closes", &Day::closes);
    writers.emplace_back([](Day &r) { r.closes = endAfter(r.opens, r.closes); });
    text("name", &Day::name);
    finish();
}

QString DayForm::dateMessage(QDate date) const
{
    const Day *other = dayOn(desk.plan(), date);
    return other != nullptr && other->id != record.id ? tr("The event has that day already.") : QString();
}

QDialog *newDayForm(Desk &desk, QWidget *parent)
{
    const auto days = orderedDays(desk.plan());
    Day day = days.empty() ? Day() : *days.back();
    day.id = DayId::create();
    day.date = days.empty() ? QDate::currentDate() : day.date.addDays(1);
    day.name = {};
    day.foreign.clear();
    day.extras.clear();
    auto *form = new DayForm(desk, day, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui

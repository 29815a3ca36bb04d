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

RoundForm::RoundForm(Desk &wanted, const Round &round, QWidget *parent)
    : RecordForm(wanted, round, round.name.first.isEmpty() ? tr("New round") : round.name.first, parent)
{
    TextInput *name = text("name", &Round::name);
    require(name, tr("A round needs a name."));
    clock("start", &Round::start);
    length("length", &Round::length);
    finish();
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

QDialog *newRoundForm(Desk &desk, const DayId &day, QWidget *parent)
{
    const auto rounds = orderedRounds(desk.plan(), day);
    Round round;
    round.id = RoundId::create();
    round.day = day;
    round.length = 45;
    const Day *own = desk.plan().find(day);
    round.start = own == nullptr ? 540 : own->opens;
    if (!rounds.empty()) {
        round.start = rounds.back()->start + rounds.back()->length;
        round.length = rounds.back()->length;
    }
    auto *form = new RoundForm(desk, round, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui

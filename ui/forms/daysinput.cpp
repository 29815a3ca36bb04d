#include "ui/forms/daysinput.h"

#include "app/edits/frames.h"
#include "app/edits/records.h"
#include "ui/forms/dayrow.h"
#include "ui/forms/hanging.h"

namespace blokplan::ui
{

DaysInput::DaysInput(const Plan &plan, QWidget *parent) : RowList(tr("Add a day"), parent, Order::None)
{
    const QStringList languages = plan.event().languages;
    for (const Day *day : orderedDays(plan))
        append(new DayRow(*day, orderedRounds(plan, day->id), languages, this));
    begun = written();
    connect(this, &RowList::addAsked, this,
            [this, languages] { append(new DayRow(nextDay(), {}, languages, this)); });
}

DaysInput::Days DaysInput::written() const
{
    Days all;
    for (const DayRow *row : rowsAs<DayRow>()) {
        all.days.push_back(row->record());
        const auto rounds = row->rounds();
        all.rounds.insert(all.rounds.end(), rounds.begin(), rounds.end());
    }
    return all;
}

/// The day after the last one, with its hours.
Day DaysInput::nextDay() const
{
    Day next;
    next.id = DayId::create();
    next.date = QDate::currentDate();
    bool isFirst = true;
    for (const Day &day : written().days) {
        if (!isFirst && day.date < next.date)
            continue;
        next.date = day.date.addDays(1);
        next.opens = std::max(0, day.opens);
        next.closes = std::max(next.opens + 1, day.closes);
        isFirst = false;
    }
    return next;
}

QString DaysInput::message() const
{
    QList<QDate> dates;
    for (const DayRow *row : rowsAs<DayRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
        const QDate date = row->record().date;
        if (dates.contains(date))
            return tr("The event has that day already.");
        dates.append(date);
    }
    return {};
}

bool DaysInput::isChanged() const
{
    return written() != begun;
}

void DaysInput::removeGone(Draft &draft, const Days &now) const
{
    QList<DayId> gone;
    for (const Day &old : begun.days) {
        const auto is = [&](const Day &one) { return one.id == old.id; };
        if (std::none_of(now.days.begin(), now.days.end(), is) && draft.plan().find(old.id) != nullptr)
            gone.append(old.id);
    }
    if (!gone.isEmpty())
        replay(draft, edits::remove(draft.plan(), gone));
}

/// By way of dates that nobody has, so that days can change places.
void DaysInput::moveDates(Draft &draft, const Days &now) const
{
    QList<std::pair<QDate, QDate>> moves;
    for (const Day &old : begun.days) {
        const auto is = [&](const Day &one) { return one.id == old.id; };
        const auto found = std::find_if(now.days.begin(), now.days.end(), is);
        const Day *newest = draft.plan().find(old.id);
        if (found != now.days.end() && newest != nullptr && found->date != old.date)
            moves.append({newest->date, found->date});
    }
    constexpr int farOff = 1000000;
    for (const auto &[from, to] : moves)
        replay(draft, edits::moveDay(Agenda(draft.plan()), from, to.addDays(farOff)));
    for (const auto &[from, to] : moves)
        replay(draft, edits::moveDay(Agenda(draft.plan()), to.addDays(farOff), to));
}

void DaysInput::put(Draft &draft) const
{
    const Days now = written();
    removeGone(draft, now);
    moveDates(draft, now);
    bringTo(draft, begun.days, now.days);
    bringTo(draft, begun.rounds, now.rounds);
}

} // namespace blokplan::ui

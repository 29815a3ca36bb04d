#include "ui/forms/hourslist.h"

#include "app/base/timespan.h"
#include "ui/forms/inputs.h"

#include <QHBoxLayout>
#include <QLabel>

namespace blokplan::ui
{

int endAfter(int start, int end)
{
    return end <= start ? end + minutesPerDay : end;
}

HoursRow::HoursRow(const Hours &hours, QWidget *parent)
    : QWidget(parent), date(dateInput(hours.date, this)), start(clockInput(hours.start, this)),
      end(clockInput(hours.end, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(date);
    line->addWidget(start);
    line->addWidget(new QLabel(QStringLiteral("\u2013"), this));
    line->addWidget(end);
    line->addStretch(1);
    date->setAccessibleName(tr("Date"));
    start->setAccessibleName(tr("From"));
    end->setAccessibleName(tr("Until"));
    setFocusProxy(start);
}

Hours HoursRow::hours() const
{
    const int from = parseClock(start->text());
    return {date->date(), from, endAfter(from, parseClock(end->text()))};
}

QString HoursRow::message() const
{
    const QString wrong = clockMessage(start->text());
    return wrong.isEmpty() ? clockMessage(end->text()) : wrong;
}

Hours nextHours(const QList<Hours> &there, const Plan &plan)
{
    const auto days = orderedDays(plan);
    for (const Day *day : days) {
        const auto isOf = [&](const Hours &hours) { return hours.date == day->date; };
        if (std::none_of(there.begin(), there.end(), isOf))
            return {day->date, day->opens, day->closes};
    }
    if (!there.isEmpty())
        return there.last();
    return {QDate::currentDate(), 540, 1080};
}

HoursList::HoursList(const QList<Hours> &hours, const Plan &plan, QWidget *parent)
    : RowList(tr("Add hours"), parent, Order::None)
{
    for (const Hours &one : hours)
        append(new HoursRow(one, this));
    connect(this, &RowList::addAsked, this,
            [this, plan] { append(new HoursRow(nextHours(this->hours(), plan), this)); });
}

QList<Hours> HoursList::hours() const
{
    QList<Hours> all;
    for (const HoursRow *row : rowsAs<HoursRow>())
        all.append(row->hours());
    return all;
}

QString HoursList::message() const
{
    for (const HoursRow *row : rowsAs<HoursRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace blokplan::ui

#include "app/rules/calendar.h"

namespace blokplan
{

Calendar::Calendar(const Plan &plan)
{
    QHash<DayId, QDate> dates;
    for (const Day &day : plan.days()) {
        if (days.contains(day.date))
            continue; // of two days on one date the first counts, as in dayOn
        dates.insert(day.id, day.date);
        days.insert(day.date, {spanOf(day), {}});
    }
    for (const Round &round : plan.rounds()) {
        const auto date = dates.constFind(round.day);
        if (date == dates.constEnd())
            continue;
        const LocalMinute start = localMinute(*date, round.start);
        days[*date].rounds.push_back({start, start + round.length});
    }
    for (DayFrame &day : days)
        std::sort(day.rounds.begin(), day.rounds.end());
}

const DayFrame *Calendar::on(QDate date) const
{
    const auto found = days.constFind(date);
    return found == days.constEnd() ? nullptr : &*found;
}

} // namespace blokplan

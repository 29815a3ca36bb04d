#include "app/exchange/schedulehours.h"

#include <QHash>

namespace blokplan::schedulexml
{

namespace
{

/// From the first beginning to the last end on each programme date.
QHash<QDate, TimeSpan> usedHours(const Rows<Placement> &placements, int dayChange)
{
    QHash<QDate, TimeSpan> used;
    for (const auto &placement : placements.list) {
        const TimeSpan span = spanOf(*placement);
        const auto [it, fresh] = [&] {
            const QDate date = programmeDateOf(span.start, dayChange);
            const bool isNew = !used.contains(date);
            return std::pair(used.insert(date, isNew ? span : used.value(date)), isNew);
        }();
        it->start = std::min(it->start, span.start);
        it->end = std::max(it->end, span.end);
    }
    return used;
}

void setHours(Day &day, const FileDay &from, const TimeSpan &used, const Timetable &times, bool ours)
{
    const Moment start = momentOf(from.start);
    const Moment end = momentOf(from.end);
    const LocalMinute midnight = localMinute(day.date, 0);
    if (start.hasTime() && end.hasTime()) {
        const LocalMinute opens = wallClock(start, times.zone) - midnight;
        const LocalMinute closes = wallClock(end, times.zone) - midnight;
        const bool sensible = opens >= 0 && opens < minutesPerDay && closes > opens &&
                              (ours || closes - opens < 23 * 60) && closes <= 2 * minutesPerDay;
        if (sensible) {
            day.opens = int(opens);
            day.closes = int(closes);
            return;
        }
    }
    if (used.isEmpty())
        return;
    day.opens = int((used.start - midnight) / 60 * 60);
    day.closes = int(std::min<LocalMinute>((used.end - midnight + 59) / 60 * 60, 2 * minutesPerDay));
}

} // namespace

void readHours(Rows<Day> &days, const Rows<Placement> &placements, const Timetable &times,
               const Source &source)
{
    const auto used = usedHours(placements, times.dayChange);
    for (size_t i = 0; i < source.file.days.size(); ++i) {
        for (const auto &day : days.list) {
            if (day->date == times.dates[i])
                setHours(*day, source.file.days[i], used.value(day->date), times, source.isOurs());
        }
    }
}

} // namespace blokplan::schedulexml

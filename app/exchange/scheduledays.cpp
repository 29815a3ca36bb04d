#include "app/exchange/scheduledays.h"

#include <QHash>
#include <QSet>

namespace blokplan::schedulexml
{

namespace
{

std::vector<TimedEvent> timedEvents(const ScheduleFile &file)
{
    std::vector<TimedEvent> events;
    for (size_t day = 0; day < file.days.size(); ++day) {
        for (const FileEvent &event : file.days[day].events)
            events.push_back(
                {&event, day, startMinute(event.text("start")), momentOf(event.text("date")), {}});
    }
    return events;
}

void findZone(Timetable &table, const ScheduleFile &file, const ReadOptions &options)
{
    for (const QString &name : {file.conference.value(QStringLiteral("time_zone_name")), options.zone}) {
        const QByteArray id = name.trimmed().toUtf8();
        if (!id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id)) {
            table.zone = QTimeZone(id);
            return;
        }
    }
    std::vector<Moment> moments;
    moments.reserve(table.events.size());
    for (const TimedEvent &timed : table.events)
        moments.push_back(timed.date);
    table.zone = zoneLike(moments, file.conference.value(QStringLiteral("city")).trimmed());
    table.notes.push_back({NoteKind::ZoneGuessed, {}, {QString::fromUtf8(table.zone.id())}});
}

/// <date> says when, as the zone's clocks show it. Where its hour and <start> differ although <start> repeats
/// what <date> shows where it was written, the zone is not that of the clocks, and <start> counts.
void findBeginnings(Timetable &table)
{
    for (TimedEvent &timed : table.events) {
        if (!timed.date.hasTime())
            continue;
        const LocalMinute wall = wallClock(timed.date, table.zone);
        const bool asWritten = timed.start >= 0 && timed.start % minutesPerDay == timed.date.minute;
        const bool agrees = timed.start < 0 || timed.start % minutesPerDay == minuteOf(wall);
        timed.begins = asWritten && !agrees ? localMinute(timed.date.date, timed.date.minute) : wall;
        if (!agrees && !asWritten)
            table.notes.push_back({NoteKind::DatesContradict,
                                   QString::number(timed.event->line),
                                   {timed.event->text("date").trimmed() + QStringLiteral(" / ") +
                                        timed.event->text("start").trimmed(),
                                    clockText(minuteOf(wall))}});
        else if (timed.start < 0)
            table.notes.push_back({NoteKind::StartGuessed,
                                   QString::number(timed.event->line),
                                   {timed.event->text("start").trimmed()}});
    }
}

QDate writtenDate(const FileDay &day, const QTimeZone &zone)
{
    const Moment date = momentOf(day.date);
    if (date.date.isValid())
        return date.date;
    const Moment start = momentOf(day.start);
    return start.hasTime() ? dateOf(wallClock(start, zone)) : QDate();
}

/// For each day the date on which most of its events are.
std::vector<QDate> datesOfMost(const Timetable &table, size_t days)
{
    std::vector<QHash<QDate, int>> counts(days);
    for (const TimedEvent &timed : table.events) {
        if (timed.begins)
            ++counts[timed.day][programmeDateOf(*timed.begins, table.dayChange)];
    }
    std::vector<QDate> dates(days);
    for (size_t day = 0; day < days; ++day) {
        int most = 0;
        for (auto it = counts[day].begin(); it != counts[day].end(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() < dates[day])) {
                most = it.value();
                dates[day] = it.key();
            }
        }
    }
    return dates;
}

bool anyOnItsDay(const Timetable &table)
{
    return std::any_of(table.events.begin(), table.events.end(), [&](const TimedEvent &timed) {
        return !timed.begins || programmeDateOf(*timed.begins, table.dayChange) == table.dates[timed.day];
    });
}

/// Some exporters reckon the days in UTC, so that no event at all is on the date of its day: all days move
/// along.
void moveDays(Timetable &table)
{
    if (table.events.empty() || anyOnItsDay(table))
        return;
    const std::vector<QDate> most = datesOfMost(table, table.dates.size());
    std::optional<qint64> shift;
    for (size_t day = 0; day < most.size(); ++day) {
        if (!most[day].isValid() || !table.dates[day].isValid())
            continue;
        const qint64 by = table.dates[day].daysTo(most[day]);
        if (shift && *shift != by)
            return;
        shift = by;
    }
    for (QDate &date : table.dates) {
        if (!shift || !date.isValid())
            continue;
        table.notes.push_back({NoteKind::DayDateMoved,
                               {},
                               {date.toString(Qt::ISODate), date.addDays(*shift).toString(Qt::ISODate)}});
        date = date.addDays(*shift);
    }
}

void findDates(Timetable &table, const ScheduleFile &file)
{
    for (const FileDay &day : file.days)
        table.dates.push_back(writtenDate(day, table.zone));
    moveDays(table);
    const std::vector<QDate> most = datesOfMost(table, table.dates.size());
    for (size_t day = 0; day < most.size(); ++day) {
        if (!table.dates[day].isValid())
            table.dates[day] = most[day];
    }
}

/// The hour that parts the days as the file files its events: behind its last one past midnight, before its
/// first one in the morning.
void findDayChange(Timetable &table, const ScheduleFile &file)
{
    const int written = startMinute(file.conference.value(QStringLiteral("day_change")));
    if (written > 0 && written <= 360)
        table.dayChange = written;
    int lastOfEvening = -1;
    int firstOfMorning = minutesPerDay;
    for (const TimedEvent &timed : table.events) {
        const QDate day = table.dates[timed.day];
        const bool late = !timed.begins && timed.start >= minutesPerDay;
        if ((!timed.begins && !late) || !day.isValid())
            continue;
        const LocalMinute sinceMidnight = late ? timed.start : *timed.begins - localMinute(day, 0);
        if (sinceMidnight >= 0 && sinceMidnight < minutesPerDay)
            firstOfMorning = std::min(firstOfMorning, int(sinceMidnight));
        else if (sinceMidnight >= minutesPerDay && sinceMidnight < minutesPerDay + 720)
            lastOfEvening = std::max(lastOfEvening, int(sinceMidnight - minutesPerDay));
    }
    if (lastOfEvening >= table.dayChange && lastOfEvening < firstOfMorning)
        table.dayChange = std::min(firstOfMorning, (lastOfEvening / 60 + 1) * 60);
    else if (firstOfMorning < table.dayChange && lastOfEvening < firstOfMorning)
        table.dayChange = firstOfMorning;
}

/// The minute of that programme date with that clock time; "25:30" is the night after it.
LocalMinute onThatDay(QDate day, int start, int dayChange)
{
    const int clock = start % minutesPerDay;
    return localMinute(day, clock) + (clock < dayChange ? minutesPerDay : 0);
}

/// Events without <date>, and those whose date is none of the days: the day they stand in, at <start>.
void placeByDay(Timetable &table)
{
    const QSet<QDate> days(table.dates.begin(), table.dates.end());
    QMap<std::pair<QDate, QDate>, std::pair<qint64, int>> contradictions;
    for (TimedEvent &timed : table.events) {
        const QDate day = table.dates[timed.day];
        if (timed.begins) {
            const QDate date = programmeDateOf(*timed.begins, table.dayChange);
            if (date != day && day.isValid()) {
                auto &[line, count] = contradictions[{day, date}];
                line = ++count == 1 ? timed.event->line : line;
            }
            if (days.contains(date) || !day.isValid())
                continue;
        }
        const int start = timed.start >= 0 || !timed.begins ? timed.start : minuteOf(*timed.begins);
        if (day.isValid() && start >= 0)
            timed.begins = onThatDay(day, start, table.dayChange);
    }
    for (auto it = contradictions.begin(); it != contradictions.end(); ++it) {
        const auto &[day, date] = it.key();
        table.notes.push_back(
            {NoteKind::DatesContradict,
             QString::number(it->first),
             {day.toString(Qt::ISODate) + QStringLiteral(" / ") + date.toString(Qt::ISODate),
              (days.contains(date) ? date : day).toString(Qt::ISODate), QString::number(it->second)}});
    }
}

void countPastMidnight(Timetable &table)
{
    const auto past = std::count_if(table.events.begin(), table.events.end(), [&](const TimedEvent &timed) {
        return timed.begins && dateOf(*timed.begins) != programmeDateOf(*timed.begins, table.dayChange);
    });
    if (past > 0)
        table.notes.push_back({NoteKind::PastMidnight, {}, {QString::number(past)}});
}

} // namespace

Timetable timetableOf(const ScheduleFile &file, const ReadOptions &options)
{
    Timetable table;
    table.events = timedEvents(file);
    findZone(table, file, options);
    findBeginnings(table);
    findDates(table, file);
    findDayChange(table, file);
    placeByDay(table);
    countPastMidnight(table);
    return table;
}

} // namespace blokplan::schedulexml

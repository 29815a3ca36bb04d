#pragma once

#include "app/exchange/format.h"
#include "app/exchange/scheduletimes.h"

/// When things are in a schedule.xml: its zone, its days, where a day ends, and when each event begins.
namespace blokplan::schedulexml
{

/// An event of the file with its times read.
struct TimedEvent {
    const FileEvent *event = nullptr;
    size_t day = 0;                    ///< index in ScheduleFile::days
    int start = -1;                    ///< of <start>; -1 when it has none
    Moment date;                       ///< of <date>
    std::optional<LocalMinute> begins; ///< as judged; nothing when the file does not say
};

struct Timetable {
    QTimeZone zone;
    int dayChange = 240;
    std::vector<QDate> dates; ///< of the days, as judged, in the order of the file; may be invalid
    std::vector<TimedEvent> events;
    std::vector<Note> notes;
};

Timetable timetableOf(const ScheduleFile &file, const ReadOptions &options);

/// The programme date of a wall-clock minute with that day change.
inline QDate programmeDateOf(LocalMinute at, int dayChange)
{
    return dateOf(at - dayChange);
}

} // namespace blokplan::schedulexml

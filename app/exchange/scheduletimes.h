#pragma once

#include "app/base/timespan.h"
#include "app/exchange/schedulefile.h"

#include <QTimeZone>

#include <optional>

/// The times of schedule.xml: what its texts say, and in which zone.
namespace blokplan::schedulexml
{

/// A date and time as written: wall clock where it was written, with the offset from UTC if it says one.
struct Moment {
    QDate date;
    int minute = -1;           ///< of the day; -1 when only a date was written
    std::optional<int> offset; ///< seconds east of UTC

    [[nodiscard]] bool hasTime() const { return date.isValid() && minute >= 0; }
};

/// "2017-11-17", "2017-11-17T09:30", "...:00+01:00", "...Z"; an invalid date when it is none of these.
Moment momentOf(QStringView text);

/// "09:30", "9:30", "25:30", "09:30:00" -> minutes, up to 47:59; -1 when it is no time.
int startMinute(QStringView text);

/// "45", "1:30", "01:30:00"; three parts are days, hours and minutes where `threePartsHaveDays`. -1 when
/// none.
int durationMinutes(QStringView text, bool threePartsHaveDays);

/// The offset from UTC in seconds that the zone's clocks show at that wall time.
int offsetAt(const QTimeZone &zone, QDate date, int minute);
/// The instant as the zone's wall clock; as written when it says no offset.
LocalMinute wallClock(const Moment &moment, const QTimeZone &zone);
/// "2017-11-17T09:30:00+01:00"
QString isoWithOffset(LocalMinute at, const QTimeZone &zone);

/// A zone whose offsets agree with all moments: Europe/<city>, some of the usual ones, else a fixed one.
QTimeZone zoneLike(const std::vector<Moment> &moments, const QString &city);

} // namespace blokplan::schedulexml

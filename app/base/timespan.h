#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <compare>

namespace blokplan
{

constexpr int minutesPerDay = 1440;

/// A wall-clock moment in the event's zone as minutes since Julian day 0: plain arithmetic across midnight.
using LocalMinute = qint64;

inline LocalMinute localMinute(QDate date, int minute)
{
    return date.toJulianDay() * minutesPerDay + minute;
}
inline QDate dateOf(LocalMinute at)
{
    return QDate::fromJulianDay(at / minutesPerDay);
}
inline int minuteOf(LocalMinute at)
{
    return int(at % minutesPerDay);
}

/// A half-open stretch of wall-clock minutes: [start, end).
struct TimeSpan {
    LocalMinute start = 0;
    LocalMinute end = 0;

    [[nodiscard]] LocalMinute length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(const TimeSpan &other) const
    {
        return start <= other.start && other.end <= end;
    }
    [[nodiscard]] bool overlaps(const TimeSpan &other) const
    {
        return start < other.end && other.start < end;
    }
    [[nodiscard]] TimeSpan intersected(const TimeSpan &other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }

    auto operator<=>(const TimeSpan &) const = default;
};

/// "09:05"; minutes past midnight go on as the clock does (1470 is "00:30").
QString clockText(int minute);
/// "9:05", "09:05", "9.05", "0905", "9u05", "9h", "9am" -> minutes since midnight; -1 when it is no time.
int parseClock(QStringView text);
/// "45", "45 min", "1:30", "1u30", "1h30" -> minutes; -1 when it is no length.
int parseLength(QStringView text);

} // namespace blokplan

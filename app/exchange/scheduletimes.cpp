#include "app/exchange/scheduletimes.h"

namespace blokplan::schedulexml
{

namespace
{

/// The digits at `at`, at most `most` of them; -1 when there are none. Moves `at` behind them.
int number(QStringView text, qsizetype &at, int most)
{
    int value = 0;
    const qsizetype start = at;
    while (at < text.size() && at - start < most && text[at] >= QLatin1Char('0') &&
           text[at] <= QLatin1Char('9'))
        value = value * 10 + (text[at++].unicode() - u'0');
    return at == start ? -1 : value;
}

bool passes(QStringView text, qsizetype &at, char wanted)
{
    if (at >= text.size() || text[at] != QLatin1Char(wanted))
        return false;
    ++at;
    return true;
}

std::optional<int> offsetIn(QStringView text, qsizetype at)
{
    if (passes(text, at, 'Z') || passes(text, at, 'z'))
        return 0;
    const int sign = passes(text, at, '-') ? -1 : 1;
    if (sign == 1 && !passes(text, at, '+'))
        return {};
    const int hours = number(text, at, 2);
    passes(text, at, ':');
    const int minutes = std::max(0, number(text, at, 2));
    return hours < 0 || hours > 14 || minutes > 59 ? std::optional<int>()
                                                   : sign * (hours * 3600 + minutes * 60);
}

} // namespace

Moment momentOf(QStringView text)
{
    text = text.trimmed();
    qsizetype at = 0;
    const int year = number(text, at, 4);
    const bool first = passes(text, at, '-');
    const int month = number(text, at, 2);
    const bool second = passes(text, at, '-');
    const int day = number(text, at, 2);
    Moment moment;
    if (!first || !second || year < 1900 || !QDate::isValid(year, month, day))
        return moment;
    moment.date = QDate(year, month, day);
    if (!passes(text, at, 'T') && !passes(text, at, ' '))
        return moment;
    const int hour = number(text, at, 2);
    const bool colon = passes(text, at, ':');
    const int minute = number(text, at, 2);
    if (!colon || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return moment;
    moment.minute = hour * 60 + minute;
    if (passes(text, at, ':'))
        number(text, at, 2);
    if (passes(text, at, '.'))
        number(text, at, 9);
    moment.offset = offsetIn(text, at);
    return moment;
}

int startMinute(QStringView text)
{
    text = text.trimmed();
    qsizetype at = 0;
    const int hour = number(text, at, 2);
    const bool colon = passes(text, at, ':');
    const int minute = number(text, at, 2);
    if (!colon || hour < 0 || hour > 47 || minute < 0 || minute > 59)
        return -1;
    if (passes(text, at, ':'))
        number(text, at, 2);
    return at == text.size() ? hour * 60 + minute : -1;
}

int durationMinutes(QStringView text, bool threePartsHaveDays)
{
    text = text.trimmed();
    qsizetype at = 0;
    int parts[3] = {0, 0, 0};
    int count = 0;
    do {
        parts[count] = number(text, at, 4);
        if (parts[count++] < 0)
            return -1;
    } while (count < 3 && passes(text, at, ':'));
    if (at != text.size())
        return -1;
    if (count == 1)
        return parts[0];
    if (count == 3 && threePartsHaveDays)
        return parts[0] * minutesPerDay + parts[1] * 60 + parts[2];
    return parts[0] * 60 + parts[1]; // seconds, where there are some, are zero in all real files
}

int offsetAt(const QTimeZone &zone, QDate date, int minute)
{
    return QDateTime(date, QTime(minute / 60 % 24, minute % 60), zone).offsetFromUtc();
}

LocalMinute wallClock(const Moment &moment, const QTimeZone &zone)
{
    const LocalMinute written = localMinute(moment.date, moment.minute);
    if (!moment.offset || !zone.isValid())
        return written;
    // Nearly always it is written as the zone's clocks show it; then there is nothing to reckon.
    const QDateTime local(moment.date, QTime(moment.minute / 60, moment.minute % 60), zone);
    if (local.offsetFromUtc() == *moment.offset)
        return written;
    const QDateTime utc(moment.date, QTime(moment.minute / 60, moment.minute % 60), Qt::UTC);
    return written + (zone.offsetFromUtc(utc.addSecs(-*moment.offset)) - *moment.offset) / 60;
}

QString isoWithOffset(LocalMinute at, const QTimeZone &zone)
{
    const int offset = offsetAt(zone, dateOf(at), minuteOf(at));
    const int size = std::abs(offset) / 60;
    return QStringLiteral("%1T%2:00%3%4:%5")
        .arg(dateOf(at).toString(Qt::ISODate), clockText(minuteOf(at)),
             offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

namespace
{

bool agrees(const QTimeZone &zone, const std::vector<Moment> &moments)
{
    return std::all_of(moments.begin(), moments.end(), [&](const Moment &m) {
        return !m.offset || !m.hasTime() || offsetAt(zone, m.date, m.minute) == *m.offset;
    });
}

} // namespace

QTimeZone zoneLike(const std::vector<Moment> &moments, const QString &city)
{
    QList<QByteArray> names{"Europe/" + city.toUtf8().replace(' ', '_')};
    names += {"Europe/Amsterdam", "Europe/London",   "Europe/Helsinki", "UTC",
              "America/New_York", "America/Chicago", "America/Denver",  "America/Los_Angeles",
              "Asia/Kolkata",     "Asia/Singapore",  "Asia/Tokyo",      "Australia/Sydney"};
    for (const QByteArray &name : names) {
        if (QTimeZone::isTimeZoneIdAvailable(name) && agrees(QTimeZone(name), moments))
            return QTimeZone(name);
    }
    for (const Moment &moment : moments) {
        if (moment.offset)
            return QTimeZone(*moment.offset);
    }
    return QTimeZone("Europe/Amsterdam");
}

} // namespace blokplan::schedulexml

#include "app/base/timespan.h"

#include <QRegularExpression>

namespace blokplan
{

QString clockText(int minute)
{
    const int wrapped = ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
    return QStringLiteral("%1:%2")
        .arg(wrapped / 60, 2, 10, QLatin1Char('0'))
        .arg(wrapped % 60, 2, 10, QLatin1Char('0'));
}

namespace
{

int afternoon(int hour, QStringView half)
{
    if (half.isEmpty())
        return hour;
    if (hour < 1 || hour > 12)
        return -1;
    const bool pm = half.startsWith(QLatin1Char('p'), Qt::CaseInsensitive);
    return hour % 12 + (pm ? 12 : 0);
}

} // namespace

int parseClock(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(\\d{1,2})(?:[:.uhUH ]?(\\d{2}))?(?::\\d{2})?\\s*[uhUH]?(?:ur)?\\s*([ap])?\\.?(?:m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return -1;
    const int hour = afternoon(match.captured(1).toInt(), match.capturedView(3));
    const int minute = match.captured(2).toInt();
    if (hour < 0 || hour > 23 || minute > 59)
        return -1;
    return hour * 60 + minute;
}

int parseLength(QStringView text)
{
    static const QRegularExpression minutes(
        QStringLiteral("^(\\d{1,4})\\s*(?:m|min|mins|minutes|minuten|minuut|')?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hours(
        QStringLiteral("^(\\d{1,3})\\s*(?:[:.]|u|h|uur|hours?|hrs?)\\s*(\\d{1,2})?(?::00)?\\s*(?:m|min)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed().toString();
    if (const auto match = minutes.match(trimmed); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = hours.match(trimmed); match.hasMatch() && match.captured(2).toInt() < 60)
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return -1;
}

} // namespace blokplan

#pragma once

#include "app/model/plan.h"

#include <QDateTime>
#include <QTimeZone>

namespace blokplan
{

/// The zone the event is held in; UTC when its name is none.
inline QTimeZone zoneOf(const Plan &plan)
{
    const QTimeZone zone(plan.event().zone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// A moment on the event's wall clock, and the moment (UTC) when that clock shows so many minutes past
/// midnight.
inline QDateTime onEventClock(const QDateTime &at, const Plan &plan)
{
    return at.toTimeZone(zoneOf(plan));
}
inline QDateTime fromEventClock(QDate date, int minute, const Plan &plan)
{
    return QDateTime(date, QTime(0, 0).addSecs(minute * 60), zoneOf(plan)).toUTC();
}

} // namespace blokplan

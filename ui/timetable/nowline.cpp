#include "ui/timetable/nowline.h"

#include <QTimeZone>

namespace blokplan::ui
{

std::optional<int> nowOn(const Event &event, QDate date, const QDateTime &now)
{
    const QTimeZone zone(event.zone.toUtf8());
    const QDateTime there = zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
    const int minute = there.time().hour() * 60 + there.time().minute();
    if (programmeDate(event, there.date(), minute) != date)
        return {};
    return int(localMinute(there.date(), minute) - localMinute(date, 0));
}

} // namespace blokplan::ui

#include "ui/guests/moments.h"

#include "app/model/eventclock.h"
#include "ui/forms/dateline.h"

namespace blokplan::ui
{

QString momentText(const QDateTime &at, const Plan &plan)
{
    const QDateTime here = onEventClock(at, plan);
    return writtenDate(here.date()) + here.time().toString(QStringLiteral(" HH:mm"));
}

} // namespace blokplan::ui

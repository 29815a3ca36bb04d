#include "app/edits/newevent.h"

#include "app/cli/call.h"
#include "app/exchange/format.h"
#include "app/model/bounds.h"
#include "app/wording/language.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace blokplan::cli
{

namespace
{

struct NewEvent {
    Q_DECLARE_TR_FUNCTIONS(NewEvent)
};

/// A new file with that plan; an existing one is replaced only by --force, and only once the new one stands.
Result<void> make(const QString &path, const Plan &plan, const Intent &intent, bool force)
{
    if (force)
        return Store::replace(path, plan, intent);
    return Store::create(path, plan, intent).map([](const auto &) {});
}

QJsonObject asJson(const Plan &plan)
{
    const auto days = orderedDays(plan);
    return {{QStringLiteral("id"), plan.event().id.toString()},
            {QStringLiteral("name"), plan.event().name.first},
            {QStringLiteral("start"), days.front()->date.toString(Qt::ISODate)},
            {QStringLiteral("end"), days.back()->date.toString(Qt::ISODate)},
            {QStringLiteral("zone"), plan.event().zone}};
}

} // namespace

int runNew(const Call &call)
{
    edits::Outline outline;
    outline.name = call.option("--name").trimmed();
    outline.first = QDate::fromString(call.option("--start"), Qt::ISODate);
    outline.days = call.option("--days", QStringLiteral("1")).toInt();
    outline.zone = call.option("--zone", outline.zone);
    outline.language = wording::language();
    if (outline.name.isEmpty())
        return wrong(NewEvent::tr("new wants a name: --name \"My conference\"."));
    if (!outline.first.isValid())
        return wrong(NewEvent::tr("new wants the first day as --start YYYY-MM-DD."));
    if (outline.days < 1 || outline.days > 366)
        return wrong(NewEvent::tr("--days wants a number from 1 to 366."));
    if (outline.first.addDays(outline.days - 1).year() > lastYear)
        return wrong(NewEvent::tr("An event ends in the year %1 at the latest.").arg(lastYear));
    if (!QTimeZone(outline.zone.toLatin1()).isValid())
        return wrongZone(outline.zone);
    const Plan plan = edits::newEvent(outline);
    const QString path = call.positional.first();
    if (const auto made = make(path, plan, {Wish::NewEvent, outline.name, {}, 1}, call.has("--force")); !made)
        return refuse(made.error(), Side::Output);
    if (call.json)
        answer({{QStringLiteral("event"), asJson(plan)}});
    tell(call, NewEvent::tr("Made %1.").arg(path));
    return Done;
}

int runSample(const Call &call)
{
    const auto sample = samplePlan();
    if (!sample)
        return refuse(sample.error(), Side::Input);
    const QString path = call.positional.first();
    const Intent intent{Wish::NewEvent, sample->event().name.first, {}, 1};
    if (const auto made = make(path, *sample, intent, call.has("--force")); !made)
        return refuse(made.error(), Side::Output);
    if (call.json)
        answer({{QStringLiteral("event"), asJson(*sample)}});
    tell(call, NewEvent::tr("Wrote the sample event to %1.").arg(path));
    return Done;
}

} // namespace blokplan::cli

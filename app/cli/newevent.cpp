#include "app/edits/newevent.h"

#include "app/cli/call.h"
#include "app/edits/followup.h"
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
    return Store::make(path, plan, intent);
}

QJsonObject asJson(const Plan &plan)
{
    const auto days = orderedDays(plan);
    const auto iso = [](const Day *day) { return day->date.toString(Qt::ISODate); };
    return {{QStringLiteral("id"), plan.event().id.toString()},
            {QStringLiteral("name"), plan.event().name.first},
            {QStringLiteral("start"), days.empty() ? QString() : iso(days.front())},
            {QStringLiteral("end"), days.empty() ? QString() : iso(days.back())},
            {QStringLiteral("zone"), plan.event().zone}};
}

int written(const Call &call, const Plan &plan)
{
    const QString path = call.positional.first();
    const Intent intent{Wish::NewEvent, plan.event().name.first, {}, 1};
    if (const auto made = make(path, plan, intent, call.has("--force")); !made)
        return refuse(made.error(), Side::Output);
    if (call.json)
        answer({{QStringLiteral("event"), asJson(plan)}});
    tell(call, NewEvent::tr("Made %1.").arg(path));
    return Done;
}

constexpr struct {
    const char *name;
    bool edits::FollowUp::*member;
} parts[] = {{"rooms", &edits::FollowUp::rooms},       {"tracks", &edits::FollowUp::tracks},
             {"people", &edits::FollowUp::people},     {"frame", &edits::FollowUp::frame},
             {"sessions", &edits::FollowUp::sessions}, {"routes", &edits::FollowUp::routes},
             {"rules", &edits::FollowUp::rules},       {"presets", &edits::FollowUp::presets}};

/// Only what is named comes along; the first word that names nothing is given back.
QString bring(const QString &list, edits::FollowUp &choice)
{
    const QStringList words = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const auto &part : parts)
        choice.*part.member = words.contains(QLatin1String(part.name));
    for (const QString &word : words) {
        if (std::none_of(std::begin(parts), std::end(parts),
                         [&](const auto &part) { return word == QLatin1String(part.name); }))
            return word;
    }
    return {};
}

int runFollowUp(const Call &call, edits::FollowUp choice)
{
    if (call.has("--bring")) {
        if (const QString strange = bring(call.option("--bring"), choice); !strange.isEmpty()) {
            QStringList names;
            for (const auto &part : parts)
                names.append(QLatin1String(part.name));
            return wrong(NewEvent::tr("--bring does not know %1; there are: %2.")
                             .arg(strange, names.join(QStringLiteral(", "))));
        }
    }
    const auto from = planOf(call.option("--from"));
    if (!from)
        return refuse(from.error(), Side::Input);
    return written(call, edits::newEventFrom(Agenda(*from), choice));
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
    if (call.has("--zone") && !QTimeZone::isTimeZoneIdAvailable(outline.zone.toUtf8()))
        return wrongZone(outline.zone);
    if (call.has("--bring") && !call.has("--from"))
        return wrong(NewEvent::tr("--bring is for new --from."));
    if (call.has("--from") && (call.has("--days") || call.has("--zone")))
        return wrong(NewEvent::tr("new --from takes days and time zone from the other event."));
    if (call.has("--from")) {
        edits::FollowUp choice;
        choice.name = outline.name;
        choice.first = outline.first;
        return runFollowUp(call, choice);
    }
    if (outline.days < 1 || outline.days > 366)
        return wrong(NewEvent::tr("--days wants a number from 1 to 366."));
    if (outline.first.addDays(outline.days - 1).year() > lastYear)
        return wrong(NewEvent::tr("An event ends in the year %1 at the latest.").arg(lastYear));
    if (!QTimeZone(outline.zone.toLatin1()).isValid())
        return wrongZone(outline.zone);
    return written(call, edits::newEvent(outline));
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

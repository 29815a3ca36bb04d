#include "app/cli/call.h"
#include "app/wording/words.h"

#include <QCoreApplication>

#include <unordered_set>

namespace blokplan::cli
{

namespace
{

struct Info {
    Q_DECLARE_TR_FUNCTIONS(Info)
};

int placedSessions(const Plan &plan)
{
    std::unordered_set<SessionId> placed;
    for (const Placement &placement : plan.placements())
        placed.insert(placement.session);
    return int(placed.size());
}

/// Those who stand for themselves.
int attendeesIn(const Plan &plan)
{
    const auto &all = plan.attendees();
    return int(std::count_if(all.begin(), all.end(), [](const Attendee &a) { return a.sameAs.isNull(); }));
}

QJsonObject countsOf(const Plan &plan, int checkedIn)
{
    return {{QStringLiteral("days"), int(plan.days().size())},
            {QStringLiteral("rooms"), int(plan.rooms().size())},
            {QStringLiteral("tracks"), int(plan.tracks().size())},
            {QStringLiteral("routes"), int(plan.routes().size())},
            {QStringLiteral("sessions"), int(plan.sessions().size())},
            {QStringLiteral("placed"), placedSessions(plan)},
            {QStringLiteral("people"), int(plan.people().size())},
            {QStringLiteral("attendees"), attendeesIn(plan)},
            {QStringLiteral("checkedIn"), checkedIn}};
}

QJsonObject eventOf(const Plan &plan)
{
    const auto days = orderedDays(plan);
    const auto iso = [&](const Day *day) { return day->date.toString(Qt::ISODate); };
    return {{QStringLiteral("name"), plan.event().name.first},
            {QStringLiteral("start"), days.empty() ? QJsonValue() : iso(days.front())},
            {QStringLiteral("end"), days.empty() ? QJsonValue() : iso(days.back())},
            {QStringLiteral("zone"), plan.event().zone}};
}

void tellAll(const Call &call, const Plan &plan, int checkedIn)
{
    const auto days = orderedDays(plan);
    tell(call, plan.event().name.first);
    if (!days.empty())
        tell(call, wording::dateRange(days.front()->date, days.back()->date) + QStringLiteral(" (") +
                       plan.event().zone + QLatin1Char(')'));
    const auto line = [&](const char *kind, size_t count) {
        tell(call, QStringLiteral("  ") + wording::counted(QLatin1String(kind), int(count)));
    };
    line(Day::kind, plan.days().size());
    line(Room::kind, plan.rooms().size());
    line(Track::kind, plan.tracks().size());
    line(Route::kind, plan.routes().size());
    line(Person::kind, plan.people().size());
    if (!plan.attendees().isEmpty())
        tell(call, QStringLiteral("  ") +
                       Info::tr("%1, %n of them checked in", "%1: so many attendees", checkedIn)
                           .arg(wording::counted(QLatin1String(Attendee::kind), attendeesIn(plan))));
    tell(call, QStringLiteral("  ") +
                   Info::tr("%1, %n of them placed", "%1: so many sessions", placedSessions(plan))
                       .arg(wording::counted(QLatin1String(Session::kind), int(plan.sessions().size()))));
}

} // namespace

int runInfo(const Call &call)
{
    const auto store = Store::open(call.positional.first(), Store::Access::ReadOnly);
    if (!store)
        return refuse(store.error(), Side::Input);
    const auto loaded = (*store)->load();
    if (!loaded)
        return refuse(loaded.error(), Side::Input);
    const auto checkedIn = (*store)->admittedAttendees();
    if (!checkedIn)
        return refuse(checkedIn.error(), Side::Input);
    if (call.json)
        answer({{QStringLiteral("event"), eventOf(loaded->plan)},
                {QStringLiteral("counts"), countsOf(loaded->plan, *checkedIn)},
                {QStringLiteral("schema"), (*store)->schema()}});
    else
        tellAll(call, loaded->plan, *checkedIn);
    return Done;
}

} // namespace blokplan::cli

#include "app/model/plan.h"

#include "app/model/bounds.h"
#include "app/model/references.h"

#include <QTimeZone>

#include <algorithm>

namespace blokplan
{

Plan::Plan() = default;
Plan::Plan(const Plan &) = default;
Plan::Plan(Plan &&) noexcept = default;
Plan &Plan::operator=(const Plan &) = default;
Plan &Plan::operator=(Plan &&) noexcept = default;
Plan::~Plan() = default;
bool Plan::operator==(const Plan &) const = default;

const Event &Plan::event() const
{
    static const Event none;
    const auto &events = all<Event>();
    return events.isEmpty() ? none : *events.begin();
}

namespace
{

template <class R, class Less>
std::vector<const R *> ordered(const Table<R> &table, Less less)
{
    std::vector<const R *> list;
    list.reserve(table.size());
    for (const R &record : table)
        list.push_back(&record);
    std::stable_sort(list.begin(), list.end(), [&](const R *a, const R *b) { return less(*a, *b); });
    return list;
}

template <class R>
bool byPosition(const R &a, const R &b)
{
    return a.position != b.position ? a.position < b.position : a.name.first < b.name.first;
}

} // namespace

std::vector<const Day *> orderedDays(const Plan &plan)
{
    return ordered(plan.days(), [](const Day &a, const Day &b) { return a.date < b.date; });
}

std::vector<const Round *> orderedRounds(const Plan &plan, const DayId &day)
{
    auto list = ordered(plan.rounds(), [](const Round &a, const Round &b) { return a.start < b.start; });
    std::erase_if(list, [&](const Round *round) { return round->day != day; });
    return list;
}

std::vector<const Room *> orderedRooms(const Plan &plan)
{
    return ordered(plan.rooms(), byPosition<Room>);
}
std::vector<const Track *> orderedTracks(const Plan &plan)
{
    return ordered(plan.tracks(), byPosition<Track>);
}
std::vector<const Route *> orderedRoutes(const Plan &plan)
{
    return ordered(plan.routes(), byPosition<Route>);
}

QDate programmeDate(const Event &event, QDate date, int minute)
{
    return minute < event.dayChange ? date.addDays(-1) : date;
}

int programmeMinute(const Event &event, int clockMinute)
{
    return clockMinute < event.dayChange ? clockMinute + minutesPerDay : clockMinute;
}

const Day *dayOn(const Plan &plan, QDate date)
{
    for (const Day &day : plan.days()) {
        if (day.date == date)
            return &day;
    }
    return nullptr;
}

namespace
{

template <class R>
void findDangling(const Plan &plan, std::vector<Problem> &problems)
{
    for (const R &record : plan.all<R>()) {
        eachReference(record, [&](const auto &id) {
            if (plan.find(id) == nullptr)
                problems.push_back(
                    {ProblemKind::Dangling, record.id.toString(), {QLatin1String(R::kind), id.toString()}});
        });
    }
}

template <class R>
void findImpossible(const Plan &plan, std::vector<Problem> &problems)
{
    for (const R &record : plan.all<R>()) {
        if (auto problem = impossibleIn(plan, record))
            problems.push_back(std::move(*problem));
    }
}

void judgeEvents(const Plan &plan, std::vector<Problem> &problems)
{
    const auto &events = plan.all<Event>();
    if (events.size() != 1)
        problems.push_back(
            {ProblemKind::Invalid, {}, {QStringLiteral("event"), QString::number(events.size())}});
    for (const Event &event : events) {
        if (!QTimeZone(event.zone.toUtf8()).isValid())
            problems.push_back(valueProblem(plan, event, "zone", event.zone));
    }
}

} // namespace

std::vector<Problem> problemsOf(const Plan &plan)
{
    std::vector<Problem> problems;
    AllKinds::each([&]<class R>(R *) { findDangling<R>(plan, problems); });
    judgeEvents(plan, problems);
    AllKinds::each([&]<class R>(R *) { findImpossible<R>(plan, problems); });
    return problems;
}

} // namespace blokplan

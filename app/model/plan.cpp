#include "app/model/plan.h"

#include "app/model/references.h"

#include <algorithm>

namespace blokplan
{

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

void findImpossible(const Plan &plan, std::vector<Problem> &problems)
{
    if (plan.all<Event>().size() != 1)
        problems.push_back(
            {ProblemKind::Invalid, {}, {QStringLiteral("event"), QString::number(plan.all<Event>().size())}});
    for (const Placement &p : plan.placements()) {
        const bool possible = p.date.isValid() && p.start >= 0 && p.start < minutesPerDay && p.length >= 0 &&
                              !p.rooms.isEmpty();
        if (!possible)
            problems.push_back({ProblemKind::Invalid,
                                p.id.toString(),
                                {QStringLiteral("placement"), QString::number(p.start)}});
    }
}

} // namespace

std::vector<Problem> problemsOf(const Plan &plan)
{
    std::vector<Problem> problems;
    AllKinds::each([&]<class R>(R *) { findDangling<R>(plan, problems); });
    findImpossible(plan, problems);
    return problems;
}

} // namespace blokplan

#pragma once

#include "app/model/plan.h"
#include "app/model/titles.h"

/// The values that records can have. What lies outside was mistyped or made to do harm: a session of two
/// hundred years would be drawn hour by hour.
namespace blokplan
{

constexpr int longestLength = 7 * minutesPerDay; ///< of a session, placement or round, in minutes
constexpr int mostSeats = 10'000'000;
constexpr int lastYear = 9999; ///< later ones have no place in ISO 8601 as it stands in files

/// How a record is called in a sentence; a session names a placement or participant, which have no name of
/// their own.
template <class R>
QString nameIn(const Plan &plan, const R &record)
{
    if constexpr (requires { record.session; }) {
        const Session *session = plan.find(record.session);
        return session == nullptr ? QString() : session->title.first;
    } else {
        return titleOf(record);
    }
}

/// Invalid (details = field, value, and whose: kind, name): that field of the record, with whose it is.
template <class R>
Problem valueProblem(const Plan &plan, const R &record, const char *field, const QString &value)
{
    return {ProblemKind::Invalid,
            record.id.toString(),
            {QLatin1String(field), value, QLatin1String(R::kind), nameIn(plan, record)}};
}

/// The field and value of a record that cannot be, empty when all can.
struct OutOfBounds {
    const char *field = nullptr;
    QString value;
};
OutOfBounds outOfBounds(const Event &event);
OutOfBounds outOfBounds(const Day &day);
OutOfBounds outOfBounds(const Round &round);
OutOfBounds outOfBounds(const Room &room);
OutOfBounds outOfBounds(const Person &person);
OutOfBounds outOfBounds(const Session &session);
OutOfBounds outOfBounds(const Placement &placement);
/// Whether the session is a part of itself, be it over others.
bool isPartOfItself(const Plan &plan, const Session &session);

/// What cannot be in that record of the plan, as Invalid; kinds without bounds have no overload above.
template <class R>
std::optional<Problem> impossibleIn(const Plan &plan, const R &record)
{
    if constexpr (requires { outOfBounds(record); }) {
        if (const OutOfBounds wrong = outOfBounds(record); wrong.field != nullptr)
            return valueProblem(plan, record, wrong.field, wrong.value);
    }
    if constexpr (std::is_same_v<R, Session>) {
        if (isPartOfItself(plan, record))
            return valueProblem(plan, record, "parent", titleOf(record));
    }
    return std::nullopt;
}

} // namespace blokplan

#include "app/cli/lookup.h"

namespace blokplan::cli
{

Result<QDate> dayNamed(const Plan &plan, const QString &text)
{
    const auto days = orderedDays(plan);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(days.size()))
        return days[size_t(number) - 1]->date;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    for (const Day *day : days) {
        if (date.isValid() && day->date == date)
            return date;
    }
    return named<Day>(plan, text).map([&](const DayId &id) { return plan.find(id)->date; });
}

namespace
{

/// Puts what the option names where it belongs; does nothing without the option.
template <class Value, class Find>
std::optional<Problem> take(const Call &call, const char *option, std::optional<Value> &place, Find find)
{
    if (!call.has(option))
        return std::nullopt;
    const auto found = find(call.option(option));
    if (!found)
        return found.error();
    place = *found;
    return std::nullopt;
}

} // namespace

Result<Selection> selectionOf(const Plan &plan, const Call &call)
{
    Selection selection;
    const auto day = [&](const QString &text) { return dayNamed(plan, text); };
    const auto room = [&](const QString &text) { return named<Room>(plan, text); };
    const auto track = [&](const QString &text) { return named<Track>(plan, text); };
    const auto route = [&](const QString &text) { return named<Route>(plan, text); };
    for (const auto &problem :
         {take(call, "--day", selection.day, day), take(call, "--room", selection.room, room),
          take(call, "--track", selection.track, track), take(call, "--route", selection.route, route)}) {
        if (problem)
            return tl::unexpected(*problem);
    }
    return selection;
}

} // namespace blokplan::cli

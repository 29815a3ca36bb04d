#include "ui/base/guestfinder.h"

namespace blokplan::ui
{

GuestFinder::GuestFinder(const Plan &plan)
    : coming(std::async(std::launch::async, [plan] { return checkin::AttendeeFinder(plan); }))
{
}

GuestFinder::~GuestFinder() = default;

void GuestFinder::follow(const Edit &edit, const Plan &after)
{
    if (edit.of<Attendee>().empty())
        return;
    if (finder)
        finder->follow(edit, after);
    else
        missed.push_back({edit, after});
}

const checkin::AttendeeFinder &GuestFinder::ready()
{
    if (finder)
        return *finder;
    finder.emplace(coming.get());
    for (const Missed &one : missed)
        finder->follow(one.edit, one.after);
    missed.clear();
    return *finder;
}

} // namespace blokplan::ui

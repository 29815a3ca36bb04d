#include "app/print/guests.h"

#include "app/checkin/names.h"

#include <algorithm>

namespace blokplan::print
{

std::vector<const Attendee *> guestsByName(const Plan &plan)
{
    struct Named {
        QString key;
        const Attendee *guest;
    };
    std::vector<Named> sorted;
    for (const Attendee &one : plan.attendees()) {
        if (one.sameAs.isNull())
            sorted.push_back({checkin::sortingKey(one), &one});
    }
    std::sort(sorted.begin(), sorted.end(), [](const Named &a, const Named &b) {
        return a.key != b.key ? a.key < b.key : a.guest->id < b.guest->id;
    });
    std::vector<const Attendee *> guests;
    guests.reserve(sorted.size());
    for (const Named &one : sorted)
        guests.push_back(one.guest);
    return guests;
}

} // namespace blokplan::print

#pragma once

#include "app/checkin/attendeefinder.h"

#include <future>
#include <optional>
#include <vector>

namespace blokplan::ui
{

/// Who can be sought in an event, folded once for all its pages, on a thread of its own while the window
/// already stands.
class GuestFinder
{
public:
    explicit GuestFinder(const Plan &plan);
    ~GuestFinder();
    GuestFinder(const GuestFinder &) = delete;
    GuestFinder &operator=(const GuestFinder &) = delete;

    void follow(const Edit &edit, const Plan &after);
    /// Waits where it is not ready yet: moments after opening, and only then.
    [[nodiscard]] const checkin::AttendeeFinder &ready();

private:
    struct Missed {
        Edit edit;
        Plan after;
    };
    std::future<checkin::AttendeeFinder> coming;
    std::optional<checkin::AttendeeFinder> finder;
    std::vector<Missed> missed; ///< what came while it was being made
};

} // namespace blokplan::ui

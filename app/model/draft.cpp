#include "app/model/draft.h"

#include <algorithm>

namespace blokplan
{

Draft::Draft(Plan plan) : from(plan), working(std::move(plan)) {}
Draft::Draft(const Draft &) = default;
Draft::Draft(Draft &&) noexcept = default;
Draft &Draft::operator=(const Draft &) = default;
Draft &Draft::operator=(Draft &&) noexcept = default;
Draft::~Draft() = default;

Edit Draft::edit(Intent intent) const
{
    Edit edit;
    edit.intent = std::move(intent);
    AllKinds::each([&]<class R>(R *) {
        for (const auto &id : std::get<Touched<R>>(ids)) {
            Change<R> change{from.all<R>().row(id), working.all<R>().row(id)};
            const bool same = change.before && change.after && *change.before == *change.after;
            if (!same && (change.before || change.after))
                edit.of<R>().push_back(std::move(change));
        }
        auto &list = edit.of<R>();
        std::sort(list.begin(), list.end(),
                  [](const auto &a, const auto &b) { return a.either().id < b.either().id; });
    });
    return edit;
}

} // namespace blokplan

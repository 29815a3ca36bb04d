#include "app/model/eventclock.h"
#include "ui/base/theme.h"
#include "ui/checkin/doordesk.h"

#include <algorithm>

/// What a desk counts.
namespace blokplan::ui
{

namespace
{

constexpr int soonMinutes = 60;

} // namespace

const checkin::DoorCounts &DoorDesk::counts() const
{
    if (!counted)
        counted =
            list() == nullptr ? checkin::DoorCounts() : checkin::DoorCounts(desk.plan(), *list(), present);
    return *counted;
}

QList<int> DoorDesk::arrivals(int minutes) const
{
    QList<int> curve(minutes, 0);
    const qint64 first = clock().toSecsSinceEpoch() / 60 - minutes + 1;
    const auto &all = counts().arrivals();
    for (auto one = all.lower_bound(first); one != all.end() && one->first < first + minutes; ++one)
        curve[one->first - first] = one->second;
    return curve;
}

std::vector<DoorDesk::CategoryCount> DoorDesk::categories() const
{
    std::vector<CategoryCount> named;
    const auto &all = counts().byCategory();
    const auto put = [&](const CategoryId &id, const QString &called, const QColor &colour) {
        if (const auto found = all.find(id); found != all.end()) {
            const auto &[expected, in] = found->second;
            named.push_back({called, colour, in, std::max(expected, in)});
        }
    };
    std::vector<const Category *> order;
    for (const Category &one : desk.plan().all<Category>())
        order.push_back(&one);
    std::sort(order.begin(), order.end(), [](const Category *a, const Category *b) {
        return std::tie(a->position, a->name.first) < std::tie(b->position, b->name.first);
    });
    for (const Category *one : order)
        put(one->id, one->name.first, one->colour.set ? toQColor(one->colour) : QColor());
    put({}, tr("without a category"), {});
    return named;
}

int DoorDesk::admitted() const
{
    return counts().in();
}

int DoorDesk::expectedInAll() const
{
    return counts().expected();
}

double DoorDesk::perMinute() const
{
    static constexpr int minutes = 5;
    const auto &all = counts().arrivals();
    const qint64 now = clock().toSecsSinceEpoch() / 60;
    int count = 0;
    for (auto at = all.upper_bound(now - minutes); at != all.end() && at->first <= now; ++at)
        count += at->second;
    return double(count) / minutes;
}

std::vector<checkin::Expected> DoorDesk::missingSoon() const
{
    const CheckinList *now = list();
    if (now == nullptr)
        return {};
    if (!soon) {
        const QDateTime here = onEventClock(clock(), desk.plan());
        const LocalMinute minute = localMinute(here.date(), here.time().hour() * 60 + here.time().minute());
        soon = checkin::expectedSoon(desk.plan(), present, now->id, minute, soonMinutes);
    }
    std::vector<checkin::Expected> missing = *soon;
    std::erase_if(missing,
                  [&](const checkin::Expected &one) { return present.of(now->id, one.attendee) != nullptr; });
    return missing;
}

} // namespace blokplan::ui

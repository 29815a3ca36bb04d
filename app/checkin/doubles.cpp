#include "app/checkin/doubles.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace blokplan::checkin
{

namespace
{

AttendeeId standsFor(const Plan &plan, AttendeeId id)
{
    static constexpr int farthest = 16; // a chain of merges, not a circle
    for (int step = 0; step < farthest; ++step) {
        const Attendee *attendee = plan.find(id);
        if (attendee == nullptr || attendee->sameAs.isNull())
            break;
        id = attendee->sameAs;
    }
    return id;
}

bool isEarlier(const Scan &a, const Scan &b)
{
    return std::tie(a.at, a.number, a.id) < std::tie(b.at, b.number, b.id);
}

} // namespace

std::vector<DoubleEntry> doubleEntries(const Plan &plan, const std::vector<Scan> &scans)
{
    std::unordered_set<Nonce> annulled;
    for (const Scan &scan : scans) {
        if (scan.sort == ScanKind::Annul)
            annulled.insert(scan.refersTo);
    }
    std::map<std::pair<CheckinListId, AttendeeId>, std::vector<Scan>> entries;
    for (const Scan &scan : scans) {
        const CheckinList *list = plan.find(scan.list);
        const bool counts = scan.sort == ScanKind::Entry && scan.outcome == Verdict::Admitted;
        if (counts && list != nullptr && !list->reentry && !annulled.contains(scan.id))
            entries[{scan.list, standsFor(plan, scan.attendee)}].push_back(scan);
    }
    std::vector<DoubleEntry> doubles;
    for (auto &[who, all] : entries) {
        if (all.size() < 2)
            continue;
        std::sort(all.begin(), all.end(), isEarlier);
        doubles.push_back({who.first, who.second, std::move(all)});
    }
    std::stable_sort(doubles.begin(), doubles.end(), [](const DoubleEntry &a, const DoubleEntry &b) {
        return a.list != b.list ? a.list < b.list : isEarlier(a.entries.front(), b.entries.front());
    });
    return doubles;
}

} // namespace blokplan::checkin

#include "app/checkin/wholekeys.h"

#include "app/checkin/vocabulary.h"

#include <algorithm>

namespace blokplan::checkin
{

void WholeKeys::add(std::string_view key, uint32_t owner, KeyKind kind)
{
    if (key.empty())
        return;
    Entry entry{};
    entry.head = headOf(key);
    entry.start = uint32_t(arena.size());
    entry.owner = owner & 0x3FFFFFFFU;
    entry.kind = kind;
    entries.push_back(entry);
    arena += key;
    arena += '\0';
}

void WholeKeys::sort()
{
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        return a.head != b.head ? a.head < b.head : text(a) < text(b);
    });
}

std::vector<WholeKeys::Entry>::const_iterator WholeKeys::firstNotBefore(std::string_view key) const
{
    return std::lower_bound(
        entries.begin(), entries.end(), key,
        [this](const Entry &entry, std::string_view wanted) { return text(entry) < wanted; });
}

std::vector<WholeKeys::Entry> WholeKeys::equal(std::string_view key) const
{
    std::vector<Entry> found;
    for (auto at = firstNotBefore(key); at != entries.end() && text(*at) == key; ++at)
        found.push_back(*at);
    return found;
}

std::vector<WholeKeys::Entry> WholeKeys::beginningWith(std::string_view key) const
{
    std::vector<Entry> found;
    for (auto at = firstNotBefore(key); at != entries.end() && text(*at).substr(0, key.size()) == key; ++at)
        found.push_back(*at);
    return found;
}

} // namespace blokplan::checkin

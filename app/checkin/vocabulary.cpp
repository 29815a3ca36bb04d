#include "app/checkin/vocabulary.h"

#include "app/checkin/onetypo.h"

#include <algorithm>
#include <functional>

namespace blokplan::checkin
{

uint64_t headOf(std::string_view text)
{
    uint64_t head = 0;
    for (size_t i = 0; i < 8; ++i)
        head = (head << 8U) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return head;
}

WordRange Vocabulary::beginningWith(std::string_view text) const
{
    const auto numbers = [&](WordId from, const auto &isBefore) {
        WordId count = WordId(size()) - from;
        while (count > 0) {
            const WordId half = count / 2;
            if (isBefore(word(from + half))) {
                from += half + 1;
                count -= half + 1;
            } else {
                count = half;
            }
        }
        return from;
    };
    const WordId begin = numbers(0, [&](std::string_view w) { return w < text; });
    const WordId end = numbers(begin, [&](std::string_view w) { return w.substr(0, text.size()) <= text; });
    return {begin, end, begin < end && word(begin) == text};
}

bool Vocabulary::isOneTypoFrom(WordId id, const SoughtText &sought) const
{
    if (!canBeOneTypoAway(sought.mask, masks[id]))
        return false;
    const bool plain = isPlain(sought.mask | masks[id]);
    return plain ? isOnePlainTypoAway(sought.text, word(id)) : isOneLetterAway(sought.text, word(id));
}

std::vector<WordId> Vocabulary::holding(const SoughtText &sought) const
{
    std::vector<WordId> found;
    for (WordId id = 0; id < size(); ++id) {
        if (holds(id, sought))
            found.push_back(id);
    }
    return found;
}

std::vector<WordId> Vocabulary::oneTypoFrom(const SoughtText &sought) const
{
    std::vector<WordId> found;
    for (WordId id = 0; id < size(); ++id) {
        if (isOneTypoFrom(id, sought))
            found.push_back(id);
    }
    return found;
}

size_t VocabularyBuilder::slotFor(std::string_view text) const
{
    size_t slot = std::hash<std::string_view>()(text) & (table.size() - 1);
    while (table[slot] != empty && word(table[slot]) != text)
        slot = (slot + 1) & (table.size() - 1);
    return slot;
}

void VocabularyBuilder::grow()
{
    table.assign(table.size() * 2, empty);
    for (uint32_t number = 0; number < starts.size(); ++number)
        table[slotFor(word(number))] = number;
}

uint32_t VocabularyBuilder::add(std::string_view text)
{
    const size_t slot = slotFor(text);
    if (table[slot] != empty)
        return table[slot];
    const auto number = uint32_t(starts.size());
    table[slot] = number;
    starts.push_back(uint32_t(arena.size()));
    arena += text;
    if (starts.size() * 2 > table.size())
        grow();
    return number;
}

Vocabulary VocabularyBuilder::sorted(std::vector<WordId> &idOf) const
{
    struct Entry {
        uint64_t head;
        uint32_t number;
    };
    std::vector<Entry> order;
    order.reserve(starts.size());
    for (uint32_t number = 0; number < starts.size(); ++number)
        order.push_back({headOf(word(number)), number});
    std::sort(order.begin(), order.end(), [this](const Entry &a, const Entry &b) {
        return a.head != b.head ? a.head < b.head : word(a.number) < word(b.number);
    });
    Vocabulary all;
    all.arena.reserve(arena.size() + order.size());
    all.starts.reserve(order.size() + 1);
    all.masks.reserve(order.size());
    idOf.resize(order.size());
    for (const Entry &entry : order) {
        idOf[entry.number] = WordId(all.starts.size());
        all.starts.push_back(uint32_t(all.arena.size()));
        all.masks.push_back(letterMask(word(entry.number)));
        all.arena += word(entry.number);
        all.arena += '\0';
    }
    all.starts.push_back(uint32_t(all.arena.size()));
    return all;
}

} // namespace blokplan::checkin

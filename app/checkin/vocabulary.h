#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace blokplan::checkin
{

using WordId = uint32_t;

/// Words that stand one after another in the order of their ids.
struct WordRange {
    WordId begin = 0;
    WordId end = 0;
    bool exact = false; ///< whether the first is the sought word itself
};

/// A text that words are compared with, with its letters.
struct SoughtText {
    std::string text;
    uint32_t mask = 0;
};

/// All words that people are found by, each once, sorted by their bytes, in one piece of memory.
class Vocabulary
{
public:
    [[nodiscard]] size_t size() const { return starts.empty() ? 0 : starts.size() - 1; }
    [[nodiscard]] std::string_view word(WordId id) const
    {
        return {arena.data() + starts[id], starts[id + 1] - starts[id] - 1};
    }

    /// Those that begin so.
    [[nodiscard]] WordRange beginningWith(std::string_view text) const;
    /// Whether the word holds it anywhere.
    [[nodiscard]] bool holds(WordId id, const SoughtText &sought) const
    {
        return (sought.mask & ~masks[id]) == 0 && word(id).find(sought.text) != std::string_view::npos;
    }
    /// Whether the word is one slip away.
    [[nodiscard]] bool isOneTypoFrom(WordId id, const SoughtText &sought) const;
    [[nodiscard]] std::vector<WordId> holding(const SoughtText &sought) const;
    [[nodiscard]] std::vector<WordId> oneTypoFrom(const SoughtText &sought) const;

private:
    friend class VocabularyBuilder;
    std::string arena;            ///< the words, a zero byte behind each
    std::vector<uint32_t> starts; ///< and one more, the arena's end
    std::vector<uint32_t> masks;  ///< their letters
};

/// Gathers words; each new one gets the next number.
class VocabularyBuilder
{
public:
    VocabularyBuilder() : table(1024, empty) {}

    uint32_t add(std::string_view word);
    /// The vocabulary, and what each number became in it.
    Vocabulary sorted(std::vector<WordId> &idOf) const;

private:
    static constexpr uint32_t empty = UINT32_MAX;

    [[nodiscard]] std::string_view word(uint32_t number) const
    {
        return {arena.data() + starts[number], ends(number) - starts[number]};
    }
    [[nodiscard]] uint32_t ends(uint32_t number) const
    {
        return number + 1 < starts.size() ? starts[number + 1] : uint32_t(arena.size());
    }
    [[nodiscard]] size_t slotFor(std::string_view word) const;
    void grow();

    std::string arena;
    std::vector<uint32_t> starts;
    std::vector<uint32_t> table; ///< a hash table of numbers; its size is a power of two
};

/// The first eight bytes as a number that sorts as they do.
uint64_t headOf(std::string_view text);

} // namespace blokplan::checkin

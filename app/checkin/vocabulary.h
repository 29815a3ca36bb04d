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

/// Some words, whichever.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(size_t words) : bits((words + 63) / 64) {}

    void insert(WordId id)
    {
        ids.push_back(id);
        bits[id / 64] |= uint64_t(1) << (id % 64);
    }
    [[nodiscard]] bool contains(WordId id) const
    {
        return !ids.empty() && (bits[id / 64] >> (id % 64) & 1U) != 0;
    }
    [[nodiscard]] const std::vector<WordId> &all() const { return ids; }

private:
    std::vector<WordId> ids;
    std::vector<uint64_t> bits;
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
    /// Those that hold it anywhere.
    [[nodiscard]] WordSet holding(std::string_view text) const;
    /// Those one slip away.
    [[nodiscard]] WordSet oneTypoFrom(std::string_view text) const;

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

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace blokplan::checkin
{

enum class KeyKind : uint32_t { Code, FormerCode, Email };

/// Texts that are sought whole, or by their beginning: ticket codes and e-mail addresses; whose they are as a
/// number. Sorted by their bytes, in one piece of memory.
class WholeKeys
{
public:
    struct Entry {
        uint64_t head; ///< its first bytes
        uint32_t start;
        uint32_t owner : 30;
        KeyKind kind : 2;
    };

    void add(std::string_view key, uint32_t owner, KeyKind kind);
    void sort();

    /// Those that are the text, or only begin so.
    [[nodiscard]] std::vector<Entry> equal(std::string_view key) const;
    [[nodiscard]] std::vector<Entry> beginningWith(std::string_view key) const;

    template <class Renumber>
    void renumber(Renumber &&numberOf)
    {
        for (Entry &entry : entries)
            entry.owner = numberOf(entry.owner) & 0x3FFFFFFFU;
    }

private:
    [[nodiscard]] std::string_view text(const Entry &entry) const { return arena.data() + entry.start; }
    [[nodiscard]] std::vector<Entry>::const_iterator firstNotBefore(std::string_view key) const;

    std::string arena; ///< the keys, a zero byte behind each
    std::vector<Entry> entries;
};

} // namespace blokplan::checkin

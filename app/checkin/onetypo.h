#pragma once

#include <cstdint>
#include <string_view>

namespace blokplan::checkin
{

/// Whether what was typed is the word, or its beginning, with one slip: a letter too many, too few, another
/// one, or two that changed places. Both folded, UTF-8. False without any slip. The beginning counts from
/// four letters on, and only when the slip is not its last letter: else it would be a shorter beginning.
/// Words under three letters are too short for slips.
bool isOneTypoAway(std::string_view typed, std::string_view word);

/// The same where both are of plain letters and figures; and by letters of any kind, which is slower.
bool isOnePlainTypoAway(std::string_view typed, std::string_view word);
bool isOneLetterAway(std::string_view typed, std::string_view word);

/// Which letters a word has: a bit each for a-z, one for figures and one for all others.
uint32_t letterMask(std::string_view word);
/// Whether there are only plain letters and figures in it.
inline bool isPlain(uint32_t mask)
{
    return mask >> 27U == 0;
}
/// Whether a word with those letters can be one slip from what was typed.
inline bool canBeOneTypoAway(uint32_t typedMask, uint32_t wordMask)
{
    const uint32_t missing = typedMask & ~wordMask;
    return (missing & (missing - 1)) == 0; // at most one
}

} // namespace blokplan::checkin

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

/// Which letters a word has: a bit each for a-z, one for figures and one for all others.
uint32_t letterMask(std::string_view word);
/// Whether a word with those letters can be one slip from what was typed.
bool canBeOneTypoAway(uint32_t typedMask, uint32_t wordMask);

} // namespace blokplan::checkin

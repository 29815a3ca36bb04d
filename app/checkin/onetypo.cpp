#include "app/checkin/onetypo.h"

#include <algorithm>
#include <string>

namespace blokplan::checkin
{

namespace
{

constexpr size_t shortest = 3;
constexpr size_t shortestBeginning = 4;

template <class View>
bool begins(View text, View with)
{
    return text.substr(0, with.size()) == with;
}

template <class View>
View from(View text, size_t at)
{
    return text.substr(std::min(at, text.size()));
}

template <class View>
bool oneAway(View typed, View word)
{
    if (typed.size() < shortest)
        return false;
    const auto ends = std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
    const auto at = size_t(ends.first - typed.begin());
    if (at == typed.size()) // no slip; but one letter too few at the end is none either
        return false;
    const bool wholeOnly = typed.size() < shortestBeginning || at + 1 == typed.size();
    const auto rest = [&](size_t typedFrom, size_t wordFrom) {
        const View left = from(typed, typedFrom);
        const View there = from(word, wordFrom);
        return wholeOnly ? left == there : begins(there, left);
    };
    const bool swapped = at + 1 < typed.size() && at + 1 < word.size() && typed[at] == word[at + 1] &&
                         typed[at + 1] == word[at] && rest(at + 2, at + 2);
    return swapped || rest(at + 1, at) || (at < word.size() && (rest(at + 1, at + 1) || rest(at, at + 1)));
}

/// By letters and not by bytes; what is no UTF-8 goes by bytes.
std::u32string lettersOf(std::string_view utf8)
{
    std::u32string out;
    for (const char byte : utf8) {
        const auto c = static_cast<unsigned char>(byte);
        if ((c & 0xC0U) == 0x80U && !out.empty())
            out.back() = (out.back() << 6U) | (c & 0x3FU);
        else
            out += c;
    }
    return out;
}

constexpr uint32_t figures = 26;
constexpr uint32_t others = 27;

} // namespace

bool isOneTypoAway(std::string_view typed, std::string_view word)
{
    return isPlain(letterMask(typed) | letterMask(word)) ? isOnePlainTypoAway(typed, word)
                                                         : isOneLetterAway(typed, word);
}

bool isOnePlainTypoAway(std::string_view typed, std::string_view word)
{
    if (typed.size() < shortest || word.size() + 1 < typed.size() || word.empty())
        return false;
    const bool nearly = typed[0] == word[0] || typed[1] == word[0] ||
                        (word.size() > 1 && (typed[0] == word[1] || typed[1] == word[1]));
    return nearly && oneAway(typed, word);
}

bool isOneLetterAway(std::string_view typed, std::string_view word)
{
    const std::u32string a = lettersOf(typed);
    const std::u32string b = lettersOf(word);
    return oneAway(std::u32string_view(a), std::u32string_view(b));
}

uint32_t letterMask(std::string_view word)
{
    uint32_t mask = 0;
    for (const char c : word) {
        const uint32_t bit = c >= 'a' && c <= 'z'   ? uint32_t(c - 'a')
                             : c >= '0' && c <= '9' ? figures
                                                    : others;
        mask |= uint32_t(1) << bit;
    }
    return mask;
}

} // namespace blokplan::checkin

#pragma once

#include "app/exchange/attendeescolumns.h"

#include <optional>

/// The words of headers.
namespace blokplan::attendees
{

struct HeaderMeaning {
    Field field = Field::Question;
    int rank = 0; ///< of two columns with one meaning the one with the lower rank says it more clearly
};
/// By the whole header, else by a word in it that cannot mean anything else; nothing when it says nothing
/// known.
std::optional<HeaderMeaning> meaningOf(const QString &headerKey);

/// Whether lists of people hold the word in their rows, too: "gast" is a kind of guest, "gemeente" a work.
bool isAlsoAValue(const QString &headerKey);

} // namespace blokplan::attendees

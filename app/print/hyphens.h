#pragma once

#include <QList>
#include <QString>

namespace blokplan::print
{

/// Where a word may be broken, by the hyphenation patterns that are installed for the language ("nl", "en",
/// "nl_BE"): each number is how many characters stay before the hyphen. Empty where there are no patterns.
/// Source: Liang's algorithm as in libhyphen; breaks that change the spelling are left out.
QList<int> hyphenPlaces(const QString &word, const QString &language);

} // namespace blokplan::print

#pragma once

#include <QString>
#include <QStringList>

namespace blokplan
{

/// The text as people search it: marks and case dropped, ł ø đ ß þ æ œ ı spelt in plain letters, apostrophes
/// and hyphens removed. "Łukasz O'Brien" -> "lukasz obrien". Spaces are kept, single.
QString folded(QStringView text);

/// The same with a plain apostrophe for each apostrophe and hyphen, for those who split there.
QString foldedWithJoints(QStringView text);

/// Small letters ä ö ø ü spelt ae oe oe ue, as people write them without the marks at hand.
QString withUmlautsSpelt(QStringView text);

/// Whether every word of `wanted` begins (or stands inside) a word of `text`; both folded here. An empty wish
/// matches all.
bool matchesWords(QStringView text, QStringView wanted);

/// A title made safe and short for a slug: folded, [a-z0-9_] only.
QString slugOf(QStringView text);

} // namespace blokplan

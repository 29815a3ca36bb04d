#pragma once

#include "app/print/measure.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace blokplan::print
{

/// What stands between two places where a line may break. Widths in ems.
struct Piece {
    QString text;
    double width = 0;
    bool spaceAfter = false;
};

/// A text cut for wrapping, once; it is then wrapped at as many sizes as it takes.
struct Pieces {
    std::vector<Piece> list;
    double space = 0; ///< width of a space
    bool bold = false;
    bool rightToLeft = false;
    Ink ink; ///< of the whole text
};
Pieces cut(const QString &text, bool bold, const Measure &measure);

/// The same text, to be broken only behind commas and the dots between its parts.
Pieces phrases(const Pieces &pieces);

/// How hard a text may be broken: between words; or in words too, by the patterns of a language, and inside
/// a syllable where that alone is wider than the line.
struct Breaking {
    bool insideWords = false;
    QString language;
};

/// The lines of the text at that width in ems, greedily; nothing when a word is wider than the line and must
/// not be broken.
std::optional<QStringList> wrap(const Pieces &pieces, double width, const Breaking &breaking,
                                const Measure &measure);

/// What of the text follows those of its lines, hyphens not counted.
QString restAfter(const QString &text, const QStringList &lines);

/// The text shortened with an ellipsis to that width in ems; between words where that costs little. One
/// letter alone where an ellipsis is too much; empty when not even that fits. The whole text when it fits.
QString shortened(const QString &text, double width, bool bold, const Measure &measure);

} // namespace blokplan::print

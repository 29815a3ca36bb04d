#pragma once

#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace blokplan::print
{

/// What a paper gives: its size in millimetres as it lies before the reader, and how large things are on it.
struct Paper {
    QString name;
    double width = 297;
    double height = 210;
    double margin = 8; ///< nothing is drawn outside it; every printer reaches it
    double scale = 1;  ///< of texts and gaps beside A4: the least, for a full programme
    double most = 1;   ///< the same where there is space: to be read from as far as the paper is tall

    [[nodiscard]] double printableWidth() const { return width - 2 * margin; }
    [[nodiscard]] double printableHeight() const { return height - 2 * margin; }
};

/// "A4" to "A0", the smallest first.
QStringList papers();
/// A4 for a name that is none of them.
Paper paperOf(const QString &name, bool landscape);

constexpr double smallestPoints = 5.5; ///< no text is printed smaller
constexpr double pointMm = 25.4 / 72;  ///< millimetres in a typographic point

} // namespace blokplan::print

#include "app/print/paper.h"

#include <array>

namespace blokplan::print
{

namespace
{

struct Known {
    const char *name;
    double shortSide;
    double longSide;
    double margin;
    double scale;
    double most;
};

// Larger papers are chosen to hold more, and a full one is read from near by: texts grow slower than the
// sides. With less on it the sheet is a poster, whose words grow as its sides do.
constexpr std::array known{Known{"A4", 210, 297, 8, 1, 1.25}, Known{"A3", 297, 420, 9, 1.12, 1.5},
                           Known{"A2", 420, 594, 11, 1.25, 2.1}, Known{"A1", 594, 841, 14, 1.5, 2.9},
                           Known{"A0", 841, 1189, 18, 1.9, 4}};

} // namespace

QStringList papers()
{
    QStringList names;
    for (const Known &paper : known)
        names.append(QLatin1String(paper.name));
    return names;
}

Paper paperOf(const QString &name, bool landscape)
{
    const Known *found = &known.front();
    for (const Known &paper : known) {
        if (name.compare(QLatin1String(paper.name), Qt::CaseInsensitive) == 0)
            found = &paper;
    }
    Paper paper{QLatin1String(found->name),
                found->longSide,
                found->shortSide,
                found->margin,
                found->scale,
                found->most};
    if (!landscape)
        std::swap(paper.width, paper.height);
    return paper;
}

} // namespace blokplan::print

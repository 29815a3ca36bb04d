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
};

// Larger papers hang on walls, but they are chosen to hold more: texts grow much slower than the sides.
constexpr std::array known{Known{"A4", 210, 297, 8, 1}, Known{"A3", 297, 420, 9, 1.12},
                           Known{"A2", 420, 594, 11, 1.25}, Known{"A1", 594, 841, 14, 1.5},
                           Known{"A0", 841, 1189, 18, 1.9}};

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
    Paper paper{QLatin1String(found->name), found->longSide, found->shortSide, found->margin, found->scale};
    if (!landscape)
        std::swap(paper.width, paper.height);
    return paper;
}

} // namespace blokplan::print

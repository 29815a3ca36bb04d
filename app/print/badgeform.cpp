#include "app/print/badgeform.h"

#include "app/print/badges.h"

namespace blokplan::print
{

namespace
{

/// The size of visiting cards and of most badge holders.
BadgeSheet cards()
{
    BadgeSheet sheet;
    sheet.size = {210, 297};
    constexpr double wide = 90;
    constexpr double high = 54;
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 2; ++column)
            sheet.places.emplace_back(15 + column * wide, 13.5 + row * high, wide, high);
    }
    sheet.toCut = true;
    sheet.form.bar = {2.5, 2.5, 2.5, 49};
    sheet.form.event = {{8, 4, 78, 6.4}, 7.5, false};
    sheet.form.name = {{8, 11.4, 78, 14.2}, 26, true};
    sheet.form.organisation = {{8, 27, 51, 16}, 12, false};
    sheet.form.category = {{8, 44, 51, 6.2}, 10.5, true};
    sheet.form.code = {61.5, 26, 26, 26};
    return sheet;
}

BadgeSheet folded()
{
    BadgeSheet sheet;
    sheet.size = {148, 105};
    sheet.places = {{0, 0, 74, 105}, {74, 0, 74, 105}};
    sheet.alike = true;
    sheet.toFold = true;
    sheet.form.bar = {6, 6, 62, 4};
    sheet.form.event = {{7, 12, 60, 8}, 8.5, false};
    sheet.form.name = {{7, 22, 60, 24}, 27, true};
    sheet.form.organisation = {{7, 47.5, 60, 11.5}, 13, false};
    sheet.form.category = {{7, 91.5, 60, 7}, 13, true};
    sheet.form.code = {21.5, 60, 31, 31};
    sheet.form.centred = true;
    return sheet;
}

BadgeSheet label()
{
    BadgeSheet sheet;
    sheet.size = {89, 36};
    sheet.places = {{0, 0, 89, 36}};
    sheet.form.bar = {2.5, 2.5, 2, 31};
    sheet.form.event = {{6.5, 2.8, 55, 4.6}, 6.5, false};
    sheet.form.name = {{6.5, 8, 55, 12.6}, 22, true};
    sheet.form.organisation = {{6.5, 21, 55, 6.4}, 9.5, false};
    sheet.form.category = {{6.5, 28, 55, 5.2}, 9, true};
    sheet.form.code = {62, 5.5, 25, 25};
    return sheet;
}

} // namespace

QStringList badgePapers()
{
    return {QStringLiteral("A4"), QStringLiteral("A6"), QStringLiteral("label")};
}

BadgeSheet badgeSheetOf(const QString &paper)
{
    const auto is = [&](const char *name) {
        return paper.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    return is("A6") ? folded() : is("label") ? label() : cards();
}

} // namespace blokplan::print

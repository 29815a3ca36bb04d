#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace blokplan::print
{

/// Where things stand on a badge, in millimetres from its top left, and how large they may be in points.
struct BadgeForm {
    struct Box {
        QRectF rect;
        double largest = 8;
        bool bold = false;
    };
    QRectF bar; ///< in the category's colour
    Box event;
    Box name;
    Box organisation;
    Box category;
    QRectF code; ///< with its quiet zone
    bool centred = false;
};

/// What is put on one sheet.
struct BadgeSheet {
    QSizeF size;
    std::vector<QRectF> places;
    BadgeForm form;
    bool alike = false; ///< all places show one badge
    bool toCut = false; ///< crop marks around the places
    bool toFold = false;
};

/// "A4" for a name that is none of badgePapers().
BadgeSheet badgeSheetOf(const QString &paper);

} // namespace blokplan::print

#pragma once

#include "app/print/badges.h"
#include "app/print/sheetframe.h"

namespace blokplan::print
{

/// Somebody on a list that is ticked by hand.
struct GuestRow {
    QString key;    ///< what it is sorted by; the heading is its first letter
    QString family; ///< for the range at the head of a page
    QString name;
    QString organisation;
    QString aside; ///< category, or since when
    Colour bar;    ///< beside that; unset for none
    QString code;
    QString remark;     ///< below the name
    bool alert = false; ///< "!" before the name
    bool struck = false;
    bool ticked = false; ///< the box is crossed already
};

/// A list of people under the letters of the alphabet, with boxes to tick: A4 portrait, or larger.
class GuestSheets
{
public:
    struct Head {
        QString title;
        QString summary;
        Legend legend;
        QString nobody; ///< said when there are no rows
    };
    GuestSheets(const Printing &printing, Head head, const std::vector<GuestRow> &rows);

    /// No sheets when `going` said to stop.
    [[nodiscard]] Printout drawn(const Going &going);

private:
    struct Line {
        QString text;
        Face face;
        Colour colour;
        double x = 0; ///< from the row's left, as far as `width`
        double width = 0;
        double baseline = 0; ///< from the row's top
        bool rightToLeft = false;
        bool struck = false;
    };
    struct Entry {
        const GuestRow *row = nullptr; ///< null for a heading
        std::vector<Line> lines;
        double height = 0;
        double barTop = 0;
        double barHeight = 0;
    };
    struct Put {
        Entry entry;
        double top = 0;
    };
    struct Page {
        std::vector<Put> rows;
        const GuestRow *first = nullptr;
        const GuestRow *last = nullptr;
    };
    double addLines(Entry &entry, const QString &text, Line form, double top);
    [[nodiscard]] Entry entryOf(const GuestRow &row);
    [[nodiscard]] Entry headingOf(const QString &letter);
    void addRow(const GuestRow &row);
    void drawEntry(SheetPen &pen, const Put &put) const;
    [[nodiscard]] Sheet drawPage(const Page &page, int number) const;

    const Printing &printing;
    Head head;
    const std::vector<GuestRow> &rows;
    Printout out;
    std::vector<Page> pages;
    QRectF inside;
    double bottom = 0; ///< of what the last page holds
    QString letter;
    double nameLeft = 0;
    double organisationLeft = 0;
    double asideLeft = 0;
    double codeLeft = 0;
};

} // namespace blokplan::print

#pragma once

#include "app/print/sheetframe.h"

namespace blokplan::print
{

/// A day's programme as a plain list by time, drop-ins under a heading at its end, in as many columns as the
/// paper is wide.
class ListDay
{
public:
    ListDay(const Printing &printing, const Day &day);

    [[nodiscard]] int pageCount() const { return int(pages.size()); }
    void settle(int countOfSheets);
    [[nodiscard]] Sheet draw(int page, int number, int count, Printout &printout) const;

private:
    struct Line {
        QString text;
        Face face;
        bool quiet = false;
        double x = 0;        ///< from the row's left
        double width = 0;    ///< of the box it stands in
        double baseline = 0; ///< from the row's top
        bool rightToLeft = false;
    };
    struct Entry {
        Row<Placement> placement;
        Row<Session> session; ///< null for a heading
        std::vector<Line> lines;
        double height = 0;
    };
    struct Put {
        const Entry *entry;
        QPointF at;
    };
    [[nodiscard]] Entry entryOf(const Row<Placement> &row) const;
    [[nodiscard]] Entry headingOf(const QString &name, const QString &remark) const;
    [[nodiscard]] PlacementRows rows(bool dropIns) const;
    double addLines(Entry &entry, const QString &text, Face face, bool quiet, double x, double width,
                    double top) const;
    [[nodiscard]] QString roomsOf(const Placement &placement) const;
    void breakPages();
    void drawEntry(SheetPen &pen, const Put &put) const;
    void drawLines(SheetPen &pen, const Put &put) const;
    [[nodiscard]] Legend legend() const;

    const Printing &printing;
    const Day &day;
    std::vector<Entry> entries;
    std::vector<std::vector<Put>> pages;
    double columnWidth = 0;
    int columns = 1;
    int linesOfLegend = 0;
};

} // namespace blokplan::print

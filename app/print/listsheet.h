#pragma once

#include "app/print/sheetframe.h"

#include <deque>

namespace blokplan::print
{

/// A day's programme as a plain list by time, drop-ins under a heading at its end, in as many columns as the
/// paper is wide.
class ListDay
{
public:
    ListDay(const Printing &printing, const Day &day);

    [[nodiscard]] int pageCount() const { return int(pages.size()); }
    /// Of all entries that had to be broken.
    [[nodiscard]] int partCount() const { return int(parts.size()); }
    void settle(int countOfSheets);
    [[nodiscard]] Sheet draw(int page, int number, int count, Printout &printout) const;

private:
    struct Line {
        QString text;
        Face face;
        bool quiet = false;
        double x = 0;        ///< from the row's left
        double width = 0;    ///< of the box it stands in
        double baseline = 0; ///< from the row's top, as where it begins and ends
        double top = 0;
        double bottom = 0;
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
    /// What stands again above the rest of an entry that goes on in another column.
    [[nodiscard]] Entry continuedHeadOf(const Entry &entry) const;
    /// The lines that fit that height, and the others under the head again.
    [[nodiscard]] std::pair<Entry, Entry> broken(const Entry &entry, double height) const;
    [[nodiscard]] PlacementRows rows(bool dropIns) const;
    double addLines(Entry &entry, const QString &text, Face face, bool quiet, double x, double width,
                    double top) const;
    [[nodiscard]] QString roomsOf(const Placement &placement) const;
    void breakPages();
    void put(const Entry &entry);
    const Entry &putAllButTheLast(const Entry &entry);
    void nextColumn();
    void drawEntry(SheetPen &pen, const Put &put) const;
    void drawLines(SheetPen &pen, const Put &put) const;
    [[nodiscard]] Legend legend() const;

    const Printing &printing;
    const Day &day;
    std::vector<Entry> entries;
    std::deque<Entry> parts; ///< of entries that are taller than a column
    std::vector<std::vector<Put>> pages;
    QRectF inside; ///< where the columns are; the next entry is put into this one at that height
    int column = 0;
    double atY = 0;
    double columnWidth = 0;
    int columns = 1;
    int linesOfLegend = 0;
};

} // namespace blokplan::print

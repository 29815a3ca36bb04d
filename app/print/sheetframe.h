#pragma once

#include "app/print/daygrid.h"
#include "app/print/paper.h"
#include "app/print/sessiontext.h"
#include "app/print/sheetpen.h"

namespace blokplan::print
{

/// What all sheets of one printout share.
struct Printing {
    const Agenda &agenda;
    const BlockScheduleOptions &options;
    const Measure &measure;
    SessionTexts texts;
    Shades shades;
    Paper paper;

    /// As large as that scale says instead of the paper's least; 0 for the least.
    Printing(const Agenda &agenda, const BlockScheduleOptions &options, const Measure &measure,
             double scale = 0);
    /// A length or a text size as on A4, on this paper.
    [[nodiscard]] double scaled(double a4) const { return a4 * paper.scale; }
};

/// How well texts stand on their sheets.
struct Comfort {
    int texts = 0;
    int roomy = 0; ///< at the size that is wanted
    int cut = 0;   ///< not whole even at the smallest size

    void operator+=(const Comfort &other)
    {
        texts += other.texts;
        roomy += other.roomy;
        cut += other.cut;
    }
};

/// Tracks and states that a sheet explains at its foot.
struct Legend {
    struct Entry {
        Colour swatch; ///< unset for a sentence about a state
        QString code;
        QString name;
        bool dashed = false; ///< with a small dashed block before it
        bool operator==(const Entry &) const = default;
    };
    std::vector<Entry> entries;
};
Legend legendOf(const Printing &printing, const std::vector<const Session *> &sessions);

/// Heading, legend and footer around what a sheet shows.
class SheetFrame
{
public:
    /// Without a title of its own it is the block schedule.
    SheetFrame(const Printing &printing, QString subtitle, QString title = {});

    /// How many lines the legend takes beyond the footer's own.
    [[nodiscard]] int legendLines(const Legend &legend, int pages) const;
    /// Where the content may stand.
    [[nodiscard]] QRectF inside(int linesOfLegend) const;
    void draw(Sheet &sheet, const Legend &legend, int page, int pages) const;

private:
    struct Placed {
        const Legend::Entry *entry;
        double x;
        int line; ///< from the top
    };
    [[nodiscard]] std::vector<Placed> flow(const Legend &legend, double width) const;
    [[nodiscard]] double widthOf(const Legend::Entry &entry) const;
    [[nodiscard]] QString footer(int page, int pages) const;
    [[nodiscard]] double freeBesideFooter(int page, int pages) const;
    void drawEntry(SheetPen &pen, const Legend::Entry &entry, double x, double baseline) const;
    void drawHeading(SheetPen &pen) const;

    const Printing &printing;
    QString subtitle;
    QString title;
    Face legendFace;
    Face codeFace;
};

/// "Friday 17 November 2017 · Woonindustrie, Nieuwegein · #NuOpen", and what else is said of the sheet.
QString subtitleFor(const Printing &printing, const Day &day, const QString &more);

} // namespace blokplan::print

#include "ui/print/printon.h"

#include "app/print/output.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace blokplan::ui
{

namespace
{

std::vector<size_t> sheetsIn(const QPrinter &printer, size_t count)
{
    const QPageRanges ranges = printer.pageRanges(); // from 1
    std::vector<size_t> wanted;
    for (size_t i = 0; i < count; ++i) {
        if (ranges.isEmpty() || ranges.contains(int(i) + 1))
            wanted.push_back(i);
    }
    return wanted;
}

} // namespace

Result<std::vector<size_t>> printOn(QPrinter &printer, const print::Printout &printout,
                                    const print::Going &going)
{
    static constexpr double mmInInch = 25.4;
    const std::vector<size_t> wanted = sheetsIn(printer, printout.sheets.size());
    // a range without PageRange is picked out by the print server, which counts all the pages it gets
    const bool isPicked = printer.printRange() == QPrinter::PageRange;
    QPainter painter;
    bool begun = false;
    for (size_t i = 0; i < printout.sheets.size(); ++i) {
        if (isPicked && !std::binary_search(wanted.begin(), wanted.end(), i))
            continue;
        const print::Sheet &sheet = printout.sheets[i];
        if (going && !going(double(i) / double(printout.sheets.size()))) {
            if (begun)
                printer.abort();
            return fail(ProblemKind::Cancelled);
        }
        printer.setFullPage(true);
        printer.setPageLayout({QPageSize(QSizeF(sheet.width, sheet.height), QPageSize::Millimeter),
                               QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter});
        if (begun ? !printer.newPage() : !painter.begin(&printer))
            return fail(ProblemKind::CannotWrite, printer.printerName());
        begun = true;
        print::draw(painter, sheet, printer.resolution() / mmInInch);
    }
    return wanted;
}

} // namespace blokplan::ui

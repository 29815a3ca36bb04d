#include "ui/print/printon.h"

#include "app/print/output.h"

#include <QPainter>
#include <QPrinter>

namespace blokplan::ui
{

Result<void> printOn(QPrinter &printer, const print::Printout &printout, const print::Going &going)
{
    static constexpr double mmInInch = 25.4;
    QPainter painter;
    bool begun = false;
    for (size_t i = 0; i < printout.sheets.size(); ++i) {
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
    return {};
}

} // namespace blokplan::ui

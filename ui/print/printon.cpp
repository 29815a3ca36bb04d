#include "ui/print/printon.h"

#include "app/print/output.h"

#include <QPainter>
#include <QPrinter>

namespace blokplan::ui
{

Result<void> printOn(QPrinter &printer, const print::Printout &printout)
{
    static constexpr double mmInInch = 25.4;
    QPainter painter;
    bool begun = false;
    for (const print::Sheet &sheet : printout.sheets) {
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

#include "tests/support/ui/sheets.h"

#include <QSignalSpy>

namespace blokplan::tests
{

namespace
{

bool endOf(QSignalSpy &written)
{
    static constexpr int patience = 20'000; // milliseconds
    return (written.size() == 1 || written.wait(patience)) && written[0][0].toBool();
}

} // namespace

bool saved(ui::SheetsDialog &dialog, const QString &path)
{
    QSignalSpy written(&dialog, &ui::SheetsDialog::written);
    dialog.savePdf(path);
    return endOf(written);
}

bool printed(ui::SheetsDialog &dialog, const std::shared_ptr<QPrinter> &printer)
{
    QSignalSpy written(&dialog, &ui::SheetsDialog::written);
    dialog.print(printer);
    return endOf(written);
}

} // namespace blokplan::tests

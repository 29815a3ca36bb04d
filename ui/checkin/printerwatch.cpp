#include "ui/checkin/printerwatch.h"

#include <QPrinterInfo>

namespace blokplan::ui
{

namespace
{

constexpr int lookEvery = 20'000; // milliseconds

PrinterState asTheSystemSays(const QString &printer)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return PrinterState::Missing;
    switch (info.state()) {
    case QPrinter::Idle:
        return PrinterState::Ready;
    case QPrinter::Active:
        return PrinterState::Printing;
    case QPrinter::Aborted:
    case QPrinter::Error:
        break;
    }
    return PrinterState::Stopped;
}

} // namespace

PrinterWatch::PrinterWatch(QObject *parent) : QObject(parent), look(asTheSystemSays)
{
    timer.setInterval(lookEvery);
    connect(&timer, &QTimer::timeout, this, &PrinterWatch::lookNow);
}

PrinterWatch::~PrinterWatch()
{
    if (worker.joinable())
        worker.join();
}

void PrinterWatch::watch(const QString &printer)
{
    if (printer == watched)
        return;
    watched = printer;
    known = PrinterState::Unknown;
    if (watched.isEmpty()) {
        timer.stop();
        emit changed();
        return;
    }
    timer.start();
    lookNow();
}

void PrinterWatch::lookNow()
{
    if (isLooking || watched.isEmpty())
        return;
    isLooking = true;
    if (worker.joinable())
        worker.join(); // it has finished
    worker = std::thread([this, ask = look, printer = watched] {
        const PrinterState state = ask(printer);
        QMetaObject::invokeMethod(
            this, [this, printer, state] { finish(printer, state); }, Qt::QueuedConnection);
    });
}

void PrinterWatch::finish(const QString &printer, PrinterState state)
{
    isLooking = false;
    if (printer != watched) {
        lookNow();
        return;
    }
    if (std::exchange(known, state) != state)
        emit changed();
}

} // namespace blokplan::ui

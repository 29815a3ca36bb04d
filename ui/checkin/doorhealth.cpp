#include "ui/checkin/doorhealth.h"

#include "ui/base/style.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct Health {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

QString saved(const DoorHealth &health)
{
    if (health.lastScan < 0)
        return Health::tr("Each scan is saved in %1 on this computer before it turns green.")
            .arg(health.file);
    return Health::tr("Saved here in %1 ms \u00b7 %n fact(s) in %2", nullptr, health.facts)
        .arg(health.lastScan)
        .arg(health.file);
}

QString printerWords(const DoorHealth &health)
{
    if (health.printer.isEmpty())
        return {};
    switch (health.printerState) {
    case PrinterState::Printing:
        return Health::tr("printing badges on %1", "%1 a printer").arg(health.printer);
    case PrinterState::Stopped:
        return Health::tr("%1 has stopped: look at paper and cable", "%1 a printer").arg(health.printer);
    case PrinterState::Missing:
        return Health::tr("%1 is not there: no badges", "%1 a printer").arg(health.printer);
    case PrinterState::Unknown:
    case PrinterState::Ready:
        break;
    }
    return Health::tr("badges on %1", "%1 a printer").arg(health.printer);
}

} // namespace

QString healthWords(const DoorHealth &health)
{
    return dotted(
        {saved(health),
         health.backup.isEmpty() ? QString() : Health::tr("backup %1", "%1 a time").arg(health.backup),
         health.merge.isEmpty() ? QString() : Health::tr("merged %1", "%1 a time").arg(health.merge),
         health.paperList.isEmpty() ? QString()
                                    : Health::tr("paper list %1", "%1 a time").arg(health.paperList),
         printerWords(health),
         health.badgesWaiting == 0 ? QString()
                                   : Health::tr("%n badge(s) did not come out: Shift+F5 tries again", nullptr,
                                                health.badgesWaiting)});
}

} // namespace blokplan::ui

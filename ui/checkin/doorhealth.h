#pragma once

#include "ui/checkin/printerwatch.h"

#include <QString>

namespace blokplan::ui
{

/// What a registrar wants to know is well: where the scans are, and what there is when this laptop fails.
struct DoorHealth {
    QString file;         ///< its name, without the folder
    qint64 lastScan = -1; ///< milliseconds from the code to its commit; negative: none yet
    int facts = 0;
    // clock times; empty where there was none
    QString backup;
    QString merge;
    QString paperList;
    QString printer; ///< of the badges; empty: none
    PrinterState printerState = PrinterState::Unknown;
    int badgesWaiting = 0; ///< that did not come out
};

/// One line of it.
QString healthWords(const DoorHealth &health);

} // namespace blokplan::ui

#pragma once

#include "app/model/agenda.h"
#include "app/print/measure.h"
#include "app/print/sheet.h"

#include <QDateTime>

#include <optional>

namespace blokplan::print
{

/// What of the programme is printed, and on what.
struct BlockScheduleOptions {
    QList<QDate> days;                    ///< programme dates; none means all days of the event
    QList<RoomId> rooms;                  ///< none means all
    std::optional<TrackId> track;         ///< only its sessions, with the plenaries and breaks around them
    std::optional<RouteId> route;         ///< the same
    QString paper = QStringLiteral("A4"); ///< "A4" to "A0"
    bool landscape = true;
    bool onePageADay = false; ///< all rooms side by side, else as many pages as readable columns take
    bool grey = false;        ///< no colour at all; the tracks' codes tell them apart
    bool list = false;        ///< a plain list by time instead of a grid
    bool emptyRooms = false;  ///< also rooms without sessions that day
    QDateTime printedAt;      ///< for the footer, as it is shown; invalid: left out
    QString language;         ///< of the programme's own texts; empty: the event's first

    bool operator==(const BlockScheduleOptions &) const = default;
};

/// The block schedule as sheets. Sessions that are only ideas, and rejected ones, are not printed, nor are
/// blockers; cancelled ones are struck through. Any thread may call it.
Printout blockSchedule(const Agenda &agenda, const BlockScheduleOptions &options);
/// The same with widths measured otherwise.
Printout blockSchedule(const Agenda &agenda, const BlockScheduleOptions &options, const Measure &measure);

} // namespace blokplan::print

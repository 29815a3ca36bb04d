#pragma once

#include "ui/timetable/wishdialog.h"

/// Dialogs for wishes about a whole day or a stretch of it.
namespace blokplan::ui
{

/// Rounds, breaks and plenaries of that day to another.
WishDialog *openCopyFrame(Desk &desk, QDate from, QWidget *parent);
/// The day with all that is on it to another date.
WishDialog *openMoveDay(Desk &desk, QDate from, QWidget *parent);
/// What begins in a room in a stretch of that day (at first, what comes after its lunch) to another room.
WishDialog *openMoveStretch(Desk &desk, QDate date, const RoomId &room, QWidget *parent);

/// The end of the first break that ends after noon; noon when there is none.
int afternoonOf(const Agenda &agenda, QDate date);

} // namespace blokplan::ui

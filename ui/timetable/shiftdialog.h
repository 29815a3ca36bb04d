#pragma once

#include "app/edits/shifting.h"
#include "ui/timetable/wishdialog.h"

namespace blokplan::ui
{

/// Sentences on what a shift moves, what of that day stays because it is fixed, and what then overlaps.
QStringList linesOf(const Agenda &agenda, const edits::Shift &shift, const QList<PlacementId> &fixed);

/// "The programme runs late": everything of that day from that minute on, in one room or in all.
WishDialog *openShiftDialog(Desk &desk, QDate date, int minute, const RoomId &room, QWidget *parent,
                            bool onlyRoom = false);

} // namespace blokplan::ui

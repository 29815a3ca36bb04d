#pragma once

#include "app/model/agenda.h"

/// Wishes about a whole day or a stretch of one.
namespace blokplan::edits
{

/// A break or plenary that is held and no part of another session: what gives a day its shape.
bool isFrame(const Session &session);

/// Gives another date the rounds, breaks and plenaries of a programme day, and a day of the same hours when
/// it has none. A break is a session with a placement on both days, as lunch is lunch. What is there already
/// (a round of the same time, a break or plenary of the same title and start) is not doubled.
Edit copyFrame(const Agenda &agenda, QDate from, QDate to);

/// The day gets another date, with all its placements (fixed ones too: it is their day that moves, and what
/// was agreed moves along) and the hours its rooms have that day. People's availability is their own
/// calendar's and stays. Empty when the other date is a day already.
Edit moveDay(const Agenda &agenda, QDate from, QDate to);

/// What begins in a room between those minutes of the programme day moves to another room, at the same time.
/// Placements that are in both rooms, and fixed ones, stay; of those over several rooms only that room is
/// exchanged.
Edit moveStretch(const Agenda &agenda, const RoomId &roomFrom, const RoomId &roomTo, QDate date,
                 int fromMinute, int toMinute);

} // namespace blokplan::edits

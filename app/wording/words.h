#pragma once

#include "app/model/plan.h"

/// Single words and short phrases: names of kinds and states, dates, counts. In the language of the program.
namespace blokplan::wording
{

QString word(SessionKind kind);
QString word(SessionState state);
QString word(Role role);
QString word(Consent consent);

/// "3 sessions"; by Record::kind.
QString counted(const QString &kind, int count);
/// The kind's own name: "session".
QString kindWord(const QString &kind);
/// A field's name as a form shows it: ("room", "seats") -> "Seats".
QString fieldWord(const QString &kind, const QString &field);

QString longDate(QDate date);  ///< "Friday 17 November 2017"
QString shortDate(QDate date); ///< "Fri 17 Nov"
/// "17 November 2017", "17-18 November 2017", ...
QString dateRange(QDate first, QDate last);
QString span(int start, int length); ///< "10:30-11:15" with an en dash
QString minutes(int minutes);        ///< "45 min"
QString seats(int seats);            ///< "120 seats"
QString detailsToFollow();           ///< "details to follow"
/// "begane grond, 120 seats": building, floor and seats of a room, what of it is known.
QString whereabouts(const Room &room);

} // namespace blokplan::wording

#pragma once

#include "app/model/register.h"

#include <QTimeZone>

/// Single values of lists of attendees, in the words of the programs that write them.
namespace blokplan::attendees
{

/// Nothing when the word is none we know; an empty cell is Registered. With `isVoid` yes means cancelled.
std::optional<AttendeeState> stateIn(const QString &cell, bool isVoid);
bool isYes(const QString &cell);

/// Which comes first where a date is written 1/5/2024.
enum class DayOrder { DayFirst, MonthFirst };
/// By a number past twelve in any of them; else the day.
DayOrder dayOrderIn(const QStringList &cells);
/// UTC; a moment without a zone of its own is the wall clock of `zone`. Invalid when it is none.
QDateTime momentIn(const QString &cell, DayOrder order, const QTimeZone &zone);

/// "a; b" -> a, b
QStringList listIn(const QString &cell);
/// "press; minor: until ten". What is no kind is Other with that text.
QList<Instruction> instructionsIn(const QString &cell);
QString written(const QList<Instruction> &instructions);
/// "tito/reference=AB-1; indico/id=5"
ForeignIds idsIn(const QString &cell);
QString written(const ForeignIds &ids);

/// The titles written in one cell, between semicolons, commas or lines, as those of sessions known (folded
/// title -> session); a title that holds a separator itself is found too.
struct NamedSessions {
    QList<SessionId> sessions;
    QStringList unknown;
};
NamedSessions sessionsIn(const QString &cell, const QHash<QString, SessionId> &known);

} // namespace blokplan::attendees

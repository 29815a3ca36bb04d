#pragma once

#include "app/model/plan.h"

#include <optional>

/// Single values as people write them in a spreadsheet or a mail, in Dutch or English.
namespace blokplan::paste
{

/// A moment as a cell may hold it: a time, a date with a time, or a spreadsheet's day number.
struct Moment {
    std::optional<QDate> date;
    int minute = 0; ///< since midnight; 1440 for "24:00"
};
/// "10:30", "10u30", "10:30:00", "10:30 AM", "0,4375", "17-11-2017 10:30", "43056.4375".
std::optional<Moment> momentIn(const QString &text, const Plan &plan);

struct Range {
    Moment start;
    std::optional<int> end; ///< minutes since midnight of the start's day
};
/// "10:30-11:15", "10.30 – 11.15 uur", "van 10u30 tot 11u", or a start alone.
std::optional<Range> rangeIn(const QString &text, const Plan &plan);

/// Minutes: as parseLength, and "0:45:00", "1,5 uur", "0,03125" (of a day). More than nothing, a week at
/// most.
std::optional<int> lengthIn(const QString &text);

/// ISO, d-m-yyyy, d/m/yy, "vr 17 november 2017", "Nov 17, 2017", a spreadsheet's day number; and what the
/// event's days make clear: "17-11", "vrijdag", "dag 2", the name of a day.
std::optional<QDate> dateIn(const QString &text, const Plan &plan);
/// A date with its year that needs no event to be understood.
std::optional<QDate> fullDateIn(const QString &text);

std::optional<SessionKind> kindIn(const QString &text);
std::optional<SessionState> stateIn(const QString &text);
std::optional<Role> roleIn(const QString &text);
/// A language's code: "nl", "Nederlands", "Dutch" -> "nl".
QString languageIn(const QString &text);
/// "ca. 40", "1.200", "30-40" (the larger).
std::optional<int> countIn(const QString &text);
std::optional<bool> yesOrNo(const QString &text);

/// Whether the words look like the name of a room: "Zaal 1", "Foyer", "A1.04".
bool looksLikeRoom(const QString &text);
/// Whether they say that something is still to come: "n.t.b.", "tba", "volgt".
bool isToFollow(const QString &text);
/// Folded, with everything but letters and digits made one space: the key under which words are looked up.
QString wordsOf(const QString &text);

} // namespace blokplan::paste

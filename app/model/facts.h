#pragma once

#include "app/model/values.h"

#include <QDateTime>

/// What happened at a door: facts are only appended, never changed, never undone, and two files are merged by
/// the union of them. They stand in the store beside the plan and name its records by id.
namespace blokplan
{

/// What a scan can come to: one closed set, in the words of the command line.
enum class Verdict {
    Admitted,
    Already,   ///< in already, by an earlier scan
    JustNow,   ///< the same desk, the same ticket, seconds ago: green again
    Unknown,   ///< no such code
    Cancelled, ///< the registration
    Replaced,  ///< by a newer ticket
    NotOnList,
    WrongDay,
    Waiting,   ///< on the waiting list
    Full,      ///< the session
    Attention, ///< an instruction wants to be confirmed first
    WentOut,   ///< an exit of somebody inside
    NotInside, ///< an exit of somebody who was not
    Annulled   ///< an entry was taken back
};
enum class ScanKind { Entry, Exit, Annul, Reject };
enum class ScanMethod { Scan, Search, Paper, WalkIn };
enum class BadgeEvent { Printed, Reprinted, Voided };

template <>
struct EnumNames<Verdict> {
    static constexpr std::array names{"admitted",  "already",     "just-now",   "unknown", "cancelled",
                                      "replaced",  "not-on-list", "wrong-day",  "waiting", "full",
                                      "attention", "went-out",    "not-inside", "annulled"};
};
template <>
struct EnumNames<ScanKind> {
    static constexpr std::array names{"entry", "exit", "annul", "reject"};
};
template <>
struct EnumNames<ScanMethod> {
    static constexpr std::array names{"scan", "search", "paper", "walk-in"};
};
template <>
struct EnumNames<BadgeEvent> {
    static constexpr std::array names{"printed", "reprinted", "voided"};
};

/// One fact at a door. Its id is the nonce, so that a retry is the same fact.
struct Scan {
    static constexpr auto kind = "scan";
    Nonce id;
    CheckinListId list;
    AttendeeId attendee; ///< null where the code is nobody's
    QString code;        ///< as it came
    ScanKind sort = ScanKind::Entry;
    Nonce refersTo; ///< of an annulment: the entry; of an Already or JustNow: the entry that held
    QString desk;
    QString operatorName;
    int number = 0; ///< counts up at each desk, so that a gap shows a lost row and order needs no clock
    QDateTime at;   ///< by the desk's clock, UTC
    ScanMethod method = ScanMethod::Scan;
    Verdict outcome = Verdict::Admitted;
    QString reason; ///< why it was annulled; of NotOnList and WrongDay: the lists they are on, a line each

    bool operator==(const Scan &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Scan::id),
                          field("list", &Scan::list),
                          field("attendee", &Scan::attendee),
                          field("code", &Scan::code),
                          field("kind", &Scan::sort),
                          field("refers_to", &Scan::refersTo),
                          field("desk", &Scan::desk),
                          field("operator", &Scan::operatorName),
                          field("number", &Scan::number),
                          field("at", &Scan::at),
                          field("method", &Scan::method),
                          field("outcome", &Scan::outcome),
                          field("reason", &Scan::reason)};
    }
};

/// What became of somebody's badge.
struct BadgeFact {
    static constexpr auto kind = "badge";
    BadgeNonce id;
    AttendeeId attendee;
    BadgeEvent what = BadgeEvent::Printed;
    QString desk;
    QDateTime at;

    bool operator==(const BadgeFact &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &BadgeFact::id), field("attendee", &BadgeFact::attendee),
                          field("what", &BadgeFact::what), field("desk", &BadgeFact::desk),
                          field("at", &BadgeFact::at)};
    }
};

} // namespace blokplan

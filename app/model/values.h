#pragma once

#include "app/model/fields.h"
#include "app/model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <array>

/// The closed sets and small values that records are made of. The names are what stands in files.
namespace blokplan
{

enum class SessionKind { Talk, Workshop, Debate, Plenary, Break, DropIn, Blocker };
enum class SessionState { Idea, Proposed, Accepted, Confirmed, Cancelled, Rejected };
enum class Role { Speaker, Moderator, Host, Panellist };
enum class Consent { Asked, Confirmed, Declined };
/// How two sessions stand to one another: the second builds on the first; or nobody should have to choose.
enum class Tie { FollowUp, NotTogether };
/// How grave what a rule finds is; in the order in which people read it.
enum class Severity { Blocking, Serious, Hint, Off };

/// How it stands with a registration, for the event or for one session.
enum class AttendeeState { Registered, Waiting, Cancelled };
/// What a question asks after; what is sensitive is kept shorter and not shown at the door unless needed
/// there.
enum class QuestionKind { Plain, Diet, Access };
/// What the door must read and confirm before somebody goes in.
enum class InstructionKind { WheelchairSeat, Press, Minor, CallLead, Other };
/// What one check-in list stands for.
enum class ListScope { WholeEvent, Day, Session };
/// Which personal data a retention date is about.
enum class Retained { Everything, Contact, Answers, SensitiveAnswers };

/// The names of an enum's values in files, in the order of the values.
template <class E>
struct EnumNames;
template <>
struct EnumNames<SessionKind> {
    static constexpr std::array names{"talk", "workshop", "debate", "plenary", "break", "drop-in", "blocker"};
};
template <>
struct EnumNames<SessionState> {
    static constexpr std::array names{"idea", "proposed", "accepted", "confirmed", "cancelled", "rejected"};
};
template <>
struct EnumNames<Role> {
    static constexpr std::array names{"speaker", "moderator", "host", "panellist"};
};
template <>
struct EnumNames<Consent> {
    static constexpr std::array names{"asked", "confirmed", "declined"};
};

template <>
struct EnumNames<Tie> {
    static constexpr std::array names{"follow-up", "not-together"};
};
template <>
struct EnumNames<Severity> {
    static constexpr std::array names{"blocking", "serious", "hint", "off"};
};

template <>
struct EnumNames<AttendeeState> {
    static constexpr std::array names{"registered", "waiting", "cancelled"};
};
template <>
struct EnumNames<QuestionKind> {
    static constexpr std::array names{"plain", "diet", "access"};
};
template <>
struct EnumNames<InstructionKind> {
    static constexpr std::array names{"wheelchair-seat", "press", "minor", "call-lead", "other"};
};
template <>
struct EnumNames<ListScope> {
    static constexpr std::array names{"event", "day", "session"};
};
template <>
struct EnumNames<Retained> {
    static constexpr std::array names{"everything", "contact", "answers", "sensitive-answers"};
};

/// The ids a record bears elsewhere: source -> id there, e.g. "schedule.xml/id" -> "8312".
using ForeignIds = QMap<QString, QString>;
/// What another program wrote beside what we understand, kept to be written again: name -> value.
using Extras = QMap<QString, QString>;

/// A web address with a title; `kind` is "link", "attachment" or a word of the source ("slides", "video").
struct Link {
    QString title;
    QString address;
    QString kind;

    bool operator==(const Link &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("title", &Link::title), field("address", &Link::address),
                          field("kind", &Link::kind)};
    }
};

/// A stretch of one calendar date, in minutes since its midnight (the end may pass 1440).
struct Hours {
    QDate date;
    int start = 0;
    int end = 0;

    bool operator==(const Hours &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("date", &Hours::date), field("start", &Hours::start),
                          field("end", &Hours::end)};
    }
};

/// Something the door must read and confirm before this attendee goes in.
struct Instruction {
    InstructionKind what = InstructionKind::Other;
    QString text;

    bool operator==(const Instruction &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("what", &Instruction::what), field("text", &Instruction::text)};
    }
};

/// A headed group of sessions in a route, in the order they are walked.
struct RouteBlock {
    QString heading;
    QString note;
    QList<SessionId> sessions;

    bool operator==(const RouteBlock &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("heading", &RouteBlock::heading), field("note", &RouteBlock::note),
                          field("sessions", &RouteBlock::sessions)};
    }
};

} // namespace blokplan

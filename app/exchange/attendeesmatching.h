#pragma once

#include "app/exchange/attendeesmemory.h"
#include "app/model/plan.h"

#include <QMultiHash>
#include <QSet>

/// Which attendee a row of a list is about.
namespace blokplan::attendees
{

/// Why a row was not simply taken.
enum class Reason {
    None,
    NoName,          ///< nothing says who it is: an e-mail address alone is no person
    SeveralMatches,  ///< it fits more than one
    OtherTicket,     ///< name and address fit, but that one has another ticket
    SomebodyElsesId, ///< the number is that of somebody with another name and address
    TwiceInList,     ///< an earlier row has the same name and address (details = its line)
    SameTicketTwice, ///< an earlier row has the same ticket (details = its line)
    CutOff,          ///< the file ends in the middle of it
    Forgotten,       ///< the personal data of this one was taken out
    Skipped          ///< as was asked
};

/// What a row says about who it is.
struct Keys {
    QString name;
    QString email;
    QString organisation;
    QStringList codes;
    ForeignIds ids;

    [[nodiscard]] bool hasTicket() const { return !codes.isEmpty() || !ids.isEmpty(); }
    [[nodiscard]] quint64 identity() const;
};

struct Match {
    Reason reason = Reason::None;
    QList<AttendeeId> found; ///< one, when there is no reason against it
    bool asAlias = false;    ///< it is the row of a duplicate that was merged into one matched already

    [[nodiscard]] bool isSure() const { return reason == Reason::None && found.size() == 1; }
};

/// All attendees of a plan by what tells who they are. Duplicates that were merged lead to whom they stand
/// for; ticket codes that were replaced still say whose they were.
class Matching
{
public:
    explicit Matching(const Plan &plan);

    /// By ticket codes, then by numbers of other programs.
    [[nodiscard]] Match byTicket(const Keys &keys) const;
    /// By e-mail address and name, then name and organisation, then as the list called them before; those who
    /// have been matched already are not looked at.
    [[nodiscard]] Match byPerson(const Keys &keys, const QSet<AttendeeId> &taken) const;

private:
    void enter(const Attendee &attendee, const Attendee &standing);
    [[nodiscard]] Match reasoned(const Keys &keys, const QList<AttendeeId> &found) const;

    Plan plan;
    QMultiHash<quint64, AttendeeId> byCode;
    QMultiHash<quint64, AttendeeId> byId;
    QMultiHash<quint64, AttendeeId> byMail;
    QMultiHash<quint64, AttendeeId> byWork;
    QMultiHash<quint64, AttendeeId> byIdentity;
    QSet<quint64> ofAliases; ///< keys that only merged duplicates have
};

} // namespace blokplan::attendees

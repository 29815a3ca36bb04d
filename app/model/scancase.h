#pragma once

#include "app/base/result.h"
#include "app/model/facts.h"
#include "app/model/register.h"

#include <functional>
#include <optional>
#include <vector>

namespace blokplan
{

/// What a desk asks of the file. The nonce is made before anything is looked up and stays the same on every
/// retry.
struct ScanRequest {
    Nonce nonce = Nonce::create();
    CheckinListId list;
    QString code;        ///< as scanned or typed; may be empty when the attendee was picked from a search
    AttendeeId attendee; ///< picked; null: whoever the code leads to
    ScanKind sort = ScanKind::Entry; ///< Entry or Exit
    ScanMethod method = ScanMethod::Scan;
    QString desk;
    QString operatorName;
    QDateTime at;           ///< UTC, by the desk's clock
    bool confirmed = false; ///< the instructions were read
    QString reason;         ///< of an annulment
};

/// All that decides over one scan, as it stands in the file at that moment.
struct ScanCase {
    std::optional<CheckinList> list;
    std::optional<Attendee> attendee;          ///< an alias stands for whom it is the same as
    bool formerCode = false;                   ///< the code was replaced by a newer one
    QDate listDate;                            ///< of a list for one day
    QDate today;                               ///< the programme date of the scan in the event's zone
    bool byRegistration = false;               ///< the list's session takes registrations of its own
    std::optional<AttendeeState> registration; ///< for the list's session
    std::optional<int> placesLeft;             ///< in the list's session; unset: no limit
    std::optional<Scan> first;                 ///< the entry that holds on this list
    bool inside = false;                       ///< on a re-entry list
    std::optional<Scan> lastHere;              ///< the last entry of this attendee at this desk and list
};

/// Case and request to verdict: app/checkin/judging.h.
using Judge = std::function<Verdict(const ScanCase &, const ScanRequest &)>;

/// What a desk shows.
struct ScanAnswer {
    Scan scan; ///< the fact as it stands in the file
    std::optional<Attendee> attendee;
    std::optional<Scan> first; ///< of an Already, JustNow: the entry that holds
    QStringList otherLists;    ///< of a NotOnList, WrongDay: names of lists they are on
};

} // namespace blokplan

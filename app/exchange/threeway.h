#pragma once

#include "app/model/history.h"

/// Merging two copies that were worked on apart: field by field against the state they had in common.
namespace blokplan
{

enum class Clash {
    BothChanged,       ///< a field: ours stays
    RemovedHere,       ///< we removed it, they changed it: it stays away
    RemovedThere,      ///< they removed it, we changed or still use it: it stays
    CameBack,          ///< we removed it, but a door of theirs has seen it: it is there again
    NamesWhatIsRemoved ///< they added or changed it, but it names what we removed: it stays as it is here
};
template <>
struct EnumNames<Clash> {
    static constexpr std::array names{"both-changed", "removed-here", "removed-there", "came-back",
                                      "names-removed"};
};

struct RecordConflict {
    Clash clash = Clash::BothChanged;
    QString kind; ///< of record
    QString id;
    QString name;
    QString field; ///< of BothChanged
    QString ours;  ///< its value as JSON
    QString theirs;

    bool operator==(const RecordConflict &) const = default;
};

struct ThreeWay {
    Edit edit; ///< from ours to the merged plan
    std::vector<RecordConflict> conflicts;
};

/// What two plans do not say of how they came apart.
struct Apart {
    // named by facts of either: never removed
    QSet<AttendeeId> attendees = {};
    QSet<CheckinListId> lists = {};
    // purged on a side: what it says no more of an attendee does not come back, and goes on the other side
    QList<Retained> forgotHere = {};
    QList<Retained> forgotThere = {};
};

/// What only they changed is taken, what only we changed stays, what both changed alike is no matter; else
/// ours stays and the conflict is told. Who is forgotten on one side is forgotten. The edit always fits
/// `ours`.
ThreeWay threeWay(const Plan &base, const Plan &ours, const Plan &theirs, const Apart &apart = {});

/// The same of two histories, from where they came apart (app/exchange/lineage.h).
ThreeWay merged(const History &ours, const History &theirs);

} // namespace blokplan

#pragma once

#include "app/model/edit.h"

#include <vector>

/// Merging two copies that were worked on apart: field by field against the state they had in common.
namespace blokplan
{

enum class Clash {
    BothChanged,       ///< a field: ours stays
    RemovedHere,       ///< we removed it, they changed it: it stays away
    RemovedThere,      ///< they removed it, we changed or still use it: it stays
    NamesWhatIsRemoved ///< they added or changed it, but it names what we removed: it stays as it is here
};
template <>
struct EnumNames<Clash> {
    static constexpr std::array names{"both-changed", "removed-here", "removed-there", "names-removed"};
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

/// What only they changed is taken, what only we changed stays, what both changed alike is no matter; else
/// ours stays and the conflict is told. The edit always fits `ours`.
ThreeWay threeWay(const Plan &base, const Plan &ours, const Plan &theirs);

} // namespace blokplan

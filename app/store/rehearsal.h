#pragma once

#include "app/store/store.h"

#include <QMap>

namespace blokplan
{

/// What became of a rehearsal.
struct Rehearsal {
    QMap<Verdict, int> verdicts; ///< how many of each
    double median = 0;           ///< milliseconds from a code to its fact on the disk
    double slowest = 0;
    int lost = 0;                ///< answers that were not found in the file afterwards: none, or all is lost
    std::vector<Problem> faults; ///< of the copy, as Store::verify
};

/// So many made-up arrivals at one door, on a copy of the file beside it (on the same disk, whose speed
/// counts) that is thrown away afterwards: most show their ticket, some twice, some are found by name, some
/// have a code nobody knows. The file itself is only read. The errors of opening and copying; Cancelled.
Result<Rehearsal> rehearse(const QString &path, const CheckinListId &list, int arrivals, quint32 seed,
                           const Judge &judge, const Progress &progress);

} // namespace blokplan

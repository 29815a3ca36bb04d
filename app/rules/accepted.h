#pragma once

#include "app/model/plan.h"
#include "app/rules/finding.h"

#include <QHash>

namespace blokplan
{

/// The acceptances of a plan, to be asked finding by finding. One covers the finding of its rule on the same
/// sessions, people and rooms, in any order, as long as its minutes are no more than when it was accepted.
class Accepted
{
public:
    Accepted() = default;
    explicit Accepted(const Plan &plan);

    /// Marks the finding if one covers it.
    void mark(Finding &finding) const;

private:
    QMultiHash<size_t, Row<Acceptance>> byRecords;
};

} // namespace blokplan

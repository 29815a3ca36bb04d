#pragma once

#include "app/model/plan.h"
#include "app/rules/finding.h"

#include <QHash>

namespace blokplan
{

/// The acceptances of a plan, to be asked finding by finding. One covers the finding of its rule on the same
/// sessions, people and rooms, in any order, as long as its minutes are no more than when it was accepted;
/// where a finding names all that are concerned, also with some of the sessions and rooms gone.
class Accepted
{
public:
    Accepted() = default;
    explicit Accepted(const Plan &plan);

    /// Marks the finding if one covers it.
    void mark(Finding &finding) const;

private:
    void markAmongMore(Finding &finding) const;

    QMultiHash<size_t, Row<Acceptance>> byRecords;
    QMultiHash<size_t, Row<Acceptance>> byMember; ///< of rules of many: by the person, else by each session
};

} // namespace blokplan

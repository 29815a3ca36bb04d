#pragma once

#include "app/model/edit.h"
#include "app/model/plan.h"

#include <QHash>

namespace blokplan::checkin
{

/// Who come together: the attendees that bear the same group. Read once, then followed edit by edit, so that
/// a door with a million guests looks none of them through to know a family of four. Who was merged into
/// another is in no group.
class Parties
{
public:
    explicit Parties(const Plan &plan);

    void follow(const Edit &edit);

    /// In no order; empty where nobody bears that group. An empty text is nobody's.
    [[nodiscard]] std::vector<AttendeeId> of(const QString &party) const;

private:
    QHash<QString, std::vector<AttendeeId>> members;
};

} // namespace blokplan::checkin

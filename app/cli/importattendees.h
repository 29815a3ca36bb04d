#pragma once

#include "app/cli/call.h"
#include "app/exchange/attendeesimport.h"

#include <QJsonArray>

namespace blokplan::cli
{

/// What several sources bring together, merged one after the other.
struct Gathered {
    Plan plan;
    MergeCounts counts;
    QJsonArray warnings;
    QJsonArray refused;
    int lists = 0; ///< of attendees
};

/// A note as the contract has it.
QJsonObject asJson(const QString &source, const Note &note);

/// The source as a list of attendees, if it is one or --format says so.
Result<std::optional<attendees::Table>> attendeesIn(const QString &source, const Call &call);
/// Reads them into the plan. NoEvent; those of the mapping.
Result<void> gatherAttendees(Gathered &all, const QString &source, const attendees::Table &table,
                             const Call &call);

} // namespace blokplan::cli

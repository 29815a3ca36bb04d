#pragma once

#include "app/print/blockschedule.h"

/// A print's choices as the values of a Preset, and back. Only what differs from the usual is kept.
namespace blokplan::print
{

/// What the presets of the block schedule are for.
inline QString blockSchedulePurpose()
{
    return QStringLiteral("print/block-schedule");
}

QMap<QString, QString> valuesOf(const BlockScheduleOptions &options);
/// Days, rooms, tracks and routes that the plan no longer has are passed over, as is what a newer program
/// wrote.
BlockScheduleOptions optionsOf(const QMap<QString, QString> &values, const Plan &plan);

} // namespace blokplan::print

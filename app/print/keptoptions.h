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
/// Days, rooms, tracks and routes stay named when they are gone: who chose one room wants nothing once it is
/// gone, not everything. What a newer program wrote is passed over.
BlockScheduleOptions optionsOf(const QMap<QString, QString> &values);

} // namespace blokplan::print

#pragma once

#include "app/model/plan.h"

#include <QSet>

namespace blokplan
{

/// What of a plan a format has no place for: by kind of record where it knows none of that kind, else by
/// field, and how many records hold it. `said` names what the format knows, as "room/name"; a kind named
/// alone
/// ("preset") is nobody's loss.
QMap<QString, int> leftOutOf(const Plan &plan, const QSet<QByteArray> &said);

} // namespace blokplan

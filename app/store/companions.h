#pragma once

#include <QString>

namespace blokplan
{

/// Where the paper list of an event's file stands, beside it, whatever the language: "Nu
/// Open.blokplan-door-list.pdf". It names guests: a purge takes it away.
inline QString paperListOf(const QString &file)
{
    return file + QStringLiteral("-door-list.pdf");
}

} // namespace blokplan

#pragma once

#include <QByteArray>
#include <QList>

namespace blokplan::tests
{

/// A zip file of these parts (name, content), for tests of what reads one.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts);

} // namespace blokplan::tests

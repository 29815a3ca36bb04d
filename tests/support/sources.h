#pragma once

#include <QList>
#include <QString>

namespace blokplan::tests
{

/// A file of the house, for the tests of the house itself.
struct Source {
    QString path; ///< from the root
    QString text;
};
/// All headers and sources below that folder of the root, by path.
QList<Source> sourcesBelow(const QString &folder);

} // namespace blokplan::tests

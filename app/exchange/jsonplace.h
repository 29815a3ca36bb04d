#pragma once

#include <QByteArray>

namespace blokplan
{

/// Where record number `index` of the list named `key` begins, in a text that is a well-formed JSON object;
/// a record that stands there without a list is number 0. 0 when there is no such record: QJsonDocument
/// forgets the places, and a person wants them.
qint64 placeOfRecord(const QByteArray &json, const QByteArray &key, int index);

} // namespace blokplan

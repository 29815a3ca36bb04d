#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace blokplan
{

/// A place in a source as people count: lines and columns from 1, columns in characters.
struct SourcePlace {
    qint64 line = 1;
    qint64 column = 1;

    /// For a Problem: line, column.
    [[nodiscard]] QStringList details() const { return {QString::number(line), QString::number(column)}; }
};

/// The place of that byte in UTF-8 text.
inline SourcePlace placeIn(const QByteArray &bytes, qint64 offset)
{
    const QByteArray before = bytes.left(offset);
    const qint64 lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

} // namespace blokplan

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Text cut into cells, before anybody asks what they mean.
namespace blokplan::paste
{

struct Cells {
    QList<QStringList> rows; ///< ragged, cells trimmed
    QList<int> lines;        ///< in which line of the text each row begins, from 1
    int unclosed = 0;        ///< the line of the first quote that nothing closes, if there is one
};

/// Cells between separators, those in quotes over several lines, doubled quotes for one (RFC 4180). A quote
/// that nothing closes is a character like any other. Linear in the text.
Cells splitCells(const QString &text, QChar separator);

/// One line ending, plain spaces, no control characters but tab and newline, no BOM.
QString plainText(const QString &text);

} // namespace blokplan::paste

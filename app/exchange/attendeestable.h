#pragma once

#include "app/exchange/spreadsheets.h"

#include <QMap>

/// A list of attendees as a table, before anybody asks what its columns mean.
namespace blokplan::attendees
{

struct Table {
    QStringList header;      ///< empty texts where the list has none
    QList<QStringList> rows; ///< ragged; cells trimmed; no row is empty
    QList<int> lines;        ///< which line or row of the file each is, from 1
    QString encoding;        ///< where the file does not say so: "windows-1252"; else empty
    bool cutOff = false;     ///< the last row ends in the middle
    /// No name in the header is known, so that the first row may as well be a guest; where it stands then.
    bool doubtfulHeader = false;
    int headerLine = 0;
    QMap<int, QString> passedOver; ///< what stands above the header and may be a guest, by its line

    [[nodiscard]] QString cell(qsizetype row, qsizetype column) const { return rows[row].value(column); }
};

/// Comma-, semicolon- or tab-separated text in UTF-8, UTF-16 or Windows-1252, or the first sheet of a
/// workbook (XLSX, ODS). Lines before the header (a title) are passed over. A cell that begins with ' before
/// one of = + - @ is the text without it. Bounds are in spreadsheets.h. NotThatFormat, CutOff, NotWellFormed,
/// TooMuch, NothingInIt.
Result<Table> read(const QByteArray &bytes, const QString &source);

/// Whether the columns have names.
bool hasHeader(const Table &table);
/// Of a doubtful header the other reading: its row as the first guest, or the first row as the header.
Table readOtherwise(Table table);

/// How sure these bytes, the first of a file (of a workbook all of them), are a list of attendees: 0..100.
int recognise(const QByteArray &head, const QString &fileName);

} // namespace blokplan::attendees

#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>

/// The first sheet of a workbook as rows of texts, as people read them: dates in ISO 8601, whole numbers
/// without a point, numbers that are shown with leading zeros with them, what a formula came to. liborcus was
/// tried and loses inline strings (what openpyxl and so pretix writes) and repeated rows.
namespace blokplan::spreadsheets
{

// Bounds of what is read.
constexpr int mostColumns = 1000;
constexpr int mostRows = 1'048'576;
constexpr qint64 mostCells = 20'000'000;
constexpr int longestCell = 100'000; ///< characters

/// A table as it stands in a file: ragged, cells as they are.
struct Cells {
    QList<QStringList> rows;
    QList<int> lines; ///< which row or line of the file each is, from 1
};

/// How much there is so far, held against the bounds.
class Bounds
{
public:
    explicit Bounds(QString file) : source(std::move(file)) {}
    /// TooMuch (details = what, how much, limit, line).
    Result<void> take(const QStringList &row, int line);

private:
    QString source;
    qint64 rows = 0;
    qint64 cells = 0;
};

/// Whether it is a number as it stands, that must not be rounded: 0 to 9 and no other character.
bool isDigits(QStringView text);

/// Both: CutOff, NotThatFormat, NotWellFormed, TooMuch.
Result<Cells> readXlsx(const QByteArray &bytes, const QString &source);
Result<Cells> readOds(const QByteArray &bytes, const QString &source);

/// The first rows, to see what it is: of a large sheet only the beginning is unpacked. The same problems, as
/// far as the beginning shows them.
Result<Cells> firstRowsOfXlsx(const QByteArray &bytes, const QString &source);
Result<Cells> firstRowsOfOds(const QByteArray &bytes, const QString &source);
constexpr int rowsOfBeginning = 20;
constexpr qint64 bytesOfBeginning = 4LL * 1024 * 1024; ///< unpacked, of a part

} // namespace blokplan::spreadsheets

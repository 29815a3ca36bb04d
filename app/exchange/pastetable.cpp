#include "app/exchange/paste.h"
#include "app/exchange/pastecells.h"
#include "app/exchange/pastelines.h"
#include "app/exchange/pastevalues.h"
#include "app/exchange/pastewords.h"

#include <QRegularExpression>

#include <array>

namespace blokplan
{

namespace
{

using paste::Cells;

/// A table with more columns than this keeps the rest in its last one: no text makes a table of its size
/// squared.
constexpr qsizetype mostColumns = 64;
constexpr qsizetype headerWithin = 6; ///< rows; above it stand titles
constexpr QLatin1Char tab('\t');

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

/// The place of the header among the first rows, or -1; above it only titles may stand.
qsizetype headerRow(const QList<QStringList> &rows)
{
    const auto end = rows.begin() + std::min(headerWithin, rows.size());
    const bool wide = std::any_of(rows.begin(), end, [](const auto &row) { return filledCells(row) > 1; });
    for (auto row = rows.begin(); row != end; ++row) {
        const bool title = wide && filledCells(*row) == 1; // even if it is "Programma"
        if (!title && paste::isHeader(*row))
            return row - rows.begin();
        if (filledCells(*row) > 2)
            return -1;
    }
    return -1;
}

// --- which separator --------------------------------------------------------------------------------------

/// The beginning of the text up to the end of a line.
QString headOf(const QString &text)
{
    const qsizetype enough = 20000;
    const qsizetype end = text.lastIndexOf(QLatin1Char('\n'), enough);
    return text.size() <= enough || end < 0 ? text.left(enough) : text.left(end);
}

bool hasHeader(const QString &head, QChar separator)
{
    const Cells cells = paste::splitCells(head, separator);
    const qsizetype at = headerRow(cells.rows);
    return at >= 0 && filledCells(cells.rows[at]) > 1;
}

/// Tabs behind a bullet, as word processors paste lists, separate nothing.
QString withoutBulletTabs(const QString &text)
{
    static const QRegularExpression bullet(
        QStringLiteral("^[ \\t]*([-*•·▪◦‣●○■□–o\\x{F0B7}\\x{F0A7}]|\\d{1,3}[.)])[ ]*\\t+"),
        QRegularExpression::MultilineOption);
    const QString without = QString(text).replace(bullet, QStringLiteral("- "));
    return without.contains(tab) ? text : without;
}

bool isTabbed(const QString &head)
{
    qsizetype lines = 0;
    qsizetype tabbed = 0;
    for (const QStringView line : QStringView(head).split(QLatin1Char('\n'))) {
        lines += line.trimmed().isEmpty() ? 0 : 1;
        tabbed += line.trimmed().contains(tab) ? 1 : 0;
    }
    return tabbed > 0 && 2 * tabbed >= lines;
}

/// Whether all rows have one width above one, and the commas do not read like those of a sentence.
bool isSeparated(const QString &head, QChar separator)
{
    Cells cells = paste::splitCells(head, separator);
    cells.rows.removeIf([](const QStringList &row) { return filledCells(row) == 0; });
    if (cells.rows.size() < 2 || cells.rows.first().size() < 2)
        return false;
    const qsizetype width = cells.rows.first().size();
    const bool constant = std::all_of(cells.rows.begin(), cells.rows.end(),
                                      [&](const QStringList &row) { return row.size() == width; });
    const auto prose = head.count(QString(separator) + QLatin1Char(' '));
    return constant && (separator == QLatin1Char(';') || (width > 2 && 2 * prose < head.count(separator)));
}

std::optional<QChar> separatorOf(const QString &text)
{
    const QString head = headOf(text);
    const std::array separators{QChar(tab), QChar(QLatin1Char(';')), QChar(QLatin1Char(','))};
    for (const QChar separator : separators) {
        if (hasHeader(head, separator))
            return separator;
    }
    if (isTabbed(head))
        return tab;
    for (const QChar separator : {separators[1], separators[2]}) {
        if (isSeparated(head, separator))
            return separator;
    }
    return std::nullopt;
}

// --- from cells to a table --------------------------------------------------------------------------------

void cutToWidth(QStringList &row)
{
    while (!row.isEmpty() && row.last().isEmpty())
        row.removeLast();
    if (row.size() <= mostColumns)
        return;
    const QString rest = row.mid(mostColumns - 1).join(tab);
    row.resize(mostColumns);
    row.last() = rest;
}

/// Dates that stood alone on a row hold for the rows after it, in a column of their own.
void spread(PasteTable &table, const QStringList &dates)
{
    const bool dated = std::any_of(dates.begin(), dates.end(), [](const QString &d) { return !d.isEmpty(); });
    qsizetype width = table.header.size();
    for (const QStringList &row : table.rows)
        width = std::max(width, row.size());
    const qsizetype all = width + (dated ? 1 : 0);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        table.rows[i].resize(all);
        if (dated)
            table.rows[i].last() = dates[i];
    }
    if (!table.header.isEmpty())
        table.header.resize(all);
    if (dated)
        table.known = QList<PasteColumn>(width, PasteColumn::Ignore) << PasteColumn::Date;
}

template <class T>
void keep(QList<T> &list, const QList<qsizetype> &places)
{
    if (list.isEmpty())
        return;
    QList<T> kept;
    for (const qsizetype place : places)
        kept.append(list[place]);
    list = kept;
}

void dropEmptyColumns(PasteTable &table)
{
    QList<qsizetype> used;
    for (qsizetype i = 0; i < table.width(); ++i) {
        const bool named = !table.header.isEmpty() && !table.header[i].isEmpty();
        if (named || std::any_of(table.rows.begin(), table.rows.end(),
                                 [&](const QStringList &row) { return !row[i].isEmpty(); }))
            used.append(i);
    }
    if (used.size() == table.width())
        return;
    keep(table.header, used);
    keep(table.known, used);
    for (QStringList &row : table.rows)
        keep(row, used);
}

PasteTable tableOfCells(Cells cells)
{
    PasteTable table;
    for (QStringList &row : cells.rows)
        cutToWidth(row);
    const qsizetype header = headerRow(cells.rows);
    if (header >= 0)
        table.header = cells.rows[header];
    QString date;
    QStringList dates;
    for (qsizetype i = 0; i < cells.rows.size(); ++i) {
        const QStringList &row = cells.rows[i];
        const bool single = filledCells(row) == 1;
        if (single && paste::fullDateIn(row.join(QString()))) {
            date = row.join(QString());
        } else if (!row.isEmpty() && i > header && row != table.header) {
            table.rows.append(row);
            table.lines.append(cells.lines[i]);
            dates.append(date);
        }
    }
    spread(table, dates);
    return table;
}

/// The separator that a spreadsheet's own first line "sep=;" names; the line is taken away.
std::optional<QChar> saidSeparator(QString &text)
{
    if (!text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) || text.size() < 6 ||
        text[5] != QLatin1Char('\n'))
        return std::nullopt;
    const QChar separator = text[4];
    text.replace(0, 5, QString()); // the newline stays: lines are counted
    return separator;
}

} // namespace

int PasteTable::width() const
{
    return int(rows.isEmpty() ? header.size() : rows.first().size());
}

PasteTable pasteTable(const QString &text)
{
    QString plain = withoutBulletTabs(paste::plainText(text));
    auto separator = saidSeparator(plain);
    if (!separator)
        separator = separatorOf(plain);
    PasteTable table =
        separator ? tableOfCells(paste::splitCells(plain, *separator)) : paste::tableOfLines(plain);
    dropEmptyColumns(table);
    return table;
}

} // namespace blokplan

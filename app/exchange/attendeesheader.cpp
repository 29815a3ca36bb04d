#include "app/exchange/attendeesheader.h"

#include "app/exchange/attendeescolumns.h"
#include "app/exchange/attendeeswords.h"

namespace blokplan::attendees
{

namespace
{

using spreadsheets::Cells;

constexpr qsizetype headerWithin = 10;
constexpr qsizetype comparedWith = 50;

bool holdsAddress(const QStringList &row)
{
    return std::any_of(row.begin(), row.end(),
                       [](const QString &cell) { return cell.contains(QLatin1Char('@')); });
}

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

/// The cells of a column in the rows beside this one, as far as we look.
QStringList others(const Cells &cells, qsizetype row, qsizetype column)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(comparedWith, cells.rows.size()); ++i) {
        if (i != row && !cells.rows[i].value(column).isEmpty())
            texts.append(cells.rows[i].value(column));
    }
    return texts;
}

bool areFullNames(const QStringList &texts)
{
    const auto spaced = std::count_if(texts.begin(), texts.end(),
                                      [](const QString &text) { return text.contains(QLatin1Char(' ')); });
    return spaced * 2 > texts.size();
}

/// What a row says, taken for names of columns.
struct Naming {
    int known = 0;
    bool people = false; ///< as no row of values does
};

/// "Gast" may name the column of names or be what somebody is: it names when it stands there once, and beside
/// plainer names, alone, or over full names.
Naming namingOf(const Cells &cells, qsizetype at)
{
    const QStringList &row = cells.rows[at];
    if (holdsAddress(row))
        return {};
    int plain = 0;
    int vague = 0;
    bool people = false;
    bool overNames = false;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString key = headerKey(row[column].left(longestName + 1));
        const auto meaning = row[column].size() > longestName ? std::nullopt : meaningOf(key);
        if (!meaning)
            continue;
        if (!isAlsoAValue(key)) {
            ++plain;
            people = people || isOfPeople(meaning->field);
            continue;
        }
        const QStringList beside = others(cells, at, column);
        if (beside.contains(row[column], Qt::CaseInsensitive))
            continue;
        ++vague;
        overNames = overNames || (meaning->field == Field::Name && areFullNames(beside));
    }
    const qsizetype filled = filledCells(row);
    if (plain == 0 && vague < filled && !overNames)
        vague = 0;
    return {plain + vague, people && (plain + vague >= 2 || filled == 1)};
}

} // namespace

HeaderRow headerRow(const Cells &cells)
{
    qsizetype best = -1;
    int most = 0;
    qsizetype widest = 0;
    for (qsizetype i = 0; i < std::min(headerWithin, cells.rows.size()); ++i) {
        const Naming naming = namingOf(cells, i);
        const qsizetype filled = filledCells(cells.rows[i]);
        if (naming.known > most && (naming.people || filled > widest)) {
            best = i;
            most = naming.known;
        }
        widest = std::max(widest, filled);
    }
    if (best >= 0)
        return {best, false};
    const QStringList first = cells.rows.value(0);
    return holdsAddress(first) || first.size() < 2 ? HeaderRow() : HeaderRow{0, true};
}

QList<qsizetype> guestsAbove(const Cells &cells, qsizetype header)
{
    qsizetype narrowest = std::numeric_limits<qsizetype>::max();
    for (qsizetype i = header + 1; i < std::min(header + 1 + comparedWith, cells.rows.size()); ++i)
        narrowest = std::min(narrowest, filledCells(cells.rows[i]));
    if (header >= 0 && filledCells(cells.rows[header]) > 1)
        narrowest = std::max<qsizetype>(narrowest, 2); // a title is one cell
    QList<qsizetype> above;
    for (qsizetype i = 0; i < header; ++i) {
        if (filledCells(cells.rows[i]) >= narrowest)
            above.append(i);
    }
    return above;
}

} // namespace blokplan::attendees

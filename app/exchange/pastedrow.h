#pragma once

#include "app/exchange/paste.h"

#include <QHash>

#include <array>

/// One pasted row by what its cells hold, for the edit that is made of it.
namespace blokplan::paste
{

/// The cells of one row by what they hold.
class PastedRow
{
public:
    PastedRow(const QStringList &source, const QList<PasteColumn> &columns, int index, int line)
        : number(QString::number(index + 1)), where(QString::number(line))
    {
        for (qsizetype i = 0; i < std::min(source.size(), columns.size()); ++i) {
            QString &cell = cells[size_t(columns[i])];
            if (columns[i] != PasteColumn::Ignore && !source[i].isEmpty())
                cell += (cell.isEmpty() ? QString() : QStringLiteral("\n")) + source[i];
        }
        QString &title = (*this)[PasteColumn::Title];
        title = title.simplified();
    }

    QString &operator[](PasteColumn column) { return cells[size_t(column)]; }
    const QString &operator[](PasteColumn column) const { return cells[size_t(column)]; }
    [[nodiscard]] bool has(PasteColumn column) const { return !cells[size_t(column)].isEmpty(); }

    QString number; ///< from 1
    QString where;  ///< the line of the text

private:
    std::array<QString, size_t(lastPasteColumn) + 1> cells;
};

/// When a row's session is, as far as the row says.
struct When {
    std::optional<QDate> date;
    std::optional<int> start;
    std::optional<int> end;
    bool ofTheDay = false; ///< whether the date is a programme date that the row itself does not name
};

/// What a reader made of a cell: columns repeat themselves.
template <class T>
class Remembered
{
public:
    template <class Reader>
    const T &of(const QString &cell, Reader &&reader)
    {
        const auto found = values.constFind(cell);
        return found != values.constEnd() ? *found : *values.insert(cell, reader(cell));
    }

private:
    QHash<QString, T> values;
};

} // namespace blokplan::paste

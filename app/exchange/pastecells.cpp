#include "app/exchange/pastecells.h"

namespace blokplan::paste
{

namespace
{

constexpr QLatin1Char quote('"');

class Cutter
{
public:
    Cutter(const QString &source, QChar between) : text(source), separator(between), patience(4 * text.size())
    {
    }

    Cells cut()
    {
        while (at < text.size()) {
            startRow();
            while (cell())
                ;
            endRow();
        }
        return std::move(cells);
    }

private:
    void startRow()
    {
        cells.lines.append(line);
        row.clear();
    }

    void endRow()
    {
        if (at < text.size()) {
            ++at; // the newline
            ++line;
        }
        cells.rows.append(row);
    }

    /// Takes one cell; whether another follows in the row.
    bool cell()
    {
        if (!quotedCell())
            plainCell();
        const bool more = at < text.size() && text[at] == separator;
        at += more ? 1 : 0;
        return more;
    }

    [[nodiscard]] bool endsCell(qsizetype place) const
    {
        return place >= text.size() || text[place] == separator || text[place] == QLatin1Char('\n');
    }

    void plainCell()
    {
        const qsizetype start = at;
        while (!endsCell(at))
            ++at;
        row.append(unguarded(text.mid(start, at - start)));
    }

    /// Where the quote is that closes the one at `at`, or -1.
    qsizetype closing()
    {
        qsizetype place = at + 1;
        while ((place = text.indexOf(quote, place)) >= 0 && place + 1 < text.size() &&
               text[place + 1] == quote)
            place += 2;
        if (place < 0 && cells.unclosed == 0)
            cells.unclosed = line;
        const bool closes = place >= 0 && endsCell(place + 1) && isOneCell(place);
        patience -= closes ? 0 : (place < 0 ? text.size() : place) - at;
        return closes ? place : -1;
    }

    /// A spreadsheet's cell holds newlines or, rarely, tabs: with both, the quotes belong to two cells.
    [[nodiscard]] bool isOneCell(qsizetype end) const
    {
        const QStringView inside = QStringView(text).mid(at, end - at);
        return separator != QLatin1Char('\t') || !inside.contains(separator) ||
               !inside.contains(QLatin1Char('\n'));
    }

    bool quotedCell()
    {
        if (at >= text.size() || text[at] != quote || patience < 0)
            return false;
        const qsizetype end = closing();
        if (end < 0)
            return false;
        QString value = text.mid(at + 1, end - at - 1);
        line += int(value.count(QLatin1Char('\n')));
        row.append(unguarded(value.replace(QStringLiteral("\"\""), QStringLiteral("\""))));
        at = end + 1;
        return true;
    }

    /// Our own CSV puts an apostrophe before what a spreadsheet would take for a formula.
    static QString unguarded(const QString &cell)
    {
        const QString value = cell.trimmed();
        const bool guarded =
            value.size() > 1 && value[0] == QLatin1Char('\'') && QStringLiteral("=+-@'").contains(value[1]);
        return guarded ? value.mid(1) : value;
    }

    const QString &text;
    QChar separator;
    qsizetype patience; ///< characters that may yet be searched in vain
    qsizetype at = 0;
    int line = 1;
    QStringList row;
    Cells cells;
};

} // namespace

Cells splitCells(const QString &text, QChar separator)
{
    return Cutter(text, separator).cut();
}

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    QChar before;
    for (const QChar c : text) {
        const bool afterReturn = before == QLatin1Char('\r') && c == QLatin1Char('\n');
        if (c == QLatin1Char('\r') || c == QChar(0x2028) || c == QChar(0x2029))
            plain += QLatin1Char('\n');
        else if (c == QLatin1Char('\v') || c == QLatin1Char('\f') || (c.isSpace() && c.unicode() > 0x7F))
            plain += QLatin1Char(' ');
        else if ((c.unicode() >= 0x20 && c.unicode() != 0x7F && c.unicode() != 0xFEFF) ||
                 c == QLatin1Char('\t') || (c == QLatin1Char('\n') && !afterReturn))
            plain += c;
        before = c;
    }
    return plain;
}

} // namespace blokplan::paste

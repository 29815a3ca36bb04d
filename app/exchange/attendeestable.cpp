#include "app/exchange/attendeestable.h"

#include "app/exchange/attendeescolumns.h"
#include "app/exchange/attendeesheader.h"
#include "app/exchange/attendeestext.h"
#include "app/exchange/pastecells.h"
#include "app/exchange/zipparts.h"

namespace blokplan::attendees
{

namespace
{

using spreadsheets::Bounds;
using spreadsheets::Cells;

/// How Excel's files of before 2007, and those behind a password, begin.
constexpr char oldExcel[] = "\xD0\xCF\x11\xE0";

bool isEmpty(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

// --- text -------------------------------------------------------------------------------------------------

struct CutText {
    Cells cells;
    bool cutOff = false;
};

/// Excel says which separator it took: "sep=;".
QChar saidSeparator(QString &text)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6 ||
        text[5] != QLatin1Char('\n'))
        return {};
    const QChar said = text[4];
    text.replace(0, 5, QString()); // its line stays, so that lines are counted as people see them
    return said;
}

Result<CutText> cutText(QString text, const QString &source)
{
    text = paste::plainText(text);
    const QChar said = saidSeparator(text);
    paste::Cells cut = paste::splitCells(text, said.isNull() ? separatorOf(text) : said);
    if (cut.unclosed > 0)
        return fail(ProblemKind::CutOff, source, {QString::number(cut.unclosed)});
    Bounds bounds(source);
    for (qsizetype i = 0; i < cut.rows.size(); ++i) {
        if (const auto fits = bounds.take(cut.rows[i], cut.lines[i]); !fits)
            return tl::unexpected(fits.error());
    }
    const bool endsWhole = text.isEmpty() || text.endsWith(QLatin1Char('\n')) || cut.rows.size() < 3;
    const bool allWider = std::all_of(cut.rows.begin(), cut.rows.end(), [&](const QStringList &row) {
        return &row == &cut.rows.constLast() || row.size() > cut.rows.constLast().size();
    });
    return CutText{{std::move(cut.rows), std::move(cut.lines)}, !endsWhole && allWider};
}

// --- header and rows --------------------------------------------------------------------------------------

/// The row as a sentence can show it.
QString rowShown(const QStringList &row)
{
    constexpr qsizetype enough = 80;
    QStringList filled = row;
    filled.removeAll(QString());
    const QString text = filled.join(QLatin1String(", ")).simplified();
    return text.size() <= enough ? text : text.left(enough) + QChar(0x2026);
}

qsizetype widthOf(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return width;
}

Result<Table> tableOf(Cells cells, const QString &source)
{
    Table table;
    Cells filled;
    for (qsizetype i = 0; i < cells.rows.size(); ++i) {
        if (isEmpty(cells.rows[i]))
            continue;
        filled.rows.append(std::move(cells.rows[i]));
        filled.lines.append(cells.lines[i]);
    }
    const auto [header, doubtful] = headerRow(filled);
    if (header >= 0) {
        table.header = filled.rows[header];
        table.headerLine = filled.lines[header];
    }
    for (const qsizetype above : guestsAbove(filled, header))
        table.passedOver.insert(filled.lines[above], rowShown(filled.rows[above]));
    table.doubtfulHeader = doubtful;
    table.rows = filled.rows.mid(header + 1);
    table.lines = filled.lines.mid(header + 1);
    if (table.rows.isEmpty() && doubtful)
        table = readOtherwise(std::move(table));
    if (table.rows.isEmpty())
        return fail(ProblemKind::NothingInIt, source, {QLatin1String(Attendee::kind)});
    const qsizetype width = widthOf(table.rows);
    while (table.header.size() < width)
        table.header.append(QString());
    return table;
}

/// Cells of a workbook are taken as they are but for the spaces around them.
void tidy(Cells &cells)
{
    for (QStringList &row : cells.rows) {
        for (QString &cell : row) {
            cell = cell.trimmed();
            if (cell.contains(QLatin1Char('\r')))
                cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
                    .replace(QLatin1Char('\r'), QLatin1Char('\n'));
        }
    }
}

Result<Table> readWorkbook(const QByteArray &bytes, const QString &source)
{
    const auto zip = ZipParts::of(bytes, source);
    if (!zip)
        return tl::unexpected(zip.error());
    auto cells = zip->has("content.xml") ? spreadsheets::readOds(bytes, source)
                                         : spreadsheets::readXlsx(bytes, source);
    if (!cells)
        return tl::unexpected(cells.error());
    tidy(*cells);
    return tableOf(std::move(*cells), source);
}

} // namespace

bool hasHeader(const Table &table)
{
    return std::any_of(table.header.begin(), table.header.end(),
                       [](const QString &name) { return !name.isEmpty(); });
}

Table readOtherwise(Table table)
{
    if (hasHeader(table)) {
        table.rows.prepend(table.header);
        table.lines.prepend(table.headerLine);
        table.header.fill(QString());
    } else {
        const QStringList first = table.rows.takeFirst();
        table.headerLine = table.lines.takeFirst();
        for (qsizetype i = 0; i < table.header.size(); ++i)
            table.header[i] = first.value(i);
    }
    return table;
}

Result<Table> read(const QByteArray &bytes, const QString &source)
{
    if (bytes.isEmpty())
        return fail(ProblemKind::Empty, source);
    if (bytes.startsWith(oldExcel))
        return fail(ProblemKind::NotThatFormat, source, {QStringLiteral("XLSX"), QStringLiteral("XLS")});
    if (ZipParts::looksLike(bytes))
        return readWorkbook(bytes, source);
    const auto text = decoded(bytes, source);
    if (!text)
        return tl::unexpected(text.error());
    auto cut = cutText(text->text, source);
    if (!cut)
        return tl::unexpected(cut.error());
    auto table = tableOf(std::move(cut->cells), source);
    if (!table)
        return table;
    table->encoding = text->guessed;
    table->cutOff = cut->cutOff;
    return table;
}

namespace
{

/// By its first rows, as any list; where they cannot be read we say what is wrong with it.
int recogniseBook(const QByteArray &bytes, const QString &fileName)
{
    const auto zip = ZipParts::of(bytes, fileName);
    const auto first = !zip                      ? tl::unexpected(zip.error())
                       : zip->has("content.xml") ? spreadsheets::firstRowsOfOds(bytes, fileName)
                                                 : spreadsheets::firstRowsOfXlsx(bytes, fileName);
    if (!first || first->rows.isEmpty())
        return 10;
    return std::any_of(first->rows.begin(), first->rows.end(), namesPeople) ? 80 : 0;
}

} // namespace

int recognise(const QByteArray &head, const QString &fileName)
{
    const QString suffix = fileName.section(QLatin1Char('.'), -1).toLower();
    const bool isBook = suffix == QLatin1String("xlsx") || suffix == QLatin1String("ods");
    if (ZipParts::looksLike(head))
        return isBook ? recogniseBook(head, fileName) : 0;
    if (isBook)
        return 10; // whatever it is, we say what is wrong with it
    const auto text = decoded(head, fileName);
    if (!text || text->text.trimmed().startsWith(QLatin1Char('<')) ||
        text->text.trimmed().startsWith(QLatin1Char('{')))
        return 0;
    const bool isList =
        suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt");
    const QString plain = paste::plainText(text->text);
    const auto rows = paste::splitCells(plain, separatorOf(plain)).rows.mid(0, 10);
    const bool people = std::any_of(rows.begin(), rows.end(), namesPeople);
    return !people ? 0 : isList ? 70 : 40;
}

} // namespace blokplan::attendees

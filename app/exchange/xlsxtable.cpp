#include "app/exchange/spreadsheets.h"
#include "app/exchange/xlsxvalues.h"
#include "app/exchange/zipparts.h"

#include <QXmlStreamReader>

namespace blokplan::spreadsheets
{

namespace
{

Problem notWellFormed(const QString &source, const QXmlStreamReader &xml)
{
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return {ProblemKind::CutOff, source, {}};
    return {ProblemKind::NotWellFormed, source, {{}, {}, xml.errorString()}};
}

/// What is written between the tags of one string, without what is only how to say it in Japanese.
QString textOf(QXmlStreamReader &xml)
{
    QString text;
    const QString end = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
        else if (xml.name() == QLatin1String("t"))
            text += xlsx::unescaped(xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return text;
}

class Workbook
{
public:
    Workbook(ZipParts parts, QString file) : zip(std::move(parts)), source(std::move(file)) {}

    Result<Cells> read()
    {
        for (const auto step : {&Workbook::readBook, &Workbook::readRelations, &Workbook::readStrings,
                                &Workbook::readStyles, &Workbook::readSheet}) {
            if (const auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(cells);
    }

    /// The sheet is read twice: once for where its strings stand, so that no more of them are read.
    Result<Cells> readFirst()
    {
        isBeginning = true;
        for (const auto step : {&Workbook::readBook, &Workbook::readRelations, &Workbook::readSheet,
                                &Workbook::readFirstStrings, &Workbook::readSheet}) {
            if (const auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(cells);
    }

private:
    /// Calls f at each start of an element, until it says that it has enough.
    template <class F>
    Result<void> walk(const QByteArray &part, F &&f)
    {
        const auto bytes = isBeginning ? zip.beginning(part, bytesRead) : zip.part(part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        QXmlStreamReader xml(*bytes);
        hasEnough = false;
        while (!xml.atEnd() && !hasEnough) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (const Result<void> done = f(xml); !done)
                return done;
        }
        const bool endsEarly = isBeginning && xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (xml.hasError() && !endsEarly)
            return tl::unexpected(notWellFormed(source, xml));
        return {};
    }

    Result<void> readBook()
    {
        if (!zip.has("xl/workbook.xml"))
            return fail(ProblemKind::NotThatFormat, source, {QStringLiteral("XLSX")});
        return walk("xl/workbook.xml", [&](QXmlStreamReader &xml) -> Result<void> {
            const auto with = xml.attributes();
            if (xml.name() == QLatin1String("workbookPr"))
                values.from1904 = xlsx::isTrue(with.value(QLatin1String("date1904")));
            if (xml.name() == QLatin1String("sheet") && relation.isEmpty() &&
                !with.value(QLatin1String("state")).contains(QLatin1String("idden"))) {
                for (const QXmlStreamAttribute &one : with) {
                    if (one.name() == QLatin1String("id"))
                        relation = one.value().toString();
                }
            }
            return {};
        });
    }

    Result<void> readRelations()
    {
        sheet = "xl/worksheets/sheet1.xml";
        if (!zip.has("xl/_rels/workbook.xml.rels"))
            return {};
        return walk("xl/_rels/workbook.xml.rels", [&](QXmlStreamReader &xml) -> Result<void> {
            const auto with = xml.attributes();
            if (with.value(QLatin1String("Id")) == relation && !relation.isEmpty()) {
                const QByteArray target = with.value(QLatin1String("Target")).toUtf8();
                sheet = target.startsWith('/') ? target.mid(1) : "xl/" + target;
            }
            return {};
        });
    }

    Result<void> readStrings()
    {
        if (!zip.has("xl/sharedStrings.xml"))
            return {};
        return walk("xl/sharedStrings.xml", [&](QXmlStreamReader &xml) -> Result<void> {
            if (xml.name() == QLatin1String("si"))
                strings.append(textOf(xml));
            hasEnough = isBeginning && strings.size() > lastString + 1; // the last may be cut off
            return {};
        });
    }

    /// A name that was typed last may stand behind all others, and so beyond the beginning.
    Result<void> readFirstStrings()
    {
        if (const auto done = readStrings(); !done || strings.size() > lastString + 1)
            return done;
        strings.clear();
        bytesRead = ZipParts::largestPart;
        return readStrings();
    }

    Result<void> readStyles()
    {
        if (!zip.has("xl/styles.xml"))
            return {};
        bool ofCells = false;
        return walk("xl/styles.xml", [&](QXmlStreamReader &xml) -> Result<void> {
            const auto with = xml.attributes();
            const int id = with.value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                values.codes.insert(id, with.value(QLatin1String("formatCode")).toString());
            else if (xml.name() == QLatin1String("cellXfs"))
                ofCells = true;
            else if (xml.name() == QLatin1String("cellStyles"))
                ofCells = false;
            else if (ofCells && xml.name() == QLatin1String("xf"))
                values.formats.append(id);
            return {};
        });
    }

    Result<void> readSheet()
    {
        values.prepare();
        cells = {};
        Bounds bounds(source);
        int line = 0;
        int column = 0;
        const auto done = walk(sheet, [&](QXmlStreamReader &xml) -> Result<void> {
            if (xml.name() == QLatin1String("row")) {
                const int said = xml.attributes().value(QLatin1String("r")).toInt();
                line = said > 0 ? said : line + 1;
                column = 0;
                if (!cells.rows.isEmpty()) {
                    if (const auto fits = bounds.take(cells.rows.last(), cells.lines.last()); !fits)
                        return fits;
                }
                hasEnough = isBeginning && cells.rows.size() == rowsOfBeginning;
                if (hasEnough)
                    return {};
                cells.rows.append(QStringList());
                cells.lines.append(line);
            } else if (xml.name() == QLatin1String("c") && !cells.rows.isEmpty()) {
                const int said = xlsx::columnOf(xml.attributes().value(QLatin1String("r")));
                column = said >= 0 ? said : column;
                return put(column++, cellOf(xml), line);
            }
            return {};
        });
        if (!done || cells.rows.isEmpty())
            return done;
        return bounds.take(cells.rows.last(), cells.lines.last());
    }

    QString cellOf(QXmlStreamReader &xml)
    {
        const auto with = xml.attributes();
        const QString type = with.value(QLatin1String("t")).toString();
        const int style = with.value(QLatin1String("s")).toInt();
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == QLatin1String("c"))
                break;
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("v"))
                text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == QLatin1String("is"))
                text = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == QLatin1String("s")) {
            lastString = std::max<qsizetype>(lastString, text.toInt());
            return strings.value(text.toInt());
        }
        return values.shown(type, text, style);
    }

    Result<void> put(int column, const QString &text, int line)
    {
        if (text.isEmpty())
            return {};
        if (column >= mostColumns)
            return fail(ProblemKind::TooMuch, source,
                        {QStringLiteral("columns"), QString::number(column + 1), QString::number(mostColumns),
                         QString::number(line)});
        QStringList &row = cells.rows.last();
        while (row.size() <= column)
            row.append(QString());
        row[column] = text;
        return {};
    }

    ZipParts zip;
    QString source;
    QString relation;
    QByteArray sheet;
    QStringList strings;
    qsizetype lastString = -1; ///< of those that cells asked for
    xlsx::Values values;
    Cells cells;
    bool isBeginning = false;
    qint64 bytesRead = bytesOfBeginning; ///< of a part, where only the beginning is read
    bool hasEnough = false;
};

} // namespace

Result<void> Bounds::take(const QStringList &row, int line)
{
    const auto tooMuch = [&](const char *what, qint64 much, qint64 most) {
        return fail(
            ProblemKind::TooMuch, source,
            {QLatin1String(what), QString::number(much), QString::number(most), QString::number(line)});
    };
    cells += row.size();
    if (row.size() > mostColumns)
        return tooMuch("columns", row.size(), mostColumns);
    if (++rows > mostRows)
        return tooMuch("rows", rows, mostRows);
    if (cells > mostCells)
        return tooMuch("cells", cells, mostCells);
    for (const QString &cell : row) {
        if (cell.size() > longestCell)
            return tooMuch("cell", cell.size(), longestCell);
    }
    return {};
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

Result<Cells> firstRowsOfXlsx(const QByteArray &bytes, const QString &source)
{
    const auto zip = ZipParts::of(bytes, source);
    if (!zip)
        return tl::unexpected(zip.error());
    return Workbook(*zip, source).readFirst();
}

Result<Cells> readXlsx(const QByteArray &bytes, const QString &source)
{
    const auto zip = ZipParts::of(bytes, source);
    if (!zip)
        return tl::unexpected(zip.error());
    return Workbook(*zip, source).read();
}

} // namespace blokplan::spreadsheets

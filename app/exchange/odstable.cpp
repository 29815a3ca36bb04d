#include "app/exchange/spreadsheets.h"
#include "app/exchange/zipparts.h"

#include <QXmlStreamReader>

namespace blokplan::spreadsheets
{

namespace
{

/// Appends a paragraph's text with its own spaces, tabs and line breaks; notes of the author are passed over,
/// and so is what makes a cell longer than any may be: a few bytes can ask for a million spaces.
void readParagraph(QXmlStreamReader &xml, QString &text)
{
    const auto add = [&](auto &&more) {
        if (text.size() <= longestCell)
            text += more;
    };
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            add(xml.text());
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        ++depth;
        if (xml.name() == QLatin1String("s"))
            add(QString(std::clamp(xml.attributes().value(QLatin1String("text:c")).toInt(), 1, longestCell),
                        QLatin1Char(' ')));
        else if (xml.name() == QLatin1String("tab"))
            add(QLatin1Char('\t'));
        else if (xml.name() == QLatin1String("line-break"))
            add(QLatin1Char('\n'));
        else if (xml.name() == QLatin1String("annotation") || xml.name() == QLatin1String("ruby-text")) {
            xml.skipCurrentElement();
            --depth;
        }
    }
}

/// What people read in the cell, or its value where that says it in a form that can be read again.
QString shown(const QXmlStreamAttributes &with, const QString &text)
{
    const auto type = with.value(QLatin1String("office:value-type"));
    if (type == QLatin1String("date"))
        return with.value(QLatin1String("office:date-value"))
            .toString()
            .replace(QLatin1Char('T'), QLatin1Char(' '));
    if (type == QLatin1String("boolean"))
        return with.value(QLatin1String("office:boolean-value")).toString().toUpper();
    if (type != QLatin1String("float"))
        return text;
    const QString value = with.value(QLatin1String("office:value")).toString();
    const bool hasNoughts = text.startsWith(QLatin1Char('0')) && text.endsWith(value) && !value.isEmpty();
    const bool isRounded = value.contains(QLatin1Char('e'), Qt::CaseInsensitive) && isDigits(text);
    return hasNoughts || isRounded ? text : value;
}

/// Of all cells, each counted where it stands in the file: what was asked for in a few bytes stays in memory.
constexpr qint64 mostCharacters = ZipParts::largestPart / 4;

class Content
{
public:
    Content(const QByteArray &bytes, QString file) : xml(bytes), source(std::move(file)) {}

    Result<Cells> readFirst()
    {
        most = rowsOfBeginning;
        auto all = read();
        if (!all && all.error().kind == ProblemKind::CutOff)
            return std::move(cells); // behind the rows, or where the beginning ends
        return all;
    }

    Result<Cells> read()
    {
        while (!xml.atEnd() && !ended) {
            xml.readNext();
            const bool isTable =
                xml.name() == QLatin1String("table") && xml.prefix() == QLatin1String("table");
            if (xml.isEndElement() && isTable)
                ended = !cells.rows.isEmpty(); // the first sheet with anything in it
            if (xml.isStartElement() && xml.name() == QLatin1String("table-row")) {
                if (const auto done = row(); !done)
                    return tl::unexpected(done.error());
                ended = ended || cells.rows.size() >= most;
            }
        }
        if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return fail(ProblemKind::CutOff, source);
        if (xml.hasError())
            return fail(ProblemKind::NotWellFormed, source, {{}, {}, xml.errorString()});
        return std::move(cells);
    }

private:
    static QString megabytesOf(qint64 texts)
    {
        return QString::number((texts * qint64(sizeof(QChar)) + (1LL << 20) - 1) >> 20);
    }

    static int repeated(const QXmlStreamAttributes &with, const char *name)
    {
        return std::max(1, with.value(QLatin1String(name)).toInt());
    }

    Result<void> row()
    {
        const int times = repeated(xml.attributes(), "table:number-rows-repeated");
        QStringList texts;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == QLatin1String("table-row"))
                break;
            if (!xml.isStartElement())
                continue;
            if (xml.name() != QLatin1String("table-cell") &&
                xml.name() != QLatin1String("covered-table-cell"))
                continue;
            if (const auto done = cell(texts); !done)
                return done;
        }
        for (int i = 0; i < std::min(times, most) && !texts.isEmpty(); ++i) {
            if (const auto fits = bounds.take(texts, line + i + 1); !fits)
                return fits;
            cells.rows.append(texts);
            cells.lines.append(line + i + 1);
        }
        line += std::min(times, mostRows);
        empty = 0;
        return {};
    }

    /// Empty cells count once something stands behind them: the last ones reach to the end of the sheet.
    Result<void> cell(QStringList &texts)
    {
        const QXmlStreamAttributes with = xml.attributes();
        const int times = repeated(with, "table:number-columns-repeated");
        const QString text = cellText(with);
        if (text.isEmpty()) {
            empty += std::min(times, mostColumns);
            return {};
        }
        if (texts.size() + empty + times > mostColumns)
            return fail(ProblemKind::TooMuch, source,
                        {QStringLiteral("columns"), QString::number(texts.size() + empty + times),
                         QString::number(mostColumns), QString::number(line + 1)});
        characters += text.size();
        if (characters > mostCharacters)
            return fail(ProblemKind::TooMuch, source,
                        {QStringLiteral("unpacked"), megabytesOf(characters), megabytesOf(mostCharacters)});
        texts += QStringList(empty, QString());
        texts += QStringList(times, text);
        empty = 0;
        return {};
    }

    QString cellText(const QXmlStreamAttributes &with)
    {
        const QString end = xml.name().toString();
        QString text;
        bool isFirst = true;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == end)
                break;
            if (!xml.isStartElement())
                continue;
            if (xml.name() != QLatin1String("p")) {
                xml.skipCurrentElement();
                continue;
            }
            if (!isFirst && text.size() <= longestCell)
                text += QLatin1Char('\n');
            isFirst = false;
            readParagraph(xml, text);
        }
        return shown(with, text);
    }

    QXmlStreamReader xml;
    QString source;
    Bounds bounds{source};
    Cells cells;
    int line = 0;
    qsizetype empty = 0;
    qint64 characters = 0;
    int most = mostRows + 1; ///< rows, each of which the bounds must see
    bool ended = false;
};

} // namespace

Result<Cells> readOds(const QByteArray &bytes, const QString &source)
{
    const auto zip = ZipParts::of(bytes, source);
    if (!zip)
        return tl::unexpected(zip.error());
    if (!zip->has("content.xml"))
        return fail(ProblemKind::NotThatFormat, source, {QStringLiteral("ODS")});
    const auto content = zip->part("content.xml");
    if (!content)
        return tl::unexpected(content.error());
    return Content(*content, source).read();
}

Result<Cells> firstRowsOfOds(const QByteArray &bytes, const QString &source)
{
    const auto zip = ZipParts::of(bytes, source);
    if (!zip)
        return tl::unexpected(zip.error());
    const auto content = zip->beginning("content.xml", bytesOfBeginning);
    if (!content)
        return tl::unexpected(content.error());
    return Content(*content, source).readFirst();
}

} // namespace blokplan::spreadsheets

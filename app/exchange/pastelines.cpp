#include "app/exchange/pastelines.h"

#include "app/exchange/pastepeople.h"
#include "app/exchange/pastevalues.h"
#include "app/exchange/pastewords.h"

#include <QRegularExpression>

namespace blokplan::paste
{

namespace
{

/// The columns that lines have, in this order.
enum LineColumn { DateCell, TimeCell, TitleCell, PeopleCell, RoomCell, NotesCell, lineColumns };

/// What holds for the lines to come.
struct Headings {
    QString date;
    QString room;
    QString notes;
    QString time; ///< for the next line only
};

QStringView withoutBullet(QStringView line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^\\s*(?:[-*+•·▪◦‣●○■□–—✓>o]|\\(?\\d{1,3}[.)])\\s+"));
    const auto match = bullet.match(line);
    return (match.hasMatch() ? line.mid(match.capturedLength()) : line).trimmed();
}

const QString &clockForm()
{
    static const QString form = QStringLiteral(
        "\\d{1,2}(?:[:.uUhH]\\d{2}(?!\\d)(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?|\\s?[AaPp]\\.?[Mm]\\b\\.?"
        "|\\s?(?:[uUhH]|uur)(?![\\p{L}\\d]))(?:\\s?(?:uur|u|h|hrs)(?!\\p{L})\\.?)?");
    return form;
}

/// Takes a time or range from the line's beginning, or in parentheses from its end.
QString takeTime(QString &line)
{
    static const QString span =
        QStringLiteral("(%1(?:\\s*(?:[-–—]|tot|t/m|to|until|till)\\s*%1)?)").arg(clockForm());
    static const QRegularExpression first(QStringLiteral("^(?:van |from |om |\\()?%1\\)?[:;,.|]?(?:\\s+|$)"
                                                         "(?:[-–—:|]\\s+)?")
                                              .arg(span));
    static const QRegularExpression last(QStringLiteral("\\s*[(\\[]%1[)\\]]$|\\s*,\\s+%1$").arg(span));
    auto match = first.match(line);
    if (!match.hasMatch())
        match = last.match(line);
    if (!match.hasMatch())
        return {};
    const QString time = match.captured(match.lastCapturedIndex());
    line.remove(match.capturedStart(), match.capturedLength());
    return time;
}

/// Takes "(Zaal 1)" or "[Zaal 1]" or ", Zaal 1" from the line's end.
QString takeRoom(QString &line)
{
    static const QRegularExpression last(QStringLiteral(
        "\\s*(?:\\(([^()]{1,60})\\)|\\[([^\\[\\]]{1,60})\\]|[,@]\\s*([^,@()]{1,60}))\\s*[.;]?$"));
    const auto match = last.match(line);
    if (!match.hasMatch())
        return {};
    const QString room = match.captured(match.lastCapturedIndex()).trimmed();
    if (!looksLikeRoom(room))
        return {};
    line.truncate(match.capturedStart());
    return room;
}

/// "Title | Person | Room".
void splitAtBars(QString line, QStringList &row)
{
    QStringList pieces = line.split(QLatin1Char('|'));
    for (QString &piece : pieces)
        piece = piece.trimmed();
    row[TitleCell] = pieces.takeFirst();
    for (const QString &piece : pieces) {
        const int cell = looksLikeRoom(piece) && row[RoomCell].isEmpty() ? RoomCell
                         : row[PeopleCell].isEmpty()                     ? PeopleCell
                         : row[RoomCell].isEmpty()                       ? RoomCell
                                                                         : NotesCell;
        row[cell] += (row[cell].isEmpty() ? QString() : QStringLiteral("; ")) + piece;
    }
}

/// The last separator behind which people or a room stand.
bool splitAt(const QRegularExpression &between, const QString &line, QStringList &row)
{
    QRegularExpressionMatch last;
    for (auto it = between.globalMatch(line); it.hasNext();)
        last = it.next();
    if (!last.hasMatch() || last.capturedStart() == 0)
        return false;
    const QString behind = line.mid(last.capturedEnd()).trimmed();
    if (row[RoomCell].isEmpty() && looksLikeRoom(behind)) {
        row[RoomCell] = behind;
        row[TitleCell] = line.left(last.capturedStart()).trimmed();
        return true;
    }
    if (!row[PeopleCell].isEmpty() || !looksLikePeople(behind))
        return false;
    row[PeopleCell] = behind;
    row[TitleCell] = line.left(last.capturedStart()).trimmed();
    return true;
}

void splitTitle(const QString &line, QStringList &row)
{
    static const QRegularExpression dash(QStringLiteral("\\s+(?:-{1,2}|–|—|//)\\s+|\\s*—\\s*"));
    static const QRegularExpression colon(QStringLiteral(":\\s+"));
    static const QRegularExpression by(QStringLiteral("\\s+(?:door|by|(?=o\\.?l\\.?v\\.?\\s))\\s*"),
                                       QRegularExpression::CaseInsensitiveOption);
    row[TitleCell] = line;
    if (line.contains(QStringLiteral(" | ")))
        return splitAtBars(line, row);
    for (int times = 0; times < 2; ++times) { // people and a room, in either order
        const QString rest = row[TitleCell];
        if (!splitAt(dash, rest, row) && !splitAt(by, rest, row))
            break;
    }
    if (row[PeopleCell].isEmpty())
        splitAt(colon, row[TitleCell], row);
}

/// "Beste allemaal," and "Met vriendelijke groet,".
bool isGreeting(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:beste|hallo|hoi|dag|hi|hello|dear|geachte|met .*groet(?:en)?|groet(?:en|jes)?|kind "
            "regards|best regards|regards)(?:\\s[\\p{L} ]{1,40})?,$"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 60 && form.match(line).hasMatch();
}

bool takeHeading(const QString &line, Headings &headings)
{
    if (fullDateIn(line)) {
        headings.date = line;
        while (headings.date.endsWith(QLatin1Char(':')))
            headings.date.chop(1);
        headings.room.clear();
        headings.notes.clear();
        return true;
    }
    if (!line.endsWith(QLatin1Char(':')) || line.size() < 2)
        return false;
    const QString heading = line.chopped(1).trimmed();
    (looksLikeRoom(heading) ? headings.room : headings.notes) = heading;
    return true;
}

/// Cuts the line into its cells; whether it is a row (a time alone waits for the next line).
bool takeLine(QString line, Headings &headings, QStringList &row)
{
    const QString time = takeTime(line);
    line = withoutBullet(line).toString();
    if (line.isEmpty() && !time.isEmpty() && headings.time.isEmpty()) {
        headings.time = time;
        return false;
    }
    const QString before = std::exchange(headings.time, {});
    row[DateCell] = headings.date;
    row[TimeCell] = time.isEmpty() ? before : time;
    row[RoomCell] = takeRoom(line);
    row[NotesCell] = time.isEmpty() || before.isEmpty() ? headings.notes : before;
    splitTitle(line, row);
    if (row[RoomCell].isEmpty())
        row[RoomCell] = headings.room;
    return true;
}

} // namespace

PasteTable tableOfLines(const QString &text)
{
    PasteTable table;
    table.known = {PasteColumn::Date,   PasteColumn::Time, PasteColumn::Title,
                   PasteColumn::People, PasteColumn::Room, PasteColumn::Notes};
    Headings headings;
    int number = 0;
    for (const QStringView piece : QStringView(text).split(QLatin1Char('\n'))) {
        ++number;
        const QString line = withoutBullet(piece).toString().simplified();
        if (line.isEmpty() || (table.rows.isEmpty() && isHeader({line})) || takeHeading(line, headings) ||
            isGreeting(line))
            continue;
        QStringList row(lineColumns);
        if (!takeLine(line, headings, row))
            continue;
        table.rows.append(row);
        table.lines.append(number);
    }
    if (!headings.time.isEmpty()) { // the last line was a time: refused later, not lost
        table.rows.append({headings.date, headings.time, {}, {}, headings.room, headings.notes});
        table.lines.append(number);
    }
    return table;
}

} // namespace blokplan::paste

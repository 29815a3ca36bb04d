#include "app/exchange/attendeescolumns.h"

#include "app/base/fold.h"
#include "app/exchange/attendeeswords.h"

#include <QSet>

namespace blokplan::attendees
{

namespace
{

/// Marks of the lists of other programs: all of these headers are there.
struct Tool {
    const char *name;
    const char *headers;
};
constexpr Tool tools[] = {{"blokplan", "code|name|particle|registered at|external ids"},
                          {"pretix", "order code|product|checked in"},
                          {"pretix", "order code|attendee name|secret"},
                          {"eventbrite", "order nr|ticket type|attendee status"},
                          {"tito", "ticket full name|ticket reference"},
                          {"indico", "registration state|registration date"},
                          {"meetup", "rsvp|rsvped on"},
                          {"luma", "approval status|ticket name"}};

/// Whose number an id is: "tito/ticket reference"; of an unknown program "list/id".
QString sourceOf(const QString &tool, const QString &key)
{
    return (tool.isEmpty() ? QStringLiteral("list") : tool) + QLatin1Char('/') + key;
}

bool isMarked(const QString &header)
{
    return header.startsWith(QLatin1String(questionMark));
}

Column columnOf(Field field, const QString &header, const QString &tool)
{
    switch (field) {
    case Field::Question:
        return {field,
                (isMarked(header) ? header.mid(qsizetype(qstrlen(questionMark))) : header).simplified()};
    case Field::ExternalId:
        return {field, sourceOf(tool, headerKey(header))};
    case Field::State:
        return {field,
                headerKey(header).startsWith(QLatin1String("void")) ? QStringLiteral("void") : QString()};
    default:
        return {field, {}};
    }
}

bool mayRepeat(Field field)
{
    return field == Field::Ignore || field == Field::Question || field == Field::Sessions ||
           field == Field::ExternalId;
}

/// Of several columns that mean one thing the clearest, else the first, has it; the rest are left out.
Columns byHeader(const Table &table)
{
    const QString tool = toolOf(table.header);
    QList<std::optional<HeaderMeaning>> meanings;
    QHash<Field, qsizetype> best;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        meanings.append(isMarked(table.header[i]) ? std::nullopt : meaningOf(headerKey(table.header[i])));
        if (!meanings[i])
            continue;
        const auto other = best.constFind(meanings[i]->field);
        if (other == best.constEnd() || meanings[i]->rank < meanings[*other]->rank)
            best.insert(meanings[i]->field, i);
    }
    Columns columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        Field field = meanings[i] ? meanings[i]->field : Field::Question;
        if (meanings[i] && !mayRepeat(field) && best.value(field) != i)
            field = meanings[i]->rank == meanings[best.value(field)]->rank ? Field::Question : Field::Ignore;
        const bool nameless = headerKey(table.header[i]).isEmpty();
        columns.append(columnOf(nameless ? Field::Ignore : field, table.header[i], tool));
    }
    return columns;
}

/// A list of names and addresses without a header: the column of addresses is plain, names are the first text
/// that is neither number nor address.
Columns byLooks(const Table &table)
{
    Columns columns(table.header.size());
    const auto share = [&](qsizetype column, auto &&is) {
        const qsizetype rows = std::min<qsizetype>(table.rows.size(), 200);
        qsizetype yes = 0;
        for (qsizetype row = 0; row < rows; ++row)
            yes += is(table.cell(row, column)) ? 1 : 0;
        return double(yes) / double(std::max<qsizetype>(1, rows));
    };
    const auto isAddress = [](const QString &cell) { return cell.contains(QLatin1Char('@')); };
    const auto isWords = [](const QString &cell) {
        return !cell.isEmpty() && std::none_of(cell.begin(), cell.end(),
                                               [](QChar c) { return c.isDigit() || c == QLatin1Char('@'); });
    };
    bool named = false;
    bool addressed = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!addressed && share(i, isAddress) > 0.5) {
            columns[i].field = Field::Email;
            addressed = true;
        } else if (!named && share(i, isWords) > 0.8) {
            columns[i].field = Field::Name;
            named = true;
        }
    }
    return columns;
}

bool hasAnyWord(const QString &key, const char *beginnings)
{
    const QStringList words = key.split(QLatin1Char(' '));
    for (const QString &start : QString::fromLatin1(beginnings).split(QLatin1Char(' '))) {
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &word) { return word.startsWith(start); }))
            return true;
    }
    return false;
}

} // namespace

QString headerKey(const QString &header)
{
    QString key = folded(header);
    key.replace(QLatin1Char('#'), QLatin1String(" nr "));
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return key.simplified();
}

QString toolOf(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &cell : header)
        keys.insert(headerKey(cell));
    for (const Tool &tool : tools) {
        const QStringList wanted = QString::fromLatin1(tool.headers).split(QLatin1Char('|'));
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) { return keys.contains(one); }))
            return QString::fromLatin1(tool.name);
    }
    return {};
}

int knownNames(const QStringList &cells)
{
    int known = 0;
    for (const QString &cell : cells) {
        if (!cell.isEmpty() && cell.size() <= longestName)
            known += meaningOf(headerKey(cell)) ? 1 : 0;
    }
    return known;
}

bool namesPeople(const QStringList &cells)
{
    const bool one = std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const auto meaning = cell.size() > longestName ? std::nullopt : meaningOf(headerKey(cell));
        return meaning && isOfPeople(meaning->field);
    });
    return one && knownNames(cells) >= 2;
}

Columns guessColumns(const Table &table)
{
    const bool named = std::any_of(table.header.begin(), table.header.end(),
                                   [](const QString &cell) { return !cell.isEmpty(); });
    return named ? byHeader(table) : byLooks(table);
}

QuestionKind questionKind(const QString &question)
{
    const QString key = headerKey(question);
    if (hasAnyWord(key, "diet dieet allerg food eten vegetari vegan halal kosher maaltijd lunch"))
        return QuestionKind::Diet;
    if (hasAnyWord(key, "access toegankelijk rolstoel wheelchair mobili beperking handicap disab gebarentolk "
                        "hulphond slechthorend doventolk"))
        return QuestionKind::Access;
    return QuestionKind::Plain;
}

} // namespace blokplan::attendees

#include "app/exchange/attendeesmappings.h"

#include "app/model/codec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace blokplan::attendees
{

namespace
{

/// The headers as keys: those that come again are numbered.
QStringList keysOf(const QStringList &header)
{
    QStringList keys;
    QHash<QString, int> times;
    for (const QString &cell : header) {
        const QString name = cell.simplified();
        const int time = ++times[name];
        keys.append(time == 1 ? name : name + QLatin1Char('#') + QString::number(time));
    }
    return keys;
}

QString written(const Column &column)
{
    const QString field = codec::nameOf(column.field);
    return column.text.isEmpty() ? field : field + QStringLiteral(": ") + column.text;
}

Result<Column> columnIn(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char(':'));
    const QString name = (at < 0 ? text : text.left(at)).trimmed();
    const auto field = codec::enumOf<Field>(name);
    if (!field)
        return fail(ProblemKind::Invalid, {}, {QStringLiteral("column"), name});
    return Column{*field, at < 0 ? QString() : text.mid(at + 1).trimmed()};
}

/// A question needs its words, an id whose it is.
Column completed(Column column, const Column &guessed, const QString &header)
{
    if (!column.text.isEmpty())
        return column;
    if (column.field == Field::Question)
        column.text = header.simplified();
    if (column.field == Field::ExternalId)
        column.text =
            guessed.field == Field::ExternalId ? guessed.text : QStringLiteral("list/") + headerKey(header);
    return column;
}

} // namespace

Mapping mappingOf(const QStringList &header, const Columns &columns)
{
    Mapping mapping;
    const QStringList keys = keysOf(header);
    for (qsizetype i = 0; i < keys.size(); ++i)
        mapping.insert(keys[i], written(columns.value(i)));
    return mapping;
}

Result<Columns> columnsBy(const Mapping &mapping, const Table &table)
{
    Columns columns = guessColumns(table);
    const QStringList keys = keysOf(table.header);
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        const qsizetype at = keys.indexOf(it.key());
        const auto column = columnIn(it.value());
        if (!column)
            return tl::unexpected(column.error());
        if (at < 0)
            return fail(ProblemKind::NoSuchThing, it.key(), {QStringLiteral("column"), it.key()});
        columns[at] = completed(*column, columns[at], table.header[at]);
    }
    return columns;
}

Result<Mapping> mappingFromJson(const QByteArray &json, const QString &source)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ProblemKind::NotWellFormed, source, {{}, {}, error.errorString()});
    Mapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.insert(it.key().simplified(), it.value().toString());
    return mapping;
}

const Preset *mappingFor(const Plan &plan, const QStringList &header)
{
    QStringList keys = keysOf(header);
    keys.sort();
    const Preset *found = nullptr;
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose != QLatin1String(mappingPurpose) || preset.values.keys() != keys)
            continue;
        if (found == nullptr || found->name.isEmpty())
            found = &preset;
    }
    return found;
}

const Preset *mappingNamed(const Plan &plan, const QString &name)
{
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose == QLatin1String(mappingPurpose) && preset.name == name)
            return &preset;
    }
    return nullptr;
}

Columns rememberedColumns(const Plan &plan, const Table &table)
{
    const Preset *preset = mappingFor(plan, table.header);
    if (preset == nullptr)
        return guessColumns(table);
    const auto columns = columnsBy(preset->values, table);
    return columns ? *columns : guessColumns(table);
}

Table likelyReading(const Plan &plan, Table table)
{
    const bool isGuest =
        table.doubtfulHeader && hasHeader(table) && mappingFor(plan, table.header) == nullptr;
    return isGuest ? readOtherwise(std::move(table)) : std::move(table);
}

} // namespace blokplan::attendees

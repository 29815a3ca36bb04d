#include "app/store/columns.h"

namespace blokplan::columns
{

void put(Statement &statement, int at, const QString &value)
{
    statement.bind(at, value.toUtf8());
}
void put(Statement &statement, int at, int value)
{
    statement.bind(at, qint64(value));
}
void put(Statement &statement, int at, bool value)
{
    statement.bind(at, qint64(value ? 1 : 0));
}
void put(Statement &statement, int at, const Colour &value)
{
    statement.bind(at, value.toString().toLatin1());
}

void put(Statement &statement, int at, const QDate &value)
{
    if (value.isValid())
        statement.bind(at, value.toString(Qt::ISODate).toLatin1());
    else
        statement.bindNothing(at);
}

void put(Statement &statement, int at, const QDateTime &value)
{
    if (value.isValid())
        statement.bind(at, codec::instantText(value).toLatin1());
    else
        statement.bindNothing(at);
}

void put(Statement &statement, int at, const std::optional<int> &value)
{
    if (value)
        put(statement, at, *value);
    else
        statement.bindNothing(at);
}

void put(Statement &statement, int at, const Text &value)
{
    // a plain text that looks like an object is written as one, so that reading is never in doubt
    const bool plain = value.others.isEmpty() && !value.first.startsWith(QLatin1Char('{'));
    if (plain)
        return put(statement, at, value.first);
    QByteArray json;
    jsontext::appendInLanguages(json, value);
    statement.bind(at, json);
}

bool take(const Statement &statement, int at, QString &value)
{
    value = statement.string(at);
    return !statement.isNothing(at);
}
bool take(const Statement &statement, int at, int &value)
{
    value = int(statement.number(at));
    return !statement.isNothing(at);
}
bool take(const Statement &statement, int at, bool &value)
{
    value = statement.number(at) != 0;
    return !statement.isNothing(at);
}

bool take(const Statement &statement, int at, QDate &value)
{
    if (statement.isNothing(at))
        return true;
    value = QDate::fromString(statement.string(at), Qt::ISODate);
    return value.isValid();
}

bool take(const Statement &statement, int at, QDateTime &value)
{
    if (statement.isNothing(at))
        return true;
    value = codec::instantOf(statement.string(at));
    return value.isValid();
}

bool take(const Statement &statement, int at, Colour &value)
{
    const QString text = statement.string(at);
    value = Colour::fromString(text);
    return value.set || text.isEmpty();
}

bool take(const Statement &statement, int at, std::optional<int> &value)
{
    if (!statement.isNothing(at))
        value = int(statement.number(at));
    return true;
}

bool take(const Statement &statement, int at, Text &value)
{
    QString text = statement.string(at);
    if (text.startsWith(QLatin1Char('{')))
        return codec::decode(takeJson(statement, at), value);
    value = Text(std::move(text));
    return !statement.isNothing(at);
}

QJsonValue takeJson(const Statement &statement, int at)
{
    const QJsonDocument document = QJsonDocument::fromJson(statement.text(at));
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

} // namespace blokplan::columns

#pragma once

#include "app/model/jsontext.h"
#include "app/store/sqlite.h"

#include <QJsonDocument>

/// One value of a record as one column: text, whole numbers and yes or no as they are, ids, dates, colours
/// and closed sets as the text they have in JSON; lists, maps and texts in several languages as JSON. A value
/// that is none (no parent, no links, seats unknown) is NULL. Reading returns false when the column holds
/// something else.
namespace blokplan::columns
{

void put(Statement &statement, int at, const QString &value);
void put(Statement &statement, int at, int value);
void put(Statement &statement, int at, bool value);
void put(Statement &statement, int at, const QDate &value);
void put(Statement &statement, int at, const QDateTime &value);
void put(Statement &statement, int at, const Colour &value);
void put(Statement &statement, int at, const std::optional<int> &value);
void put(Statement &statement, int at, const Text &value);

bool take(const Statement &statement, int at, QString &value);
bool take(const Statement &statement, int at, int &value);
bool take(const Statement &statement, int at, bool &value);
bool take(const Statement &statement, int at, QDate &value);
bool take(const Statement &statement, int at, QDateTime &value);
bool take(const Statement &statement, int at, Colour &value);
bool take(const Statement &statement, int at, std::optional<int> &value);
bool take(const Statement &statement, int at, Text &value);
QJsonValue takeJson(const Statement &statement, int at);

template <class T>
void put(Statement &statement, int at, const Id<T> &id)
{
    if (id.isNull())
        statement.bindNothing(at);
    else
        statement.bind(at, id.toUuid().toByteArray(QUuid::WithoutBraces));
}

template <class T>
bool take(const Statement &statement, int at, Id<T> &id)
{
    if (statement.isNothing(at))
        return true;
    id = Id<T>::fromUuid(QUuid(statement.text(at)));
    return !id.isNull();
}

template <codec::NamedEnum E>
void put(Statement &statement, int at, E value)
{
    statement.bind(at, QByteArray(EnumNames<E>::names[size_t(value)]));
}

template <codec::NamedEnum E>
bool take(const Statement &statement, int at, E &value)
{
    const auto found = codec::enumOf<E>(statement.string(at));
    if (found)
        value = *found;
    return found.has_value();
}

/// Lists and maps.
template <class T>
concept Many = requires(const T &value)
{
    value.isEmpty();
    value.size();
};

template <Many T>
void put(Statement &statement, int at, const T &value)
{
    if (value.isEmpty())
        statement.bindNothing(at);
    else
        statement.bind(at, jsontext::textOf(value));
}

template <Many T>
bool take(const Statement &statement, int at, T &value)
{
    return statement.isNothing(at) || codec::decode(takeJson(statement, at), value);
}

/// `"id","name",...`: the columns of a kind of record are the names of its fields.
template <class R>
QByteArray namesOf()
{
    QByteArray names;
    eachField<R>([&](const auto &one) {
        names += (names.isEmpty() ? "\"" : ",\"");
        names += one.name;
        names += '"';
    });
    return names;
}

template <class R>
void putRecord(Statement &statement, const R &record)
{
    int at = 0;
    eachField<R>([&](const auto &one) { put(statement, at++, record.*one.member); });
}

template <class R>
bool takeRecord(const Statement &statement, R &record)
{
    int at = 0;
    bool whole = true;
    eachField<R>([&](const auto &one) { whole = take(statement, at++, record.*one.member) && whole; });
    return whole;
}

} // namespace blokplan::columns

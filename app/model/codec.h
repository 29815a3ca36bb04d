#pragma once

#include "app/base/colour.h"
#include "app/base/text.h"
#include "app/model/values.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

/// Values to JSON and back, one overload a kind of value; a record's JSON is its field list. Fields at their
/// default are left out, unknown keys are passed over, so older and newer programs read one another. `decode`
/// returns false when the JSON is of another kind; the target is then unchanged or default.
namespace blokplan::codec
{

template <class E>
concept NamedEnum = requires
{
    EnumNames<E>::names;
};

template <class T>
struct IsId : std::false_type {
};
template <class T>
struct IsId<Id<T>> : std::true_type {
};

QJsonValue encode(const QString &value);
QJsonValue encode(int value);
QJsonValue encode(bool value);
QJsonValue encode(const QDate &value);
QJsonValue encode(const QDateTime &value); ///< an instant: UTC, ISO 8601 with milliseconds
QJsonValue encode(const QStringList &value);
QJsonValue encode(const QMap<QString, QString> &value);
QJsonValue encode(const Text &value);
QJsonValue encode(const Colour &value);
QJsonValue encode(const std::optional<int> &value);
/// A text as an object of its languages also where it has only the first (its key is empty).
QJsonObject encodeInLanguages(const Text &value);

bool decode(const QJsonValue &json, QString &value);
bool decode(const QJsonValue &json, int &value);
bool decode(const QJsonValue &json, bool &value);
bool decode(const QJsonValue &json, QDate &value);
bool decode(const QJsonValue &json, QDateTime &value);
bool decode(const QJsonValue &json, QStringList &value);
/// An instant as it stands in files, and back; an invalid one is empty.
QString instantText(const QDateTime &value);
QDateTime instantOf(const QString &text);
bool decode(const QJsonValue &json, QMap<QString, QString> &value);
bool decode(const QJsonValue &json, Text &value);
bool decode(const QJsonValue &json, Colour &value);
bool decode(const QJsonValue &json, std::optional<int> &value);

template <class T>
QJsonValue encode(const Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

template <class T>
bool decode(const QJsonValue &json, Id<T> &id)
{
    if (json.isNull()) {
        id = {};
        return true;
    }
    id = Id<T>::fromString(json.toString());
    return !id.isNull();
}

template <NamedEnum E>
QString nameOf(E value)
{
    return QLatin1String(EnumNames<E>::names[size_t(value)]);
}

template <NamedEnum E>
std::optional<E> enumOf(QStringView name)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (name == QLatin1String(EnumNames<E>::names[i]))
            return E(i);
    }
    return std::nullopt;
}

template <NamedEnum E>
QJsonValue encode(E value)
{
    return nameOf(value);
}

template <NamedEnum E>
bool decode(const QJsonValue &json, E &value)
{
    const auto found = enumOf<E>(json.toString());
    if (found)
        value = *found;
    return found.has_value();
}

template <Fielded R>
QJsonObject encodeRecord(const R &record);
template <Fielded R>
bool decodeRecord(const QJsonObject &json, R &record);

template <Fielded R>
QJsonValue encode(const R &record)
{
    return encodeRecord(record);
}

template <Fielded R>
bool decode(const QJsonValue &json, R &record)
{
    return json.isObject() && decodeRecord(json.toObject(), record);
}

template <class T>
QJsonValue encode(const QList<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(encode(one));
    return array;
}

template <class T>
bool decode(const QJsonValue &json, QList<T> &list)
{
    if (!json.isArray())
        return false;
    list.clear();
    for (const auto one : json.toArray()) {
        T value{};
        if (!decode(QJsonValue(one), value))
            return false;
        list.append(std::move(value));
    }
    return true;
}

template <class T>
QJsonValue encode(const QMap<Id<T>, int> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key().toString(), it.value());
    return object;
}

template <class T>
bool decode(const QJsonValue &json, QMap<Id<T>, int> &map)
{
    if (!json.isObject())
        return false;
    map.clear();
    const QJsonObject object = json.toObject();
    bool whole = true;
    for (auto it = object.begin(); it != object.end(); ++it)
        whole = decode(QJsonValue(it.value()), map[Id<T>::fromString(it.key())]) && whole;
    return whole;
}

template <Fielded R>
QJsonObject encodeRecord(const R &record)
{
    [[maybe_unused]] static const R plain{};
    QJsonObject json;
    eachField<R>([&](const auto &f) {
        if (record.*f.member != plain.*f.member)
            json.insert(QLatin1String(f.name), encode(record.*f.member));
    });
    return json;
}

template <Fielded R>
bool decodeRecord(const QJsonObject &json, R &record)
{
    bool whole = true;
    eachField<R>([&](const auto &f) {
        const auto found = json.constFind(QLatin1String(f.name));
        if (found != json.constEnd())
            whole = decode(QJsonValue(*found), record.*f.member) && whole;
    });
    return whole;
}

} // namespace blokplan::codec

#pragma once

#include "app/model/codec.h"

/// The same JSON as codec's, written straight into UTF-8: what a large edit costs is mostly this. Compact, a
/// record's fields in the order of its list; read back with codec.
namespace blokplan::jsontext
{

void append(QByteArray &json, const QString &value);
void append(QByteArray &json, int value);
void append(QByteArray &json, bool value);
void append(QByteArray &json, const QDate &value);
void append(QByteArray &json, const QDateTime &value);
void append(QByteArray &json, const QMap<QString, QString> &value);
void append(QByteArray &json, const Text &value);
void append(QByteArray &json, const Colour &value);
void append(QByteArray &json, const std::optional<int> &value);
/// As codec::encodeInLanguages.
void appendInLanguages(QByteArray &json, const Text &value);

/// A comma where something stands before, and the key.
void appendKey(QByteArray &json, const QByteArray &key);

template <class T>
QByteArray bare(const Id<T> &id)
{
    return id.toUuid().toByteArray(QUuid::WithoutBraces);
}

template <class T>
void append(QByteArray &json, const Id<T> &id)
{
    json += id.isNull() ? QByteArray("null") : '"' + bare(id) + '"';
}

template <codec::NamedEnum E>
void append(QByteArray &json, E value)
{
    json += '"';
    json += EnumNames<E>::names[size_t(value)];
    json += '"';
}

template <class T>
void append(QByteArray &json, const QList<T> &list);
template <class T>
void append(QByteArray &json, const QMap<Id<T>, int> &map);

template <Fielded R>
void append(QByteArray &json, const R &record)
{
    [[maybe_unused]] static const R plain{};
    json += '{';
    eachField<R>([&](const auto &f) {
        if (record.*f.member != plain.*f.member) {
            appendKey(json, f.name);
            append(json, record.*f.member);
        }
    });
    json += '}';
}

template <class T>
void append(QByteArray &json, const QList<T> &list)
{
    json += '[';
    for (const T &one : list) {
        if (!json.endsWith('['))
            json += ',';
        append(json, one);
    }
    json += ']';
}

template <class T>
void append(QByteArray &json, const QMap<Id<T>, int> &map)
{
    json += '{';
    for (auto it = map.begin(); it != map.end(); ++it) {
        appendKey(json, bare(it.key()));
        append(json, it.value());
    }
    json += '}';
}

template <class T>
QByteArray textOf(const T &value)
{
    QByteArray json;
    append(json, value);
    return json;
}

} // namespace blokplan::jsontext

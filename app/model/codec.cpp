#include "app/model/codec.h"

namespace blokplan::codec
{

QJsonValue encode(const QString &value)
{
    return value;
}
QJsonValue encode(int value)
{
    return value;
}
QJsonValue encode(bool value)
{
    return value;
}
QJsonValue encode(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
QJsonValue encode(const QDateTime &value)
{
    return instantText(value);
}
QJsonValue encode(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue encode(const Colour &value)
{
    return value.toString();
}
QJsonValue encode(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue encode(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue encode(const Text &value)
{
    return value.others.isEmpty() ? QJsonValue(value.first) : QJsonValue(encodeInLanguages(value));
}

QJsonObject encodeInLanguages(const Text &value)
{
    QJsonObject object = encode(value.others).toObject();
    object.insert(QString(), value.first);
    return object;
}

bool decode(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

namespace
{

/// A number that is no whole one of our size (1e300, 1.5) gives whatever stands in for it.
bool isWhole(const QJsonValue &json)
{
    return json.isDouble() && json.toInt(0) == json.toInt(1);
}

} // namespace

bool decode(const QJsonValue &json, int &value)
{
    value = json.toInt(value);
    return isWhole(json);
}

bool decode(const QJsonValue &json, bool &value)
{
    value = json.toBool(value);
    return json.isBool();
}

bool decode(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid();
}

namespace
{

void putDigits(QString &text, qsizetype at, int digits, int value)
{
    for (qsizetype place = at + digits - 1; place >= at; --place, value /= 10)
        text[place] = QChar(char16_t(u'0' + value % 10));
}

} // namespace

/// By hand: as Qt would write it, which for a list of 100,000 takes a second.
QString instantText(const QDateTime &value)
{
    if (!value.isValid())
        return {};
    const QDateTime utc = value.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    putDigits(text, 0, 4, date.year());
    putDigits(text, 5, 2, date.month());
    putDigits(text, 8, 2, date.day());
    putDigits(text, 11, 2, time.hour());
    putDigits(text, 14, 2, time.minute());
    putDigits(text, 17, 2, time.second());
    putDigits(text, 20, 3, time.msec());
    return text;
}

QDateTime instantOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

bool decode(const QJsonValue &json, QDateTime &value)
{
    value = instantOf(json.toString());
    return value.isValid();
}

bool decode(const QJsonValue &json, QStringList &value)
{
    value.clear();
    for (const auto one : json.toArray())
        value.append(one.toString());
    return json.isArray();
}

bool decode(const QJsonValue &json, QMap<QString, QString> &value)
{
    value.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        value.insert(it.key(), it.value().toString());
    return json.isObject();
}

bool decode(const QJsonValue &json, Text &value)
{
    value = Text();
    if (json.isString()) {
        value.first = json.toString();
        return true;
    }
    if (!decode(json, value.others))
        return false;
    value.first = value.others.take(QString());
    return true;
}

bool decode(const QJsonValue &json, Colour &value)
{
    value = Colour::fromString(json.toString());
    return value.set;
}

bool decode(const QJsonValue &json, std::optional<int> &value)
{
    value = isWhole(json) ? std::optional<int>(json.toInt()) : std::nullopt;
    return value || json.isNull();
}

} // namespace blokplan::codec

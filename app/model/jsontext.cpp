#include "app/model/jsontext.h"

namespace blokplan::jsontext
{

namespace
{

bool isPlain(char c)
{
    return uchar(c) >= 0x20 && c != '"' && c != '\\';
}

void appendEscaped(QByteArray &json, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '\\';
    if (c == '"' || c == '\\')
        json += c;
    else if (c == '\n')
        json += 'n';
    else if (c == '\t')
        json += 't';
    else
        json += QByteArray("u00") + digits[uchar(c) >> 4] + digits[uchar(c) & 15];
}

void appendObject(QByteArray &json, const QMap<QString, QString> &map)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!json.endsWith('{'))
            json += ',';
        append(json, it.key());
        json += ':';
        append(json, it.value());
    }
}

} // namespace

void append(QByteArray &json, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    json += '"';
    const char *from = utf8.constBegin();
    for (const char *at = from; at != utf8.constEnd(); ++at) {
        if (isPlain(*at))
            continue;
        json.append(from, at - from);
        appendEscaped(json, *at);
        from = at + 1;
    }
    json.append(from, utf8.constEnd() - from);
    json += '"';
}

void append(QByteArray &json, int value)
{
    json += QByteArray::number(value);
}
void append(QByteArray &json, bool value)
{
    json += value ? "true" : "false";
}
void append(QByteArray &json, const QDate &value)
{
    append(json, value.toString(Qt::ISODate));
}
void append(QByteArray &json, const QDateTime &value)
{
    append(json, codec::instantText(value));
}
void append(QByteArray &json, const Colour &value)
{
    append(json, value.toString());
}
void append(QByteArray &json, const std::optional<int> &value)
{
    json += value ? QByteArray::number(*value) : QByteArray("null");
}

void append(QByteArray &json, const QMap<QString, QString> &value)
{
    json += '{';
    appendObject(json, value);
    json += '}';
}

void append(QByteArray &json, const Text &value)
{
    if (value.others.isEmpty())
        append(json, value.first);
    else
        appendInLanguages(json, value);
}

void appendInLanguages(QByteArray &json, const Text &value)
{
    json += "{\"\":";
    append(json, value.first);
    for (auto it = value.others.begin(); it != value.others.end(); ++it) {
        json += ',';
        append(json, it.key());
        json += ':';
        append(json, it.value());
    }
    json += '}';
}

void appendKey(QByteArray &json, const QByteArray &key)
{
    if (!json.endsWith('{'))
        json += ',';
    json += '"';
    json += key;
    json += "\":";
}

} // namespace blokplan::jsontext

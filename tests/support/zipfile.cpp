#include "tests/support/zipfile.h"

#include <QtEndian>

namespace blokplan::tests
{

namespace
{

void two(QByteArray &out, qsizetype value)
{
    const auto little = qToLittleEndian(quint16(value));
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void four(QByteArray &out, qsizetype value)
{
    const auto little = qToLittleEndian(quint32(value));
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Qt's own compression is zlib's with a length before it: what stands between head and sum is deflated.
QByteArray deflated(const QByteArray &content)
{
    return qCompress(content, 1).mid(6).chopped(4);
}

void describe(QByteArray &out, const QByteArray &name, qsizetype packed, qsizetype whole)
{
    two(out, 20);
    two(out, 0);
    two(out, 8);
    four(out, 0); // when
    four(out, 0); // the sum is not looked at
    four(out, packed);
    four(out, whole);
    two(out, name.size());
    two(out, 0);
}

} // namespace

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray file;
    QByteArray list;
    for (const auto &[name, content] : parts) {
        const QByteArray packed = deflated(content);
        list += "PK\1\2";
        two(list, 20);
        describe(list, name, packed.size(), content.size());
        list += QByteArray(10, '\0');
        four(list, file.size());
        list += name;
        file += "PK\3\4";
        describe(file, name, packed.size(), content.size());
        file += name + packed;
    }
    const qsizetype at = file.size();
    file += list + "PK\5\6" + QByteArray(4, '\0');
    two(file, parts.size());
    two(file, parts.size());
    four(file, list.size());
    four(file, at);
    two(file, 0);
    return file;
}

} // namespace blokplan::tests

#include "app/exchange/zipparts.h"

#include <QtEndian>

#include <zlib.h>

namespace blokplan
{

namespace
{

constexpr int deflated = 8;
constexpr int stored = 0;
constexpr qint64 endSize = 22;
constexpr qint64 entrySize = 46;
constexpr qint64 headerSize = 30;

/// Numbers at places of the file; what lies outside is nought, which no bound lets through.
struct Reader {
    const QByteArray &bytes;

    [[nodiscard]] bool has(qint64 at, qint64 size) const
    {
        return at >= 0 && size >= 0 && at <= bytes.size() - size;
    }
    [[nodiscard]] quint16 two(qint64 at) const
    {
        return has(at, 2) ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
    }
    [[nodiscard]] quint32 four(qint64 at) const
    {
        return has(at, 4) ? qFromLittleEndian<quint32>(bytes.constData() + at) : quint32(0);
    }
};

/// Inflates as far as there is room; whether that is all.
bool inflateInto(QByteArray &out, const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData())); // zlib's old habit
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int ended = inflate(&stream, Z_FINISH);
    const qint64 written = qint64(stream.total_out);
    inflateEnd(&stream);
    out.truncate(written);
    return ended == Z_STREAM_END;
}

/// Inflates at most so many bytes; nothing when it is not whole or is longer.
QByteArray inflated(const QByteArray &packed, qint64 size)
{
    QByteArray out(size + 1, Qt::Uninitialized);
    return inflateInto(out, packed) && out.size() == size ? out : QByteArray();
}

} // namespace

Result<ZipParts> ZipParts::of(const QByteArray &bytes, const QString &source)
{
    const Reader read{bytes};
    const qint64 end = bytes.lastIndexOf("PK\5\6");
    if (end < 0 || !read.has(end, endSize))
        return fail(ProblemKind::CutOff, source);
    ZipParts zip;
    zip.all = bytes;
    zip.source = source;
    const int count = read.two(end + 10);
    qint64 at = read.four(end + 16);
    for (int i = 0; i < count; ++i) {
        if (!read.has(at, entrySize) || read.four(at) != 0x02014b50)
            return fail(ProblemKind::CutOff, source);
        const bool encrypted = (read.two(at + 8) & 1) != 0;
        if (encrypted)
            return fail(ProblemKind::NotThatFormat, source, {QStringLiteral("XLSX, ODS")});
        const qint64 nameSize = read.two(at + 28);
        const Entry entry{read.four(at + 42), read.four(at + 20), read.four(at + 24), read.two(at + 10)};
        zip.entries.insert(bytes.mid(at + entrySize, nameSize), entry);
        at += entrySize + nameSize + read.two(at + 30) + read.two(at + 32);
    }
    return zip;
}

std::optional<QByteArray> ZipParts::packed(const Entry &entry) const
{
    const Reader read{all};
    const qint64 start =
        entry.header + headerSize + read.two(entry.header + 26) + read.two(entry.header + 28);
    if (read.four(entry.header) != 0x04034b50 || !read.has(start, entry.packed))
        return std::nullopt;
    return QByteArray::fromRawData(all.constData() + start, entry.packed);
}

Result<QByteArray> ZipParts::beginning(const QByteArray &name, qint64 size) const
{
    const auto found = entries.constFind(name);
    const auto bytes = found == entries.constEnd() ? std::nullopt : packed(*found);
    if (!bytes || (found->method != stored && found->method != deflated))
        return fail(ProblemKind::CutOff, source);
    if (found->method == stored)
        return QByteArray(bytes->constData(), std::min(size, qint64(bytes->size())));
    QByteArray out(std::min(size, found->unpacked), Qt::Uninitialized);
    inflateInto(out, *bytes);
    return out;
}

Result<QByteArray> ZipParts::part(const QByteArray &name) const
{
    const auto found = entries.constFind(name);
    if (found == entries.constEnd())
        return fail(ProblemKind::CutOff, source);
    if (found->unpacked > largestPart)
        return fail(ProblemKind::TooMuch, source,
                    {QStringLiteral("unpacked"), QString::number(found->unpacked >> 20),
                     QString::number(largestPart >> 20)});
    const auto bytes = packed(*found);
    if (!bytes)
        return fail(ProblemKind::CutOff, source);
    const QByteArray whole = found->method == stored     ? QByteArray(bytes->constData(), bytes->size())
                             : found->method == deflated ? inflated(*bytes, found->unpacked)
                                                         : QByteArray();
    if (whole.size() != found->unpacked || whole.isEmpty())
        return fail(ProblemKind::CutOff, source);
    return whole;
}

} // namespace blokplan

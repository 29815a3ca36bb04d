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

/// Inflates at most so many bytes; nothing when it is not whole or is longer.
QByteArray inflated(const QByteArray &packed, qint64 size)
{
    QByteArray out(size + 1, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData())); // zlib's old habit
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int ended = inflate(&stream, Z_FINISH);
    const qint64 written = qint64(stream.total_out);
    inflateEnd(&stream);
    if (ended != Z_STREAM_END || written != size)
        return {};
    out.truncate(size);
    return out;
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

Result<QByteArray> ZipParts::part(const QByteArray &name) const
{
    const auto found = entries.constFind(name);
    const Reader read{all};
    if (found == entries.constEnd() || read.four(found->header) != 0x04034b50)
        return fail(ProblemKind::CutOff, source);
    if (found->unpacked > largestPart)
        return fail(ProblemKind::TooMuch, source,
                    {QStringLiteral("unpacked"), QString::number(found->unpacked >> 20),
                     QString::number(largestPart >> 20)});
    const qint64 start =
        found->header + headerSize + read.two(found->header + 26) + read.two(found->header + 28);
    if (!read.has(start, found->packed))
        return fail(ProblemKind::CutOff, source);
    const QByteArray packed = all.mid(start, found->packed);
    const QByteArray whole = found->method == stored     ? packed
                             : found->method == deflated ? inflated(packed, found->unpacked)
                                                         : QByteArray();
    if (whole.size() != found->unpacked || whole.isEmpty())
        return fail(ProblemKind::CutOff, source);
    return whole;
}

} // namespace blokplan

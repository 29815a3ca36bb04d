#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace blokplan
{

/// The parts of a zip file, as spreadsheets are. What is declared is never believed: unpacking stops at the
/// bounds, so that a bomb costs no more than a large file.
class ZipParts
{
public:
    static constexpr qint64 largestPart = 512LL * 1024 * 1024; ///< unpacked, in bytes

    static bool looksLike(const QByteArray &bytes) { return bytes.startsWith("PK\3\4"); }
    /// CutOff (the list of parts at its end is missing), NotThatFormat (encrypted, or no zip).
    static Result<ZipParts> of(const QByteArray &bytes, const QString &source);

    [[nodiscard]] bool has(const QByteArray &name) const { return entries.contains(name); }
    /// CutOff where it is not there or not whole, TooMuch.
    [[nodiscard]] Result<QByteArray> part(const QByteArray &name) const;
    /// Its first bytes, at most so many, without unpacking the rest. CutOff.
    [[nodiscard]] Result<QByteArray> beginning(const QByteArray &name, qint64 size) const;

private:
    struct Entry {
        qint64 header = 0;
        qint64 packed = 0;
        qint64 unpacked = 0;
        int method = 0;
    };

    [[nodiscard]] std::optional<QByteArray> packed(const Entry &entry) const;

    QByteArray all;
    QString source;
    QHash<QByteArray, Entry> entries;
};

} // namespace blokplan

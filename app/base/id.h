#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace blokplan
{

/// A UUID that knows what it names: a RoomId is no SessionId. Ordered as its 16 bytes are.
template <class Tag>
struct Id {
    quint64 high = 0;
    quint64 low = 0;

    static Id create() { return fromUuid(QUuid::createUuid()); }

    static Id fromUuid(const QUuid &uuid)
    {
        Id id;
        id.high = (quint64(uuid.data1) << 32) | (quint64(uuid.data2) << 16) | quint64(uuid.data3);
        for (const uchar byte : uuid.data4)
            id.low = (id.low << 8) | byte;
        return id;
    }

    /// The same name always gives the same id (UUID version 5): what is read twice from elsewhere is one
    /// record.
    static Id named(const QUuid &space, const QString &name)
    {
        return fromUuid(QUuid::createUuidV5(space, name));
    }

    static Id fromString(QStringView text) { return fromUuid(QUuid::fromString(text)); }

    [[nodiscard]] QUuid toUuid() const
    {
        return {uint(high >> 32), ushort(high >> 16), ushort(high),     uchar(low >> 56),
                uchar(low >> 48), uchar(low >> 40),   uchar(low >> 32), uchar(low >> 24),
                uchar(low >> 16), uchar(low >> 8),    uchar(low)};
    }

    [[nodiscard]] QString toString() const { return toUuid().toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }

    auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return size_t(id.high ^ (id.low * 0x9E3779B97F4A7C15ULL)) ^ seed;
}

} // namespace blokplan

template <class Tag>
struct std::hash<blokplan::Id<Tag>> {
    size_t operator()(const blokplan::Id<Tag> &id) const noexcept { return qHash(id); }
};

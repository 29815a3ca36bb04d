#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// What one of two records that become one takes of the other: what it lacks.
namespace blokplan::edits
{

inline void fill(QString &kept, const QString &other)
{
    if (kept.isEmpty())
        kept = other;
}

template <class T>
void join(QList<T> &kept, const QList<T> &others)
{
    for (const T &one : others) {
        if (!kept.contains(one))
            kept.append(one);
    }
}

inline void join(QMap<QString, QString> &kept, const QMap<QString, QString> &others)
{
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (!kept.contains(it.key()))
            kept.insert(it.key(), it.value());
    }
}

/// The parts of a name go together or not at all.
template <class R>
void fillNameParts(R &kept, const R &other)
{
    if (!kept.given.isEmpty() || !kept.family.isEmpty())
        return;
    kept.given = other.given;
    kept.particle = other.particle;
    kept.family = other.family;
}

/// Notes of both, below one another.
inline void joinNotes(QString &kept, const QString &other)
{
    if (!other.isEmpty() && !kept.contains(other))
        kept += (kept.isEmpty() ? QString() : QStringLiteral("\n")) + other;
}

} // namespace blokplan::edits

#pragma once

#include "app/model/plan.h"

#include <QHash>

#include <functional>

/// Rooms and tracks as they are written in one cell.
namespace blokplan::paste
{

/// The names in a cell. One that has a semicolon is separated by semicolons only; else by newlines and
/// " + ", and where every part is known, by commas, slashes, "&", "en" and "and" too.
QStringList cutNames(const QString &cell, const std::function<bool(const QString &)> &isKnown);

/// Finds rooms by what people write: "zaal 1" for "Zaal 1 (1e verd.)", "1" for "Zaal 1".
class RoomNames
{
public:
    explicit RoomNames(const Plan &plan);

    void add(const Room &room);
    /// The room of that name; null when there is none or more than one.
    [[nodiscard]] RoomId find(const QString &name) const;
    /// "alle zalen", "all rooms".
    [[nodiscard]] static bool meansAll(const QString &name);
    [[nodiscard]] const QList<RoomId> &all() const { return inOrder; }

private:
    void enter(const QString &key, const RoomId &id);

    QHash<QString, RoomId> exact;
    QHash<QString, RoomId> loose; ///< without what stands in parentheses, by first words; null if ambiguous
    QList<RoomId> inOrder;
};

} // namespace blokplan::paste

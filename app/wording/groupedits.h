#pragma once

#include "app/model/edit.h"

#include <optional>

namespace blokplan::wording
{

/// A wish in three moods: done ("Moved..."), and what follows "Undo: " and "Redo: ".
struct Moods {
    QString done;
    QString wish;
};

/// The title in quotes, as sentences show it.
QString quoted(const QString &text);
/// What it is done to: the title in quotes, or how many sessions.
QString sessionsOf(const Intent &intent);

/// The sentences of wishes about several sessions, days, parts, routes, people or rooms; nothing for others.
std::optional<Moods> groupMoods(const Intent &intent);

} // namespace blokplan::wording

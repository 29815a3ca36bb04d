#pragma once

#include "app/model/edit.h"

#include <QCoreApplication>

#include <optional>

namespace blokplan::wording
{

/// The words for what was done.
struct Edits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

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

#pragma once

#include "app/model/edit.h"

#include <QByteArray>

namespace blokplan
{

/// The records of one side of an edit as JSON: {"room":{"<id>":{...}|null}}; used by the journal.
enum class Side { Before, After };
QByteArray toJson(const Edit &edit, Side side);

/// An edit read back from its two sides; nothing when they are not of that form.
std::optional<Edit> editFromJson(const EditId &id, const QByteArray &intent, const QByteArray &before,
                                 const QByteArray &after);

QByteArray toJson(const Intent &intent);

} // namespace blokplan

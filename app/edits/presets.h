#pragma once

#include "app/model/draft.h"

/// Choices kept in the file under a name.
namespace blokplan::edits
{

/// Those for that purpose, by name.
std::vector<const Preset *> presetsFor(const Plan &plan, const QString &purpose);
const Preset *presetNamed(const Plan &plan, const QString &purpose, const QString &name);

/// Keeps the values; an earlier preset of that name gets them. Empty when it has them already.
Edit keepPreset(const Plan &plan, const QString &purpose, const QString &name,
                const QMap<QString, QString> &values);
Edit removePreset(const Plan &plan, const PresetId &preset);

} // namespace blokplan::edits

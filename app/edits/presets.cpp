#include "app/edits/presets.h"

#include "app/base/fold.h"

namespace blokplan::edits
{

std::vector<const Preset *> presetsFor(const Plan &plan, const QString &purpose)
{
    std::vector<const Preset *> list;
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose == purpose && !preset.name.isEmpty())
            list.push_back(&preset);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Preset *a, const Preset *b) { return folded(a->name) < folded(b->name); });
    return list;
}

const Preset *presetNamed(const Plan &plan, const QString &purpose, const QString &name)
{
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose == purpose && preset.name == name)
            return &preset;
    }
    return nullptr;
}

namespace
{

Intent presetIntent(Wish wish, const QString &name)
{
    return {wish, name, {QLatin1String(Preset::kind)}, 1};
}

} // namespace

Edit keepPreset(const Plan &plan, const QString &purpose, const QString &name,
                const QMap<QString, QString> &values)
{
    const Preset *there = presetNamed(plan, purpose, name);
    Draft draft(plan);
    draft.put(Preset{there == nullptr ? PresetId::create() : there->id, purpose, name, values});
    return draft.edit(presetIntent(there == nullptr ? Wish::Create : Wish::Change, name));
}

Edit removePreset(const Plan &plan, const PresetId &id)
{
    const Preset *preset = plan.find(id);
    if (preset == nullptr)
        return {};
    Draft draft(plan);
    draft.remove(id);
    return draft.edit(presetIntent(Wish::Remove, preset->name));
}

} // namespace blokplan::edits

#include "ui/print/presetbar.h"

#include "app/edits/presets.h"
#include "app/print/keptoptions.h"
#include "ui/base/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace blokplan::ui
{

namespace
{

QToolButton *toolWith(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PresetBar::PresetBar(Desk &at, QWidget *parent)
    : QWidget(parent), desk(at), names(new QComboBox(this)),
      keepButton(toolWith(QStringLiteral("add"), tr("Keep these choices under a name"), this)),
      removeButton(toolWith(QStringLiteral("delete"), tr("Remove these kept choices"), this))
{
    auto *label = new QLabel(tr("&Kept choices"), this);
    label->setBuddy(names);
    names->setAccessibleName(tr("Kept choices"));
    names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    names->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(names, 1);
    row->addWidget(keepButton);
    row->addWidget(removeButton);
    connect(names, &QComboBox::activated, this, &PresetBar::choose);
    connect(keepButton, &QToolButton::clicked, this, [this] { emit keepWanted(current()); });
    connect(removeButton, &QToolButton::clicked, this, &PresetBar::remove);
    connect(&desk, &Desk::changed, this, &PresetBar::fill);
    fill();
}

QString PresetBar::current() const
{
    return names->currentIndex() > 0 ? names->currentText() : QString();
}

/// The first line stands for choices that are not kept.
void PresetBar::fill()
{
    names->clear();
    names->addItem(tr("Not kept", "the choices for a print, as a name in a list"));
    for (const Preset *preset : edits::presetsFor(desk.plan(), print::blockSchedulePurpose())) {
        names->addItem(preset->name);
        if (preset->values == values)
            names->setCurrentIndex(names->count() - 1);
    }
    removeButton->setEnabled(!current().isEmpty());
}

void PresetBar::follow(const print::BlockScheduleOptions &options)
{
    values = print::valuesOf(options);
    fill();
}

void PresetBar::choose(int index)
{
    const Preset *preset =
        index < 1 ? nullptr
                  : edits::presetNamed(desk.plan(), print::blockSchedulePurpose(), names->itemText(index));
    if (preset != nullptr)
        emit chosen(print::optionsOf(preset->values));
    else
        fill(); // choices cannot be made "not kept"; the list tells what they are
}

bool PresetBar::keep(const QString &name, const print::BlockScheduleOptions &options)
{
    values = print::valuesOf(options);
    const bool done =
        desk.commit(edits::keepPreset(desk.plan(), print::blockSchedulePurpose(), name.simplified(), values));
    fill();
    return done;
}

void PresetBar::remove()
{
    const Preset *preset = edits::presetNamed(desk.plan(), print::blockSchedulePurpose(), current());
    if (preset != nullptr)
        desk.commit(edits::removePreset(desk.plan(), preset->id));
}

} // namespace blokplan::ui

#include "ui/checkin/lastentries.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

LastEntries::LastEntries(DoorDesk &wanted, QWidget *parent)
    : QDialog(parent), door(wanted), list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Last ones in"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    back = buttons->addButton(tr("&Take back"), QDialogButtonBox::ActionRole);
    back->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, this, &LastEntries::takeBack);
    connect(&door, &DoorDesk::changed, this, &LastEntries::refill);
    refill();
    resize(520, 360);
    list->setFocus();
}

void LastEntries::refill()
{
    static constexpr size_t most = 10;
    const int row = std::max(0, list->currentRow());
    entries = door.lastEntries(most);
    list->clear();
    for (const Scan &entry : entries)
        list->addItem(QStringList{door.clockOf(entry.at), door.nameOf(entry), entry.desk}.join(
            QStringLiteral(" \u00b7 ")));
    list->setCurrentRow(std::min(row, list->count() - 1));
    back->setEnabled(!entries.empty());
}

void LastEntries::takeBack()
{
    if (list->currentRow() >= 0)
        door.takeBack(entries[size_t(list->currentRow())]);
}

} // namespace blokplan::ui

#include "ui/checkin/lastentries.h"

#include "ui/checkin/scanlistener.h"

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
    // no key of a scanner takes anybody back: neither button hears Enter unless it has the focus
    for (QPushButton *one : {back, buttons->button(QDialogButtonBox::Close)})
        one->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, this, &LastEntries::takeBack);
    connect(&door, &DoorDesk::changed, this, &LastEntries::refill);
    refill();
    resize(520, 360);
    list->setFocus();
    // a ticket scanned while this is open is for the door
    auto *listener = new ScanListener(this);
    for (QWidget *one :
         std::initializer_list<QWidget *>{list, back, buttons->button(QDialogButtonBox::Close)})
        listener->listenTo(one);
    connect(listener, &ScanListener::scanned, this, [this](const QString &code) {
        door.scan(code);
        close();
    });
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
        door.takeBack(entries[size_t(list->currentRow())],
                      tr("from the list of last ones", "why an entry was taken back"));
}

} // namespace blokplan::ui

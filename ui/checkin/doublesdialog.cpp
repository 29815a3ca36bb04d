#include "ui/checkin/doublesdialog.h"

#include "app/checkin/doubles.h"
#include "app/wording/merging.h"
#include "ui/base/style.h"
#include "ui/checkin/scanlistener.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

DoublesDialog::DoublesDialog(Desk &wanted, DoorDesk &door, QWidget *parent)
    : QDialog(parent), desk(wanted), told(quietLabel({}, this)), list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Let in twice"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(told);
    list->setWordWrap(true);
    list->setAccessibleName(windowTitle());
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // no ticket presses it
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk.document(), &Document::factsChanged, this, &DoublesDialog::refill);
    refill();
    resize(560, 360);
    list->setFocus();
    // a ticket scanned while this is open is for the door
    auto *listener = new ScanListener(this);
    for (QWidget *one : std::initializer_list<QWidget *>{list, buttons->button(QDialogButtonBox::Close)})
        listener->listenTo(one);
    connect(listener, &ScanListener::scanned, this, [this, &door](const QString &code) {
        door.scan(code);
        close();
    });
}

void DoublesDialog::refill()
{
    list->clear();
    for (const checkin::DoubleEntry &one : checkin::doubleEntries(desk.plan(), desk.document().facts().scans))
        list->addItem(wording::doubleEntry(one, desk.plan()));
    told->setText(
        list->count() == 0
            ? tr("Nobody. Two desks can only let in the same guest while neither knows of the other; a "
                 "merge of their copies shows it.")
            : tr("Two desks did not know of each other. The earlier entry holds; nothing has to be "
                 "done, but the same ticket was shown twice."));
}

} // namespace blokplan::ui

#include "ui/checkin/desksdialog.h"

#include "app/checkin/expected.h"
#include "app/wording/deskshares.h"
#include "ui/base/style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace blokplan::ui
{

DesksDialog::DesksDialog(Desk &wanted, const CheckinListId &door, QWidget *parent)
    : QDialog(parent), desk(wanted), list(door), count(new QSpinBox(this)), shares(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split over desks"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(quietLabel(tr("Which family names go to which desk, so that no queue is much longer "
                                    "than the others: counted from the names on this list."),
                                 this));
    static constexpr int most = 26;
    count->setRange(1, most);
    count->setValue(3);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Desks"), count);
    column->addLayout(fields);
    shares->setAccessibleName(tr("Desks"));
    column->addWidget(shares, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(lines().join(QLatin1Char('\n'))); });
    connect(count, &QSpinBox::valueChanged, this, &DesksDialog::refill);
    connect(&desk, &Desk::changed, this, &DesksDialog::refill);
    refill();
    resize(420, 400);
}

QStringList DesksDialog::lines() const
{
    QStringList all;
    for (int row = 0; row < shares->count(); ++row)
        all.append(shares->item(row)->text());
    return all;
}

void DesksDialog::refill()
{
    shares->clear();
    if (const CheckinList *now = desk.plan().find(list); now != nullptr) {
        for (const checkin::DeskShare &share : checkin::splitOverDesks(desk.plan(), *now, count->value()))
            shares->addItem(wording::deskShare(share));
    }
    if (shares->count() == 0)
        shares->addItem(tr("Nobody belongs on this list yet."));
}

} // namespace blokplan::ui

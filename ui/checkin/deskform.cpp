#include "ui/checkin/deskform.h"

#include "ui/base/style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

DeskForm::DeskForm(const QString &desk, const QString &operatorName, QWidget *parent)
    : QDialog(parent), name(new QLineEdit(desk, this)), who(new QLineEdit(operatorName, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name this desk"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        quietLabel(tr("What this desk is called in every scan: each laptop needs a name of its own."), this));
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Desk"), name);
    fields->addRow(tr("&Who sits there"), who);
    column->addLayout(fields);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    connect(name, &QLineEdit::textChanged, this, [this, ok] { ok->setEnabled(!this->desk().isEmpty()); });
    ok->setEnabled(!this->desk().isEmpty());
    name->selectAll();
}

QString DeskForm::desk() const
{
    return name->text().trimmed();
}

QString DeskForm::operatorName() const
{
    return who->text().trimmed();
}

} // namespace blokplan::ui

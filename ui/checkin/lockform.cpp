#include "ui/checkin/lockform.h"

#include "ui/checkin/deskpin.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

LockForm::LockForm(const QString &desk, const QString &operatorName, QWidget *parent)
    : QDialog(parent), name(new QLineEdit(desk, this)), who(new QLineEdit(operatorName, this)),
      number(new QLineEdit(this)), again(new QLineEdit(this)), wrong(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lock this laptop to the door"));
    auto *column = new QVBoxLayout(this);
    auto *fields = new QFormLayout;
    auto *says =
        new QLabel(tr("The whole screen becomes the door: nothing of the plan can be seen or changed "
                      "until somebody types the PIN."),
                   this);
    says->setWordWrap(true);
    column->addWidget(says);
    column->addLayout(fields);
    fields->addRow(tr("&Desk"), name);
    fields->addRow(tr("&Who sits there"), who);
    fields->addRow(tr("&PIN"), number);
    fields->addRow(tr("PIN &again"), again);
    for (QLineEdit *line : {number, again})
        line->setEchoMode(QLineEdit::Password);
    number->setPlaceholderText(tr("none: anybody can leave"));
    wrong->setWordWrap(true);
    column->addWidget(wrong);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Lock"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *line : {name, number, again})
        connect(line, &QLineEdit::textChanged, this, &LockForm::recheck);
    recheck();
    static constexpr int wide = 460;
    resize(wide, std::max(heightForWidth(wide), sizeHint().height()));
}

QString LockForm::desk() const
{
    return name->text().trimmed();
}

QString LockForm::operatorName() const
{
    return who->text().trimmed();
}

QString LockForm::pin() const
{
    return number->text();
}

void LockForm::recheck()
{
    QString says;
    if (desk().isEmpty())
        says = tr("Each desk needs a name of its own.");
    else if (number->text() != again->text() && !again->text().isEmpty())
        says = tr("The two PINs differ.");
    wrong->setText(says);
    ok->setEnabled(says.isEmpty() && number->text() == again->text());
}

namespace
{

void askForPin(QWidget *parent, const std::function<void()> &then, const QString &label)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(LockForm::tr("Leave the door"));
    dialog->setLabelText(label);
    dialog->setTextEchoMode(QLineEdit::Password);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [parent, then](const QString &pin) {
        if (deskpin::fits(pin))
            then();
        else
            askForPin(parent, then, LockForm::tr("That is not the PIN of this desk. Try again:"));
    });
    dialog->open();
}

} // namespace

void askToUnlock(QWidget *parent, const std::function<void()> &then)
{
    if (deskpin::isSet())
        askForPin(parent, then, LockForm::tr("The PIN of this desk:"));
    else
        then();
}

} // namespace blokplan::ui

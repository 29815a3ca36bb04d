#include "ui/timetable/wishdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

WishDialog::WishDialog(Desk &theDesk, const QString &title, const QString &okText, QWidget *parent)
    : QDialog(parent), desk(theDesk), rows(new QFormLayout), told(new QLabel(this)),
      ok(new QPushButton(okText, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(rows);
    told->setObjectName(QStringLiteral("told"));
    told->setWordWrap(true);
    told->setMinimumWidth(420);
    told->setMinimumHeight(6 * told->fontMetrics().lineSpacing()); // so that it need not jump
    told->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(told, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &WishDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WishDialog::reject);
    column->addWidget(buttons);
    connect(&desk, &Desk::changed, this, &WishDialog::recheck);
}

void WishDialog::addRow(const char *name, const QString &label, QWidget *field)
{
    field->setObjectName(QLatin1String(name));
    if (label.isEmpty()) {
        rows->addRow(field);
        return;
    }
    rows->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

void WishDialog::begin(std::function<Outcome()> outcome)
{
    judged = std::move(outcome);
    recheck();
    show();
}

void WishDialog::recheck()
{
    if (!judged)
        return;
    now = judged();
    told->setText(now.lines.join(u'\n'));
    ok->setEnabled(!now.edit.isEmpty());
}

void WishDialog::accept()
{
    const Edit edit = now.edit; // what happens to the plan is judged anew while it happens
    if (edit.isEmpty() || !desk.commit(edit))
        return;
    QDialog::accept();
}

QStringList firstOf(const QStringList &lines, int most)
{
    QStringList first = lines.mid(0, most);
    if (lines.size() > most)
        first.append(WishDialog::tr("and %n more", nullptr, int(lines.size()) - most));
    return first;
}

} // namespace blokplan::ui

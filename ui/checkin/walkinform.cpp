#include "ui/checkin/walkinform.h"

#include "app/checkin/names.h"
#include "ui/base/style.h"
#include "ui/checkin/scanlistener.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace blokplan::ui
{

WalkInForm::WalkInForm(QWidget *parent)
    : QWidget(parent), name(new QLineEdit(this)), organisation(new QLineEdit(this)),
      category(new QComboBox(this)), wrong(new QLabel(this)), listener(new ScanListener(this)),
      there(quietLabel({}, this))
{
    auto *form = new QFormLayout(this);
    auto *title = new QLabel(tr("A guest who is not on the list"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    form->addRow(title);
    form->addRow(tr("&Name"), name);
    form->addRow(tr("&Organisation"), organisation);
    form->addRow(tr("&Category"), category);
    form->addRow(wrong);
    there->setWordWrap(true);
    form->addRow(there);
    auto *in = new QPushButton(tr("Register and let in (Enter)"), this);
    in->setAutoDefault(false);
    form->addRow(in);
    wrong->hide();
    connect(in, &QPushButton::clicked, this, &WalkInForm::finish);
    connect(name, &QLineEdit::textChanged, wrong, &QWidget::hide);
    connect(name, &QLineEdit::textChanged, this,
            [this](const QString &typed) { there->setText(known ? known(typed.simplified()) : QString()); });
    for (QWidget *one : std::initializer_list<QWidget *>{name, organisation, category, in})
        listener->listenTo(one);
    connect(listener, &ScanListener::scanned, this, &WalkInForm::scanned);
}

void WalkInForm::begin(const Plan &plan, const QString &typed)
{
    setEnabled(true);
    name->setText(typed);
    organisation->clear();
    category->clear();
    categories = {CategoryId()};
    category->addItem(tr("none", "no category"));
    std::vector<const Category *> all;
    for (const Category &one : plan.categories())
        all.push_back(&one);
    std::stable_sort(all.begin(), all.end(),
                     [](const Category *a, const Category *b) { return a->position < b->position; });
    for (const Category *one : all) {
        categories.append(one->id);
        category->addItem(one->name.first);
    }
    category->setCurrentIndex(all.empty() ? 0 : 1);
    wrong->hide();
    name->setFocus();
    listener->takeSettings();
}

void WalkInForm::goOn()
{
    setEnabled(true);
    name->setFocus();
}

void WalkInForm::finish()
{
    const QString whole = name->text().simplified();
    if (whole.isEmpty()) {
        wrong->setText(tr("A guest needs a name."));
        wrong->show();
        name->setFocus();
        return;
    }
    Attendee guest;
    guest.asWritten = whole;
    const checkin::NameParts parts = checkin::nameParts(whole);
    guest.given = parts.given;
    guest.particle = parts.particle;
    guest.family = parts.family;
    guest.organisation = organisation->text().simplified();
    guest.category = categories.value(category->currentIndex());
    setEnabled(false); // until it is known whether that was kept
    emit filled(guest);
}

void WalkInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QWidget::keyPressEvent(event);
}

} // namespace blokplan::ui

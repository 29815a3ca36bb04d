#include "ui/checkin/groupbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace blokplan::ui
{

GroupBar::GroupBar(QWidget *parent)
    : QWidget(parent), words(new QLabel(this)), all(new QPushButton(tr("All (F4)"), this)),
      enter(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    for (QPushButton *one : {all, enter}) {
        one->setFocusPolicy(Qt::NoFocus);
        one->setAutoDefault(false);
        row->addWidget(one);
    }
    connect(all, &QPushButton::clicked, this, &GroupBar::allWanted);
    connect(enter, &QPushButton::clicked, this, &GroupBar::entryWanted);
}

void GroupBar::tell(const Told &told)
{
    // the group's own name last: a per cent sign in it is no place to fill
    const QString what = told.goesOut
                             ? tr("%1 of %2 in. Tick who leaves: arrows and Space.", "people of a group")
                             : tr("%1 of %2 in. Tick who is here: arrows and Space.", "people of a group");
    words->setText(tr("Group %1", "%1 its name").arg(told.group) + QStringLiteral(": ") +
                   what.arg(told.in).arg(told.all));
    enter->setText(told.goesOut ? tr("Let %n out (Enter)", nullptr, told.ticked)
                                : tr("Let %n in (Enter)", nullptr, told.ticked));
    enter->setEnabled(told.ticked > 0);
}

} // namespace blokplan::ui

#include "ui/guests/attendeedoubles.h"

#include "app/edits/registering.h"
#include "app/model/attendeeduplicates.h"
#include "app/wording/verdicts.h"
#include "ui/base/style.h"
#include "ui/guests/moments.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace blokplan::ui
{

AttendeeDoubles::AttendeeDoubles(Desk &wanted, QWidget *parent)
    : QDialog(parent), desk(wanted), list(new QListWidget(this)), people(new QListWidget(this)),
      told(quietLabel({}, this))
{
    build();
    find();
}

AttendeeDoubles::AttendeeDoubles(Desk &wanted, const QList<AttendeeId> &attendees, QWidget *parent)
    : QDialog(parent), desk(wanted), list(new QListWidget(this)), people(new QListWidget(this)),
      told(quietLabel({}, this))
{
    build();
    setGroups({attendees});
}

AttendeeDoubles::~AttendeeDoubles()
{
    if (worker.joinable())
        worker.join();
}

void AttendeeDoubles::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Attendees who may be the same"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(told);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    list->setAccessibleName(tr("Groups"));
    people->setAccessibleName(tr("Attendees of the group"));
    people->setAlternatingRowColors(true);
    people->setWordWrap(true);
    halves->addWidget(list);
    halves->addWidget(people);
    halves->setStretchFactor(1, 2);
    column->addWidget(halves, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    mergeButton = buttons->addButton(tr("&Make them one"), QDialogButtonBox::ActionRole);
    apartButton = buttons->addButton(tr("&Not the same"), QDialogButtonBox::ActionRole);
    mergeButton->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(mergeButton, &QPushButton::clicked, this, &AttendeeDoubles::merge);
    connect(apartButton, &QPushButton::clicked, this, &AttendeeDoubles::keepApart);
    connect(list, &QListWidget::currentRowChanged, this, &AttendeeDoubles::showGroup);
    resize(820, 460);
}

void AttendeeDoubles::find()
{
    isLooking = true;
    showGroup();
    worker = std::thread([this, plan = desk.plan()] {
        const auto found = likelyDuplicateAttendees(plan);
        QMetaObject::invokeMethod(
            this, [this, found] { setGroups(found); }, Qt::QueuedConnection);
    });
}

void AttendeeDoubles::setGroups(const QList<QList<AttendeeId>> &found)
{
    groups = found;
    isLooking = false;
    {
        const QSignalBlocker quiet(list);
        list->clear();
        for (const QList<AttendeeId> &group : groups) {
            const Attendee *first = desk.plan().find(group.first());
            list->addItem(first == nullptr ? QString() : first->asWritten);
        }
        list->setCurrentRow(groups.isEmpty() ? -1 : 0);
    }
    showGroup();
}

void AttendeeDoubles::showGroup()
{
    people->clear();
    const int row = list->currentRow();
    const QList<AttendeeId> group = row < 0 ? QList<AttendeeId>() : groups.value(row);
    for (const AttendeeId &id : group) {
        const Attendee *one = desk.plan().find(id);
        if (one == nullptr)
            continue;
        const QString when =
            one->registeredAt.isValid() ? momentText(one->registeredAt, desk.plan()) : QString();
        auto *item = new QListWidgetItem(dotted({one->asWritten, one->organisation, one->email, one->phone,
                                                 one->code, wording::word(one->state), when}),
                                         people);
        item->setData(Qt::UserRole, id.toString());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    people->setCurrentRow(0);
    mergeButton->setEnabled(people->count() > 1);
    apartButton->setEnabled(people->count() > 1);
    if (people->count() > 1)
        told->setText(
            tr("The marked one stays; the others become one with it: their codes, answers and "
               "registrations go along, and their tickets still let them in. Untick who is another."));
    else
        told->setText(isLooking ? tr("Looking for attendees who may be the same...")
                                : tr("No attendees are left who may be the same."));
}

QList<AttendeeId> AttendeeDoubles::meant() const
{
    QList<AttendeeId> ids;
    for (int row = 0; row < people->count(); ++row) {
        const QListWidgetItem *item = people->item(row);
        const AttendeeId id = AttendeeId::fromString(item->data(Qt::UserRole).toString());
        if (item == people->currentItem())
            ids.prepend(id);
        else if (item->checkState() == Qt::Checked)
            ids.append(id);
    }
    return ids;
}

void AttendeeDoubles::merge()
{
    const QList<AttendeeId> ids = meant();
    if (ids.size() > 1 && desk.commit(edits::mergeAttendees(desk.plan(), ids.first(), ids.mid(1))))
        nextGroup();
}

void AttendeeDoubles::keepApart()
{
    if (desk.commit(edits::keepApart(desk.plan(), meant())))
        nextGroup();
}

void AttendeeDoubles::nextGroup()
{
    QList<QList<AttendeeId>> left = groups;
    left.removeAt(list->currentRow());
    setGroups(left);
}

} // namespace blokplan::ui

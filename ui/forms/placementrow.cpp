#include "ui/forms/placementrow.h"

#include "app/edits/placing.h"
#include "app/wording/words.h"
#include "ui/forms/checklist.h"
#include "ui/forms/inputs.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace blokplan::ui
{

PlacementRow::PlacementRow(const Plan &plan, const Placement &placement, QWidget *parent)
    : QWidget(parent), begun(placement), date(new QComboBox(this)), start(clockInput(placement.start, this)),
      length(lengthInput(placement.length, this)), rooms(new RoomsInput(plan, placement.rooms, this)),
      fixed(new QCheckBox(tr("fixed"), this))
{
    fillDates(plan);
    fixed->setChecked(begun.fixed);
    date->setAccessibleName(tr("Day"));
    start->setAccessibleName(tr("Start"));
    start->setMaximumWidth(64);
    length->setAccessibleName(tr("Length"));
    length->setMaximumWidth(56);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(date, 2);
    line->addWidget(start);
    line->addWidget(length);
    line->addWidget(rooms, 3);
    line->addWidget(fixed);
    setFocusProxy(start);
}

void PlacementRow::fillDates(const Plan &plan)
{
    for (const Day *day : orderedDays(plan))
        date->addItem(wording::shortDate(day->date), day->date);
    const QDate own = begun.date.isValid() ? programmeDate(plan.event(), begun) : QDate();
    if (date->findData(own) < 0 && own.isValid())
        date->addItem(wording::shortDate(own), own);
    date->setCurrentIndex(std::max(0, date->findData(own)));
    dayChange = plan.event().dayChange;
}

Placement PlacementRow::record() const
{
    Placement now = begun;
    now.start = parseClock(start->text());
    // half past midnight is of the evening before, as on the grid
    now.date = date->currentData().toDate().addDays(now.start < dayChange ? 1 : 0);
    now.length = parseLength(length->text());
    now.rooms = rooms->rooms();
    now.fixed = fixed->isChecked();
    if (now.fixed != begun.fixed) {
        now.agreedDate = now.fixed ? now.date : QDate();
        now.agreedStart = now.fixed ? now.start : 0;
        now.agreedRoom = now.fixed ? now.rooms.value(0) : RoomId();
    }
    return now;
}

QString PlacementRow::message() const
{
    if (!date->currentData().toDate().isValid())
        return tr("The event has no day yet to place it on.");
    if (const QString wrong = clockMessage(start->text()); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = lengthMessage(length->text()); !wrong.isEmpty())
        return wrong;
    return rooms->rooms().isEmpty() ? tr("Choose a room.") : QString();
}

} // namespace blokplan::ui

#include "ui/timetable/shiftdialog.h"

#include "app/wording/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSet>
#include <QSpinBox>
#include <QTimeEdit>

namespace blokplan::ui
{

namespace
{

struct ShiftDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ShiftDialog)
};

QString titleOf(const Plan &plan, const PlacementId &id)
{
    const Placement *placement = plan.find(id);
    return placement == nullptr ? QString() : edits::titleOfSession(plan, placement->session);
}

QString collisionText(const Plan &plan, const edits::Collision &collision)
{
    const Room *room = plan.find(collision.room);
    return ShiftDialogWords::tr("• '%1' then overlaps '%2' in %3: %4")
        .arg(titleOf(plan, collision.shifted), titleOf(plan, collision.stayed),
             room == nullptr ? QString() : room->name.first, wording::minutes(collision.minutes));
}

/// What would shift but for its being fixed.
QList<PlacementId> fixedOnes(const Agenda &agenda, QDate date, int minute, const QList<RoomId> &rooms)
{
    QList<PlacementId> fixed;
    for (const Row<Placement> &row : agenda.onDate(date)) {
        const auto isMeant = [&](const RoomId &room) { return rooms.isEmpty() || rooms.contains(room); };
        if (row->fixed && spanOf(*row).start >= localMinute(date, minute) &&
            std::any_of(row->rooms.begin(), row->rooms.end(), isMeant))
            fixed.append(row->id);
    }
    return fixed;
}

/// One line for two sessions, in however many rooms they meet.
QStringList overlapsOf(const Plan &plan, const edits::Shift &shift)
{
    QStringList lines;
    QSet<std::pair<PlacementId, PlacementId>> told;
    for (const edits::Collision &collision : shift.collisions) {
        const std::pair pair(collision.shifted, collision.stayed);
        if (!told.contains(pair))
            lines.append(collisionText(plan, collision));
        told.insert(pair);
    }
    return lines;
}

/// What shifts though it is not in the room that was meant: it follows something that stands in both.
QStringList alongWith(const Plan &plan, const edits::Shift &shift, const RoomId &room)
{
    int elsewhere = 0;
    for (const PlacementId &id : shift.shifted) {
        const Placement *placement = plan.find(id);
        elsewhere += placement != nullptr && !room.isNull() && !placement->rooms.contains(room) ? 1 : 0;
    }
    if (elsewhere == 0)
        return {};
    return {ShiftDialogWords::tr("%n of them are in other rooms, behind something that stands there too.",
                                 nullptr, elsewhere)};
}

QSpinBox *minutesField(QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(-600, 600);
    field->setSingleStep(5);
    field->setValue(10);
    field->setSuffix(ShiftDialogWords::tr(" min"));
    return field;
}

QComboBox *roomsField(const Plan &plan, const RoomId &room, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->addItem(ShiftDialogWords::tr("All rooms"),
                   QString()); // that the whole day runs late is the usual case
    if (const Room *one = plan.find(room))
        field->addItem(ShiftDialogWords::tr("Only %1").arg(one->name.first), room.toString());
    return field;
}

/// A round goes over all rooms: it shifts along when they all do.
QCheckBox *roundsBox(const Plan &plan, QDate date, QWidget *parent)
{
    auto *box = new QCheckBox(ShiftDialogWords::tr("R&ounds too"), parent);
    const Day *day = dayOn(plan, date);
    box->setEnabled(day != nullptr && !orderedRounds(plan, day->id).empty());
    return box;
}

} // namespace

QStringList linesOf(const Agenda &agenda, const edits::Shift &shift, const QList<PlacementId> &fixed)
{
    const Plan &plan = agenda.plan();
    if (shift.edit.isEmpty())
        return {ShiftDialogWords::tr("Nothing moves.")};
    QStringList lines{ShiftDialogWords::tr("Moves %n session(s).", nullptr, int(shift.shifted.size()))};
    if (!shift.rounds.isEmpty())
        lines.append(ShiftDialogWords::tr("Moves %n round(s) too.", nullptr, int(shift.rounds.size())));
    QStringList titles;
    for (const PlacementId &id : fixed)
        titles.append(u'\'' + titleOf(plan, id) + u'\'');
    if (!titles.isEmpty())
        lines.append(
            ShiftDialogWords::tr("Fixed, so it stays: %1").arg(firstOf(titles, 3).join(QLatin1String(", "))));
    return lines + firstOf(overlapsOf(plan, shift), 4);
}

WishDialog *openShiftDialog(Desk &desk, QDate date, int minute, const RoomId &room, QWidget *parent,
                            bool onlyRoom)
{
    auto *dialog = new WishDialog(desk, ShiftDialogWords::tr("Shift everything after a time"),
                                  ShiftDialogWords::tr("&Shift"), parent);
    auto *by = dialog->add("minutes", ShiftDialogWords::tr("&Later by"), minutesField(dialog));
    by->setToolTip(ShiftDialogWords::tr("A negative number shifts earlier"));
    auto *from = dialog->add("from", ShiftDialogWords::tr("&From"), new QTimeEdit(dialog));
    from->setDisplayFormat(QStringLiteral("HH:mm"));
    from->setTime(QTime(0, 0).addSecs(minute * 60));
    auto *rooms = dialog->add("rooms", ShiftDialogWords::tr("&Rooms"), roomsField(desk.plan(), room, dialog));
    rooms->setCurrentIndex(onlyRoom ? rooms->count() - 1 : 0);
    auto *fixedToo =
        dialog->add("fixed", {}, new QCheckBox(ShiftDialogWords::tr("Shift &fixed sessions too"), dialog));
    auto *roundsToo = dialog->add("rounds", {}, roundsBox(desk.plan(), date, dialog));
    const auto followRooms = [rooms, roundsToo] {
        roundsToo->setChecked(roundsToo->isEnabled() && rooms->currentIndex() == 0);
    };
    followRooms();
    QObject::connect(rooms, &QComboBox::currentIndexChanged, roundsToo, followRooms);
    const auto outcome = [&desk, date, minute, by, from, rooms, fixedToo, roundsToo] {
        const int after =
            from->time() == QTime(0, 0).addSecs(minute * 60)
                ? minute // which may lie past midnight
                : programmeMinute(desk.plan().event(), from->time().msecsSinceStartOfDay() / 60000);
        const RoomId only = RoomId::fromString(rooms->currentData().toString());
        const QList<RoomId> meant = only.isNull() ? QList<RoomId>() : QList<RoomId>{only};
        const bool all = fixedToo->isChecked();
        const edits::Shift shift =
            edits::shiftAfter(desk.agenda(), date, after, by->value(), meant,
                              all ? edits::FixedOnes::ShiftToo : edits::FixedOnes::Stay,
                              roundsToo->isChecked() ? edits::Rounds::ShiftToo : edits::Rounds::Stay);
        const QStringList lines = linesOf(
            desk.agenda(), shift, all ? QList<PlacementId>() : fixedOnes(desk.agenda(), date, after, meant));
        return Outcome{shift.edit, lines.mid(0, 1) + alongWith(desk.plan(), shift, only) + lines.mid(1)};
    };
    QObject::connect(by, &QSpinBox::valueChanged, dialog, &WishDialog::recheck);
    QObject::connect(from, &QTimeEdit::timeChanged, dialog, &WishDialog::recheck);
    QObject::connect(rooms, &QComboBox::currentIndexChanged, dialog, &WishDialog::recheck);
    QObject::connect(fixedToo, &QCheckBox::toggled, dialog, &WishDialog::recheck);
    QObject::connect(roundsToo, &QCheckBox::toggled, dialog, &WishDialog::recheck);
    dialog->begin(outcome);
    by->setFocus();
    by->selectAll();
    return dialog;
}

} // namespace blokplan::ui

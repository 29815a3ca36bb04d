#include "ui/timetable/daydialogs.h"

#include "app/edits/frames.h"
#include "app/wording/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QTimeEdit>

namespace blokplan::ui
{

namespace
{

struct DayDialogWords {
    Q_DECLARE_TR_FUNCTIONS(DayDialogs)
};

QDateEdit *dateField(QDate date, QWidget *parent)
{
    auto *field = new QDateEdit(date, parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
    return field;
}

QComboBox *roomField(const Plan &plan, const RoomId &chosen, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    for (const Room *room : orderedRooms(plan))
        field->addItem(room->name.first, room->id.toString());
    field->setCurrentIndex(std::max(0, field->findData(chosen.toString())));
    return field;
}

QTimeEdit *timeField(int minute, QWidget *parent)
{
    auto *field = new QTimeEdit(QTime(0, 0).addSecs(minute * 60), parent);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    return field;
}

/// The first other day of the event, or the day after this one.
QDate otherDay(const Plan &plan, QDate from)
{
    for (const Day *day : orderedDays(plan)) {
        if (day->date > from)
            return day->date;
    }
    return from.addDays(1);
}

QStringList frameLines(const Agenda &agenda, const Edit &edit, QDate from, QDate to)
{
    if (to == from)
        return {DayDialogWords::tr("This is the day itself.")};
    if (edit.isEmpty())
        return {DayDialogWords::tr("Everything of this day's frame is there already.")};
    QStringList lines;
    if (dayOn(agenda.plan(), to) == nullptr)
        lines.append(DayDialogWords::tr("%1 becomes a day of the event.").arg(wording::longDate(to)));
    if (const int rounds = int(edit.of<Round>().size()); rounds > 0)
        lines.append(DayDialogWords::tr("%n round(s)", nullptr, rounds));
    if (const int placed = int(edit.of<Placement>().size()); placed > 0)
        lines.append(DayDialogWords::tr("%n break(s) and plenaries", nullptr, placed));
    return lines;
}

} // namespace

WishDialog *openCopyFrame(Desk &desk, QDate from, QWidget *parent)
{
    auto *dialog =
        new WishDialog(desk, DayDialogWords::tr("Copy the frame of %1").arg(wording::shortDate(from)),
                       DayDialogWords::tr("&Copy"), parent);
    auto *to = dialog->add("to", DayDialogWords::tr("&To"), dateField(otherDay(desk.plan(), from), dialog));
    QObject::connect(to, &QDateEdit::dateChanged, dialog, &WishDialog::recheck);
    dialog->begin([&desk, from, to] {
        const Edit edit = to->date() == from ? Edit() : edits::copyFrame(desk.agenda(), from, to->date());
        return Outcome{edit, frameLines(desk.agenda(), edit, from, to->date())};
    });
    return dialog;
}

WishDialog *openMoveDay(Desk &desk, QDate from, QWidget *parent)
{
    QDate next = from.addDays(1);
    while (dayOn(desk.plan(), next) != nullptr)
        next = next.addDays(1);
    auto *dialog =
        new WishDialog(desk, DayDialogWords::tr("Move %1 to another date").arg(wording::shortDate(from)),
                       DayDialogWords::tr("&Move"), parent);
    auto *to = dialog->add("to", DayDialogWords::tr("&To"), dateField(next, dialog));
    QObject::connect(to, &QDateEdit::dateChanged, dialog, &WishDialog::recheck);
    dialog->begin([&desk, from, to] {
        const Edit edit = edits::moveDay(desk.agenda(), from, to->date());
        if (edit.isEmpty())
            return Outcome{edit,
                           {to->date() == from
                                ? DayDialogWords::tr("This is the day itself.")
                                : DayDialogWords::tr("That date is a day of the event already.")}};
        const int count = int(edit.of<Placement>().size());
        return Outcome{edit, {DayDialogWords::tr("Moves %n session(s), fixed ones too.", nullptr, count)}};
    });
    return dialog;
}

int afternoonOf(const Agenda &agenda, QDate date)
{
    constexpr int noon = 720;
    int best = 2 * minutesPerDay;
    for (const Row<Placement> &row : agenda.onDate(date)) {
        const Session *session = agenda.plan().find(row->session);
        const int end = int(spanOf(*row).end - localMinute(date, 0));
        if (session != nullptr && session->sort == SessionKind::Break && end > noon)
            best = std::min(best, end);
    }
    return best < minutesPerDay ? best : noon;
}

WishDialog *openMoveStretch(Desk &desk, QDate date, const RoomId &room, QWidget *parent)
{
    auto *dialog = new WishDialog(desk, DayDialogWords::tr("Move a room's afternoon"),
                                  DayDialogWords::tr("&Move"), parent);
    RoomId other;
    for (const Room *one : orderedRooms(desk.plan())) {
        if (one->id != room && other.isNull())
            other = one->id;
    }
    const Day *day = dayOn(desk.plan(), date);
    const int closes = day == nullptr ? minutesPerDay : day->closes;
    auto *from = dialog->add("room", DayDialogWords::tr("&Out of"), roomField(desk.plan(), room, dialog));
    auto *to = dialog->add("other", DayDialogWords::tr("&Into"), roomField(desk.plan(), other, dialog));
    auto *begin =
        dialog->add("from", DayDialogWords::tr("&From"), timeField(afternoonOf(desk.agenda(), date), dialog));
    auto *end = dialog->add("until", DayDialogWords::tr("&Until"),
                            timeField(std::min(closes, minutesPerDay - 1), dialog));
    for (QComboBox *field : {from, to})
        QObject::connect(field, &QComboBox::currentIndexChanged, dialog, &WishDialog::recheck);
    for (QTimeEdit *field : {begin, end})
        QObject::connect(field, &QTimeEdit::timeChanged, dialog, &WishDialog::recheck);
    const auto minuteOf = [&desk](const QTimeEdit *field) {
        return programmeMinute(desk.plan().event(), field->time().msecsSinceStartOfDay() / 60000);
    };
    const auto outcome = [&desk, date, closes, from, to, begin, end, minuteOf] {
        const bool toTheEnd = minuteOf(end) == std::min(closes, minutesPerDay - 1); // maybe past midnight
        const Edit edit =
            edits::moveStretch(desk.agenda(), RoomId::fromString(from->currentData().toString()),
                               RoomId::fromString(to->currentData().toString()), date, minuteOf(begin),
                               toTheEnd ? std::max(closes, minuteOf(end)) : minuteOf(end));
        QStringList lines{edit.isEmpty()
                              ? DayDialogWords::tr("Nothing moves.")
                              : DayDialogWords::tr("Moves %n session(s).", nullptr, edit.intent.count)};
        const auto found = findingsAfter(desk.agenda(), edit, desk.today());
        const auto clashes = std::count_if(found.begin(), found.end(), [](const Finding &f) {
            return f.severity == Severity::Blocking && isOfPlace(f);
        });
        if (!edit.isEmpty() && clashes > 0)
            lines.append(DayDialogWords::tr("Then there are %n blocking finding(s) about them.", nullptr,
                                            int(clashes)));
        return Outcome{edit, lines};
    };
    dialog->begin(outcome);
    return dialog;
}

} // namespace blokplan::ui

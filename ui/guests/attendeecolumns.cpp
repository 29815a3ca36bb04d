#include "app/checkin/names.h"
#include "app/wording/verdicts.h"
#include "ui/base/theme.h"
#include "ui/guests/guestkinds.h"
#include "ui/guests/whoisin.h"
#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct AttendeeColumns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::AttendeeColumns)
};

bool isShown(const Attendee &attendee)
{
    return attendee.sameAs.isNull();
}

/// Who was merged into another has no row; `in` wakes the table.
class AttendeeKind : public KindOf<Attendee>
{
public:
    AttendeeKind(std::vector<RecordColumn<Attendee>> list, AlsoTouched also,
                 const std::unique_ptr<WhoIsIn> &whoIsIn)
        : KindOf(std::move(list), also), in(whoIsIn)
    {
    }

    [[nodiscard]] QList<AnyId> ids(const Plan &plan) const override
    {
        QList<AnyId> found;
        if (in == nullptr)
            return found;
        found.reserve(qsizetype(plan.attendees().size()));
        for (const Attendee &one : plan.attendees()) {
            if (isShown(one))
                found.append(anyId(one.id));
        }
        return found;
    }
    [[nodiscard]] TouchedRows touched(const Desk &desk, const Edit &edit) const override
    {
        if (in == nullptr)
            return {};
        TouchedRows rows;
        for (const Change<Attendee> &change : edit.of<Attendee>()) {
            const bool before = change.before && isShown(*change.before);
            const bool after = change.after && isShown(*change.after);
            if (before || after)
                (!before  ? rows.added
                 : !after ? rows.removed
                          : rows.changed)
                    .append(anyId(change.either().id));
        }
        rows.all = !edit.of<Category>().empty();
        Q_UNUSED(desk)
        return rows;
    }

private:
    const std::unique_ptr<WhoIsIn> &in;
};

template <QString Attendee::*Member>
RecordCell cellOf(const Desk & /*desk*/, const Attendee &attendee)
{
    return {attendee.*Member};
}

template <QString Attendee::*Member>
bool setText(Attendee &attendee, const QString &text)
{
    attendee.*Member = text;
    return true;
}

RecordCell nameCell(const Desk & /*desk*/, const Attendee &attendee)
{
    RecordCell cell;
    cell.struck = attendee.state == AttendeeState::Cancelled;
    if (attendee.asWritten.isEmpty()) {
        cell.text = AttendeeColumns::tr("(name removed)");
        cell.ink = RecordCell::Ink::Quiet;
        return cell;
    }
    cell.text = checkin::familyFirst(checkin::partsOf(attendee));
    cell.key = checkin::sortingKey(attendee);
    return cell;
}

RecordCell categoryCell(const Desk &desk, const Attendee &attendee)
{
    const Category *category = desk.plan().find(attendee.category);
    if (category == nullptr)
        return {};
    RecordCell cell{category->name.first};
    if (category->colour.set)
        cell.swatch = toQColor(category->colour);
    return cell;
}

RecordCell stateCell(const Desk & /*desk*/, const Attendee &attendee)
{
    const bool plain = attendee.state == AttendeeState::Registered;
    return {wording::word(attendee.state), {}, plain ? RecordCell::Ink::Plain : RecordCell::Ink::Quiet};
}

QStringList stateWords()
{
    return wordsOf<AttendeeState>(wording::word);
}

bool setState(Attendee &attendee, const QString &text)
{
    return setByWord<AttendeeState>(attendee.state, wording::word, text);
}

QString placeWord(WhoIsIn::Place place)
{
    switch (place) {
    case WhoIsIn::Place::Inside:
        return AttendeeColumns::tr("\u2713 in");
    case WhoIsIn::Place::Outside:
        return AttendeeColumns::tr("out");
    case WhoIsIn::Place::Nowhere:
        break;
    }
    return {};
}

} // namespace

std::unique_ptr<RecordKind> attendeeKind(const std::unique_ptr<WhoIsIn> &in)
{
    const auto here = [&in](const Desk & /*desk*/, const Attendee &attendee) {
        const auto place = in == nullptr ? WhoIsIn::Place::Nowhere : in->of(attendee.id);
        return RecordCell{placeWord(place),
                          {},
                          place == WhoIsIn::Place::Outside ? RecordCell::Ink::Quiet : RecordCell::Ink::Plain};
    };
    std::vector<RecordColumn<Attendee>> columns{
        {"as_written", [] { return AttendeeColumns::tr("Name"); }, 190, nameCell},
        {"organisation", fieldTitle<Attendee, "organisation">, 170, cellOf<&Attendee::organisation>,
         setText<&Attendee::organisation>},
        {"category", fieldTitle<Attendee, "category">, 110, categoryCell},
        {"state", fieldTitle<Attendee, "state">, 100, stateCell, setState, stateWords},
        {"in", [] { return AttendeeColumns::tr("Here"); }, 96, here},
        {"code", [] { return AttendeeColumns::tr("Ticket code"); }, 150, cellOf<&Attendee::code>},
        {"email", fieldTitle<Attendee, "email">, 170, cellOf<&Attendee::email>, setText<&Attendee::email>},
    };
    return std::make_unique<AttendeeKind>(
        std::move(columns), [](const Desk &, const Edit &, TouchedRows &) {}, in);
}

int countOfAttendees(const Plan &plan)
{
    return int(std::count_if(plan.attendees().begin(), plan.attendees().end(), isShown));
}

} // namespace blokplan::ui

#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::PersonColumns)
};

template <QString Person::*Member>
RecordCell cellOf(const Desk & /*desk*/, const Person &person)
{
    return {person.*Member};
}

template <QString Person::*Member>
bool setText(Person &person, const QString &text)
{
    person.*Member = text;
    return true;
}

bool setName(Person &person, const QString &text)
{
    person.asWritten = text;
    return !text.isEmpty();
}

RecordCell sessionsCell(const Desk &desk, const Person &person)
{
    return numberCell(int(desk.agenda().appearancesOf(person.id).size()));
}

void alsoTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    eachSide<Participant>(edit, [&](const Participant &p) { rows.changed.append(anyId(p.person)); });
}

} // namespace

std::unique_ptr<RecordKind> personKind()
{
    std::vector<RecordColumn<Person>> columns{
        {"as_written", [] { return Columns::tr("Name"); }, 190, cellOf<&Person::asWritten>, setName},
        {"affiliation", fieldTitle<Person, "affiliation">, 190, cellOf<&Person::affiliation>,
         setText<&Person::affiliation>},
        {"email", fieldTitle<Person, "email">, 180, cellOf<&Person::email>, setText<&Person::email>},
        {"phone", fieldTitle<Person, "phone">, 110, cellOf<&Person::phone>, setText<&Person::phone>},
        {"sessions", [] { return Columns::tr("Sessions"); }, 80, sessionsCell},
    };
    return std::make_unique<KindOf<Person>>(std::move(columns), alsoTouched);
}

} // namespace blokplan::ui

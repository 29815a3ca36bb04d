#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct PersonColumns {
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

bool setPersonName(Person &person, const QString &text)
{
    person.asWritten = text;
    return !text.isEmpty();
}

RecordCell personSessionsCell(const Desk &desk, const Person &person)
{
    return numberCell(int(desk.agenda().appearancesOf(person.id).size()));
}

void personTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    eachSide<Participant>(edit, [&](const Participant &p) { rows.changed.append(anyId(p.person)); });
}

} // namespace

std::unique_ptr<RecordKind> personKind()
{
    std::vector<RecordColumn<Person>> columns{
        {"as_written", [] { return PersonColumns::tr("Name"); }, 190, cellOf<&Person::asWritten>,
         setPersonName},
        {"affiliation", fieldTitle<Person, "affiliation">, 190, cellOf<&Person::affiliation>,
         setText<&Person::affiliation>},
        {"email", fieldTitle<Person, "email">, 180, cellOf<&Person::email>, setText<&Person::email>},
        {"phone", fieldTitle<Person, "phone">, 110, cellOf<&Person::phone>, setText<&Person::phone>},
        {"sessions", [] { return PersonColumns::tr("Sessions"); }, 80, personSessionsCell},
    };
    return std::make_unique<KindOf<Person>>(std::move(columns), personTouched);
}

} // namespace blokplan::ui

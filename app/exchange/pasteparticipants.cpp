#include "app/exchange/pasteparticipants.h"

#include "app/base/fold.h"

#include <QRegularExpression>

namespace blokplan::paste
{

namespace
{

/// One affiliation is everybody's; as many as people are one each.
void giveAffiliations(const QString &cell, QList<PastedPerson> &list)
{
    static const QRegularExpression between(QStringLiteral("[;\\n]|\\s*,\\s*"));
    const QStringList each = cell.split(between, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].affiliation.isEmpty() && list[i].isPerson)
            list[i].affiliation = (each.size() == list.size() ? each[i] : cell).simplified();
    }
}

template <class R>
void put(Edit &edit, const std::vector<R> &records)
{
    for (const R &record : records)
        edit.of<R>().push_back({nullptr, std::make_shared<const R>(record)});
}

} // namespace

PastedParticipants::PastedParticipants(const Plan &plan)
{
    for (const Person &person : plan.people())
        remember(person);
    for (const Participant &one : plan.participants())
        known.affiliations.insert(folded(one.affiliation));
    known.affiliations.remove(QString());
}

void PastedParticipants::remember(const Person &person)
{
    const QString name = folded(person.asWritten);
    if (!people.contains(name))
        people.insert(name, {person.id, person.affiliation});
    known.people.insert(name);
    if (!person.affiliation.isEmpty())
        known.affiliations.insert(folded(person.affiliation));
}

bool PastedParticipants::take(const PastedRow &row, const SessionId &session)
{
    auto speakers = cells.of(row[PasteColumn::People],
                             [&](const QString &cell) { return peopleIn(cell, Role::Speaker, known); });
    auto moderators = peopleIn(row[PasteColumn::Moderator], Role::Moderator, known);
    giveAffiliations(row[PasteColumn::Affiliation], speakers.list);
    int position = 0;
    for (const auto &one : speakers.list + moderators.list)
        add(one, session, position++);
    return speakers.toFollow || moderators.toFollow;
}

void PastedParticipants::add(const PastedPerson &one, const SessionId &session, int position)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.session = session;
    participant.role = one.role;
    participant.position = position;
    participant.affiliation = one.affiliation;
    if (!one.isPerson) {
        participant.text = one.name;
        return made.push_back(std::move(participant));
    }
    const KnownPerson &person = personOf(one);
    participant.person = person.id;
    if (folded(person.affiliation) == folded(one.affiliation))
        participant.affiliation.clear();
    made.push_back(std::move(participant));
}

const PastedParticipants::KnownPerson &PastedParticipants::personOf(const PastedPerson &one)
{
    const QString name = folded(one.name);
    const auto found = people.find(name);
    if (found != people.end())
        return *found;
    Person person = namedPerson(one.name);
    person.id = PersonId::create();
    person.affiliation = one.affiliation;
    person.email = one.email;
    remember(person);
    madePeople.push_back(std::move(person));
    return people[name];
}

void PastedParticipants::addTo(Edit &edit) const
{
    put(edit, madePeople);
    put(edit, made);
}

} // namespace blokplan::paste

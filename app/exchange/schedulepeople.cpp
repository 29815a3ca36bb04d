#include "app/exchange/schedulepeople.h"

namespace blokplan::schedulexml
{

void FilePeople::read(const SessionId &session, const FileEvent &event)
{
    QSet<PersonId> there;
    int position = 0;
    for (const FilePerson &from : event.persons) {
        const QString name = source.line(from.name);
        if (name.isEmpty())
            continue;
        const bool freeText = source.isOurs() && from.guid.isEmpty();
        const PersonId person = freeText ? PersonId() : personOf(from, name);
        if (!person.isNull() && there.contains(person))
            continue;
        there.insert(person);
        Participant &participant = participants.add(ParticipantId::named(
            space(), QStringLiteral("participant/%1/%2").arg(session.toString()).arg(position)));
        participant.session = session;
        participant.person = person;
        participant.position = position++;
        participant.consent = Consent::Confirmed;
        if (freeText || byId.value(person)->asWritten != name)
            participant.text = name;
    }
}

void FilePeople::forget(const QSet<SessionId> &sessions)
{
    std::erase_if(participants.list, [&](const auto &p) { return sessions.contains(p->session); });
}

PersonId FilePeople::personOf(const FilePerson &from, const QString &name)
{
    const QString guid = from.guid.trimmed();
    const QString key = source.isOurs() ? guid : name;
    const auto found = ids.constFind(key);
    const PersonId id = found == ids.constEnd() ? newPerson(from, name, key) : *found;
    Person &person = *byId[id];
    const QString number = from.id.trimmed();
    QStringList &known = numbers[id];
    if (!number.isEmpty() && known.size() < 50 && !known.contains(number))
        known.append(number);
    if (person.biography.isEmpty())
        person.biography = source.block(from.biography);
    return id;
}

PersonId FilePeople::newPerson(const FilePerson &from, const QString &name, const QString &key)
{
    const QString guid = from.guid.trimmed();
    PersonId id = isUuid(guid) ? PersonId::fromString(guid) : source.named<Person>(name);
    if (people.ids.contains(id))
        id = source.named<Person>(name);
    if (people.ids.contains(id))
        id = source.named<Person>(name + QLatin1Char('\n') + guid);
    Person &person = people.add(id);
    person.asWritten = name;
    if (!from.url.trimmed().isEmpty())
        person.links.append({{}, from.url.trimmed(), QStringLiteral("link")});
    byId.insert(id, &person);
    ids.insert(key, id);
    return id;
}

void FilePeople::finish()
{
    int several = 0;
    QString example;
    for (const auto &person : people.list) {
        const QStringList known = numbers.value(person->id);
        if (!known.isEmpty())
            person->foreign.insert(idKey(), known.join(QLatin1Char(' ')));
        if (known.size() < 2)
            continue;
        example = several++ == 0 ? person->asWritten : example;
    }
    if (several > 0)
        source.note(NoteKind::NameWithSeveralIds, {QString::number(several), example});
}

} // namespace blokplan::schedulexml

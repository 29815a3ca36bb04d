#pragma once

#include "app/exchange/schedulesource.h"

#include <QHash>

/// The people of a schedule.xml. Elsewhere a name is one person, whatever numbers it bears; in our own files
/// the guid is, and who has none is a free text.
namespace blokplan::schedulexml
{

class FilePeople
{
public:
    explicit FilePeople(Source &from) : source(from) {}

    /// Makes the participants of a session.
    void read(const SessionId &session, const FileEvent &event);
    /// Those of sessions that turned out to be no sessions of their own.
    void forget(const QSet<SessionId> &sessions);
    /// Gives each person the numbers found, with a note where there are several.
    void finish();
    [[nodiscard]] Table<Person> peopleTable() const { return people.table(); }
    [[nodiscard]] Table<Participant> participantsTable() const { return participants.table(); }

private:
    PersonId personOf(const FilePerson &from, const QString &name);
    PersonId newPerson(const FilePerson &from, const QString &name, const QString &key);

    Source &source;
    Rows<Person> people;
    Rows<Participant> participants;
    QHash<QString, PersonId> ids;
    QHash<PersonId, Person *> byId;
    QHash<PersonId, QStringList> numbers;
};

} // namespace blokplan::schedulexml

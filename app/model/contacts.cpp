#include "app/model/contacts.h"

#include <QRegularExpression>
#include <QSet>

namespace blokplan
{

namespace
{

/// A name with a comma or another sign of its own stands in quotes (RFC 5322, section 3.4).
QString addressed(const Person &person)
{
    static const QRegularExpression special(QStringLiteral("[()<>\\[\\]:;@\\\\,.\"]"));
    QString name = person.asWritten.simplified();
    if (name.isEmpty())
        return person.email.trimmed();
    if (name.contains(special))
        name = QLatin1Char('"') +
               name.replace(QLatin1String("\\"), QLatin1String("\\\\"))
                   .replace(QLatin1String("\""), QLatin1String("\\\"")) +
               QLatin1Char('"');
    return QStringLiteral("%1 <%2>").arg(name, person.email.trimmed());
}

/// Each address once, whatever its case.
class Addresses
{
public:
    void add(const Person *person)
    {
        const QString mail = person == nullptr ? QString() : person->email.trimmed().toLower();
        if (mail.isEmpty() || seen.contains(mail))
            return;
        seen.insert(mail);
        list.append(addressed(*person));
    }
    void addAllOn(const Agenda &agenda, const SessionId &session)
    {
        for (const Row<Participant> &row : agenda.participantsOf(session)) {
            if (row->consent != Consent::Declined)
                add(agenda.plan().find(row->person));
        }
    }

    QStringList list;

private:
    QSet<QString> seen;
};

} // namespace

QStringList mailAddresses(const Agenda &agenda, const QList<SessionId> &sessions)
{
    Addresses addresses;
    for (const SessionId &session : sessions) {
        addresses.addAllOn(agenda, session);
        for (const Row<Session> &part : agenda.partsOf(session))
            addresses.addAllOn(agenda, part->id);
    }
    return addresses.list;
}

QStringList mailAddresses(const Plan &plan, const QList<PersonId> &people)
{
    Addresses addresses;
    for (const PersonId &id : people)
        addresses.add(plan.find(id));
    return addresses.list;
}

} // namespace blokplan

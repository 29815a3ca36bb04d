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

} // namespace

QStringList mailAddresses(const Agenda &agenda, const QList<SessionId> &sessions)
{
    QStringList addresses;
    QSet<QString> seen;
    const auto add = [&](const SessionId &session) {
        for (const Row<Participant> &row : agenda.participantsOf(session)) {
            const Person *person = agenda.plan().find(row->person);
            if (person == nullptr || row->consent == Consent::Declined)
                continue;
            const QString mail = person->email.trimmed().toLower();
            if (mail.isEmpty() || seen.contains(mail))
                continue;
            seen.insert(mail);
            addresses.append(addressed(*person));
        }
    };
    for (const SessionId &session : sessions) {
        add(session);
        for (const Row<Session> &part : agenda.partsOf(session))
            add(part->id);
    }
    return addresses;
}

} // namespace blokplan

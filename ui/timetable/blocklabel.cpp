#include "ui/timetable/blocklabel.h"

#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

QString nameWithRole(const Plan &plan, const Participant &participant)
{
    const QString name = nameOf(plan, participant);
    return participant.role == Role::Moderator ? wording::word(participant.role).toLower() + u' ' + name
                                               : name;
}

QString names(const Agenda &agenda, const Session &session)
{
    QStringList list;
    const ParticipantRows &rows = agenda.participantsOf(session.id);
    for (const Row<Participant> &row : rows) {
        if (row->consent != Consent::Declined)
            list.append(nameWithRole(agenda.plan(), *row));
    }
    const QString affiliation = rows.size() == 1 ? affiliationOf(agenda.plan(), *rows.front()) : QString();
    const QString text = list.join(QStringLiteral(", "));
    return affiliation.isEmpty() || text.isEmpty() ? text : text + QStringLiteral(" · ") + affiliation;
}

bool wantsPeople(const Session &session)
{
    return session.sort == SessionKind::Talk || session.sort == SessionKind::Workshop ||
           session.sort == SessionKind::Debate;
}

} // namespace

QString peopleLine(const Agenda &agenda, const Session &session)
{
    QStringList line;
    const QString people = names(agenda, session);
    if (!people.isEmpty())
        line.append(people);
    else if (!session.detailsToFollow && wantsPeople(session) && agenda.partsOf(session.id).empty())
        line.append(QCoreApplication::translate("blokplan::ui::Block", "no speakers yet"));
    if (session.detailsToFollow)
        line.append(wording::detailsToFollow());
    const bool ownKind = session.sort == SessionKind::Workshop || session.sort == SessionKind::Debate ||
                         session.sort == SessionKind::Plenary;
    if (ownKind)
        line.append(wording::word(session.sort).toLower());
    return line.join(QStringLiteral(" · "));
}

QString roomsLine(const Plan &plan, const Placement &placement)
{
    QStringList names;
    for (const RoomId &id : placement.rooms) {
        if (const Room *room = plan.find(id))
            names.append(room->name.first);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace blokplan::ui
